import * as z from 'zod/mini';
import type { EvidenceKind } from '../../case/kinds.ts';
import { addDays, type Day } from '../../dates/day.ts';
import { unitsAfter, units } from '../../dates/units.ts';
import { Window, windowInWords } from '../../dates/window.ts';
import type { Constraint } from '../constraints.ts';
import type { Context } from '../context.ts';
import { isInWindow } from '../in-window.ts';
import { lastDayIn } from '../lapse.ts';
import { comes, eventInWords, eventsOf, Order } from '../order.ts';
import { reason, type Reason } from '../reasons.ts';
import { times, type Times } from '../times.ts';
import { and, type Settles, type Verdict } from '../verdict.ts';

/** What can be asked of any dated event. */
export const eventParams = {
  within: z.optional(Window),
  after: z.optional(Order),
  before: z.optional(Order),
  /** So much time has passed since: what was put in place has had time to help. */
  elapsed: z.optional(z.strictObject({ count: z.int().check(z.positive()), unit: z.enum(units) })),
  /** How many such events; one where nothing is said. */
  atLeast: z.optional(z.int().check(z.positive())),
};
type EventParams = { [Key in keyof typeof eventParams]?: z.infer<(typeof eventParams)[Key]> | undefined };

/** One thing asked of an entry, and what the entry says to it. */
export type Weighed = { constraint: Constraint; verdict: Verdict; settles?: Settles };

/** `yes` meets, `no` falls short, absent is open. */
export const stated = (constraint: Constraint, answer: 'yes' | 'no' | undefined, wanted: 'yes' | 'no' = 'yes'): Weighed =>
  decided(constraint, answer && answer === wanted);

/** Something the record itself decides; `undefined` where it does not say. */
export const decided = (constraint: Constraint, holds: boolean | undefined): Weighed => ({
  constraint,
  verdict: holds === undefined ? 'unanswered' : holds ? 'met' : 'missing',
});

/** An entry with what was asked of it. `day` is absent for a document nobody has dated. */
export type Candidate = {
  what?: string;
  day?: Day | undefined;
  weighed: Weighed[];
  validUntil?: Day | undefined;
  possibleFrom?: Day | undefined;
};

/** Weighs when an event took place, after what was asked of it already: in its window, and in its place among other events. */
export function candidate(day: Day, all: Weighed[], params: EventParams, context: Context): Candidate {
  const { within } = params;
  if (within) all.push(decided(`within:${windowInWords(within)}`, isInWindow(day, within, context)));
  for (const where of ['after', 'before'] as const) {
    const order = params[where];
    if (!order) continue;
    const { kind } = eventsOf(order, context);
    all.push({ ...decided(`${where}:${eventInWords(order)}`, comes(where, day, order, context)), settles: `list:${kind}` });
  }
  const lapses = { day, weighed: all, validUntil: within && lastDayIn(within, day) };
  if (!params.elapsed) return lapses;
  const { count, unit } = params.elapsed;
  const over = unitsAfter(day, count, unit, context.calendar);
  const time = `${count} ${unit.replace('-', ' ')}${count === 1 ? '' : 's'}`;
  // Of days of school still to come only the calendar's own units can be told.
  all.push(decided(`elapsed:${time}`, over === null ? (unit.startsWith('calendar') ? false : undefined) : over <= context.asOf));
  const isRest = all.slice(0, -1).every(({ verdict }) => verdict === 'met');
  return { ...lapses, possibleFrom: isRest && over && over > context.asOf ? over : undefined };
}

type Asked = {
  what: string;
  kind: EvidenceKind;
  candidates: Candidate[];
  listed: 'all' | 'none' | undefined;
  asOf: Day;
  params?: EventParams;
  /** A day before which no entry can meet what is asked. */
  notBefore?: Day | undefined;
};
type Answered = Times & { verdict: Verdict; reasons: Reason[]; settles: Settles[] };

const rank: Record<Verdict, number> = { met: 2, unanswered: 1, missing: 0, 'not-applicable': 0 };

/**
 * Whether there is an entry that meets every constraint, or as many as are asked for. Each entry is weighed by Kleene's *and*; the
 * best decides, and of equals the latest. While nobody has said that all entries are listed, another that meets everything may exist:
 * never `missing`. Entries dated after the check do not count yet.
 */
export function bestEntry({ what, kind, candidates, listed, asOf, params = {}, notBefore }: Asked): Answered {
  const weighed = candidates.map(({ day, weighed, validUntil, possibleFrom }) => ({
    day,
    weighed,
    validUntil,
    possibleFrom,
    verdict: weighed.reduce<Verdict>((worst, { verdict }) => and(worst, verdict), 'met'),
  }));
  const past = weighed.filter(({ day = asOf }) => day <= asOf).sort(bestFirst);
  const met = past.filter(({ verdict }) => verdict === 'met');
  const atLeast = params.atLeast ?? 1;
  if (met.length >= atLeast) {
    const told = atLeast > 1 ? counted(what, met.length, 0, atLeast) : reason('entry-meets', named(what, met[0]!.day));
    return { verdict: 'met', reasons: [told], settles: [], ...times(lapseOf(met, atLeast), undefined) };
  }
  const toCome = weighed.filter(({ day = asOf, verdict }) => day > asOf && verdict === 'met').map(({ day }) => day!);
  const ripening = past.flatMap(({ possibleFrom = [] }) => possibleFrom);
  const waiting = times(undefined, [...toCome, ...ripening, ...(notBefore && notBefore > asOf ? [notBefore] : [])].sort()[0]);
  const open = past.filter(({ verdict }) => verdict === 'unanswered');
  const verdict = listed && met.length + open.length < atLeast ? 'missing' : 'unanswered';
  const settles = verdict === 'missing' ? [] : settledBy(kind, open);
  const reasons = atLeast > 1 && past.length > 0 ? [counted(what, met.length, open.length, atLeast)] : [shortOf(what, past[0], listed)];
  return { verdict, reasons, settles, ...waiting };
}

type WeighedCandidate = Candidate & { verdict: Verdict };

/** Best first, then latest; entries alike in both are told apart by what they lack, so that their order never matters. */
const bestFirst = (a: WeighedCandidate, b: WeighedCandidate): number =>
  rank[b.verdict] - rank[a.verdict] || compare(b.day ?? '', a.day ?? '') || compare(lacks(a), lacks(b));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const lacks = ({ weighed }: Candidate): string => weighed.map(({ verdict }) => verdict).join(',');

/** It stands until fewer than `atLeast` are left; what never lapses outlasts everything. */
function lapseOf(met: WeighedCandidate[], atLeast: number): Day | undefined {
  if (met.some(({ validUntil }) => validUntil === undefined) && atLeast === 1) return undefined;
  const never = '9999';
  const day = met
    .map(({ validUntil = never }) => validUntil)
    .sort()
    .at(-atLeast);
  return day === never ? undefined : day;
}

/** Another entry, or what the open ones wait for. */
function settledBy(kind: EvidenceKind, open: readonly Candidate[]): Settles[] {
  const all: Settles[] = [`list:${kind}`];
  for (const { weighed } of open)
    for (const { verdict, settles } of weighed) if (verdict === 'unanswered' && settles && !all.includes(settles)) all.push(settles);
  return all;
}

const named = (what: string, day: Day | undefined) => ({ what, ...(day !== undefined && { day }) });
const counted = (what: string, count: number, mayCount: number, atLeast: number) =>
  reason('entries-counted', { what, count, mayCount, atLeast });

function shortOf(what: string, best: WeighedCandidate | undefined, listed: Asked['listed']): Reason {
  if (!best) return reason(listed ? 'none-there' : 'none-recorded', { what });
  const of = (verdict: Verdict) => best.weighed.filter((one) => one.verdict === verdict).map(({ constraint }) => constraint);
  const entry = named(what, best.day);
  if (best.verdict === 'unanswered') return reason('entry-open', { ...entry, open: of('unanswered') });
  return reason('entry-falls-short', { ...entry, short: of('missing'), open: of('unanswered') });
}

/** The first day on which an event can come after what it has to come after; `undefined` while that has not happened. */
export function firstDayAfter(order: Order | undefined, context: Context): Day | undefined {
  const first = order && eventsOf(order, context).days[0];
  return first === undefined ? undefined : addDays(first, order!.atLeastDays ?? 1);
}
