import { addDays, addMonths, schoolYearOf, type Day } from '../dates/day.ts';
import type { Window } from '../dates/window.ts';

/**
 * The last day of a check on which something of `day` still falls in the window. `undefined` for school days and weeks, which depend
 * on days of school nobody knows yet.
 */
export function lastDayIn(window: Window, day: Day): Day | undefined {
  if ('schoolYear' in window) return `${schoolYearOf(day) + (window.schoolYear === 'this' ? 1 : 2)}-07-31`;
  if (!('last' in window)) return undefined;
  const { last, unit } = window;
  if (unit === 'calendar-day') return addDays(day, last - 1);
  if (unit === 'calendar-week') return addDays(day, 7 * last - 1);
  return unit === 'calendar-month' ? lastOfMonths(day, last) : undefined;
}

/**
 * Months are of different lengths: the last day from which going back `last` months still lands before `day`. After the end of a month
 * that is the end of the other one, however long.
 */
const lastOfMonths = (day: Day, last: number): Day =>
  day.endsWith('-01') ? addDays(addMonths(day, last), -1) : addMonths(addDays(day, -1), last);
