import { isWorkingDay } from './bank-holidays.ts';
import { metInWeek, metOn, placeOf, schoolDaysIn, type SchoolCalendar } from './calendar.ts';
import { addDays, addMonths, daysBetween, isWithin, mondayOf, schoolYearOf, type Day, type Span } from './day.ts';
import { isIn } from './span-sets.ts';
import { schoolYearSpan, termsOf, termsReach } from './terms.ts';

/** Every unit a source counts in. They are never converted into one another: ten school weeks are not seventy days. */
export const units = [
  'session',
  'school-day',
  'school-week',
  'working-day',
  'calendar-day',
  'calendar-week',
  'calendar-month',
  'term',
  'school-year',
] as const;
export type Unit = (typeof units)[number];

/**
 * The day on which `count` units have passed since `day`, which itself is not counted; `null` where the calendar does not reach.
 * Sessions are halves of school days, so three sessions have passed on the second school day. A school week ends on the same weekday;
 * one counted from a week without school ends on a Sunday, since that week passes whole before the next begins.
 * Terms and school years are counted by their beginnings: one term after a day is the first day of the next term.
 */
export const unitsAfter = (day: Day, count: number, unit: Unit, calendar: SchoolCalendar): Day | null => moved(day, count, unit, calendar);

/** The same, backwards: `unitsBefore` of `unitsAfter` is the day, when it is one of the days counted. */
export const unitsBefore = (day: Day, count: number, unit: Unit, calendar: SchoolCalendar): Day | null =>
  moved(day, -count, unit, calendar);

function moved(day: Day, count: number, unit: Unit, calendar: SchoolCalendar): Day | null {
  if (count === 0) return day;
  switch (unit) {
    case 'calendar-day':
      return addDays(day, count);
    case 'calendar-week':
      return addDays(day, count * 7);
    case 'calendar-month':
      return addMonths(day, count);
    case 'working-day':
      return walked(day, count, 1, isWorkingDay);
    case 'school-day':
      return schoolDaysAway(day, count, calendar);
    case 'session':
      return schoolDaysAway(day, Math.sign(count) * Math.ceil(Math.abs(count) / 2), calendar);
    case 'school-week':
      return schoolWeeksAway(day, count, calendar);
    case 'term':
    case 'school-year':
      return beginning(day, count, unit, calendar);
  }
}

/** Where it is known of every day on the way whether the school met, its days themselves tell: nearly always. */
function schoolDaysAway(day: Day, count: number, calendar: SchoolCalendar): Day | null {
  const { schoolDays, known } = calendar;
  const at = schoolDays[count > 0 ? placeOf(schoolDays, addDays(day, 1)) + count - 1 : placeOf(schoolDays, day) + count];
  if (at !== undefined && isIn(at > day ? { from: day, to: at } : { from: at, to: day }, known)) return at;
  return walked(day, count, 1, (each) => metOn(calendar, each));
}

function schoolWeeksAway(day: Day, count: number, calendar: SchoolCalendar): Day | null {
  const from = count > 0 ? endOfBreak(day, calendar) : startOfBreak(day, calendar);
  return from === null ? null : walked(from, count, 7, (each) => metInWeek(calendar, mondayOf(each)));
}

/** A day in a week without school stands for its Sunday; `null` where nobody can tell which of the two it is. */
export function endOfBreak(day: Day, calendar: SchoolCalendar): Day | null {
  const sunday = addDays(mondayOf(day), 6);
  const met = day === sunday || metInWeek(calendar, mondayOf(day));
  return met === null ? null : met ? day : sunday;
}

/** Backwards it stands for the Sunday before all such weeks. */
function startOfBreak(day: Day, calendar: SchoolCalendar): Day | null {
  let at = day;
  for (;;) {
    const met = metInWeek(calendar, mondayOf(at));
    if (met !== false) return met && at;
    at = addDays(mondayOf(at), -1);
  }
}

/** Goes `step` days at a time until `count` of the days it meets count. */
function walked(day: Day, count: number, step: number, counts: (day: Day) => boolean | null): Day | null {
  let left = Math.abs(count);
  let at = day;
  while (left > 0) {
    at = addDays(at, step * Math.sign(count));
    const counted = counts(at);
    if (counted === null) return null;
    if (counted) left -= 1;
  }
  return at;
}

/** Forwards the first day of the `count`th to begin after `day`; backwards of the `count`th last to have begun before it. */
function beginning(day: Day, count: number, unit: 'term' | 'school-year', calendar: SchoolCalendar): Day | null {
  const starts = beginnings(day, Math.abs(count), unit, calendar);
  return (count > 0 ? starts.filter((start) => start > day)[count - 1] : starts.filter((start) => start < day).at(count)) ?? null;
}

/** First days of terms or school years, in order. Those of terms reach only as far as the calendar is known without a hole around `day`. */
function beginnings(day: Day, reach: number, unit: 'term' | 'school-year', calendar: SchoolCalendar): Day[] {
  if (unit === 'school-year') {
    const year = schoolYearOf(day);
    return Array.from({ length: 2 * reach + 3 }, (_, place) => schoolYearSpan(year - reach - 1 + place, calendar).from);
  }
  const known = termsReach(calendar).find(({ from, to }) => from <= day && day <= addDays(to, 1));
  return known ? termsOf(calendar).flatMap(({ from }) => (isWithin(from, known) ? from : [])) : [];
}

/**
 * How many whole units pass from `from`, not counted, to `to`, counted; negative when `to` is earlier; `null` where the calendar does
 * not reach. `unitsBetween(day, unitsAfter(day, n, unit), unit)` is n.
 */
export function unitsBetween(from: Day, to: Day, unit: Unit, calendar: SchoolCalendar): number | null {
  if (to < from) {
    const back = unitsBetween(to, from, unit, calendar);
    return back === null ? null : -back;
  }
  const after: Span = { from: addDays(from, 1), to };
  switch (unit) {
    case 'calendar-day':
      return daysBetween(from, to);
    case 'calendar-week':
      return Math.floor(daysBetween(from, to) / 7);
    case 'calendar-month':
      return wholeMonths(from, to);
    case 'working-day':
      return counted(from, to, isWorkingDay);
    case 'school-day':
      return schoolDaysIn(calendar, after);
    case 'session': {
      const days = schoolDaysIn(calendar, after);
      return days === null ? null : days * 2;
    }
    case 'school-week':
      return wholeSchoolWeeks(from, to, calendar);
    case 'term':
    case 'school-year':
      return beginningsIn(after, unit, calendar);
  }
}

/** Complete when the same day number has come round again, or the month has ended without having one. */
function wholeMonths(from: Day, to: Day): number {
  const [year, month] = [Number(to.slice(0, 4)) - Number(from.slice(0, 4)), Number(to.slice(5, 7)) - Number(from.slice(5, 7))];
  const months = year * 12 + month;
  return addMonths(from, months) <= to ? months : months - 1;
}

function counted(from: Day, to: Day, counts: (day: Day) => boolean | null): number | null {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const counted = counts(day);
    if (counted === null) return null;
    if (counted) count += 1;
  }
  return count;
}

/** The week `to` lies in is whole only from the weekday of `from` on. */
function wholeSchoolWeeks(from: Day, to: Day, calendar: SchoolCalendar): number | null {
  const [start, end] = [mondayOf(from), mondayOf(to)];
  const begun = endOfBreak(from, calendar);
  if (begun === null && start < end) return null;
  let count = 0;
  for (let monday = addDays(start, 7); monday <= end; monday = addDays(monday, 7)) {
    const met = metInWeek(calendar, monday);
    if (met === null) return null;
    const isWhole = monday < end || daysBetween(end, to) >= daysBetween(start, begun ?? from);
    if (met && isWhole) count += 1;
  }
  return count;
}

function beginningsIn(span: Span, unit: 'term' | 'school-year', calendar: SchoolCalendar): number | null {
  const isKnown = unit === 'school-year' || termsReach(calendar).some(({ from, to }) => from <= span.from && span.to <= to);
  const reach = Number(span.to.slice(0, 4)) - Number(span.from.slice(0, 4)) + 1;
  return isKnown ? beginnings(span.from, reach, unit, calendar).filter((start) => isWithin(start, span)).length : null;
}
