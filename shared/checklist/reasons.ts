import type { Day, Span } from '../dates/day.ts';
import { dayInShort } from '../dates/words.ts';
import type { Open } from '../register/countable.ts';
import type { ReturnStatus } from '../register/returns.ts';
import { countedSentences } from './counted-sentences.ts';
import { demand, isWorkedOut, shortfall, type Constraint } from './constraints.ts';
import { countSentence, listed, recencySentence } from './session-sentences.ts';

/** Which entry a reason speaks of. `day` is absent for a document nobody has dated. */
type Entry = { what: string; day?: Day };

/** The figures behind each reason. A finding never gives a number without them. */
export type FiguresOf = {
  'sessions-counted': {
    count: number;
    /** Sessions nobody could see, which might count as well. */
    notRead: number;
    /** Sessions with these codes of which it is not known whether the pupil was of compulsory school age. */
    ageUnknown: number;
    /** Sessions of the day of the check without a mark yet: the register may still be open. */
    notTaken: number;
    /** Sessions with a mark that is no code on its day, which might count as well. */
    notValid: number;
    atLeast: number | undefined;
    atMost: number | undefined;
    codes: string[];
    window: string;
    from: Day;
    to: Day;
    /** Where days between the first and the last are not meant: the stretches that are. */
    spans: readonly Span[] | undefined;
    /** Sessions with these codes of which it is not known whether they are as far from an event as is asked. */
    mayBePlaced: number;
    /** Left out: earlier relied on, or outside compulsory school age or the roll. */
    leftOut: number;
  };
  'register-not-read': { window: string };
  /** `where`: what every day that counts has to come after or before. */
  'no-day-there': { window: string; where: string[] };
  'entry-meets': Entry;
  'entry-falls-short': Entry & { short: Constraint[]; open: Constraint[] };
  'entry-open': Entry & { open: Constraint[] };
  /** Where more than one entry is asked for. `mayCount`: entries of which something is still open. */
  'entries-counted': { what: string; count: number; mayCount: number; atLeast: number };
  'none-recorded': { what: string };
  'none-there': { what: string };
  answered: { ask: string; value: 'yes' | 'no' };
  'not-answered': { ask: string };
  'no-parents': Record<string, never>;
  'parents-not-all-listed': Record<string, never>;
  /** `mustNot`: of how many of them it is recorded that they must not be contacted; of the others, that enquiries were made. */
  'nobody-to-contact': { parents: number; mustNot: number };
  'parent-role-unknown': { parent: number; open: 'household' | 'responsibility' };
  'condition-open': { item: string };
  'reason-recorded': { ask: string };
  'parent-recorded': { parent: number; short: Constraint[]; open: Constraint[] };
  'on-roll': { window: string };
  'joined-later': { window: string; day: Day };
  /** How recent absence is. Of `weeks`, the last school weeks, so many were read and so many of those hold some. `schoolDaysAgo` is 0 for the day of the check; absent where there is none in what was read. */
  recency: {
    codes: string[];
    last?: Day;
    schoolDaysAgo?: number;
    weeksWith: number;
    weeksRead: number;
    weeks: number;
    notRead: number;
    notValid: number;
  };
  'all-listed': { what: string };
  'not-all-listed': { what: string };
  'age-unknown': Record<string, never>;
  'compulsory-age': { day: Day; from: Day; to: Day };
  rate: {
    of: 'attended' | 'absent' | 'unauthorised';
    count: number;
    possible: number;
    notRead: number;
    notValid: number;
    window: string;
    from: Day;
    to: Day;
    below?: number;
    atLeast?: number;
  };
  /** In sessions, with what may make it longer; `isBorderline` where sessions at which the child could not attend decide. */
  'run-counted': { codes: string[]; count: number; atLeast: number; isBorderline: boolean; window: string; open: Partial<Open> };
  /** Up to `day`; absent for the day of the check. */
  'national-threshold': { codes: string[]; atLeast: number; day?: Day; byWeek: InWindow; byDay: InWindow; isBorderline: boolean };
  /** Days on which it was reached first since the school year began, or the ten school weeks up to the check, by each way of counting. */
  'national-threshold-reached': { since: Day; byWeek?: Day; byDay?: Day };
  'notice-history': { parent: number; counting: number; mayCount: number; next: string };
  'return-status': { title: string; status: ReturnStatus; since?: Day; deadline?: Day; open: Partial<Open> };
  'coding-fault': { words: string; count: number };
  /** `ageUnknown`: sessions whose code is right or wrong by an age that is not known. */
  'no-coding-fault': { window: string; from: Day; to: Day; notRead: number; ageUnknown: number };
};

/** Without days where the calendar does not reach. */
type InWindow = { count: number; notRead: number; notValid: number; ageUnknown: number; from?: Day; to?: Day };

export type ReasonCode = keyof FiguresOf;
/** `text` is its sentence once that has been made: see `sentenceFor`. */
export type Reason = { [Code in ReasonCode]: { code: Code; figures: FiguresOf[Code]; text: string | undefined } }[ReasonCode];

export const reason = <Code extends Exclude<ReasonCode, ToldAtOnce>>(code: Code, figures: FiguresOf[Code]): Reason =>
  ({ code, figures, text: undefined }) as Reason;

/** What one predicate or two tell. They bring its sentence, so that it is in no bundle without them. */
type ToldAtOnce =
  | 'compulsory-age'
  | 'run-counted'
  | 'national-threshold'
  | 'national-threshold-reached'
  | 'notice-history'
  | 'return-status';

export const reasonTold = <Code extends ToldAtOnce>(
  code: Code,
  figures: FiguresOf[Code],
  sentence: (figures: FiguresOf[Code]) => string,
): Reason => ({ code, figures, text: sentence(figures) }) as Reason;

/** One sentence a person can act on. Made once: a reason may be told under several items. */
export const sentenceFor = (reason: Reason): string => (reason.text ??= newSentence(reason));

function newSentence({ code, figures }: Reason): string {
  const sentence = sentences[code as keyof typeof sentences] as (figures: Reason['figures']) => string;
  return sentence(figures);
}

/** Total over the reasons: a new one without a sentence does not compile. */
const sentences: { [Code in Exclude<ReasonCode, ToldAtOnce>]: (figures: FiguresOf[Code]) => string } = {
  'sessions-counted': countSentence,
  'register-not-read': ({ window }) => `No register has been read for ${window}.`,
  'no-day-there': ({ window, where }) => `So far no day in ${window} comes ${listed(where)}.`,
  'entry-meets': (entry) => `${named(entry)}.`,
  'entry-falls-short': ({ short, open, ...entry }) => `${named(entry)}: ${weighed(short, open, 'it')}.`,
  'entry-open': ({ open, ...entry }) => `${named(entry)}: ${weighed([], open, 'it')}.`,
  'entries-counted': ({ what, count, mayCount, atLeast }) =>
    `${what}: ${count} recorded that ${count === 1 ? 'counts' : 'count'}; at least ${atLeast} needed${mayCount > 0 ? `; ${mayCount} more may count` : ''}.`,
  'none-recorded': ({ what }) => `${what}: none recorded yet.`,
  'none-there': ({ what }) => `${what}: there is none.`,
  answered: ({ ask, value }) => `${ask} Answered ${value}.`,
  'not-answered': ({ ask }) => `${ask} Not answered yet.`,
  'no-parents': () => 'No parents are recorded yet.',
  'parents-not-all-listed': () => 'Nobody has confirmed yet that every parent is listed.',
  'nobody-to-contact': nobodySentence,
  'parent-role-unknown': ({ parent, open }) =>
    `Whether parent ${parent + 1} ${open === 'household' ? 'lives with the child' : 'has parental responsibility'} is not recorded, so whether this concerns them is not known.`,
  'condition-open': ({ item }) => `Whether this applies is not known yet: ${item}`,
  'reason-recorded': ({ ask }) => `A reason is recorded: ${ask}`,
  'parent-recorded': ({ parent, short, open }) =>
    `Parent ${parent + 1}: ${short.length + open.length === 0 ? 'what is asked for is recorded' : weighed(short, open, 'this parent')}.`,
  'on-roll': ({ window }) => `The register shows the child on the school's roll in ${window}.`,
  'joined-later': ({ window, day }) => `The child joined on ${dayInShort(day)}, after ${window}.`,
  recency: recencySentence,
  'all-listed': ({ what }) => `${what}: recorded, and confirmed as all there is.`,
  ...countedSentences,
  'not-all-listed': ({ what }) => `${what}: nobody has confirmed yet that all are recorded.`,
};

/** A parent who must not be contacted is not one who could not be found. */
function nobodySentence({ parents, mustNot }: FiguresOf['nobody-to-contact']): string {
  if (mustNot === parents)
    return parents === 1 ? 'The one parent listed must not be contacted.' : `None of the ${parents} parents listed may be contacted.`;
  const nobody = parents === 1 ? 'The one parent listed cannot' : `None of the ${parents} parents listed can`;
  if (mustNot === 0) return `${nobody} be contacted: enquiries were made.`;
  return `None of the ${parents} parents listed can be contacted: ${mustNot} must not be, and of ${parents - mustNot} enquiries were made.`;
}

const named = ({ what, day }: Entry) => (day === undefined ? what : `${what} of ${dayInShort(day)}`);

/** `no copy was kept; nobody has said whether it offers support`. Days that are recorded are not asked for again. */
function weighed(short: Constraint[], open: Constraint[], it: string): string {
  const parts = short.length > 0 ? [listed(short.map(shortfall))] : [];
  const stated = open.filter((one) => !isWorkedOut(one));
  const workedOut = open.filter(isWorkedOut);
  if (stated.length > 0) parts.push(`nobody has said whether ${it} ${listed(stated.map(demand))}`);
  if (workedOut.length > 0) parts.push(`whether ${it} ${listed(workedOut.map(demand))} cannot be told yet from what is recorded and read`);
  return parts.join('; ');
}
