import type { SchoolCalendar } from '../dates/calendar.ts';
import { addDays, addMonths, isWithin, schoolYearOf, type Day } from '../dates/day.ts';
import { schoolYearSpan } from '../dates/terms.ts';
import type { Window } from '../dates/window.ts';
import type { Context } from './context.ts';
import type { End } from './times.ts';

/**
 * The last day of a check on which something of `day` still falls in the window. `undefined` for units that depend on days of school
 * nobody knows yet. Without a calendar a school year has every day from August to July.
 */
export function lastDayIn(window: Window, day: Day, calendar?: SchoolCalendar): Day | undefined {
  if ('schoolYear' in window) return lastOfYear(window.schoolYear, day, calendar);
  const { last, unit } = window;
  if (unit === 'calendar-day') return addDays(day, last - 1);
  if (unit === 'calendar-week') return addDays(day, 7 * last - 1);
  return unit === 'calendar-month' ? lastOfMonths(day, last) : undefined;
}

/** Before its first day a school year holds the day of the check alone; a day outside the year before is in none. */
function lastOfYear(which: 'this' | 'previous', day: Day, calendar: SchoolCalendar | undefined): Day | undefined {
  const year = schoolYearOf(day);
  const span = calendar && schoolYearSpan(year, calendar);
  if (which === 'this') return span && day < span.from ? day : `${year + 1}-07-31`;
  return span && !isWithin(day, span) ? undefined : `${year + 2}-07-31`;
}

/**
 * Months are of different lengths: the last day from which going back `last` months still lands before `day`. After the end of a month
 * that is the end of the other one, however long.
 */
const lastOfMonths = (day: Day, last: number): Day =>
  day.endsWith('-01') ? addDays(addMonths(day, last), -1) : addMonths(addDays(day, -1), last);

/** Until when a day that has to be in a window is; without a window, for ever. */
export const endIn = (window: Window | undefined, day: Day | undefined, { calendar }: Context): End =>
  window === undefined ? 'never' : ((day === undefined ? undefined : lastDayIn(window, day, calendar)) ?? 'unknown');
