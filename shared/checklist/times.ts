import type { Day } from '../dates/day.ts';
import { copyOf, type Verdict, type Weighing } from './verdict.ts';

export type Times = Pick<Weighing, 'validUntil' | 'endUnknown' | 'possibleFrom'>;
type Part = Partial<Times> & { verdict: Verdict };

/** The last day on which something still holds; `never` where time alone does not end it, `unknown` where nobody can tell that day. */
export type End = Day | 'never' | 'unknown';

/** Of two that have to hold together: the first to end, which nobody can tell while one of them is unknown. */
export function firstOf(a: End, b: End): End {
  if (a === 'unknown' || b === 'unknown') return 'unknown';
  return isBefore(b, a) ? b : a;
}

/** Of two that can stand in for one another: the last to end. */
function lastOf(a: End, b: End): End {
  if (a === 'never' || b === 'never') return 'never';
  if (a === 'unknown' || b === 'unknown') return 'unknown';
  return isBefore(a, b) ? b : a;
}

/** Of what can stand in for one another, where so many are needed: the end that leaves fewer. */
export function lastEnd(ends: readonly End[], needed = 1): End {
  if (ends.length < needed) return 'never';
  if (needed === 1) return ends.reduce(lastOf);
  const lasting = ends.filter((end) => end === 'never').length;
  if (lasting >= needed) return 'never';
  if (ends.includes('unknown')) return 'unknown';
  return ends.toSorted((a, b) => (isBefore(a, b) ? 1 : -1))[needed - 1]!;
}

const isBefore = (a: End, b: End): boolean => a !== b && (b === 'never' || (a !== 'never' && a < b));

const endOf = ({ validUntil, endUnknown }: Partial<Times>): End => (endUnknown ? 'unknown' : (validUntil ?? 'never'));

const isOpen = ({ verdict }: Part): boolean => verdict === 'missing' || verdict === 'unanswered';

/** Where every part has to be met: it lapses with the first part that does, and is possible once the last one is. */
export function addTimesOfAll<Whole extends Part>(whole: Whole, parts: readonly Part[]): Whole {
  if (whole.verdict !== 'met')
    return withPossible(
      whole,
      possible(parts, (day, last) => day > last),
    );
  let end: End = 'never';
  for (const part of parts) if (part.verdict === 'met') end = firstOf(end, endOf(part));
  return withEnd(whole, end);
}

/**
 * Where one part is enough: it stands as long as any part that is met. It is possible as soon as any is, which nobody can tell while an
 * unanswered part has no such day: that one may be settled at once.
 */
export function addTimesOfAny<Whole extends Part>(whole: Whole, parts: readonly Part[]): Whole {
  if (whole.verdict !== 'met') {
    const mayBeNow = parts.some((part) => isOpen(part) && part.possibleFrom === undefined);
    return withPossible(whole, mayBeNow ? undefined : possible(parts, (day, first) => day < first));
  }
  let end: End | undefined;
  for (const part of parts) if (part.verdict === 'met') end = end === undefined ? endOf(part) : lastOf(end, endOf(part));
  return withEnd(whole, end ?? 'never');
}

/** Of the days on which open parts are possible, the one that goes before all others. */
function possible(parts: readonly Part[], goesBefore: (day: Day, other: Day) => boolean): Day | undefined {
  let found: Day | undefined;
  for (const part of parts) {
    const { possibleFrom } = part;
    if (possibleFrom !== undefined && isOpen(part) && (found === undefined || goesBefore(possibleFrom, found))) found = possibleFrom;
  }
  return found;
}

export function withEnd<Whole extends Partial<Times>>(whole: Whole, end: End): Whole {
  if (end === 'unknown') whole.endUnknown = true;
  else if (end !== 'never') whole.validUntil = end;
  return whole;
}

export function withPossible<Whole extends Partial<Times>>(whole: Whole, possibleFrom: Day | undefined): Whole {
  if (possibleFrom !== undefined) whole.possibleFrom = possibleFrom;
  return whole;
}

/** A copy without any: where a verdict was turned or lowered, its days no longer hold. */
export function withoutTimes(whole: Weighing): Weighing {
  const rest = copyOf(whole);
  rest.validUntil = undefined;
  rest.endUnknown = undefined;
  rest.possibleFrom = undefined;
  return rest;
}
