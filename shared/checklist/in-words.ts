import * as kinds from '../case/kinds.ts';
import type { Window } from '../dates/window.ts';
import { windowInWords } from '../dates/window.ts';
import { returnTitles, type ReturnKind } from '../register/returns.ts';
import type { PredicateName, Question, Requirement } from './checklist.ts';
import { demand, type Constraint } from './constraints.ts';
import { eventInWords, type Order } from './order.ts';

type Questions = Readonly<Record<string, Question>>;
type Params = Record<string, unknown>;

/** What a requirement asks for, for people who read a checklist. */
export function inWords(requirement: Requirement, questions: Questions): string {
  const group = (parts: Requirement[], joint: string) =>
    parts.map((part) => (needsBrackets(part) ? `(${inWords(part, questions)})` : inWords(part, questions))).join(joint);
  if ('allOf' in requirement) return group(requirement.allOf, ' and ');
  if ('anyOf' in requirement) return group(requirement.anyOf, ' or ');
  if ('not' in requirement) return `not: ${inWords(requirement.not, questions)}`;
  if ('forEachParent' in requirement) return `for each parent: ${inWords(requirement.forEachParent, questions)}`;
  if ('orReason' in requirement)
    return `${inWords(requirement.orReason, questions)}; or a recorded reason, yes to “${asked(requirement.reason, questions)}”`;
  const { is, ...params } = requirement as { is: PredicateName } & Params;
  const about = heads[is](params, questions);
  const more = Object.entries(params).flatMap(([key, value]) => phrases[key]?.(value) ?? []);
  return [about, ...more].join(', ');
}

const needsBrackets = (part: Requirement): boolean => 'allOf' in part || 'anyOf' in part;
const asked = (id: unknown, questions: Questions): string => questions[String(id)]?.ask ?? String(id);

/** `one, two or three`, by the words of a vocabulary. */
const oneOf = (values: unknown, words: Record<string, string> = {}): string =>
  (Array.isArray(values) ? values.map(String) : [String(values)]).map((value) => words[value] ?? value).join(' or ');

const rates: Record<string, string> = { attended: 'attended', absent: 'missed', unauthorised: 'missed without authorisation' };

/** Total: a predicate without words does not compile. */
const heads: Record<PredicateName, (params: Params, questions: Questions) => string> = {
  advice: ({ from }) => `advice from ${oneOf(from, kinds.advisers)} is recorded`,
  duty: ({ kind, question }, questions) => `${oneOf(kind, kinds.dutyKinds)}, or yes to “${asked(question, questions)}”`,
  agency: ({ agencies, every }) => `${every ? 'every one of' : 'one of'}: ${oneOf(agencies, kinds.agencyKinds)}`,
  answer: ({ question }, questions) => `yes to “${asked(question, questions)}”`,
  compulsoryAge: () => 'of compulsory school age on the day of the check',
  contact: ({ channels, direction }) => `${oneOf(channels, kinds.contactChannels)}${direction ? ` ${String(direction)}` : ''}`,
  document: ({ about }) => oneOf(about, kinds.documentKinds),
  faults: ({ kinds: found, question }, questions) =>
    `no coding fault (${oneOf(found)}) in the register, and yes to “${asked(question, questions)}”`,
  letter: ({ about, channels }) => `${oneOf(about, kinds.letterKinds)}${channels ? ` (${oneOf(channels, kinds.letterChannels)})` : ''}`,
  listed: ({ kind }) => `all are confirmed as recorded: ${oneOf(kind, kinds.evidenceWords)}`,
  meeting: ({ kind }) => oneOf(kind, kinds.meetingKinds),
  nationalThreshold: ({ withoutN }) => `ten sessions of unauthorised absence in ten school weeks${withoutN ? ', none of them N' : ''}`,
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
    `${atLeast === undefined ? `at most ${String(atMost)}` : `at least ${String(atLeast)}`} sessions coded ${oneOf(codes)}`,
  support: ({ strands }) => `an offer of support${strands ? `: ${oneOf(strands, kinds.supportStrands)}` : ''}`,
};

const it = (constraint: Constraint) => () => `that ${demand(constraint)}`;
const within = (value: unknown) => windowInWords(value as Window);
const length = (value: unknown) =>
  `${String((value as { count: number }).count)} ${String((value as { unit: string }).unit).replace('-', ' ')}s`;
const says = (value: unknown) => (value as string[]).map((state) => demand(`state:${state}`)).join(' and ');
const letterOf = (value: unknown) => value as { about: kinds.LetterKind; states?: string[]; within?: Window };

/** What else a parameter asks. Those that stand in the head have none. */
const phrases: Record<string, (value: unknown) => string> = {
  within: (value) => `in ${within(value)}`,
  after: (value) => `after ${eventInWords(value as Order)}`,
  before: (value) => `before ${eventInWords(value as Order)}`,
  elapsed: (value) => `${length(value)} ago or longer`,
  states: (value) => `that ${says(value)}`,
  ownCover: it('own-cover'),
  copyHeld: it('copy-held'),
  repeats: (value) => `after an earlier one to the same parent (${kinds.letterKinds[letterOf(value).about]})`,
  reliable: () => 'that a notice or prosecution may rely on',
  weeks: (value) =>
    `and in ${String((value as { atLeast: number }).atLeast)} of the last ${String((value as { of: number }).of)} school weeks`,
  current: it('current'),
  involved: (value) => `involved in ${within(value)}`,
  contacted: it('contacted'),
  responses: (value) => `that ${demand(`response:${(value as string[]).join(',')}`)}`,
  reasonRecorded: (value) => `with the family's reason ${value === 'yes' ? '' : 'not '}written down`,
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
  followUp: (value) =>
    `followed by ${kinds.letterKinds[letterOf(value).about].toLowerCase()}${letterOf(value).states ? ` that ${says(letterOf(value).states)}` : ''}`,
  signedBy: (value) => `signed by ${oneOf(value)}`,
  signedWithin: (value) => `signed in ${within(value)}`,
  covers: (value) => `covering ${within({ schoolYear: (value as { schoolYear: string }).schoolYear })}`,
  exactly: (value) => `covering exactly ${within(value)}`,
  endsWithin: (value) => `up to ${within(value)}`,
  printedAfter: it('printed-after'),
  sameAsRegister: it('same-as-register'),
  shows: (value) =>
    `showing at least ${String((value as { atLeast: number }).atLeast)} sessions coded ${oneOf((value as { codes: string[] }).codes)}`,
  details: it('details'),
  verifiedWithin: (value) => `contact details checked with them in ${within(value)}`,
  household: () => 'whether they live with the child',
  contactOrReason: () => 'in contact, or why not',
  reached: it('reached'),
  standing: it('standing'),
};

function invited({ notice, unit = 'calendar-day', states, within: window }: Params): string {
  const parts = [
    ...(notice === undefined ? [] : [`with ${String(notice)} ${String(unit).replace('-', ' ')}s' notice`]),
    ...(states ? [`that ${says(states)}`] : []),
    ...(window ? [`sent in ${within(window)}`] : []),
  ];
  return ['invited to in writing', ...parts].join(' ');
}
