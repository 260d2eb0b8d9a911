import * as kinds from '../case/kinds.ts';
import type { Unit } from '../dates/units.ts';
import type { Window } from '../dates/window.ts';
import { windowInWords } from '../dates/window.ts';
import { faultKinds } from '../register/fault-kinds.ts';
import { sessionCount } from '../register/session-count.ts';
import { returnTitles, type ReturnKind } from '../register/returns.ts';
import type { PredicateName, Question, Requirement } from './checklist.ts';
import { demand, type Constraint } from './constraints.ts';
import { gapInWords, inUnits, length } from './gap.ts';
import { allOfWithin, coded, oneOf, oneOfAtHead, oneOfWithin } from './lists-in-words.ts';
import { nameOf, type Order } from './order.ts';

type Questions = Readonly<Record<string, Question>>;
type Params = Record<string, unknown>;

/** What a requirement asks for, for people who read a checklist. */
export function inWords(requirement: Requirement, questions: Questions): string {
  const bracketed = (part: Requirement) => inBrackets(inWords(part, questions), !('is' in part));
  const group = (parts: Requirement[], joint: string) =>
    parts.length === 1 ? inWords(parts[0]!, questions) : parts.map(bracketed).join(joint);
  if ('allOf' in requirement) return group(requirement.allOf, ' and ');
  if ('anyOf' in requirement) return group(requirement.anyOf, ' or ');
  if ('not' in requirement) return `not: ${inWords(requirement.not, questions)}`;
  if ('forEachParent' in requirement) return `for each parent: ${inWords(requirement.forEachParent, questions)}`;
  if ('orReason' in requirement)
    return `${inBrackets(inWords(requirement.orReason, questions), !('is' in requirement.orReason))}; or a recorded reason, yes to “${asked(requirement.reason, questions)}”`;
  const { is, ...params } = requirement as { is: PredicateName } & Params;
  const about = `${heads[is](params, questions)}${manyOf(is, params)}`;
  const more = Object.entries(params).flatMap(([key, value]) => (saidAtHead[is]?.includes(key) ? [] : (phrases[key]?.(value) ?? [])));
  return [about, ...more].join(', ');
}

/** What the head says of this predicate, and a phrase says of others. */
const saidAtHead: Partial<Record<PredicateName, string[]>> = { agency: ['every'] };

/** Whatever might be read together with what comes beside it stands in brackets; what is quoted is apart as it is. */
function inBrackets(words: string, always: boolean): string {
  let unquoted = words;
  for (let before = ''; before !== unquoted;) [before, unquoted] = [unquoted, unquoted.replaceAll(/“[^“”]*”/g, '')];
  return always || /[,:]| or | and /.test(unquoted) ? `(${words})` : words;
}

/** How many events; for sessions and rates the head says it. */
const manyOf = (is: PredicateName, { atLeast }: Params): string =>
  atLeast === undefined || is === 'sessions' || is === 'rate' ? '' : `, at least ${String(atLeast)} of them`;

const asked = (id: unknown, questions: Questions): string => questions[String(id)]?.ask ?? String(id);

/** What is wrong, without what to do about it. */
const faults = Object.fromEntries(Object.entries(faultKinds).map(([kind, { words }]) => [kind, words.split(':')[0]!]));

const rates: Record<string, string> = { attended: 'attended', absent: 'missed', unauthorised: 'missed without authorisation' };

/** Total: a predicate without words does not compile. */
const heads: Record<PredicateName, (params: Params, questions: Questions) => string> = {
  advice: ({ from }) => `advice from ${oneOf(from, kinds.advisers).replace(/^The /, 'the ')} is recorded`,
  duty: ({ kind, question, sinceThreshold }, questions) =>
    `${oneOf(kind, kinds.dutyKinds)}${sinceThreshold ? ', since the national threshold was reached' : ''}, or yes to “${asked(question, questions)}”`,
  agency: ({ agencies, every, question }, questions) =>
    `${every ? `every one of: ${allOfWithin(agencies, kinds.agencyKinds)}` : `one of: ${oneOfWithin(agencies, kinds.agencyKinds)}`}${question ? `, or yes to “${asked(question, questions)}”` : ''}`,
  answer: ({ question }, questions) => `yes to “${asked(question, questions)}”`,
  compulsoryAge: () => 'of compulsory school age on the day of the check',
  contact: ({ channels, direction }) => {
    const among = (channels as string[]).length > 1 ? ',' : '';
    return `${oneOfAtHead(channels, kinds.contactChannels)}${direction ? `${among} ${String(direction)}` : ''}`;
  },
  document: ({ about }) => oneOf(about, kinds.documentKinds),
  faults: ({ kinds: found, question }, questions) =>
    `no coding fault in the register (${oneOfWithin(found, faults)})${question ? `, and yes to “${asked(question, questions)}”` : ''}`,
  letter: ({ about, channels }) =>
    `${oneOf(about, kinds.letterKinds)}${channels ? ` (${oneOfWithin(channels, kinds.letterChannels)})` : ''}`,
  listed: ({ kind }) => `all are confirmed as recorded: ${oneOf(kind, kinds.evidenceWords)}`,
  meeting: ({ kind }) => oneOf(kind, kinds.meetingKinds),
  nationalThreshold: ({ withoutN, orEarlier }) =>
    `ten sessions of unauthorised absence in ten school weeks${withoutN ? ', none of them N' : ''}${orEarlier ? ', now or earlier this school year' : ''}`,
  notice: ({ kinds: wanted }) => oneOfAtHead(wanted, kinds.noticeKinds),
  noticeHistory: ({ next }) => `the next penalty notice in three years would be: ${oneOf(next)}`,
  parent: () => 'what is recorded of a parent',
  rate: ({ of, below, atLeast }) =>
    `${below === undefined ? `at least ${String(atLeast)}%` : `less than ${String(below)}%`} of possible sessions ${oneOf(of, rates)}`,
  recency: ({ codes, schoolDays }) => `sessions ${coded(codes)} in ${windowInWords({ last: Number(schoolDays), unit: 'school-day' })}`,
  returnDue: ({ kind }) => `due: ${returnTitles[kind as ReturnKind]}`,
  roll: ({ question }, questions) => `on roll, as the register shows or by yes to “${asked(question, questions)}”`,
  run: ({ codes, schoolDays }) => `${length(Number(schoolDays), 'school-day')} on end ${coded(codes)}`,
  sessions: ({ codes, atLeast, atMost }) =>
    `${atLeast === undefined ? (atMost === 0 ? 'no session' : `at most ${sessionCount(Number(atMost))}`) : `at least ${sessionCount(Number(atLeast))}`} ${coded(codes)}`,
  support: ({ strands }) => `an offer of support${strands ? `: ${oneOfWithin(strands, kinds.supportStrands)}` : ''}`,
};

const it = (constraint: Constraint) => () => `that ${demand(constraint)}`;
const within = (value: unknown) => windowInWords(value as Window);
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
  elapsed: (value) => {
    const { count, unit } = value as { count: number; unit: Unit };
    return `${length(count, unit)} ago or longer`;
  },
  states: (value) => `that ${says(value)}`,
  ownCover: it('own-cover'),
  copyHeld: () => 'with a copy kept',
  repeats: (value) => `after an earlier one to the same parent: ${letterInWords(value)}`,
  newSince: (value) => `after all that an earlier one relied on (${oneOfWithin(value, kinds.noticeKinds)})`,
  orOver: (value) => `or over ${within(value)} while that is longer`,
  reliable: () => 'that a notice or prosecution may rely on',
  weeks: (value) => {
    const { atLeast, of } = value as { atLeast: number; of: number };
    return `and in at least ${atLeast} of ${windowInWords({ last: of, unit: 'school-week' })}`;
  },
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
  signedBy: (value) => `signed by ${oneOfWithin(value, kinds.documentSigners)}`,
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
    return `showing at least ${sessionCount(Number(atLeast))} ${coded(codes)}${reliable ? ' that a notice or prosecution may rely on' : ''}`;
  },
  details: it('details'),
  verifiedWithin: (value) => `contact details checked with them in ${within(value)}`,
  household: () => 'whether they live with the child',
  contactOrReason: () => 'in contact, or why not',
  reached: it('reached'),
  standing: it('standing'),
};

function ordered(order: Order, where: 'after' | 'before'): string {
  const { atLeast, about, atMost } = order;
  const suggested = about === undefined ? '' : `, about ${inUnits(about, order)} suggested`;
  const event = `“${nameOf(order)}”${suggested}`;
  const gap = gapInWords(order);
  if (atMost === 0) return `${gap} as ${event}`;
  return atLeast === 0 && gap === '' ? `on the same day or ${where} ${event}` : `${gap} ${where} ${event}`.trim();
}

function invited({ notice, unit = 'calendar-day', channels, states, within: window }: Params): string {
  const parts = [
    ...(notice === undefined ? [] : [`with ${length(Number(notice), unit as Unit)}${notice === 1 ? "'s" : "'"} notice`]),
    ...(channels ? [`(${oneOfWithin(channels, kinds.letterChannels)})`] : []),
    ...(states ? [`that ${says(states)}`] : []),
    ...(window ? [`sent in ${within(window)}`] : []),
  ];
  return ['invited to in writing', ...parts].join(' ');
}
