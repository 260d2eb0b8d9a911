import * as z from 'zod/mini';
import type { AgencyFact } from '../../case/facts.ts';
import { agencyKinds, keysOf } from '../../case/kinds.ts';
import { windowInWords, type Window } from '../../dates/window.ts';
import { WindowSchema } from '../window-schema.ts';
import { askDecided, askInWindow, candidate, type Ask, type Candidate } from '../asks.ts';
import { bestEntry } from '../best-entry.ts';
import type { Context } from '../context.ts';
import { isInWindow } from '../in-window.ts';
import { endIn } from '../lapse.ts';
import { eventInWords, EventNamed, eventsOf, kindOf, type Order } from '../order.ts';
import { firstOf, withEnd, withPossible, type End } from '../times.ts';
import { toldAs } from '../verdict.ts';
import { definePredicate } from './define.ts';
import { answer } from './answer.ts';
import { every } from './every.ts';

const Params = __EXAMPLES__
  ? z.strictObject({
      agencies: z.array(z.enum(keysOf(agencyKinds))).check(z.minLength(1)),
      /** Involved on the day of the check; an agency without an end is. */
      current: z.optional(z.literal(true)),
      /** Involved at some time in this window. */
      involved: z.optional(WindowSchema),
      /** Involved on the day of such an event. */
      at: z.optional(EventNamed),
      contacted: z.optional(z.literal(true)),
      /** Each of them that was involved, and not only one. */
      every: z.optional(z.literal(true)),
      /** When it was contacted. */
      within: z.optional(WindowSchema),
      /** Asked of a person where no entry shows it. An entry that does outranks an answer of no. */
      question: z.optional(z.string()),
    })
  : (undefined as never);
type Params = z.infer<typeof Params>;

/** One of these agencies is recorded, and is involved now or was contacted where that is asked. */
export const agency = definePredicate<Params>({
  params: Params,
  contact: false,
  basis: 'stated',

  prepare(params) {
    const { agencies, question } = params;
    const asks = asksOf(params);
    const sought = { what: agencies.map((one) => agencyKinds[one]).join(' or '), kind: 'agencies' } as const;
    const weighAnswer = question === undefined ? undefined : answer.prepare({ question });
    return (context) => {
      const { entries = [], listed } = context.facts.agencies ?? {};
      const candidates = entries
        .filter((entry) => agencies.includes(entry.agency))
        .map((entry) => toCandidate(entry, asks, params, context));
      const found = params.every
        ? every({ ...sought, candidates: candidates.filter(isInvolved), listed })
        : bestEntry(sought, candidates, listed, context);
      if (found.verdict === 'met') return params.every ? withEnd(found, 'unknown') : found;
      if (!weighAnswer) return found;
      const asked = weighAnswer(context);
      // Who says that every agency is listed has answered as well, unless the question may mean one of another kind too, or one that has left.
      const mayMean = () =>
        entries.some((one) => (agencies.includes(one.agency) ? params.current : isInvolved(toCandidate(one, asks, params, context))));
      if (asked.verdict === 'unanswered' && found.verdict === 'missing' && !mayMean()) return found;
      const reasons = candidates.length > 0 ? [...asked.reasons, ...found.reasons] : asked.reasons;
      return withPossible(toldAs(asked, reasons), found.possibleFrom);
    };
  },

  examples: __EXAMPLES__
    ? [
        { why: 'involved now', ...given({}), params: now(), expect: 'met' },
        { why: 'no longer involved', ...given({ to: '2026-10-01' }), params: now(), expect: 'missing' },
        { why: 'another agency', ...given({ agency: 'mental-health' }), params: now(), expect: 'missing' },
        { why: 'never contacted', ...given({}), params: { ...now(), contacted: true }, expect: 'unanswered' },
        { why: 'contacted', ...given({ contacted: '2026-11-02' }), params: { ...now(), contacted: true }, expect: 'met' },
        {
          why: 'an entry outranks an answer of no',
          ...given({}, 'no'),
          params: { ...now(), question: 'q' },
          expect: 'met',
        },
        { why: 'contacted, as each has to be', ...given({ contacted: '2026-11-02' }), params: each(), expect: 'met' },
        { why: 'one of two was contacted too long ago', ...two('2026-01-08'), params: each(), expect: 'missing' },
        { why: 'of one of two nobody has recorded it', ...two(), params: each(), expect: 'unanswered' },
        { why: 'the other one is no longer involved', ...two('2026-01-08', '2026-02-02'), params: each(), expect: 'met' },
        { why: 'no entry, and answered no', ...given(null, 'no'), params: { ...now(), question: 'q' }, expect: 'missing' },
        { why: 'no entry, and answered yes', ...given(null, 'yes'), params: { ...now(), question: 'q' }, expect: 'met' },
        {
          why: 'every agency is listed, and none is involved now: the question is answered by that',
          ...given({ agency: 'other', to: '2026-10-01' }),
          params: { ...now(), question: 'q' },
          expect: 'missing',
        },
        {
          why: 'every agency is listed, and one of these has left, whom the question may mean as well',
          ...given({ to: '2026-11-19' }),
          params: { ...now(), question: 'q' },
          expect: 'unanswered',
        },
        { why: 'already involved on the day of the meeting', ...met('2026-10-01'), params: atMeeting(), expect: 'met' },
        { why: 'came after the meeting', ...met('2026-09-07'), params: atMeeting(), expect: 'missing' },
        { why: 'no meeting is recorded yet', ...given({}), params: atMeeting(), expect: 'unanswered' },
        {
          why: 'every agency is listed, and one of another kind is involved, which the question may mean as well',
          ...given({ agency: 'other' }),
          params: { ...now(), question: 'q' },
          expect: 'unanswered',
        },
        { why: 'nothing recorded or answered', ...given(null), params: { ...now(), question: 'q' }, expect: 'unanswered' },
      ]
    : [],
});

/** Whether it was involved when that is asked: the first thing weighed of each. */
const isInvolved = ({ weighed: [first] }: Candidate): boolean =>
  !/^(current|involved)/.test(first?.constraint ?? '') || first?.verdict !== 'missing';

/** At some time in the window: it began before that was over, and had not ended before it began. Without an end it still is. */
function wasInvolved({ from, to }: AgencyFact, window: Window, context: Context): boolean | undefined {
  const over = context.spanOf(window)?.to ?? context.asOf;
  if (from !== undefined && from > over) return false;
  const ended = to !== undefined && to <= over ? isInWindow(to, window, context) : true;
  // Without a beginning nobody can tell whether it had begun when the window was over.
  return ended === true && from === undefined && over < context.asOf && (to === undefined || to > over) ? undefined : ended;
}

/** An agency that is still involved goes on being so. */
function endOf({ to, contacted }: AgencyFact, { current, involved, within }: Params, context: Context): End {
  const last = to ?? 'never';
  const isPast = to === undefined ? 'never' : endIn(involved, to, context);
  return firstOf(firstOf(current ? last : 'never', isPast), endIn(within, contacted, context));
}

function wasInvolvedAt({ from, to }: AgencyFact, event: Order, context: Context): boolean | undefined {
  const { days, listed } = eventsOf(event, context);
  return days.some((day) => (from ?? day) <= day && day <= (to ?? day)) || (listed ? false : undefined);
}

function now(): Params {
  return { agencies: ['social-care', 'early-help'], current: true };
}

function atMeeting(): Params {
  return { agencies: ['social-care'], at: { meeting: 'formal' } };
}

/** A social worker since 14 September, and a meeting. */
function met(day: string) {
  const { facts, questions, asOf } = given({});
  const meetings = { entries: [{ index: 0, kind: 'formal' as const, day }], listed: 'all' as const };
  return { facts: { ...facts, meetings }, questions, asOf };
}

function each(): Params {
  const within = { last: 12, unit: 'calendar-week' as const };
  return { agencies: ['social-care', 'youth-justice'], involved: within, contacted: true, within, every: true };
}

/** A social worker contacted in November, and a youth justice worker. */
function two(contacted?: string, to?: string) {
  const entries: AgencyFact[] = [
    { agency: 'social-care', contacted: '2026-11-02' },
    { agency: 'youth-justice', ...(contacted && { contacted }), ...(to && { to }) },
  ];
  return { facts: { agencies: { entries, listed: 'all' as const } }, asOf: '2026-11-20' };
}

function given(change: Partial<AgencyFact> | null, value?: 'yes' | 'no') {
  const entries: AgencyFact[] = change ? [{ agency: 'social-care', from: '2026-09-14', ...change }] : [];
  return {
    facts: {
      ...(change && { agencies: { entries, listed: 'all' as const } }),
      ...(value && { answers: [{ question: 'q', value }] }),
    },
    questions: { q: { ask: 'Is one involved?', basis: 'stated' as const } },
    asOf: '2026-11-20',
  };
}

function asksOf({ current, involved, at, contacted, within }: Params): Array<Ask<AgencyFact>> {
  const asks: Array<Ask<AgencyFact>> = [];
  if (current) asks.push(askDecided('current', ({ from, to }, { asOf }) => (from ?? asOf) <= asOf && (to ?? asOf) >= asOf));
  if (involved) asks.push(askDecided(`involved:${windowInWords(involved)}`, (entry, context) => wasInvolved(entry, involved, context)));
  if (at)
    asks.push(askDecided(`involved-at:${eventInWords(at)}`, (entry, context) => wasInvolvedAt(entry, at, context), `list:${kindOf(at)}`));
  if (contacted || within)
    asks.push(askDecided('contacted', ({ contacted: day }, { asOf }) => (day === undefined ? undefined : day <= asOf)));
  if (within) asks.push(askInWindow(`within:${windowInWords(within)}`, ({ contacted: day }) => day, within));
  return asks;
}

function toCandidate(entry: AgencyFact, asks: ReadonlyArray<Ask<AgencyFact>>, params: Params, context: Context): Candidate {
  const one = candidate(entry, entry.from, asks, context);
  one.what = agencyKinds[entry.agency];
  if (one.verdict === 'met') one.end = endOf(entry, params, context);
  return one;
}
