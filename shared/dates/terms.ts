import { easterSunday, isBankHoliday } from './bank-holidays.ts';
import { daysFrom, isSummer, metOn, never, placeOf, schoolCalendar, summer, type SchoolCalendar } from './calendar.ts';
import { addDays, dayNumber, isWithin, schoolYearOf, weekdayOf, type Day, type Span } from './day.ts';
import { joined, touch } from './span-sets.ts';

/** What a school publishes: its terms, holidays inside them left out or listed, and training days. */
export type TermDates = { terms: readonly Span[]; nonSchoolDays: readonly Day[] };

/**
 * A calendar corrected by term dates. Days the dates plan for are school days, also where nobody looked, could read a mark or made one;
 * days on which the register shows that the school met stay school days, and those of them the dates do not plan for are given back as
 * `disagreements`, to be shown. `closed` are days on which the register says that the school did not meet: they stay closed.
 * A day that was looked at and holds no session of a child on roll stays closed as well, our reading where the dates do not name it: a
 * register is taken for every session of school (SI 2024/208, regulation 10), and terms are published from their first day to their last,
 * often without the training days inside them. To count those would make an N overdue that is not. The register of `asOf` may still
 * be opened. Bank holidays inside a term are no school days.
 */
export function withTermDates(
  { schoolDays, covered, known: seen, unsure, offRoll }: SchoolCalendar,
  { terms, nonSchoolDays }: TermDates,
  closed: Iterable<Day> = [],
  asOf: Day = never,
): { calendar: SchoolCalendar; disagreements: Day[] } {
  const off = new Set(nonSchoolDays);
  const shut = new Set(closed);
  const planned = new Set(
    terms.flatMap((term) => [...daysFrom(term.from, term.to)]).filter((day) => isWeekday(day) && !off.has(day) && !isBankHoliday(day)),
  );
  const known = stretchesOf(terms);
  const lies = (day: Day, spans: readonly Span[]) => spans.some((span) => isWithin(day, span));
  const isDisputed = (day: Day) => !planned.has(day) && lies(day, known);
  const isLeftOut = (day: Day) => day !== asOf && lies(day, covered) && lies(day, seen) && !lies(day, offRoll);
  return {
    calendar: schoolCalendar([...schoolDays, ...[...planned].filter((day) => !shut.has(day) && !isLeftOut(day))], covered, {
      known,
      terms,
      unsure,
      offRoll,
    }),
    disagreements: schoolDays.filter(isDisputed),
  };
}

const isWeekday = (day: Day): boolean => weekdayOf(dayNumber(day)) < 5;

/** From the first day of the first term entered for each school year to the last day of its last. */
function schoolYearsOf(terms: readonly Span[]): Span[] {
  const years = new Map<number, Span>();
  for (const { from, to } of terms) {
    const year = schoolYearOf(from);
    const span = years.get(year) ?? { from, to };
    years.set(year, { from: from < span.from ? from : span.from, to: to > span.to ? to : span.to });
  }
  return [...years.values()];
}

/** No holiday between two terms of a school year is longer: a term was left out there. */
const longestHoliday = 28;

/** What terms tell of: themselves, and the holidays between those of one school year. */
const stretchesOf = (terms: readonly Span[]): Span[] =>
  joined(terms, (end, start) => schoolYearOf(end) === schoolYearOf(start) && start <= addDays(end, longestHoliday));

/**
 * The terms, in order: those somebody entered, or else, as our reading, the stretches of school days between the Christmas, Easter and
 * summer holidays, whose beginnings are known. What Kent and others call six terms can only be entered.
 * The last of ours ends with the last day known, not with its true end.
 */
export function termsOf(calendar: SchoolCalendar): readonly Span[] {
  if (calendar.terms.length > 0) return calendar.terms;
  const terms: Span[] = [];
  let previous: Day | null = null;
  for (const day of calendar.schoolDays) {
    const begins = previous === null ? beginsSchoolYear(day) : isTermBreak(calendar, previous, day);
    const last = terms.at(-1);
    if (begins) terms.push({ from: day, to: day });
    else if (last) last.to = day;
    previous = day;
  }
  return terms;
}

/**
 * Where it is known of every day whether a term begins: terms somebody entered say nothing of a year, or of the rest of one, that they
 * leave out, whatever the register shows there.
 */
export const termsReach = ({ terms, known }: SchoolCalendar): readonly Span[] =>
  terms.length === 0 ? known : joined(stretchesOf(terms), (end, start) => touch(end, start) || isSummer(end, start));

const beginsSchoolYear = (day: Day): boolean => day.slice(5) >= '08-15' && day.slice(5) <= summer.latestBeginning;

/** A known break of more than a weekend that holds Christmas Day or Easter Sunday, or the turn of the school year. */
function isTermBreak(calendar: SchoolCalendar, end: Day, start: Day): boolean {
  const year = end.slice(0, 4);
  const turns = [`${year}-12-25`, easterSunday(Number(year)), `${year}-08-01`];
  if (!turns.some((turn) => end < turn && turn < start)) return false;
  const between = [...daysFrom(addDays(end, 1), addDays(start, -1))];
  return between.length > 4 && between.every((day) => metOn(calendar, day) === false);
}

/**
 * A school year runs from its first term to its last (Education Act 1996, s.579), and no source says on which days. Our reading, of each
 * end by itself. As entered, where the terms entered reach so far: only a year's first term begins in August or September, before any
 * day on which school was seen, and only its last ends in July. Or else, where a register begins or ends when a school year may (see
 * `summer`), from 1 August and up to 31 July, that is where the year begins or ends; otherwise 1 September or 31 July, and the days up
 * to where it begins, or from where it ends, were not read. `year` is the calendar year in which it begins.
 */
export function schoolYearSpan(year: number, { covered, terms, schoolDays }: SchoolCalendar): Span {
  const [begin, end] = [`${year}-08-01`, `${year + 1}-07-31`];
  const entered = schoolYearsOf(terms).find(({ from }) => schoolYearOf(from) === year) ?? { from: end, to: begin };
  const first = covered.find(({ to }) => to >= begin)?.from ?? '';
  const last = covered.findLast(({ from }) => from <= end)?.to ?? '';
  const from = first >= begin && first <= `${year}-${summer.latestBeginning}` ? first : `${year}-09-01`;
  const to = last >= `${year + 1}-${summer.earliestEnd}` && last <= end ? last : end;
  const isFirst = entered.from <= `${year}-09-30` && entered.from <= (schoolDays[placeOf(schoolDays, begin)] ?? end);
  const isLast = entered.to >= `${year + 1}-07-01` && entered.to <= end;
  return { from: isFirst ? entered.from : from, to: isLast ? entered.to : to };
}
