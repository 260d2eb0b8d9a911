import { isBankHoliday } from './bank-holidays.ts';
import { addDays, dayFrom, dayNumber, mondayOf, weekdayOf, type Day, type Span } from './day.ts';
import { gapsIn, inOrderOfBeginning, isIn, joined, touch, without } from './span-sets.ts';

/**
 * The school's calendar as far as it is known. School weeks are weeks, Monday to Sunday, with at least one session when the school
 * met (Working together, August 2024, as schools restate it).
 */
export type SchoolCalendar = {
  /** In order, each once; all of them in `known`. */
  schoolDays: readonly Day[];
  /** Spans of the registers that were looked at, in order, not touching. Outside them no mark is known. */
  covered: readonly Span[];
  /**
   * Spans in which it is known on which days the school met: those covered, those with term dates, and the summers between them,
   * without the days that `unsure` names.
   */
  known: readonly Span[];
  /** Days that are covered and yet do not tell whether the school met, in order: nobody could read them, or they hold no mark. */
  unsure: readonly Day[];
  /** Before the pupil joined and after they left, in order: nothing of theirs is there to be read. */
  offRoll: readonly Span[];
  /** Terms as somebody entered them, in order; empty where nobody has. */
  terms: readonly Span[];
};

/** What else is known: spans known from elsewhere outweigh days that the registers leave open. */
type Besides = Partial<Pick<SchoolCalendar, 'known' | 'unsure' | 'offRoll' | 'terms'>>;

/** A calendar from days on which the school met and others left open, in any order, and the spans that were looked at. */
export function schoolCalendar(
  schoolDays: Iterable<Day>,
  covered: readonly Span[],
  { unsure = [], ...besides }: Besides = {},
): SchoolCalendar {
  const met = inOrder(schoolDays);
  const open = inOrder(unsure).filter((day) => met[placeOf(met, day)] !== day);
  return calendarInOrder(met, covered, { ...besides, unsure: open });
}

/** The same from days in order, each once, and no day both. */
export function calendarInOrder(
  schoolDays: readonly Day[],
  covered: readonly Span[],
  { known = [], unsure = [], offRoll = [], terms = [] }: Besides = {},
): SchoolCalendar {
  const open = unsure.filter((day) => !known.some(({ from, to }) => from <= day && day <= to));
  const told = joined([...covered, ...known], (end, start) => touch(end, start) || isSummer(end, start));
  return {
    schoolDays,
    covered: joined(covered, touch),
    known: without(told, open),
    unsure: open,
    offRoll,
    terms: inOrderOfBeginning(terms),
  };
}

/** Each day once. Registers give them in order, morning and afternoon: then there is nothing to sort. */
function inOrder(days: Iterable<Day>): Day[] {
  const result: Day[] = [];
  let sorted = true;
  for (const day of days) {
    const last = result.at(-1);
    if (day === last) continue;
    if (last !== undefined && day < last) sorted = false;
    result.push(day);
  }
  return sorted ? result : [...new Set(result)].sort();
}

/**
 * Our reading of when a school year may end and the next begin, by month and day: no source says. Schools open in the first days of
 * September and close in the second half of July; training days, and year groups that come back one after the other, take no more than
 * the first week. A register that ends earlier or begins later was read in part.
 */
export const summer = { earliestEnd: '07-15', latestEnd: '08-15', latestBeginning: '09-08' } as const;

/**
 * Nobody has to look at August: where one span ends when a school year may, and the next begins when one may, the school did not meet
 * between them.
 */
export function isSummer(end: Day, start: Day): boolean {
  const year = end.slice(0, 4);
  return end >= `${year}-${summer.earliestEnd}` && end <= `${year}-${summer.latestEnd}` && start <= `${year}-${summer.latestBeginning}`;
}

/** Whether the school met on a day; `null` where nobody can tell. Weekends and bank holidays are no school days unless marks say so. */
export function metOn({ schoolDays, known }: SchoolCalendar, day: Day): boolean | null {
  if (schoolDays[placeOf(schoolDays, day)] === day) return true;
  if (known.some(({ from, to }) => from <= day && day <= to)) return false;
  return weekdayOf(dayNumber(day)) >= 5 || isBankHoliday(day) ? false : null;
}

/** Whether the school met in the week of this Monday, up to and including `until`; `null` where nobody can tell. */
export function metInWeek(calendar: SchoolCalendar, monday: Day, until: Day = addDays(monday, 6)): boolean | null {
  const first = calendar.schoolDays[placeOf(calendar.schoolDays, monday)];
  const sunday = addDays(monday, 6);
  const last = until < sunday ? until : sunday;
  if (first !== undefined && first <= last) return true;
  return unknownDays(calendar, { from: monday, to: last }) > 0 ? null : false;
}

/** Mondays of the school weeks, in order. */
export function schoolWeeks({ schoolDays }: SchoolCalendar): Day[] {
  return [...new Set(schoolDays.map(mondayOf))];
}

/** How many school days lie in `span`; `null` where nobody can tell. */
export function schoolDaysIn(calendar: SchoolCalendar, span: Span): number | null {
  return unknownDays(calendar, span) > 0 ? null : schoolDaysKnownIn(calendar, span);
}

/** How many school days are known to lie in `span`: there may be more where nobody looked. */
export const schoolDaysKnownIn = ({ schoolDays }: SchoolCalendar, { from, to }: Span): number =>
  Math.max(0, placeOf(schoolDays, addDays(to, 1)) - placeOf(schoolDays, from));

/** Those school days, in order. */
export const schoolDaysSeen = ({ schoolDays }: SchoolCalendar, { from, to }: Span): Day[] =>
  schoolDays.slice(placeOf(schoolDays, from), placeOf(schoolDays, addDays(to, 1)));

/** Days in `span` of which nobody can tell whether the school met. */
const unknownDays = (calendar: SchoolCalendar, span: Span): number =>
  isIn(span, calendar.known)
    ? 0
    : gapsIn(span, calendar.known).reduce((count, gap) => count + weekdaysIn(gap).filter((day) => metOn(calendar, day) === null).length, 0);

/** The first day there is, for what has no beginning, and the day after the last, for what has no end. */
export const always: Day = '1900-01-01';
export const never: Day = '3000-01-01';

/** Whether the pupil was on no roll before a day: then a window that may begin earlier holds no more of theirs. */
export const isBeforeJoining = (day: Day, { offRoll }: SchoolCalendar): boolean => isIn({ from: always, to: addDays(day, -1) }, offRoll);

/** A span from its first day on which the pupil was on roll; the whole of it where they were on none. */
export function fromFirstOnRoll(span: Span, { offRoll }: SchoolCalendar): Span {
  const [first] = offRoll.length === 0 ? [span] : gapsIn(span, offRoll);
  return !first || first.from === span.from ? span : { from: first.from, to: span.to };
}

export function weekdaysIn({ from, to }: Span): Day[] {
  const days: Day[] = [];
  const end = dayNumber(to);
  for (let number = dayNumber(from); number <= end; number += 1) if (isWeekday(number)) days.push(dayFrom(number));
  return days;
}

export const isWeekday = (number: number): boolean => weekdayOf(number) < 5;

/** The place of the first day that is not before `day`; the length where all are. */
export function placeOf(days: readonly Day[], day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Days from one to another, both included, one at a time, backwards where `to` is earlier. */
export function* daysFrom(from: Day, to: Day): Generator<Day> {
  const end = dayNumber(to);
  const step = from <= to ? 1 : -1;
  for (let number = dayNumber(from); number !== end + step; number += step) yield dayFrom(number);
}
