import { isWithin, type Day } from '../dates/day.ts';
import { isCertain, spanOf, type Window } from '../dates/window.ts';
import type { Context } from './context.ts';

/**
 * Whether an event of that day is in a window. What is still to come will be in it on its day. `undefined` where nobody can tell: the
 * window may begin earlier than is known, or the event lies where sources that say "school weeks" leave open whether they mean whole
 * weeks, weeks to the day, or whole weeks before that of the check.
 */
export function isInWindow(day: Day, within: Window, { asOf, calendar }: Context): boolean | undefined {
  if (day > asOf) return true;
  const span = spanOf(within, asOf, calendar);
  if (!span) return undefined;
  if (isWithin(day, span)) return true;
  const longest = 'last' in within && within.unit === 'school-week' ? { last: within.last + 1, unit: within.unit } : within;
  const before = longest === within ? span : spanOf(longest, asOf, calendar);
  if (before && isWithin(day, before)) return undefined;
  return isCertain(longest, asOf, calendar) ? false : undefined;
}
