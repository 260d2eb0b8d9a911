import { isWorkingDay } from './bank-holidays.ts';
import { metInWeek, metOn, placeOf, type SchoolCalendar } from './calendar.ts';
import { addDays, addMonths, dayNumber, mondayOf, weekdayOf, type Day, type Span } from './day.ts';
import { isIn } from './span-sets.ts';
import { unitsAfter, unitsBefore, type Unit } from './units.ts';

/** How a day or week is taken of which nobody can tell whether the school met. */
export type Unknown = 'met' | 'did-not-meet';

/**
 * The span of the last `count` units up to and including `day`; `null` where nothing is known. School weeks are whole weeks from
 * Monday; that of `day` is one when the school met in it by then.
 * Where nobody looked, the school is taken to have met: the span is then the shortest it can be. With `did-not-meet` it is the longest,
 * and `null` where it might begin before anything known. Where both agree the span is certain.
 */
export function spanBackFrom(day: Day, count: number, unit: Unit, calendar: SchoolCalendar, unknown: Unknown = 'met'): Span | null {
  const from = firstDay(day, count, unit, calendar, unknown);
  return from === null ? null : { from, to: day };
}

function firstDay(day: Day, count: number, unit: Unit, calendar: SchoolCalendar, unknown: Unknown): Day | null {
  const met = (known: boolean | null) => known ?? unknown === 'met';
  switch (unit) {
    case 'calendar-day':
      return addDays(day, 1 - count);
    case 'calendar-week':
      return addDays(day, 1 - 7 * count);
    case 'calendar-month':
      return addDays(addMonths(day, -count), 1);
    case 'working-day':
      return steppedBack(day, count, 1, '', isWorkingDay);
    case 'school-day':
    case 'session': {
      const days = unit === 'session' ? Math.ceil(count / 2) : count;
      return (
        unitsBefore(addDays(day, 1), days, 'school-day', calendar) ??
        steppedBack(day, days, 1, limitOf(calendar, day, unknown), (each) => met(metOn(calendar, each)))
      );
    }
    case 'school-week':
      return (
        weeksBackAmongKnown(day, count, calendar) ??
        steppedBack(mondayOf(day), count, 7, limitOf(calendar, day, unknown), (monday) => met(metInWeek(calendar, monday, day)))
      );
    case 'term':
    case 'school-year':
      return unitsBefore(addDays(day, 1), count, unit, calendar);
  }
}

/**
 * The span of the last `count` school weeks by the day, not by the week: it begins the day after the same weekday `count` school weeks
 * before, so that one that ends on a Wednesday begins on a Thursday, and one that ends on a Friday with a Monday, as by the week. From
 * a week without school it goes back from the Sunday before.
 * `null` and `unknown` as in `spanBackFrom`.
 */
export function schoolWeeksByDay(day: Day, count: number, calendar: SchoolCalendar, unknown: Unknown = 'met'): Span | null {
  const met = (at: Day) => metInWeek(calendar, mondayOf(at)) ?? unknown === 'met';
  let end = day;
  while (!met(end) && end >= (calendar.schoolDays[0] ?? end)) end = addDays(mondayOf(end), -1);
  if (weekdayOf(dayNumber(end)) >= 4) {
    const whole = spanBackFrom(end, count, 'school-week', calendar, unknown);
    return whole && { from: whole.from, to: day };
  }
  const monday = weeksBackAmongKnown(addDays(mondayOf(end), -1), count, calendar);
  const from = monday
    ? addDays(monday, weekdayOf(dayNumber(end)))
    : steppedBack(addDays(end, -7), count, 7, limitOf(calendar, day, unknown), met);
  return from === null ? null : { from: addDays(from, 1), to: day };
}

/**
 * Where going back has to stop: nowhere while unknown days count, and at the first known day where they do not.
 * `null` where nothing is known up to `day`.
 */
function limitOf({ known, schoolDays }: SchoolCalendar, day: Day, unknown: Unknown): Day | null {
  const first = schoolDays[0];
  if (first === undefined || first > day) return null;
  if (unknown === 'met') return '';
  return known[0] && known[0].from < first ? known[0].from : first;
}

/** The Monday of the `count`th school week back, where it is known of every day on the way whether the school met: nearly always. */
function weeksBackAmongKnown(day: Day, count: number, { schoolDays, known }: SchoolCalendar): Day | undefined {
  let place = placeOf(schoolDays, addDays(day, 1));
  let monday: Day | undefined;
  for (let week = 0; week < count; week += 1) {
    const last = schoolDays[place - 1];
    if (last === undefined) return undefined;
    monday = mondayOf(last);
    // Most weeks are whole: five days are passed at once.
    if (place >= 5 && schoolDays[place - 5]! >= monday) place -= 5;
    while (place > 0 && schoolDays[place - 1]! >= monday) place -= 1;
  }
  return monday !== undefined && isIn({ from: monday, to: day }, known) ? monday : undefined;
}

/** Whether it is known of every day of the weeks of a span whether the school met: then there is one way only to count back to its beginning. */
export const isKnownThroughout = ({ from, to }: Span, { known }: SchoolCalendar): boolean => isIn({ from: mondayOf(from), to }, known);

/** Goes back `step` days at a time, `day` itself included, to the `count`th that counts; `null` where that lies before `limit`. */
function steppedBack(day: Day, count: number, step: number, limit: Day | null, counts: (day: Day) => boolean | null): Day | null {
  if (limit === null) return null;
  let left = count;
  for (let at = day; ; at = addDays(at, -step)) {
    const counted = counts(at);
    if (counted === null) return null;
    if (counted) left -= 1;
    if (left === 0) return at;
    if (at < limit) return null;
  }
}

/**
 * The span of the next `count` units from `day` on, `day` included; `null` where the calendar does not reach. Weeks and months of any
 * kind end the day before they have passed; terms and school years the day before the next begins.
 */
export function spanForwardFrom(day: Day, count: number, unit: Unit, calendar: SchoolCalendar): Span | null {
  const countsDays = unit === 'calendar-day' || unit === 'working-day' || unit === 'school-day' || unit === 'session';
  const end = countsDays ? unitsAfter(addDays(day, -1), count, unit, calendar) : unitsAfter(day, count, unit, calendar);
  if (end === null) return null;
  return { from: day, to: countsDays ? end : addDays(end, -1) };
}
