import type { SchoolCalendar } from './calendar.ts';
import { schoolYearOf, type Day, type Span } from './day.ts';
import { isKnownThroughout, spanBackFrom } from './spans.ts';
import { schoolYearSpan } from './terms.ts';
import type { Unit } from './units.ts';

/** A stretch of time that ends with the day of the check, in the source's own unit. Units are never converted. */
export type Window = { last: number; unit: WindowUnit } | { schoolYear: 'this' | 'previous' };
/** A year is asked for by its name: the last one is not twelve months. */
type WindowUnit = Exclude<Unit, 'school-year'>;

/**
 * The days a window means on `asOf`; `null` where the school calendar does not reach: then nothing in it can be told.
 * Where part of it is unknown it is the shortest it can be (see `spanBackFrom`); `isCertain` says whether it is.
 */
export function spanOf(window: Window, asOf: Day, calendar: SchoolCalendar): Span | null {
  if ('last' in window) return spanBackFrom(asOf, window.last, window.unit, calendar);
  const year = schoolYearOf(asOf);
  if (window.schoolYear === 'previous') return schoolYearSpan(year - 1, calendar);
  const { from } = schoolYearSpan(year, calendar);
  return { from: from < asOf ? from : asOf, to: asOf };
}

/** False where days or weeks nobody looked at decide on which day a window begins: it may begin earlier than `spanOf` says. */
export function isCertain(
  window: Window,
  asOf: Day,
  calendar: SchoolCalendar,
  shortest: Span | null = spanOf(window, asOf, calendar),
): boolean {
  if ('schoolYear' in window) return true;
  const { last, unit } = window;
  if (shortest === null) return false;
  return isKnownThroughout(shortest, calendar) || spanBackFrom(asOf, last, unit, calendar, 'did-not-meet')?.from === shortest.from;
}

/** `the last 10 school days`, `this school year`. No two windows have the same words: a window is known by them. */
export function windowInWords(window: Window): string {
  let words = inWords.get(window);
  if (words === undefined) inWords.set(window, (words = wordsOf(window)));
  return words;
}

/** Said of each item again and again: made once for each window of a checklist. */
const inWords = new WeakMap<Window, string>();

function wordsOf(window: Window): string {
  if ('schoolYear' in window) return window.schoolYear === 'this' ? 'this school year' : 'the previous school year';
  const unit = window.unit.replace('-', ' ');
  return window.last === 1 ? lastOne(window.unit, unit) : `the last ${window.last} ${unit}s`;
}

/** One of a unit ends with the day of the check: "the last term" would be the one before. */
function lastOne(unit: WindowUnit, words: string): string {
  if (unit === 'term') return 'this term so far';
  if (unit === 'calendar-day') return 'the day of the check';
  return unit.startsWith('calendar') ? `the ${words} up to the check` : `the last ${words} up to the check`;
}
