import { isDay, type Day } from '../../shared/dates/day.ts';
import { folded } from './text.ts';

export type DayOrder = 'iso' | 'day-first' | 'month-first' | 'run-together';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** How a text box wants a date, from its hint; day first in England where nothing is said. */
export function dayOrder(hint: string): DayOrder {
  const words = folded(hint);
  if (/y{4}\W?m{1,2}\W?d{1,2}/.test(words)) return 'iso';
  if (/m{2}\W?d{2}\W?y{4}/.test(words)) return 'month-first';
  return /ddmmyyyy/.test(words) ? 'run-together' : 'day-first';
}

/** A day as a box with this hint wants it typed. */
export function dayTyped(day: Day, hint: string): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  const [, between = '/'] = /d{1,2}([-.\s])m{1,2}\1y{2,4}/.exec(folded(hint)) ?? [];
  switch (dayOrder(hint)) {
    case 'iso':
      return day;
    case 'day-first':
      return [date, month, year].join(between);
    case 'month-first':
      return `${month}/${date}/${year}`;
    case 'run-together':
      return `${date}${month}${year}`;
  }
}

/** The day some words say; `null` where they are not a whole day that exists. */
export function dayRead(words: string, order: DayOrder = 'day-first'): Day | null {
  const plain = folded(words).replace(/^(mon|tues|wednes|thurs|fri|satur|sun)day,? /, '');
  const [, isoYear, isoMonth, isoDate] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain) ?? [];
  if (isoYear) return whole(isoYear, isoMonth, isoDate);
  const [, run1, run2, run3] = /^(\d{2})(\d{2})(\d{4})$/.exec(plain) ?? [];
  if (run1) return whole(run3, run2, run1);
  const [, first, second, year] = /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]+([a-z]+|\d{1,2})[\s./,-]+(\d{4})$/.exec(plain) ?? [];
  if (!first || !second) return null;
  const named = monthNumber(second);
  if (named) return whole(year, named, first);
  return order === 'month-first' ? whole(year, first, second) : whole(year, second, first);
}

/** `3` for March, by number or name; `null` for neither. */
export function monthNumber(words: string): string | null {
  const plain = folded(words);
  if (/^(0?[1-9]|1[0-2])$/.test(plain)) return String(Number(plain));
  const at = /^[a-z]{3,9}$/.test(plain) ? monthNames.indexOf(plain.slice(0, 3)) : -1;
  return at < 0 ? null : String(at + 1);
}

function whole(year = '', month = '', date = ''): Day | null {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
