import { contactChannels, letterChannels, letterStates, type LetterChannel, type LetterState } from '../case/kinds.ts';
import type { Day } from '../dates/day.ts';
import { dayInShort } from '../dates/words.ts';

/** What an entry of a case was weighed on beyond its kind: `state:support-offered`, `channel:post,by-hand`, `own-cover`. */
export type Constraint =
  | 'own-cover'
  | 'copy-held'
  | 'parent'
  | `state:${LetterState}`
  | `channel:${string}`
  | `within:${string}`
  | `from:${string}`;

/** The figures behind each reason. A finding never gives a number without them. */
type FiguresOf = {
  'sessions-counted': {
    count: number;
    /** Sessions nobody could see, which might count as well. */
    notRead: number;
    /** Sessions with these codes of which it is not known whether the pupil was of compulsory school age. */
    ageUnknown: number;
    atLeast?: number;
    atMost?: number;
    codes: string[];
    window: string;
    from: Day;
    to: Day;
    /** Left out: earlier relied on, or outside compulsory school age or the roll. */
    leftOut: number;
  };
  'register-not-read': { window: string };
  'entry-meets': { what: string; day: Day };
  'entry-falls-short': { what: string; day: Day; short: Constraint[]; open: Constraint[] };
  'entry-open': { what: string; day: Day; open: Constraint[] };
  'none-recorded': { what: string };
  'none-there': { what: string };
  answered: { ask: string; value: 'yes' | 'no' };
  'not-answered': { ask: string };
  'no-parents': Record<string, never>;
  'parents-not-all-listed': Record<string, never>;
  'nobody-to-contact': { parents: number };
  'parent-role-unknown': { parent: number };
  'condition-open': { item: string };
  'reason-recorded': { ask: string };
};

export type ReasonCode = keyof FiguresOf;
export type Reason = { [Code in ReasonCode]: { code: Code; figures: FiguresOf[Code] } }[ReasonCode];

export const reason = <Code extends ReasonCode>(code: Code, figures: FiguresOf[Code]): Reason => ({ code, figures }) as Reason;

/** One sentence a person can act on. Made here and nowhere else. */
export function sentenceFor(reason: Reason): string {
  const sentence = sentences[reason.code] as (figures: Reason['figures']) => string;
  return sentence(reason.figures);
}

const sessions = (count: number) => `${count} ${count === 1 ? 'session' : 'sessions'}`;
const listed = (words: string[]) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`);

/** Total over the reasons: a new one without a sentence does not compile. */
const sentences: { [Code in ReasonCode]: (figures: FiguresOf[Code]) => string } = {
  'sessions-counted': countSentence,
  'register-not-read': ({ window }) => `No register has been read for ${window}.`,
  'entry-meets': ({ what, day }) => `${what} of ${dayInShort(day)}.`,
  'entry-falls-short': ({ what, day, short, open }) =>
    `${what} of ${dayInShort(day)}: ${listed(short.map(shortfall))}${open.length > 0 ? `; nobody has said whether it ${listed(open.map(demand))}` : ''}.`,
  'entry-open': ({ what, day, open }) => `${what} of ${dayInShort(day)}: nobody has said whether it ${listed(open.map(demand))}.`,
  'none-recorded': ({ what }) => `${what}: none recorded yet.`,
  'none-there': ({ what }) => `${what}: there is none.`,
  answered: ({ ask, value }) => `${ask} Answered ${value}.`,
  'not-answered': ({ ask }) => `${ask} Not answered yet.`,
  'no-parents': () => 'No parents are recorded yet.',
  'parents-not-all-listed': () => 'Nobody has confirmed yet that every parent is listed.',
  'nobody-to-contact': ({ parents }) =>
    parents === 1 ? 'The one parent listed cannot be contacted.' : `None of the ${parents} parents listed can be contacted.`,
  'parent-role-unknown': ({ parent }) =>
    `Whether parent ${parent + 1} lives with the child is not recorded, so whether this concerns them is not known.`,
  'condition-open': ({ item }) => `Whether this applies is not known yet: ${item}`,
  'reason-recorded': ({ ask }) => `A reason is recorded: ${ask}`,
};

function countSentence(figures: FiguresOf['sessions-counted']): string {
  const { count, notRead, ageUnknown, atLeast, atMost, codes, window, from, to, leftOut } = figures;
  const parts = [`${sessions(count)} coded ${listed(codes)} in ${window} (${dayInShort(from)} to ${dayInShort(to)})`];
  if (atLeast !== undefined) parts.push(`at least ${atLeast} needed`);
  if (atMost !== undefined) parts.push(atMost === 0 ? 'none may be there' : `at most ${atMost} may be there`);
  if (notRead > 0) parts.push(`${sessions(notRead)} not read`);
  if (ageUnknown > 0) parts.push(`${ageUnknown} more may count once the date of birth is known`);
  if (leftOut > 0) parts.push(`${leftOut} left out: relied on before, or outside compulsory school age or the roll`);
  return `${parts.join('; ')}.`;
}

const channelWords: Record<string, string> = { ...letterChannels, ...contactChannels };
const channelsOf = (list: string) =>
  list
    .split(',')
    .map((channel) => (channelWords[channel as LetterChannel] ?? channel).toLowerCase())
    .join(' or ');

/** What an entry should do: "it …". */
function demand(constraint: Constraint): string {
  const [kind, rest = ''] = constraint.split(/:(.*)/s);
  if (kind === 'state') return letterStates[rest as LetterState];
  if (kind === 'channel') return `went ${channelsOf(rest)}`;
  if (kind === 'within') return `falls in ${rest}`;
  if (kind === 'from') return `came from ${rest}`;
  if (kind === 'own-cover') return 'went to each parent under a cover of their own';
  return kind === 'copy-held' ? 'was kept as a copy' : 'was meant for this parent';
}

/** How an entry falls short of the same. */
function shortfall(constraint: Constraint): string {
  const [kind, rest = ''] = constraint.split(/:(.*)/s);
  if (kind === 'state') return `it is recorded as not saying so: "${letterStates[rest as LetterState]}"`;
  if (kind === 'channel') return `it did not go ${channelsOf(rest)}`;
  if (kind === 'within') return `it does not fall in ${rest}`;
  if (kind === 'from') return `it did not come from ${rest}`;
  if (kind === 'own-cover') return 'it did not go to each parent under a cover of their own';
  return kind === 'copy-held' ? 'no copy was kept' : 'it was not meant for this parent';
}
