import { isWorkingDay } from './bank-holidays.ts';
import { metInWeek, metOn, type SchoolCalendar } from './calendar.ts';
import { addDays, mondayOf, type Day } from './day.ts';
import { termsOf } from './terms.ts';
import { endOfBreak, unitsAfter, unitsBetween, type Unit } from './units.ts';

/**
 * Whether `count` units have passed since `day` by another day. What comes after that other day need not be known, and neither need days
 * between that could not change the answer; `undefined` where some could.
 */
export function havePassed(day: Day, count: number, unit: Unit, by: Day, calendar: SchoolCalendar): boolean | undefined {
  if (by < day) return false;
  const end = unitsAfter(day, count, unit, calendar);
  return end === null ? passedByNow(day, count, unit, by, calendar) : end <= by;
}

/** The same where nobody can tell the day on which they will have passed. */
function passedByNow(day: Day, count: number, unit: Unit, by: Day, calendar: SchoolCalendar): boolean | undefined {
  switch (unit) {
    case 'school-day':
      return counted(day, count, 1, by, (each) => metOn(calendar, each));
    case 'session':
      return counted(day, Math.ceil(count / 2), 1, by, (each) => metOn(calendar, each));
    case 'working-day':
      return counted(day, count, 1, by, isWorkingDay);
    case 'school-week':
      return schoolWeeksPassed(day, count, by, calendar);
    case 'term':
      return termsBegun(day, count, by, calendar);
    default:
      return undefined;
  }
}

/** Those whose beginning was seen have begun, whatever else may have that nobody saw. */
function termsBegun(day: Day, count: number, by: Day, calendar: SchoolCalendar): boolean | undefined {
  if (termsOf(calendar).filter(({ from }) => day < from && from <= by).length >= count) return true;
  return unitsBetween(day, by, 'term', calendar) === null ? undefined : false;
}

/** Of a day in a week of which nobody can tell whether the school met, what is so either way. */
function schoolWeeksPassed(day: Day, count: number, by: Day, calendar: SchoolCalendar): boolean | undefined {
  const passedFrom = (start: Day) => counted(start, count, 7, by, (each) => metInWeek(calendar, mondayOf(each)));
  const begun = endOfBreak(day, calendar);
  if (begun !== null) return passedFrom(begun);
  if (passedFrom(day) === false) return false;
  return passedFrom(addDays(mondayOf(day), 6)) === true ? true : undefined;
}

/** Whether so many of the days from `day` to `by`, `step` apart, count. */
function counted(day: Day, count: number, step: number, by: Day, counts: (day: Day) => boolean | null): boolean | undefined {
  let [least, most] = [0, 0];
  for (let at = addDays(day, step); at <= by; at = addDays(at, step)) {
    const one = counts(at);
    if (one === true) least += 1;
    if (one !== false) most += 1;
  }
  return least >= count ? true : most < count ? false : undefined;
}
