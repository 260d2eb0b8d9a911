import * as z from 'zod';
import { lastSchoolDays, lastSchoolWeeks, type SchoolCalendar } from './calendar.ts';
import { addDays, addMonths, schoolYearOf, type Day, type Span } from './day.ts';

/** A stretch of time that ends with the day of the check, in the source's own unit. Units are never converted. */
export const Window = z.union([
  z.strictObject({
    last: z.int().positive(),
    unit: z.enum(['school-day', 'school-week', 'calendar-day', 'calendar-week', 'calendar-month']),
  }),
  z.strictObject({ schoolYear: z.enum(['this', 'previous']) }),
]);
export type Window = z.infer<typeof Window>;

/** The days a window means on `asOf`; `null` where the school calendar does not reach: then nothing in it can be told. */
export function spanOf(window: Window, asOf: Day, calendar: SchoolCalendar): Span | null {
  if ('schoolYear' in window) return schoolYear(window.schoolYear, asOf, calendar);
  const { last, unit } = window;
  switch (unit) {
    case 'school-day':
      return lastSchoolDays(calendar, asOf, last);
    case 'school-week':
      return lastSchoolWeeks(calendar, asOf, last);
    case 'calendar-day':
      return { from: addDays(asOf, 1 - last), to: asOf };
    case 'calendar-week':
      return { from: addDays(asOf, 1 - 7 * last), to: asOf };
    case 'calendar-month':
      return { from: addDays(addMonths(asOf, -last), 1), to: asOf };
  }
}

/**
 * A school year runs from its first term to its last, and no source says on which days. Our reading: where the register begins in
 * August or the first fortnight of September, or ends in July, that is where the year begins or ends; otherwise 1 September or 31 July.
 */
function schoolYear(which: 'this' | 'previous', asOf: Day, { covered }: SchoolCalendar): Span {
  const year = schoolYearOf(asOf) - (which === 'this' ? 0 : 1);
  const first = covered.find(({ to }) => to >= `${year}-08-01`)?.from ?? '';
  const from = first >= `${year}-08-01` && first <= `${year}-09-14` ? first : `${year}-09-01`;
  if (which === 'this') return { from: from < asOf ? from : asOf, to: asOf };
  const last = covered.findLast((span) => span.from <= `${year + 1}-07-31`)?.to ?? '';
  return { from, to: last >= `${year + 1}-07-01` && last <= `${year + 1}-07-31` ? last : `${year + 1}-07-31` };
}

/** `the last 10 school days`, `this school year`. */
export function windowInWords(window: Window): string {
  if ('schoolYear' in window) return window.schoolYear === 'this' ? 'this school year' : 'the previous school year';
  const unit = window.unit.replace('-', ' ');
  return window.last === 1 ? `the last ${unit}` : `the last ${window.last} ${unit}s`;
}
