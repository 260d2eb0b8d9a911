import { addDays, dayNumber, isDay, weekdayOf, type Day } from './day.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Where a day without a year is looked for. */
export type Lies = 'past' | 'to-come';

/**
 * The day somebody means who writes `3/11`, `3 Nov 2026`, `last Tue`, `yesterday` or `2026-11-03`, as of a day; `null` for anything
 * else. Day before month, always. Without a year, and for a weekday, it is the latest such day up to `asOf`: what is recorded has
 * happened. Of a day `to-come` it is the next one from `asOf` on. A closed grammar on purpose: a parser that makes something of every text
 * would guess. The screen repeats it in words.
 */
export function typedDay(text: string, asOf: Day, lies: Lies = 'past'): Day | null {
  const typed = text.trim().toLowerCase();
  if (isDay(typed)) return typed;
  if (typed === 'today') return asOf;
  if (typed === 'yesterday') return addDays(asOf, -1);
  if (typed === 'tomorrow') return lies === 'to-come' ? addDays(asOf, 1) : null;
  return weekdayIn(typed, asOf, lies) ?? dateIn(typed, asOf, lies);
}

/** `tue` may be today; `last tue` is the one before, always. */
function weekdayIn(typed: string, asOf: Day, lies: Lies): Day | null {
  const [, last, name = ''] = /^(last )?([a-z]+)$/.exec(typed) ?? [];
  const weekday = weekdays.findIndex(
    (short) => name.length >= 3 && /^(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?$/.test(name) && name.startsWith(short),
  );
  if (weekday < 0) return null;
  const since = (weekdayOf(dayNumber(asOf)) - weekday + 7) % 7;
  if (lies === 'to-come' && !last) return addDays(asOf, (7 - since) % 7);
  return addDays(asOf, -(since === 0 && last ? 7 : since));
}

function dateIn(typed: string, asOf: Day, lies: Lies): Day | null {
  const [, day = '', month = '', year] =
    /^(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+(\d{1,2}|[a-z]{3,9})(?:[\s/.,-]+(\d{2}|\d{4}))?$/.exec(typed) ?? [];
  const monthNumber = /^\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3)) + 1;
  const on = (inYear: number) => `${inYear}-${String(monthNumber).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year) return validDay(on(Number(year.length === 2 ? `20${year}` : year)));
  const thisYear = Number(asOf.slice(0, 4));
  const step = lies === 'to-come' ? 1 : -1;
  const isMeant = (one: Day) => isDay(one) && (lies === 'to-come' ? one >= asOf : one <= asOf);
  return [0, 1, 2, 3, 4].map((years) => on(thisYear + step * years)).find(isMeant) ?? null;
}

const validDay = (day: string): Day | null => (isDay(day) ? day : null);
