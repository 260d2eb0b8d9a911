import type { Day } from '../dates/day.ts';
import type { Verdict, Weighing } from './verdict.ts';

export type Times = Pick<Weighing, 'validUntil' | 'possibleFrom'>;
type Part = Times & { verdict: Verdict };

/** The first or the last of the days that these parts give; `undefined` where none does. */
function dayOf(parts: readonly Part[], key: keyof Times, which: 'first' | 'last'): Day | undefined {
  let found: Day | undefined;
  for (const { [key]: day } of parts)
    if (day !== undefined && (found === undefined || (which === 'first' ? day < found : day > found))) found = day;
  return found;
}

const isOpen = ({ verdict }: Part): boolean => verdict === 'missing' || verdict === 'unanswered';

/** Where every part has to be met: it lapses with the first part that does, and is possible once the last one is. */
export function addTimesOfAll<Whole extends Part>(whole: Whole, parts: readonly Part[]): Whole {
  return whole.verdict === 'met'
    ? withTimes(whole, dayOf(parts, 'validUntil', 'first'), undefined)
    : withTimes(whole, undefined, dayOf(parts.filter(isOpen), 'possibleFrom', 'last'));
}

/** Where one part is enough: it stands as long as any part that is met, and is possible as soon as any is. */
export function addTimesOfAny<Whole extends Part>(whole: Whole, parts: readonly Part[]): Whole {
  if (whole.verdict !== 'met') return withTimes(whole, undefined, dayOf(parts, 'possibleFrom', 'first'));
  const met = parts.filter((part) => part.verdict === 'met');
  return met.some(({ validUntil }) => validUntil === undefined) ? whole : withTimes(whole, dayOf(met, 'validUntil', 'last'), undefined);
}

/** Puts in only the days that there are. */
export function withTimes<Whole extends Times>(whole: Whole, validUntil: Day | undefined, possibleFrom: Day | undefined): Whole {
  if (validUntil !== undefined) whole.validUntil = validUntil;
  if (possibleFrom !== undefined) whole.possibleFrom = possibleFrom;
  return whole;
}

/** Without any: where a verdict was turned or lowered, its days no longer hold. */
export function withoutTimes<Whole extends Times>(whole: Whole): Omit<Whole, keyof Times> {
  if (whole.validUntil === undefined && whole.possibleFrom === undefined) return whole;
  const { validUntil: _until, possibleFrom: _from, ...rest } = whole;
  return rest;
}
