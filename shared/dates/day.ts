/** A calendar day with no time and no time zone, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** True for a day that exists: `2026-02-29` does not. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayFrom(dayNumber(text)) === text;
}

/** Two digits of a text as a number; -1 where they are not, since `NaN` would make all that follows count in fractions. */
export function pairAt(text: string, place: number): number {
  const tens = text.charCodeAt(place) - 48;
  const ones = text.charCodeAt(place + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/**
 * Days since 1 January 1970; negative before. `NaN` for what is not a day; a day that does not exist gives the number of the one it
 * runs over into.
 */
export function dayNumber(day: Day): number {
  const century = pairAt(day, 0);
  const inCentury = pairAt(day, 2);
  const month = pairAt(day, 5);
  const date = pairAt(day, 8);
  if (century < 0 || inCentury < 0 || month < 0 || date < 0) return Number.NaN;
  return numberOf(century * 100 + inCentury, month, date);
}

function numberOf(calendarYear: number, month: number, date: number): number {
  const year = month < 3 ? calendarYear - 1 : calendarYear;
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + inYear - daysTo1970;
}

/** Days are counted by arithmetic from 1 March of the year 0: `Date` takes several times as long, and a check counts hundreds. */
const daysTo1970 = 719_468;
const daysInEra = 146_097;
const digits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

const [firstKept, lastKept] = [10_957, 47_481];
/**
 * Days of this century once made, by number: a check asks for the same few hundred again and again. Of its full length from the start, since an array that is filled from the middle is kept as a table, which is slower than counting anew.
 */
const made = Array.from<Day | undefined>({ length: lastKept - firstKept + 1 });

/** The day with this number; an empty string for `NaN`. */
export function dayFrom(number: number): Day {
  if (Number.isNaN(number)) return '';
  return number >= firstKept && number <= lastKept ? (made[number - firstKept] ??= writtenOut(number)) : writtenOut(number);
}

/** In eras of 400 years (H. Hinnant, chrono-compatible date algorithms). */
function writtenOut(number: number): Day {
  const fromMarch = number + daysTo1970;
  const era = Math.floor(fromMarch / daysInEra);
  const inEra = fromMarch - era * daysInEra;
  const yearInEra = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = era * 400 + yearInEra + (month < 10 ? 0 : 1);
  return `${digits[Math.floor(year / 100)]}${digits[year % 100]}-${digits[month < 10 ? month + 3 : month - 9]}-${digits[date]}`;
}

export const addDays = (day: Day, days: number): Day => dayFrom(dayNumber(day) + days);

/** Calendar days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 0 for Monday to 6 for Sunday. 1 January 1970 was a Thursday. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7;

/** The Monday on or before a day: weeks run Monday to Sunday. */
export function mondayOf(day: Day): Day {
  const number = dayNumber(day);
  return dayFrom(number - weekdayOf(number));
}

/**
 * The same day number some months away; the last day of the month where there is no such day,
 * so one month after 31 January is 28 or 29 February.
 */
export function addMonths(day: Day, months: number): Day {
  const month = pairAt(day, 5);
  const date = pairAt(day, 8);
  if (month < 0 || date < 0) return '';
  const place = yearOf(day) * 12 + month - 1 + months;
  const first = firstOfMonth(place);
  const lastDate = firstOfMonth(place + 1) - first;
  return dayFrom(first + Math.min(date, lastDate) - 1);
}

/** Months counted from January of the year 0. */
const firstOfMonth = (place: number): number => numberOf(Math.floor(place / 12), (place % 12) + 1, 1);

/**
 * The calendar year in which the school year of this day began.
 * A school year begins with the first term to begin after July (Education Act 1996, s.579), so August belongs to the new one.
 */
export const schoolYearOf = (day: Day): number => yearOf(day) - (pairAt(day, 5) < 8 ? 1 : 0);

/** The calendar year; `NaN` where there is none. */
export function yearOf(day: Day): number {
  const century = pairAt(day, 0);
  const inCentury = pairAt(day, 2);
  return century < 0 || inCentury < 0 ? Number.NaN : century * 100 + inCentury;
}

/** Two days, both included. `from` is never after `to`. */
export type Span = { from: Day; to: Day };

export const isWithin = (day: Day, { from, to }: Span): boolean => from <= day && day <= to;
