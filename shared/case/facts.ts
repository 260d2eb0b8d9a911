import * as z from 'zod/mini';
import { DaySchema, SpanSchema } from '../dates/day-schema.ts';
import { TermDatesFact } from '../dates/term-dates-schema.ts';
import * as kinds from './kinds.ts';
import { RegisterFacts } from './register-fact.ts';

/** A person's answer. Absent until somebody gave one; "don't know" stays in the case and is not sent. */
export const YesNo = z.enum(['yes', 'no']);
export type YesNo = z.infer<typeof YesNo>;

/**
 * An opaque place in this request's own list: never a pupil number, an account or anything kept. A negative zero is refused: it is not written
 * as it came (RFC 8785), and a digest of it would be of other facts.
 */
const Index = z.int().check(
  z.gte(0),
  z.lte(199),
  z.refine((place) => !Object.is(place, -0)),
);
const parentsMeant = z.array(Index).check(z.maxLength(12));

/** Entries of one kind of evidence, and whether a person has said that this is all of it, or that there is none. */
const evidence = <Entry extends z.ZodMiniType>(entry: Entry, most: number) =>
  z.strictObject({ entries: z.array(entry).check(z.maxLength(most)), listed: z.optional(z.enum(['all', 'none'])) }).check(
    z.refine(({ entries, listed }) => listed !== 'none' || entries.length === 0, { message: 'says none, and lists some' }),
    z.refine(({ entries }) => hasOwnPlaces(entries), { message: 'gives two entries one index' }),
  );

function hasOwnPlaces(entries: unknown[]): boolean {
  const indexes = entries.flatMap((entry) => (entry as { index?: number }).index ?? []);
  return new Set(indexes).size === indexes.length;
}

export const ParentFact = z.strictObject({
  index: Index,
  kind: z.enum(kinds.keysOf(kinds.parentKinds)),
  livesWithPupil: z.optional(YesNo),
  parentalResponsibility: z.optional(YesNo),
  contact: z.optional(z.enum(['in-contact', 'enquiries-made', 'must-not-contact'])),
  /** Whether it is written down why this parent cannot or must not be contacted; the reason itself stays in the browser. */
  contactReasonRecorded: z.optional(YesNo),
  /** Whether the school holds the name and address a referral asks for. */
  detailsHeld: z.optional(YesNo),
  /** When the school last checked with somebody that those details are right. */
  detailsVerified: z.optional(DaySchema),
  letters: z.optional(YesNo),
  roleFrom: z.optional(DaySchema),
  roleTo: z.optional(DaySchema),
});
export type ParentFact = z.infer<typeof ParentFact>;

type States = Record<kinds.LetterState, z.ZodMiniOptional<typeof YesNo>>;

export const LetterFact = z.strictObject({
  index: Index,
  kind: z.enum(kinds.keysOf(kinds.letterKinds)),
  sent: DaySchema,
  parents: parentsMeant,
  /** Each parent under a cover of their own. */
  ownCover: z.optional(YesNo),
  channel: z.optional(z.enum(kinds.keysOf(kinds.letterChannels))),
  states: z.optional(
    z.strictObject(Object.fromEntries(kinds.keysOf(kinds.letterStates).map((state) => [state, z.optional(YesNo)])) as States),
  ),
  copyHeld: z.optional(YesNo),
  /** The meeting an invitation is for. */
  noticeOf: z.optional(Index),
});
export type LetterFact = z.infer<typeof LetterFact>;

export const MeetingFact = z.strictObject({
  index: Index,
  kind: z.enum(kinds.keysOf(kinds.meetingKinds)),
  day: DaySchema,
  /** `no`: offered, and it did not take place. Absent: recorded as a meeting, so taken as held. */
  held: z.optional(YesNo),
  /** The letter that invited to it, and the one that followed it. */
  invitedBy: z.optional(Index),
  followUp: z.optional(Index),
  chair: z.optional(z.enum(kinds.keysOf(kinds.meetingChairs))),
  officerInvited: z.optional(YesNo),
  agenciesInvited: z.optional(YesNo),
  attendedBy: z.optional(parentsMeant),
  minutes: z.optional(YesNo),
  decisions: z.optional(YesNo),
  plan: z.optional(YesNo),
  reviewDay: z.optional(DaySchema),
});
export type MeetingFact = z.infer<typeof MeetingFact>;

export const ContactFact = z.strictObject({
  day: DaySchema,
  channel: z.enum(kinds.keysOf(kinds.contactChannels)),
  direction: z.enum(['made', 'received']),
  parents: parentsMeant,
  reached: z.optional(YesNo),
});
export type ContactFact = z.infer<typeof ContactFact>;

export const SupportFact = z.strictObject({
  strand: z.enum(kinds.keysOf(kinds.supportStrands)),
  offered: DaySchema,
  response: z.optional(z.enum(kinds.keysOf(kinds.supportResponses))),
  /** Whether the family's reason for declining or withdrawing is written down; the reason itself stays in the browser. */
  reasonRecorded: z.optional(YesNo),
  requestMade: z.optional(YesNo),
  consent: z.optional(YesNo),
});
export type SupportFact = z.infer<typeof SupportFact>;

export const AgencyFact = z.strictObject({
  agency: z.enum(kinds.keysOf(kinds.agencyKinds)),
  from: z.optional(DaySchema),
  to: z.optional(DaySchema),
  contacted: z.optional(DaySchema),
});
export type AgencyFact = z.infer<typeof AgencyFact>;

export const AdviceFact = z.strictObject({
  from: z.enum(kinds.keysOf(kinds.advisers)),
  day: DaySchema,
  /** The checklist item it was about. */
  item: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
});
export type AdviceFact = z.infer<typeof AdviceFact>;

export const NoticeFact = z.strictObject({
  kind: z.enum(kinds.keysOf(kinds.noticeKinds)),
  day: DaySchema,
  parents: parentsMeant,
  sessions: z.optional(SpanSchema),
  withdrawn: z.optional(YesNo),
});
export type NoticeFact = z.infer<typeof NoticeFact>;

export const DutyFact = z.strictObject({
  kind: z.enum(kinds.dutyKeys),
  day: DaySchema,
  /** Whether it is written down why it was decided so; the reason itself stays in the browser. */
  reasonRecorded: z.optional(YesNo),
});
export type DutyFact = z.infer<typeof DutyFact>;

export const DocumentFact = z.strictObject({
  kind: z.enum(kinds.keysOf(kinds.documentKinds)),
  dated: z.optional(DaySchema),
  signedBy: z.optional(z.enum(kinds.keysOf(kinds.documentSigners))),
  signed: z.optional(DaySchema),
  covers: z.optional(SpanSchema),
  printed: z.optional(DaySchema),
  sameAsRegister: z.optional(YesNo),
  copyHeld: z.optional(YesNo),
});
export type DocumentFact = z.infer<typeof DocumentFact>;

export const AnswerFact = z.strictObject({ question: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)), value: YesNo });

/**
 * All that a check may see: days, codes, counts and answers. There is no place in it for a name, a number that names a person,
 * an address, a date of birth or free text. A key that is absent was not looked at.
 */
export const CodedFacts = z.strictObject({
  registers: z.optional(RegisterFacts),
  termDates: z.optional(TermDatesFact),
  parents: z.optional(evidence(ParentFact, 12)),
  letters: z.optional(evidence(LetterFact, 100)),
  meetings: z.optional(evidence(MeetingFact, 40)),
  contacts: z.optional(evidence(ContactFact, 200)),
  support: z.optional(evidence(SupportFact, 60)),
  agencies: z.optional(evidence(AgencyFact, 20)),
  advice: z.optional(evidence(AdviceFact, 40)),
  notices: z.optional(evidence(NoticeFact, 40)),
  duties: z.optional(evidence(DutyFact, 60)),
  documents: z.optional(evidence(DocumentFact, 60)),
  answers: z.optional(
    z.array(AnswerFact).check(
      z.maxLength(120),
      z.refine((answers) => new Set(answers.map(({ question }) => question)).size === answers.length, {
        message: 'answers a question twice',
      }),
    ),
  ),
});
export type CodedFacts = z.infer<typeof CodedFacts>;
