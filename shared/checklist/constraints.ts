import { documentSigners, letterChannels, letterStates, meetingChairs, supportResponses, type LetterState } from '../case/kinds.ts';

/** What is asked of an entry beyond its kind. `demand` ends "nobody has said whether it …"; `short` says how it falls short. */
type Words = { demand: string; short: string };

/** `isWorkedOut`: nobody has to say it. */
type Said = Words & { isWorkedOut: boolean };

const did = (demand: string, short: string) => (): Words => ({ demand, short });

/** `post,by-hand` as people say it: `by post or by hand`. */
const oneOf = (words: Record<string, string>) => (list: string) =>
  list
    .split(',')
    .map((key) => (words[key] ?? key).replace(/^[A-Z]/, (letter) => letter.toLowerCase()))
    .join(' or ');
const channelsOf = oneOf(letterChannels);
const chairsOf = oneOf(meetingChairs);
const signersOf = oneOf(documentSigners);
const responsesOf = oneOf({ ...supportResponses, withdrawn: 'withdrawn from' });

/** Total: a constraint without words cannot be named. */
const words = {
  'own-cover': did('went to each parent under a cover of their own', 'it did not go to each parent under a cover of their own'),
  'copy-held': did('was kept as a copy', 'no copy was kept'),
  state: (state) => ({
    demand: letterStates[state as LetterState],
    short: `it is recorded as not saying so: "${letterStates[state as LetterState]}"`,
  }),
  channel: (list) => ({ demand: `went ${channelsOf(list)}`, short: `it did not go ${channelsOf(list)}` }),
  within: (window) => ({ demand: `falls in ${window}`, short: `it does not fall in ${window}` }),
  after: (event) => ({ demand: `came after ${event}`, short: `it did not come after ${event}` }),
  repeats: (what) => ({
    demand: `follows an earlier letter to the same parent (${what})`,
    short: `no earlier letter went to the same parent (${what})`,
  }),
  elapsed: (time) => ({ demand: `is ${time} old or older`, short: `${time} have not passed since` }),
  before: (event) => ({ demand: `came before ${event}`, short: `it did not come before ${event}` }),
  held: did('took place', 'it did not take place'),
  chair: (list) => ({ demand: `was led by ${chairsOf(list)}`, short: `it was not led by ${chairsOf(list)}` }),
  minutes: did('has minutes or notes', 'no minutes or notes were taken'),
  decisions: did('has its decisions and actions written down', 'its decisions and actions were not written down'),
  plan: did('made a plan of support', 'it made no plan of support'),
  'officer-invited': did("had the LA's attendance officer invited", "the LA's attendance officer was not invited"),
  'agencies-invited': did('had the other agencies invited', 'the other agencies were not invited'),
  invitation: did('was offered in writing, in a letter linked to it', 'no letter invited to it'),
  'invitation-state': (state) => ({
    demand: `was offered in a letter that ${letterStates[state as LetterState]}`,
    short: `the letter that invited to it is recorded as not saying so: "${letterStates[state as LetterState]}"`,
  }),
  'invitation-channel': (list) => ({
    demand: `was offered in a letter that went ${channelsOf(list)}`,
    short: `the letter that invited to it did not go ${channelsOf(list)}`,
  }),
  notice: (length) => ({ demand: `gave at least ${length} of notice`, short: `less than ${length} of notice was given` }),
  'invited-within': (window) => ({ demand: `was invited to in ${window}`, short: `nobody was invited to it in ${window}` }),
  'follow-up': (what) => ({ demand: `was followed by a letter linked to it (${what})`, short: `no letter followed it (${what})` }),
  'follow-up-state': (state) => ({
    demand: `was followed by a letter that ${letterStates[state as LetterState]}`,
    short: `the letter that followed it is recorded as not saying so: "${letterStates[state as LetterState]}"`,
  }),
  'follow-up-within': (window) => ({
    demand: `was followed by a letter sent in ${window}`,
    short: `the letter that followed it was not sent in ${window}`,
  }),
  // These two are met or left open, and never short.
  'speaks-to': (window) => ({ demand: `speaks to what happened in ${window}`, short: '' }),
  'may-contact': did('counts, since it was with a parent who must not be contacted', ''),
  reached: did('reached anybody', 'nobody was reached'),
  response: (list) => ({ demand: `was ${responsesOf(list)}`, short: `it was not ${responsesOf(list)}` }),
  'reason-recorded': did("has the family's reason written down", "the family's reason is not written down"),
  'no-reason-recorded': did("has the family's reason written down", "the family's reason is written down"),
  'since-threshold': did('is of the day on which the threshold was reached, or later', 'it is from before the threshold was reached'),
  'why-recorded': did('says in writing why', 'why is not written down'),
  'request-made': did('was asked for from the service', 'no request was made to the service'),
  consent: did('has the consent of a parent', 'no parent gave consent'),
  contacted: did('was contacted', 'it was not contacted'),
  current: did('is involved now', 'it is not involved now'),
  involved: (window) => ({ demand: `was involved in ${window}`, short: `it was not involved in ${window}` }),
  'involved-at': (event) => ({ demand: `was involved on the day of ${event}`, short: `it was not involved on the day of ${event}` }),
  'to-parent': did('went to this parent', 'it did not go to this parent'),
  withdrawn: did('was withdrawn', 'it was not withdrawn'),
  standing: did('still stands', 'it was withdrawn'),
  covers: (year) => ({ demand: `leaves out no session of ${year}`, short: `it leaves out sessions of ${year}` }),
  exactly: (window) => ({
    demand: `covers ${window} and nothing else`,
    short: `what it covers is not exactly ${window}`,
  }),
  'ends-within': (window) => ({ demand: `goes up to ${window}`, short: `it ends before ${window}` }),
  shows: (sessions) => ({ demand: `shows at least ${sessions}`, short: `it shows fewer than ${sessions}` }),
  'printed-after': did('was printed once the days it covers were over', 'it was printed before the days it covers were over'),
  'same-as-register': did('has the same marks as the register', 'its marks differ from the register'),
  signed: (roles) => ({ demand: `was signed by ${signersOf(roles)}`, short: `it was not signed by ${signersOf(roles)}` }),
  'signed-within': (window) => ({ demand: `was signed in ${window}`, short: `it was not signed in ${window}` }),
  details: did(
    'has a name and an address held for them, or a reason why not',
    'neither a name and address nor a reason why not is held for them',
  ),
  'verified-within': (window) => ({
    demand: `had their contact details checked in ${window}, or a reason why not`,
    short: `their contact details were not checked in ${window}`,
  }),
  household: did('lives with the child', 'whether they live with the child is not recorded'),
  contact: did('can be contacted', 'they cannot be contacted'),
  'contact-reason': did(
    'has it written down why they cannot or must not be contacted',
    'why they cannot or must not be contacted is not written down',
  ),
} satisfies Record<string, (rest: string) => Words>;

export type ConstraintKind = keyof typeof words;

/** A kind, and after a colon what it is about: `state:support-offered`, `channel:post,by-hand`. */
export type Constraint = ConstraintKind | `${ConstraintKind}:${string}`;

/** What nobody is asked to say: it follows from days and letters that are recorded, or not yet, and from the register. */
const workedOut: ReadonlySet<string | undefined> = new Set<ConstraintKind>([
  'within',
  'after',
  'before',
  'repeats',
  'elapsed',
  'notice',
  'invited-within',
  'follow-up-within',
  'since-threshold',
]);

/** Constraints come from checklists, never from a case: each is put into words once. */
const said = new Map<Constraint, Said>();

function wordsOf(constraint: Constraint): Said {
  let found = said.get(constraint);
  if (!found) said.set(constraint, (found = madeWords(constraint)));
  return found;
}

function madeWords(constraint: Constraint): Said {
  const [kind, rest = ''] = constraint.split(/:(.*)/s);
  return { ...words[kind as ConstraintKind](rest), isWorkedOut: workedOut.has(kind) };
}

export const demand = (constraint: Constraint): string => wordsOf(constraint).demand;
export const shortfall = (constraint: Constraint): string => wordsOf(constraint).short;
export const isWorkedOut = (constraint: Constraint): boolean => wordsOf(constraint).isWorkedOut;
