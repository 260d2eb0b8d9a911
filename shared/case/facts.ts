import * as z from 'zod';
import { daysBetween } from '../dates/day.ts';
import { DaySchema, SpanSchema } from '../dates/day-schema.ts';
import { fromWire } from '../register/wire.ts';
import * as kinds from './kinds.ts';

/** A person's answer. Absent until somebody gave one; "don't know" stays in the case and is not sent. */
export const YesNo = z.enum(['yes', 'no']);
export type YesNo = z.infer<typeof YesNo>;

/** An opaque place in this request's own list: never a pupil number, an account or anything kept. */
const Index = z.int().min(0).max(199);
const parentsMeant = z.array(Index).max(12);

/** Entries of one kind of evidence, and whether a person has said that this is all of it, or that there is none. */
const evidence = <Entry extends z.ZodType>(entry: Entry, most: number) =>
  z
    .strictObject({ entries: z.array(entry).max(most), listed: z.enum(['all', 'none']).optional() })
    .refine(({ entries, listed }) => listed !== 'none' || entries.length === 0, { message: 'says none, and lists some' })
    .refine(({ entries }) => hasOwnPlaces(entries), { message: 'gives two entries one index' });

function hasOwnPlaces(entries: unknown[]): boolean {
  const indexes = entries.flatMap((entry) => (entry as { index?: number }).index ?? []);
  return new Set(indexes).size === indexes.length;
}

/** A school year with the holidays on both sides of it: a register is never longer, and checking one must stay cheap. */
const mostDays = 400;

/** One school year's register. `marks` is the wire form of shared/register/wire.ts. */
export const RegisterFact = z
  .strictObject({
    span: SpanSchema,
    marks: z.string().max(4000),
    /** Boundary days of compulsory school age, both included: worked out in the browser, so that no date of birth is sent. */
    compulsoryAge: SpanSchema.optional(),
    /** Days on which the pupil joined and left, where either lies in the span. */
    onRoll: z.strictObject({ from: DaySchema.optional(), to: DaySchema.optional() }).optional(),
    /** Spans whose sessions an earlier notice, referral or prosecution already used. */
    reliedOn: z
      .array(z.strictObject({ span: SpanSchema, by: z.enum(kinds.keysOf(kinds.noticeKinds)) }))
      .max(20)
      .optional(),
  })
  .superRefine(({ span, marks }, context) => {
    if (daysBetween(span.from, span.to) > mostDays)
      return context.addIssue({ code: 'custom', path: ['span'], message: 'covers more than a school year' });
    const read = fromWire(span, marks);
    if ('fault' in read) context.addIssue({ code: 'custom', path: ['marks'], message: `cannot be read: ${read.fault}` });
  });
export type RegisterFact = z.infer<typeof RegisterFact>;

export const ParentFact = z.strictObject({
  index: Index,
  kind: z.enum(kinds.keysOf(kinds.parentKinds)),
  livesWithPupil: YesNo.optional(),
  parentalResponsibility: YesNo.optional(),
  contact: z.enum(['in-contact', 'enquiries-made', 'must-not-contact']).optional(),
  /** Whether it is written down why this parent cannot or must not be contacted; the reason itself stays in the browser. */
  contactReasonRecorded: YesNo.optional(),
  /** Whether the school holds the name and address a referral asks for. */
  detailsHeld: YesNo.optional(),
  letters: YesNo.optional(),
  roleFrom: DaySchema.optional(),
  roleTo: DaySchema.optional(),
});
export type ParentFact = z.infer<typeof ParentFact>;

export const LetterFact = z.strictObject({
  index: Index,
  kind: z.enum(kinds.keysOf(kinds.letterKinds)),
  sent: DaySchema,
  parents: parentsMeant,
  /** Each parent under a cover of their own. */
  ownCover: YesNo.optional(),
  channel: z.enum(kinds.keysOf(kinds.letterChannels)).optional(),
  states: z.partialRecord(z.enum(kinds.keysOf(kinds.letterStates)), YesNo).optional(),
  copyHeld: YesNo.optional(),
  /** The meeting an invitation is for. */
  noticeOf: Index.optional(),
});
export type LetterFact = z.infer<typeof LetterFact>;

export const MeetingFact = z.strictObject({
  index: Index,
  kind: z.enum(kinds.keysOf(kinds.meetingKinds)),
  day: DaySchema,
  /** `no`: offered, and it did not take place. Absent: recorded as a meeting, so taken as held. */
  held: YesNo.optional(),
  /** The letter that invited to it, and the one that followed it. */
  invitedBy: Index.optional(),
  followUp: Index.optional(),
  chair: z.enum(kinds.keysOf(kinds.meetingChairs)).optional(),
  officerInvited: YesNo.optional(),
  agenciesInvited: YesNo.optional(),
  attendedBy: parentsMeant.optional(),
  minutes: YesNo.optional(),
  decisions: YesNo.optional(),
  plan: YesNo.optional(),
  reviewDay: DaySchema.optional(),
});
export type MeetingFact = z.infer<typeof MeetingFact>;

export const ContactFact = z.strictObject({
  day: DaySchema,
  channel: z.enum(kinds.keysOf(kinds.contactChannels)),
  direction: z.enum(['made', 'received']),
  parents: parentsMeant,
  reached: YesNo.optional(),
});
export type ContactFact = z.infer<typeof ContactFact>;

export const SupportFact = z.strictObject({
  strand: z.enum(kinds.keysOf(kinds.supportStrands)),
  offered: DaySchema,
  response: z.enum(kinds.keysOf(kinds.supportResponses)).optional(),
  /** Whether the family's reason for declining or withdrawing is written down; the reason itself stays in the browser. */
  reasonRecorded: YesNo.optional(),
  requestMade: YesNo.optional(),
  consent: YesNo.optional(),
});
export type SupportFact = z.infer<typeof SupportFact>;

export const AgencyFact = z.strictObject({
  agency: z.enum(kinds.keysOf(kinds.agencyKinds)),
  from: DaySchema.optional(),
  to: DaySchema.optional(),
  contacted: DaySchema.optional(),
});
export type AgencyFact = z.infer<typeof AgencyFact>;

export const AdviceFact = z.strictObject({
  from: z.enum(kinds.keysOf(kinds.advisers)),
  day: DaySchema,
  /** The checklist item it was about. */
  item: z.string().regex(/^[a-z0-9-]{1,60}$/),
});
export type AdviceFact = z.infer<typeof AdviceFact>;

export const NoticeFact = z.strictObject({
  kind: z.enum(kinds.keysOf(kinds.noticeKinds)),
  day: DaySchema,
  parents: parentsMeant,
  sessions: SpanSchema.optional(),
  withdrawn: YesNo.optional(),
});
export type NoticeFact = z.infer<typeof NoticeFact>;

export const DocumentFact = z.strictObject({
  kind: z.enum(kinds.keysOf(kinds.documentKinds)),
  dated: DaySchema.optional(),
  signedBy: z.enum(['head', 'champion', 'parent', 'other']).optional(),
  signed: DaySchema.optional(),
  covers: SpanSchema.optional(),
  printed: DaySchema.optional(),
  sameAsRegister: YesNo.optional(),
  copyHeld: YesNo.optional(),
});
export type DocumentFact = z.infer<typeof DocumentFact>;

export const AnswerFact = z.strictObject({ question: z.string().regex(/^[a-z0-9-]{1,60}$/), value: YesNo });

/**
 * All that a check may see: days, codes, counts and answers. There is no place in it for a name, a number that names a person,
 * an address, a date of birth or free text. A key that is absent was not looked at.
 */
export const CodedFacts = z.strictObject({
  registers: z.array(RegisterFact).max(4).optional(),
  parents: evidence(ParentFact, 12).optional(),
  letters: evidence(LetterFact, 100).optional(),
  meetings: evidence(MeetingFact, 40).optional(),
  contacts: evidence(ContactFact, 200).optional(),
  support: evidence(SupportFact, 60).optional(),
  agencies: evidence(AgencyFact, 20).optional(),
  advice: evidence(AdviceFact, 40).optional(),
  notices: evidence(NoticeFact, 40).optional(),
  documents: evidence(DocumentFact, 60).optional(),
  answers: z
    .array(AnswerFact)
    .max(120)
    .refine((answers) => new Set(answers.map(({ question }) => question)).size === answers.length, { message: 'answers a question twice' })
    .optional(),
});
export type CodedFacts = z.infer<typeof CodedFacts>;
