import { isWithin, type Day } from '../dates/day.ts';
import type { Window } from '../dates/window.ts';
import type { Context } from './context.ts';

/**
 * Whether an event of that day is in a window. What is still to come will be in it on its day, unless the window is over before that of the check. `undefined` where nobody can tell: the
 * window may begin earlier than is known, or the event lies where sources that say "school weeks" leave open whether they mean whole
 * weeks, weeks to the day, or whole weeks before that of the check.
 */
export function isInWindow(day: Day, within: Window, context: Context): boolean | undefined {
  if (day > context.asOf) return !('schoolYear' in within) || within.schoolYear === 'this';
  const span = context.spanOf(within);
  if (!span) return undefined;
  if (isWithin(day, span)) return true;
  const longest = longestOf(within);
  const before = longest === within ? span : context.spanOf(longest);
  if (before && isWithin(day, before)) return undefined;
  return context.isCertain(longest) ? false : undefined;
}

/** The longest that a window of "school weeks" may be meant to be. Made once for each window of a checklist. */
function longestOf(window: Window): Window {
  if (!('last' in window) || window.unit !== 'school-week') return window;
  let longest = madeLonger.get(window);
  if (!longest) madeLonger.set(window, (longest = { last: window.last + 1, unit: window.unit }));
  return longest;
}

const madeLonger = new WeakMap<Window, Window>();
