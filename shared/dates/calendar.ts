import { addDays, dayNumber, mondayOf, weekdayOf, type Day, type Span } from './day.ts';

/**
 * The school's calendar as far as it is known: the days on which the school met, and the days the register covers at all.
 * School weeks are weeks, Monday to Sunday, with at least one session when the school met.
 */
export type SchoolCalendar = {
  /** In order, each once. */
  schoolDays: readonly Day[];
  /** Spans that were looked at, in order, not touching. Outside them nothing is known. */
  covered: readonly Span[];
};

/** A calendar from days on which the school met, in any order, and the spans that were looked at. */
export function schoolCalendar(schoolDays: Iterable<Day>, covered: readonly Span[]): SchoolCalendar {
  return { schoolDays: [...new Set(schoolDays)].sort(), covered: joined(covered) };
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = result.at(-1);
    if (last && span.from <= addDays(last.to, 1)) last.to = span.to > last.to ? span.to : last.to;
    else result.push({ ...span });
  }
  return result;
}

/** Mondays of the school weeks, in order. */
export function schoolWeeks({ schoolDays }: SchoolCalendar): Day[] {
  return [...new Set(schoolDays.map(mondayOf))];
}

/**
 * The span of the last `count` school days up to and including `asOf`.
 * Where fewer are known it reaches back to the first known one; `null` where none is.
 */
export const lastSchoolDays = (calendar: SchoolCalendar, asOf: Day, count: number): Span | null =>
  backFrom(calendar.schoolDays, asOf, count);

/** The span of the last `count` school weeks, the week of `asOf` counted as one when the school met in it by then. */
export function lastSchoolWeeks(calendar: SchoolCalendar, asOf: Day, count: number): Span | null {
  return backFrom(schoolWeeks({ ...calendar, schoolDays: calendar.schoolDays.filter((day) => day <= asOf) }), asOf, count);
}

function backFrom(starts: readonly Day[], asOf: Day, count: number): Span | null {
  const past = starts.filter((day) => day <= asOf);
  const from = past[Math.max(0, past.length - count)];
  return from === undefined ? null : { from, to: asOf };
}

/** Mondays to Fridays in `span` that nobody looked at. Some may be holidays: they bound from above what could be there. */
export function weekdaysNotCovered({ covered }: SchoolCalendar, span: Span): number {
  let number = dayNumber(span.from);
  const end = dayNumber(span.to);
  const spans = covered.map(({ from, to }) => [dayNumber(from), dayNumber(to)] as const);
  let count = 0;
  while (number <= end) {
    const inside = spans.find(([from, to]) => from <= number && number <= to);
    if (inside) number = inside[1];
    else if (weekdayOf(number) < 5) count += 1;
    number += 1;
  }
  return count;
}
