import type { FormProfile, Source } from '../profile.ts';

const checklist = (clause: string): Source => ({ document: 'Statutory Intervention Checklist, September 2024', clause });
const document = (kind: 'certificate-this-year' | 'certificate-previous-year' | 'chronology' | 'minutes', clause: string) => ({
  belongs: { evidence: 'documents', kind } as const,
  source: checklist(clause),
});
const letter = (kind: 'attendance-concern' | 'medical-evidence' | 'meeting-invitation' | 'referral-notification', clause: string) => ({
  belongs: { evidence: 'letters', kind } as const,
  source: checklist(clause),
});

/**
 * Kent's request for statutory attendance intervention. The live form has not been seen: which host it stands on is for a school to set, and
 * labels are left to the general matching except where our replica shows that words alone cannot tell.
 */
export const kentForm: FormProfile = {
  authority: 'kent',
  route: 'statutory-intervention',
  title: 'Kent: request for statutory attendance intervention',
  heading: /statutory (attendance )?intervention/i,
  hosts: [],
  hints: [],
  actions: {
    final: ['Submit referral', 'Submit request', 'Accept and submit'],
    next: ['Continue', 'Save and continue', 'Start now'],
  },
  beside: [
    { item: 'part-time-timetable', field: 'absence.partTimeTimetable' },
    { item: 'family-practitioner', field: 'absence.familyPractitioner' },
    { item: 'unauthorised-sessions', field: 'absence.unauthorisedSessions' },
    { item: 'no-n-this-year', fileLabel: /certificate.*this (school )?year/i },
    { item: 'letter-of-concern', fileLabel: /\bletters?\b/i },
  ],
  asks: [
    document('certificate-this-year', 'Copies, first line'),
    document('certificate-previous-year', 'Copies, second line'),
    letter('attendance-concern', 'Letter 1'),
    letter('medical-evidence', 'Letter 2'),
    letter('meeting-invitation', 'Letter 3'),
    document('minutes', 'Letter 3'),
    letter('referral-notification', 'Letter 4'),
    document('chronology', 'Item 5'),
    { field: 'parent.1.surname', source: checklist('Point a') },
    { field: 'absence.partTimeTimetable', source: checklist('Point c') },
    { field: 'absence.familyPractitioner', source: checklist('Point g') },
  ],
};
