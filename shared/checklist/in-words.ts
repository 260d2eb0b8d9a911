import * as kinds from '../case/kinds.ts';
import type { Window } from '../dates/window.ts';
import { windowInWords } from '../dates/window.ts';
import { faultKinds } from '../register/fault-kinds.ts';
import { sessionCount } from '../register/session-count.ts';
import { returnTitles, type ReturnKind } from '../register/returns.ts';
import type { PredicateName, Question, Requirement } from './checklist.ts';
import { demand, type Constraint } from './constraints.ts';
import { gapInWords } from './gap.ts';
import { nameOf, type Order } from './order.ts';

type Questions = Readonly<Record<string, Question>>;
type Params = Record<string, unknown>;

/** What a requirement asks for, for people who read a checklist. */
export function inWords(requirement: Requirement, questions: Questions): string {
  const bracketed = (part: Requirement) => ('is' in part ? inWords(part, questions) : `(${inWords(part, questions)})`);
  const group = (parts: Requirement[], joint: string) =>
    parts.length === 1 ? inWords(parts[0]!, questions) : parts.map(bracketed).join(joint);
  if ('allOf' in requirement) return group(requirement.allOf, ' and ');
  if ('anyOf' in requirement) return group(requirement.anyOf, ' or ');
  if ('not' in requirement) return `not: ${inWords(requirement.not, questions)}`;
  if ('forEachParent' in requirement) return `for each parent: ${inWords(requirement.forEachParent, questions)}`;
  if ('orReason' in requirement)
    return `${bracketed(requirement.orReason)}; or a recorded reason, yes to “${asked(requirement.reason, questions)}”`;
  const { is, ...params } = requirement as { is: PredicateName } & Params;
  const about = `${heads[is](params, questions)}${manyOf(is, params)}`;
  const more = Object.entries(params).flatMap(([key, value]) => phrases[key]?.(value) ?? []);
  return [about, ...more].join(', ');
}

/** How many events; for sessions and rates the head says it. */
const manyOf = (is: PredicateName, { atLeast }: Params): string =>
  atLeast === undefined || is === 'sessions' || is === 'rate' ? '' : `, at least ${String(atLeast)} of them`;

const asked = (id: unknown, questions: Questions): string => questions[String(id)]?.ask ?? String(id);

/** `one, two or three`, by the words of a vocabulary. */
function oneOf(values: unknown, words: Record<string, string> = {}): string {
  const all = (Array.isArray(values) ? values.map(String) : [String(values)]).map((value) => words[value] ?? value);
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} or ${all.at(-1)}` : String(all[0]);
}

/** What is wrong, without what to do about it. */
const faults = Object.fromEntries(Object.entries(faultKinds).map(([kind, { words }]) => [kind, words.split(':')[0]!]));

const rates: Record<string, string> = { attended: 'attended', absent: 'missed', unauthorised: 'missed without authorisation' };

/** Total: a predicate without words does not compile. */
const heads: Record<PredicateName, (params: Params, questions: Questions) => string> = {
  advice: ({ from }) => `advice from ${oneOf(from, kinds.advisers).replace(/^The /, 'the ')} is recorded`,
  duty: ({ kind, question, sinceThreshold }, questions) =>
    `${oneOf(kind, kinds.dutyKinds)}${sinceThreshold ? ', since the national threshold was reached' : ''}, or yes to “${asked(question, questions)}”`,
  agency: ({ agencies, every, question }, questions) =>
    `${every ? 'every one of' : 'one of'}: ${oneOf(agencies, kinds.agencyKinds)}${question ? `, or yes to “${asked(question, questions)}”` : ''}`,
  answer: ({ question }, questions) => `yes to “${asked(question, questions)}”`,
  compulsoryAge: () => 'of compulsory school age on the day of the check',
  contact: ({ channels, direction }) => `${oneOf(channels, kinds.contactChannels)}${direction ? ` ${String(direction)}` : ''}`,
  document: ({ about }) => oneOf(about, kinds.documentKinds),
  faults: ({ kinds: found, question }, questions) =>
    `no coding fault in the register (${oneOf(found, faults)})${question ? `, and yes to “${asked(question, questions)}”` : ''}`,
  letter: ({ about, channels }) => `${oneOf(about, kinds.letterKinds)}${channels ? ` (${oneOf(channels, kinds.letterChannels)})` : ''}`,
  listed: ({ kind }) => `all are confirmed as recorded: ${oneOf(kind, kinds.evidenceWords)}`,
  meeting: ({ kind }) => oneOf(kind, kinds.meetingKinds),
  nationalThreshold: ({ withoutN, orEarlier }) =>
    `ten sessions of unauthorised absence in ten school weeks${withoutN ? ', none of them N' : ''}${orEarlier ? ', now or earlier this school year' : ''}`,
  notice: ({ kinds: wanted }) => oneOf(wanted, kinds.noticeKinds),
  noticeHistory: ({ next }) => `the next penalty notice in three years would be: ${oneOf(next)}`,
  parent: () => 'what is recorded of a parent',
  rate: ({ of, below, atLeast }) =>
    `${below === undefined ? `at least ${String(atLeast)}%` : `less than ${String(below)}%`} of possible sessions ${oneOf(of, rates)}`,
  recency: ({ codes, schoolDays }) => `sessions coded ${oneOf(codes)} in the last ${String(schoolDays)} school days`,
  returnDue: ({ kind }) => `due: ${returnTitles[kind as ReturnKind]}`,
  roll: ({ question }, questions) => `on roll, as the register shows or by yes to “${asked(question, questions)}”`,
  run: ({ codes, schoolDays }) => `${String(schoolDays)} school days on end coded ${oneOf(codes)}`,
  sessions: ({ codes, atLeast, atMost }) =>
    `${atLeast === undefined ? (atMost === 0 ? 'no session' : `at most ${sessionCount(Number(atMost))}`) : `at least ${sessionCount(Number(atLeast))}`} coded ${oneOf(codes)}`,
  support: ({ strands }) => `an offer of support${strands ? `: ${oneOf(strands, kinds.supportStrands)}` : ''}`,
};

const it = (constraint: Constraint) => () => `that ${demand(constraint)}`;
const within = (value: unknown) => windowInWords(value as Window);
const length = (value: unknown) =>
  `${String((value as { count: number }).count)} ${String((value as { unit: string }).unit).replace('-', ' ')}s`;
const says = (value: unknown) => (value as string[]).map((state) => demand(`state:${state}`)).join(' and ');
/** Another letter that one is tied to. */
function letterInWords(value: unknown): string {
  const { about, states, within: window } = value as { about: kinds.LetterKind; states?: string[]; within?: Window };
  return `${kinds.letterKinds[about]}${states ? ` that ${says(states)}` : ''}${window ? ` in ${within(window)}` : ''}`;
}

/** What else a parameter asks. Those that stand in the head have none. */
const phrases: Record<string, (value: unknown) => string> = {
  within: (value) => `in ${within(value)}`,
  after: (value) => ordered(value as Order, 'after'),
  before: (value) => ordered(value as Order, 'before'),
  elapsed: (value) => `${length(value)} ago or longer`,
  states: (value) => `that ${says(value)}`,
  ownCover: it('own-cover'),
  copyHeld: () => 'with a copy kept',
  repeats: (value) => `after an earlier one to the same parent: ${letterInWords(value)}`,
  newSince: (value) => `after all that an earlier one relied on (${oneOf(value, kinds.noticeKinds)})`,
  orOver: (value) => `or over ${within(value)} while that is longer`,
  reliable: () => 'that a notice or prosecution may rely on',
  weeks: (value) =>
    `and in ${String((value as { atLeast: number }).atLeast)} of the last ${String((value as { of: number }).of)} school weeks`,
  current: it('current'),
  involved: (value) => `involved in ${within(value)}`,
  at: (value) => `involved on the day of “${nameOf(value as Order)}”`,
  contacted: it('contacted'),
  responses: (value) => `that ${demand(`response:${(value as string[]).join(',')}`)}`,
  reasonRecorded: (value) =>
    value === true ? 'with the reason for it written down' : `with the family's reason ${value === 'yes' ? '' : 'not '}written down`,
  requestMade: it('request-made'),
  consent: it('consent'),
  orOffered: () => 'held or offered',
  chairs: (value) => `that ${demand(`chair:${(value as string[]).join(',')}`)}`,
  minutes: it('minutes'),
  decisions: it('decisions'),
  plan: it('plan'),
  officerInvited: it('officer-invited'),
  agenciesInvited: it('agencies-invited'),
  invitation: (value) => invited(value as Params),
  every: () => 'each of them',
  followUp: (value) => `followed by: ${letterInWords(value)}`,
  signedBy: (value) => `signed by ${oneOf(value)}`,
  signedWithin: (value) => `signed in ${within(value)}`,
  covers: (value) => {
    const { schoolYear, whole } = value as { schoolYear: string; whole?: true };
    return `covering ${within({ schoolYear })}${whole ? ', all of it' : ' from its start'}`;
  },
  exactly: (value) => `covering exactly ${within(value)}`,
  endsWithin: (value) => `up to ${within(value)}`,
  printedAfter: it('printed-after'),
  sameAsRegister: it('same-as-register'),
  shows: (value) => {
    const { atLeast, codes, reliable } = value as { atLeast: number; codes: string[]; reliable?: true };
    return `showing at least ${sessionCount(Number(atLeast))} coded ${oneOf(codes)}${reliable ? ' that a notice or prosecution may rely on' : ''}`;
  },
  details: it('details'),
  verifiedWithin: (value) => `contact details checked with them in ${within(value)}`,
  household: () => 'whether they live with the child',
  contactOrReason: () => 'in contact, or why not',
  reached: it('reached'),
  standing: it('standing'),
};

function ordered(order: Order, where: 'after' | 'before'): string {
  const { atLeast, about } = order;
  const event = `${where} “${nameOf(order)}”${about === undefined ? '' : `, about ${about} suggested`}`;
  const gap = gapInWords(order);
  return atLeast === 0 && order.atMost === undefined ? `on the same day or ${event}` : `${gap} ${event}`.trim();
}

function invited({ notice, unit = 'calendar-day', states, within: window }: Params): string {
  const parts = [
    ...(notice === undefined ? [] : [`with ${String(notice)} ${String(unit).replace('-', ' ')}s' notice`]),
    ...(states ? [`that ${says(states)}`] : []),
    ...(window ? [`sent in ${within(window)}`] : []),
  ];
  return ['invited to in writing', ...parts].join(' ');
}
