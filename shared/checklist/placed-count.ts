import { inPlaceWords, openBeside, partsBetween } from '#between';
import type { NoticeFact } from '../case/facts.ts';
import type { EvidenceKind } from '../case/kinds.ts';
import type { Span } from '../dates/day.ts';
import { touchesAny } from '../dates/span-sets.ts';
import type { Window } from '../dates/window.ts';
import type { Context } from './context.ts';
import { countSessionsIn, mostThatMayCount, type Counted } from './count.ts';
import { settlesOfDays, settlesOfOpen } from './left-open.ts';
import type { Order } from './order.ts';
import { reason, type Reason } from './reasons.ts';
import { reliedOnUpTo, startingAfter } from './relied-on.ts';
import type { Settles } from './verdict.ts';

type Asked = {
  codes: string[];
  within: Window;
  atLeast?: number | undefined;
  atMost?: number | undefined;
  reliable?: true | undefined;
  newSince?: ReadonlyArray<NoticeFact['kind']> | undefined;
  after?: Order | undefined;
  before?: Order | undefined;
};

/** Sessions that count for certain, and those that may; each with the days on which they were looked for. */
export type PlacedCount = {
  /** The window. */
  whole: Span;
  sure: Counted;
  spans: readonly Span[];
  inMost: Counted;
  widest: readonly Span[];
  /** Whether it is known of every day whether it lies where it has to. */
  isPlaced: boolean;
  /** Whether it is known on what earlier notices relied. */
  isReliedOnKnown: boolean;
  /** Evidence nobody has looked into, after or before which there may be more. */
  mayBeMore: EvidenceKind | undefined;
  /** Whether the window begins where it is known to: one that may begin earlier may hold more. */
  holdsAll: boolean;
};

/** `null` where no register was read of a window in which something may have to be counted. */
export function countPlaced({ codes, within, reliable, newSince, after, before }: Asked, context: Context): PlacedCount | null {
  const whole = context.spanOf(within);
  if (!whole) return null;
  const { sure: certain, may } = partsBetween(whole, after, before, context);
  const { most, least }: ReturnType<typeof reliedOnUpTo> = newSince ? reliedOnUpTo(newSince, context) : {};
  const [spans, widest] = [startingAfter(certain, most), startingAfter(may, least)];
  // Of a part without days nothing has to be read.
  if (widest.length > 0 && !touchesAny(whole, context.calendar.covered)) return null;
  const isPlaced = certain === may;
  const isReliedOnKnown = !isPlaced || spans[0]?.from === widest[0]?.from;
  const sure = countSessionsIn(codes, spans, context, reliable);
  const inMost = isPlaced && isReliedOnKnown ? sure : countSessionsIn(codes, widest, context, reliable);
  const mayBeMore = openBeside('after', after, context) ?? openBeside('before', before, context);
  return { whole, sure, spans, inMost, widest, isPlaced, isReliedOnKnown, mayBeMore, holdsAll: context.holdsAll(within) };
}

/** What would settle a count that leaves it open whether it is enough. */
export function settlesOf(
  { inMost, whole, isPlaced, isReliedOnKnown, mayBeMore, holdsAll }: PlacedCount,
  mayBeReliedOn: boolean,
  context: Context,
): Settles[] {
  const settles: Settles[] = [];
  if (mayBeMore) settles.push(`list:${mayBeMore}`);
  if (!isReliedOnKnown || mayBeReliedOn) settles.push('list:notices');
  if (!isPlaced || !holdsAll) settles.push(...settlesOfDays(whole, context, isPlaced ? 'read:register' : 'enter:term-dates'));
  if (inMost.notTaken > 0) settles.push('read:register');
  return settlesOfOpen(inMost, settles);
}

/** How many sessions may count; no end to them where a part of what is asked is open. */
export const mostOf = ({ inMost, mayBeMore, holdsAll }: PlacedCount): number =>
  holdsAll && !mayBeMore ? mostThatMayCount(inMost) : Infinity;

/** What was counted and where, in a reason. */
export function placedReason({ sure, spans, inMost, widest, isPlaced }: PlacedCount, asked: Asked, window: string): Reason {
  const { codes, atLeast, atMost, after, before, newSince } = asked;
  const shown = isPlaced && spans.length > 0 ? spans : widest;
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) {
    const where = [...inPlaceWords(after, before), ...(newSince ? ['after all that an earlier notice relied on'] : [])];
    return reason('no-day-there', { window, where });
  }
  const count = sure.counted.length;
  const { counted, ...open } = shown === spans ? sure : inMost;
  return reason('sessions-counted', {
    count,
    mayBePlaced: isPlaced ? 0 : counted.length - count,
    ...open,
    codes,
    window,
    from: first.from,
    to: last.to,
    spans: shown.length > 1 ? shown : undefined,
    atLeast,
    atMost,
  });
}
