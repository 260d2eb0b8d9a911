import { dayNumber, isDay, weekdayOf, type Day } from '../../../shared/dates/day.ts';

/** How a file writes days in numbers. */
export const orders = { 'day-first': 'Day first', 'month-first': 'Month first' } as const;
export type Order = keyof typeof orders;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const inNumbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/;

/** Without the weekday before it and the midnight a spreadsheet puts after it. */
const bare = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\sT]+00:00(:00)?(\.0+)?z?$/i, '')
    .replace(/^[a-z]+day,?\s+|^(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\.?,?\s+/, '');

/**
 * The order of day and month in all of a file's days: shown by a number above twelve, or by nothing (`ask`). `mixed` where one shows the
 * one and another the other; `null` where no day depends on it.
 */
export function orderIn(texts: readonly string[]): Order | 'ask' | 'mixed' | null {
  const pairs = texts.flatMap((text) => {
    const [, first, second] = inNumbers.exec(bare(text)) ?? [];
    return first && second && Number(first) !== Number(second) ? [[Number(first), Number(second)] as const] : [];
  });
  if (pairs.length === 0) return null;
  const dayFirst = pairs.some(([first]) => first > 12);
  const monthFirst = pairs.some(([, second]) => second > 12);
  if (dayFirst && monthFirst) return 'mixed';
  return dayFirst ? 'day-first' : monthFirst ? 'month-first' : 'ask';
}

/** The day a text writes out in full; `null` for anything else, also for a weekday that is not that day's. */
export function dayIn(text: string, order: Order): Day | null {
  const written = bare(text);
  const day = isDay(written) ? written : (numberedDay(written, order) ?? namedDay(written));
  return day !== null && isDay(day) && day >= '2000' && day < '2100' && agrees(text, day) ? day : null;
}

function numberedDay(written: string, order: Order): string | null {
  const [, first = '', second = '', year = ''] = inNumbers.exec(written) ?? [];
  if (year === '') return null;
  const [date, month] = order === 'day-first' ? [first, second] : [second, first];
  return dayOf(year, Number(month), date);
}

/** `26 October 2026`, `26th Oct 2026`, `October 26, 2026`. */
function namedDay(written: string): string | null {
  const [, date = '', name = '', year = ''] =
    /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]{3,9})\.?,?[\s-]+(\d{4})$/.exec(written) ?? [];
  const [, otherName = '', otherDate = '', otherYear = ''] =
    /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(written) ?? [];
  const month = months.indexOf((name || otherName).slice(0, 3)) + 1;
  return month > 0 ? dayOf(year || otherYear, month, date || otherDate) : null;
}

const dayOf = (year: string, month: number, date: string): string =>
  `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;

/** A weekday written before a day has to be its own: a slip shows itself here. */
function agrees(text: string, day: Day): boolean {
  const [, name = ''] = /^\s*([a-z]+)\.?,?\s+\d/i.exec(text) ?? [];
  const weekday = weekdays.findIndex((whole) => name.length >= 3 && whole.startsWith(name.toLowerCase().slice(0, 3)));
  return weekday < 0 || weekdayOf(dayNumber(day)) === weekday;
}
