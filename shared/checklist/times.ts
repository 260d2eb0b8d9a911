import type { Day } from '../dates/day.ts';
import type { Verdict, Weighing } from './verdict.ts';

export type Times = Pick<Weighing, 'validUntil' | 'possibleFrom'>;
type Part = Times & { verdict: Verdict };

const days = (parts: readonly Part[], key: keyof Times): Day[] => parts.flatMap((part) => part[key] ?? []).toSorted();

/** Where every part has to be met: it lapses with the first part that does, and is possible once the last one is. */
export function timesOfAll(verdict: Verdict, parts: readonly Part[]): Times {
  if (verdict === 'met') return times(days(parts, 'validUntil')[0], undefined);
  const waiting = parts.filter((part) => part.verdict === 'missing' || part.verdict === 'unanswered');
  return times(undefined, days(waiting, 'possibleFrom').at(-1));
}

/** Where one part is enough: it stands as long as any part that is met, and is possible as soon as any is. */
export function timesOfAny(verdict: Verdict, parts: readonly Part[]): Times {
  if (verdict !== 'met') return times(undefined, days(parts, 'possibleFrom')[0]);
  const met = parts.filter((part) => part.verdict === 'met');
  return met.some(({ validUntil }) => validUntil === undefined) ? {} : times(days(met, 'validUntil').at(-1), undefined);
}

export const times = (validUntil: Day | undefined, possibleFrom: Day | undefined): Times => ({
  ...(validUntil !== undefined && { validUntil }),
  ...(possibleFrom !== undefined && { possibleFrom }),
});

/** Without any: where a verdict was turned or lowered, its days no longer hold. */
export function withoutTimes<Whole extends Times>({ validUntil: _until, possibleFrom: _from, ...rest }: Whole): Omit<Whole, keyof Times> {
  return rest;
}
