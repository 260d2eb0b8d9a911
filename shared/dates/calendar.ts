import { isBankHoliday } from './bank-holidays.ts';
import { addDays, dayFrom, dayNumber, mondayOf, weekdayOf, type Day, type Span } from './day.ts';

/**
 * The school's calendar as far as it is known. School weeks are weeks, Monday to Sunday, with at least one session when the school
 * met (Working together, August 2024, as schools restate it).
 */
export type SchoolCalendar = {
  /** In order, each once. */
  schoolDays: readonly Day[];
  /** Spans of the registers that were looked at, in order, not touching. Outside them no mark is known. */
  covered: readonly Span[];
  /** Spans in which it is known on which days the school met: those covered, those with term dates, and the summers between them. */
  known: readonly Span[];
  /** Terms as somebody entered them, in order; empty where nobody has. */
  terms: readonly Span[];
};

/** A calendar from days on which the school met, in any order, and the spans that were looked at. */
export function schoolCalendar(
  schoolDays: Iterable<Day>,
  covered: readonly Span[],
  { known = [], terms = [] }: { known?: readonly Span[]; terms?: readonly Span[] } = {},
): SchoolCalendar {
  return calendarInOrder(inOrder(schoolDays), covered, { known, terms });
}

/** The same from days in order, each once. */
export function calendarInOrder(
  schoolDays: readonly Day[],
  covered: readonly Span[],
  { known = [], terms = [] }: { known?: readonly Span[]; terms?: readonly Span[] } = {},
): SchoolCalendar {
  return {
    schoolDays,
    covered: joined(covered, touch),
    known: joined([...covered, ...known], (end, start) => touch(end, start) || isSummer(end, start)),
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

const byBeginning = (a: Span, b: Span): number => (a.from < b.from ? -1 : 1);

/** They nearly always are in order. */
const inOrderOfBeginning = (spans: readonly Span[]): readonly Span[] =>
  spans.every(({ from }, place) => place === 0 || spans[place - 1]!.from <= from) ? spans : spans.toSorted(byBeginning);

const touch = (end: Day, start: Day): boolean => start <= addDays(end, 1);

/**
 * Our reading: nobody has to look at August. Where one span ends from 15 July to 15 August and the next begins by 14 September of the
 * same year, the school did not meet between them. A register that was read only to the middle of July leaves the rest unknown.
 */
function isSummer(end: Day, start: Day): boolean {
  const year = end.slice(0, 4);
  return end >= `${year}-07-15` && end <= `${year}-08-15` && start <= `${year}-09-14`;
}

function joined(spans: readonly Span[], belongTogether: (end: Day, start: Day) => boolean): Span[] {
  const result: Span[] = [];
  for (const span of inOrderOfBeginning(spans)) {
    const last = result.at(-1);
    if (last && belongTogether(last.to, span.from)) last.to = span.to > last.to ? span.to : last.to;
    else result.push({ ...span });
  }
  return result;
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

/**
 * Mondays to Fridays in `span` for which nobody has looked at a register, without those on which the school is known not to have met.
 * Some of the rest may be holidays: they bound from above what could be there.
 */
export const daysNotCovered = (calendar: SchoolCalendar, span: Span): Day[] =>
  isIn(span, calendar.covered) ? [] : gapsIn(span, calendar.covered).flatMap((gap) => mayHaveMet(calendar, gap));

/** How many `daysNotCovered` there are. */
export const weekdaysNotCovered = (calendar: SchoolCalendar, span: Span): number => daysNotCovered(calendar, span).length;

/** Weekdays on which the school met, or may have. Where it is known when it did, which is most of a summer, only its days are looked at. */
function mayHaveMet(calendar: SchoolCalendar, gap: Span): Day[] {
  const days = isIn(gap, calendar.known) ? schoolDaysSeen(calendar, gap) : weekdaysIn(gap);
  return days.filter((day) => metOn(calendar, day) !== false && isWeekday(dayNumber(day)));
}

/** Whether all of a span lies in one of these. */
export function isIn(span: Span, spans: readonly Span[]): boolean {
  for (const { from, to } of spans) if (from <= span.from && span.to <= to) return true;
  return false;
}

/** The parts of a span outside all of these, which are in order. */
function gapsIn({ from, to }: Span, spans: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let next = from;
  for (const span of spans) {
    if (span.to < next) continue;
    if (span.from > to) break;
    if (span.from > next) gaps.push({ from: next, to: addDays(span.from, -1) });
    next = addDays(span.to, 1);
  }
  if (next <= to) gaps.push({ from: next, to });
  return gaps;
}

function weekdaysIn({ from, to }: Span): Day[] {
  const days: Day[] = [];
  const end = dayNumber(to);
  for (let number = dayNumber(from); number <= end; number += 1) if (isWeekday(number)) days.push(dayFrom(number));
  return days;
}

const isWeekday = (number: number): boolean => weekdayOf(number) < 5;

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
