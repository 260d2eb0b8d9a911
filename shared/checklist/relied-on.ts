import type { NoticeFact } from '../case/facts.ts';
import { addDays, type Day, type Span } from '../dates/day.ts';
import type { Context } from './context.ts';

/**
 * The last day of what earlier notices of these kinds relied on: at the least, as they say it, and at the most, since one that does not
 * say on which sessions may have relied on any before its own day. Absent where there was no such notice. Withdrawn ones rely on nothing.
 */
export function reliedOnUpTo(kinds: ReadonlyArray<NoticeFact['kind']>, { facts, asOf }: Context): { least?: Day; most?: Day } {
  const earlier = (facts.notices?.entries ?? []).filter(
    ({ kind, day, withdrawn }) => kinds.includes(kind) && day <= asOf && withdrawn !== 'yes',
  );
  const least = earlier
    .flatMap(({ sessions }) => sessions?.to ?? [])
    .sort()
    .at(-1);
  const most = earlier
    .map(({ sessions, day }) => sessions?.to ?? day)
    .sort()
    .at(-1);
  return { ...(least && { least }), ...(most && { most }) };
}

/** What of some spans, which are in order, comes after a day. */
export function startingAfter(spans: readonly Span[], day: Day | undefined): readonly Span[] {
  if (day === undefined || spans.length === 0 || day < spans[0]!.from) return spans;
  return spans.flatMap(({ from, to }) => (to <= day ? [] : [{ from: from > day ? from : addDays(day, 1), to }]));
}
