/** How a field of the contract is filled in. `signature` is never filled by anything but a hand. */
export type ContractFieldKind = 'day-and-time' | 'day' | 'text' | 'names' | 'address' | 'actions' | 'signature';

/** One field of the contract. `has`: what a contract that holds it says, for the question that asks whether it does. */
export type ContractField = { id: string; label: string; kind: ContractFieldKind; has: string };

/** Appendix B: what an attendance contract of this borough holds, in its order. */
export const contractFields: readonly ContractField[] = [
  { id: 'meeting', label: 'Date and time of the meeting', kind: 'day-and-time', has: 'when the meeting was' },
  { id: 'location', label: 'Where the meeting was', kind: 'text', has: 'where it was' },
  { id: 'child', label: 'Name of the child', kind: 'names', has: 'the name of the child' },
  { id: 'date-of-birth', label: 'Date of birth', kind: 'day', has: 'the date of birth' },
  { id: 'home-address', label: 'Home address', kind: 'address', has: 'the home address' },
  { id: 'school', label: 'School', kind: 'names', has: 'the school' },
  { id: 'present', label: 'Who was at the meeting', kind: 'names', has: 'who was there' },
  { id: 'actions', label: 'Agreed actions', kind: 'actions', has: 'who will do what' },
  { id: 'target', label: 'Target for attendance', kind: 'text', has: 'a target' },
  { id: 'timescale', label: 'Time in which attendance is to improve', kind: 'text', has: 'the time for it' },
  { id: 'review', label: 'Day of the review meeting', kind: 'day', has: 'the day of the review' },
  { id: 'signed-parent', label: 'Signature of the parent or carer', kind: 'signature', has: 'the signature of a parent or carer' },
  { id: 'signed-pupil', label: 'Signature of the pupil', kind: 'signature', has: "the pupil's" },
  { id: 'signed-school', label: 'Signature for the school', kind: 'signature', has: "the school's" },
  { id: 'signed-agency', label: 'Signature of another agency', kind: 'signature', has: "and another agency's, where there is one" },
];
