import type { EvidenceKind } from '../case/kinds.ts';
import { addDays, dayFrom, dayNumber, type Day, type Span } from '../dates/day.ts';
import { joined, touch } from '../dates/span-sets.ts';
import type { Context } from './context.ts';
import { isFarEnough, isNearEnough } from './gap.ts';
import { eventInWords, eventsOf, nameOf, type Order } from './order.ts';
import { reason } from './reasons.ts';
import { weighing, type Weighing } from './verdict.ts';

/**
 * What of a span lies where it is asked for, in spans in order that do not touch: `sure` as far as it is known, `may` with the days of
 * which nobody can tell. The same array where there are none of those.
 */
export type Parts = { sure: readonly Span[]; may: readonly Span[] };

/** What of a span lies after some events and before others, by as much as is asked. Both have to have happened. */
export function partsBetween(span: Span, after: Order | undefined, before: Order | undefined, context: Context): Parts {
  const [following, preceding] = [
    after && partsBeside(span, 'after', after, context),
    before && partsBeside(span, 'before', before, context),
  ];
  if (!following || !preceding) {
    const whole = [span];
    return following ?? preceding ?? { sure: whole, may: whole };
  }
  const sure = inBoth(following.sure, preceding.sure);
  const isCertain = following.sure === following.may && preceding.sure === preceding.may;
  return { sure, may: isCertain ? sure : inBoth(following.may, preceding.may) };
}

/** Where nothing is said of how near, one event leaves all the room that any does: the first to come after, the last to come before. */
function partsBeside(span: Span, where: 'after' | 'before', order: Order, context: Context): Parts {
  const { days } = eventsOf(order, context);
  const mostRoom = where === 'after' ? days[0]! : days.at(-1)!;
  const all = (order.atMost === undefined ? [mostRoom] : days).map((event) => partBeside(span, where, event, order, context));
  const united = (spans: readonly Span[]) => joined(spans.filter(holdsDays), touch);
  const sure = united(all.map((one) => one.sure));
  return { sure, may: all.every(isKnown) ? sure : united(all.map((one) => one.may)) };
}

type Part = { sure: Span; may: Span };
const isKnown = ({ sure, may }: Part): boolean => sure.from === may.from && sure.to === may.to;
const holdsDays = ({ from, to }: Span): boolean => from <= to;
const latest = (a: Day, b: Day): Day => (a > b ? a : b);
const upTo = ({ from, to }: Span, day: Day): Span => ({ from, to: day < to ? day : to });

/** On one side of an event days are far enough from some day on, and near enough up to another; on the other side it is the other way round. */
function partBeside(span: Span, where: 'after' | 'before', event: Day, order: Order, { calendar }: Context): Part {
  const isFar = (day: Day) => (where === 'after' ? isFarEnough(event, day, order, calendar) : isFarEnough(day, event, order, calendar));
  const isNear = (day: Day) => (where === 'after' ? isNearEnough(event, day, order, calendar) : isNearEnough(day, event, order, calendar));
  const [begins, lasts] = where === 'after' ? [isFar, isNear] : [isNear, isFar];
  const firstOf = (is: (day: Day) => boolean) => firstIn(span, is);
  return {
    sure: {
      from: firstOf((day) => begins(day) === true),
      to: addDays(
        firstOf((day) => lasts(day) !== true),
        -1,
      ),
    },
    may: {
      from: firstOf((day) => begins(day) !== false),
      to: addDays(
        firstOf((day) => lasts(day) === false),
        -1,
      ),
    },
  };
}

/** The first day of a span from which on something is so; the day after it where it is so of none. */
function firstIn({ from, to }: Span, is: (day: Day) => boolean): Day {
  let [low, high] = [dayNumber(from), dayNumber(to) + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(dayFrom(middle))) high = middle;
    else low = middle + 1;
  }
  return dayFrom(low);
}

/** What lies in one of these and in one of those. */
const inBoth = (some: readonly Span[], others: readonly Span[]): readonly Span[] =>
  some.flatMap((one) => others.map((other) => upTo({ from: latest(one.from, other.from), to: one.to }, other.to))).filter(holdsDays);

/** Where days have to lie, in words that follow “comes”. */
export const inPlaceWords = (after: Order | undefined, before: Order | undefined): string[] => [
  ...(after ? [`after ${eventInWords(after)}`] : []),
  ...(before ? [`before ${eventInWords(before)}`] : []),
];

/** The kind of an entry of which nobody has said what is asked, and that would leave more between; `undefined` where there is none. */
export function openBeside(where: 'after' | 'before', order: Order | undefined, context: Context): EvidenceKind | undefined {
  if (!order) return undefined;
  const { days, open, kind } = eventsOf(order, context);
  if (order.atMost !== undefined) return open.length > 0 ? kind : undefined;
  return (where === 'after' ? (open[0] ?? '9999') < days[0]! : (open.at(-1) ?? '') > days.at(-1)!) ? kind : undefined;
}

/** What is to be said where sessions are asked for after or before an event, and there is none of its kind. */
export function withoutEvent(order: Order | undefined, context: Context): Weighing | undefined {
  if (!order) return undefined;
  const event = eventsOf(order, context);
  if (event.days.length > 0) return undefined;
  const told = reason(event.listed ? 'none-there' : 'none-recorded', { what: nameOf(order) });
  return event.listed ? weighing('missing', 'computed', [told], []) : weighing('unanswered', 'computed', [told], [`list:${event.kind}`]);
}
