import { bankHolidaysIn, isBankHoliday } from './bank-holidays.ts';
import { isWeekday, schoolDaysSeen, weekdaysIn, type SchoolCalendar } from './calendar.ts';
import { dayFrom, dayNumber, type Day, type Span } from './day.ts';
import { gapsIn, isIn } from './span-sets.ts';

/**
 * Mondays to Fridays in `span` for which nobody has looked at a register, in order, without those on which the school is known not to
 * have met or the pupil was not on roll. Some of the rest may be holidays: they bound from above what could be there. A day that was
 * looked at and could not be read is none of them: its sessions are in the register, as not read.
 */
export function daysNotCovered(calendar: SchoolCalendar, span: Span): readonly Day[] {
  const days: Day[] = [];
  for (const gap of gapsNotCovered(calendar, span)) {
    for (const unknown of gapsIn(gap, calendar.known)) {
      const holidays = new Set(bankHolidaysIn(unknown));
      for (const day of weekdaysIn(unknown)) if (!holidays.has(day)) days.push(day);
    }
    days.push(...schoolDaysSeen(calendar, gap).filter(isOnWeekday));
  }
  return days.sort();
}

/** How many `daysNotCovered` there are. */
export function weekdaysNotCovered(calendar: SchoolCalendar, span: Span): number {
  let count = 0;
  for (const { days } of stretchesNotCovered(calendar, span)) count += days;
  return count;
}

/** Days on end for which nobody has looked at a register: how many `daysNotCovered` are among them, and the last of those. */
type Stretch = { from: Day; last: Day; days: number };

/** In order. */
export function stretchesNotCovered(calendar: SchoolCalendar, span: Span): Stretch[] {
  const stretches: Stretch[] = [];
  for (const gap of gapsNotCovered(calendar, span)) {
    let days = 0;
    let last = gap.from;
    for (const unknown of gapsIn(gap, calendar.known)) {
      const count = countOfWeekdays(unknown) - bankHolidaysIn(unknown).length;
      days += count;
      if (count > 0) last = lastWorkingDay(unknown);
    }
    for (const day of schoolDaysSeen(calendar, gap)) {
      if (!isOnWeekday(day)) continue;
      days += 1;
      if (day > last) last = day;
    }
    if (days > 0) stretches.push({ from: gap.from, last, days });
  }
  return stretches;
}

/** Of a span that has one. */
function lastWorkingDay({ to }: Span): Day {
  let number = dayNumber(to);
  while (!isWeekday(number) || isBankHoliday(dayFrom(number))) number -= 1;
  return dayFrom(number);
}

/** Where nobody has looked at a register and the pupil may have been on roll, in order. */
function gapsNotCovered({ covered, offRoll }: SchoolCalendar, span: Span): readonly Span[] {
  if (isIn(span, covered)) return none;
  const gaps = gapsIn(span, covered);
  return offRoll.length === 0 ? gaps : gaps.flatMap((gap) => gapsIn(gap, offRoll));
}

const none: readonly Span[] = [];

function countOfWeekdays({ from, to }: Span): number {
  const [first, end] = [dayNumber(from), dayNumber(to)];
  const weeks = Math.floor((end - first + 1) / 7);
  let count = weeks * 5;
  for (let number = first + weeks * 7; number <= end; number += 1) if (isWeekday(number)) count += 1;
  return count;
}

const isOnWeekday = (day: Day): boolean => isWeekday(dayNumber(day));
