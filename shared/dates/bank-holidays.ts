import { addDays, dayNumber, isWithin, weekdayOf, yearOf, type Day, type Span } from './day.ts';

/**
 * Bank holidays of England and Wales, worked out rather than listed: the fixed and movable days of the Banking and Financial Dealings
 * Act 1971 with their usual substitutes, and the days that were moved or added by proclamation (gov.uk/bank-holidays).
 * A day proclaimed after `bankHolidaysKnown.to` was set is not known here: beyond it a working day cannot be told.
 */
export const bankHolidaysKnown = { from: '2020-01-01', to: '2028-12-31' } as const;

/** Proclaimed for one year only. */
const exceptions: Readonly<Record<number, { added: readonly Day[]; removed: readonly Day[] }>> = {
  // Seventy-five years after the end of the war in Europe.
  2020: { added: ['2020-05-08'], removed: ['2020-05-04'] },
  // The Platinum Jubilee, and the funeral of Elizabeth II.
  2022: { added: ['2022-06-02', '2022-06-03', '2022-09-19'], removed: ['2022-05-30'] },
  // The coronation of Charles III.
  2023: { added: ['2023-05-08'], removed: [] },
};

/** The bank holidays of a calendar year, in order, substitutes instead of the days they stand for. */
export function bankHolidays(year: number): Day[] {
  const easter = easterSunday(year);
  const { added, removed } = exceptions[year] ?? { added: [], removed: [] };
  return [
    firstFrom(`${year}-01-01`, (weekday) => weekday < 5),
    addDays(easter, -2),
    addDays(easter, 1),
    firstFrom(`${year}-05-01`, isMonday),
    firstFrom(`${year}-05-25`, isMonday),
    firstFrom(`${year}-08-25`, isMonday),
    ...christmas(year),
    ...added,
  ]
    .filter((day) => !removed.includes(day))
    .sort();
}

/** Each at the weekend moves past the other: with Saturday and Sunday to Monday and Tuesday. */
function christmas(year: number): Day[] {
  const weekday = weekdayOf(dayNumber(`${year}-12-25`));
  const day = weekday >= 5 ? `${year}-12-27` : `${year}-12-25`;
  const next = weekday === 4 || weekday === 5 ? `${year}-12-28` : `${year}-12-26`;
  return [day, next].sort();
}

const isMonday = (weekday: number): boolean => weekday === 0;

function firstFrom(day: Day, wanted: (weekday: number) => boolean): Day {
  let number = dayNumber(day);
  while (!wanted(weekdayOf(number))) number += 1;
  return addDays(day, number - dayNumber(day));
}

/** Western Easter (Meeus, Jones and Butcher). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const place = epact + toSunday - 7 * late + 114;
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${year}-${pad(Math.floor(place / 31))}-${pad((place % 31) + 1)}`;
}

const years = new Map<number, ReadonlySet<Day>>();

/** Those of a year, in order, made once. */
function ofYear(year: number): ReadonlySet<Day> {
  let days = years.get(year);
  if (!days) years.set(year, (days = new Set(bankHolidays(year))));
  return days;
}

export const isBankHoliday = (day: Day): boolean => ofYear(yearOf(day)).has(day);

/** Those of a span, in order. */
export function bankHolidaysIn(span: Span): Day[] {
  const days: Day[] = [];
  const last = yearOf(span.to);
  for (let year = yearOf(span.from); year <= last; year += 1) for (const day of ofYear(year)) if (isWithin(day, span)) days.push(day);
  return days;
}

/** Monday to Friday and no bank holiday; `null` outside the years whose bank holidays are known. */
export function isWorkingDay(day: Day): boolean | null {
  if (day < bankHolidaysKnown.from || day > bankHolidaysKnown.to) return null;
  return weekdayOf(dayNumber(day)) < 5 && !isBankHoliday(day);
}
