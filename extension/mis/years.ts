import { addDays, dayNumber, isDay, mondayOf, schoolYearOf, weekdayOf, type Day } from '../../shared/dates/day.ts';
import type { ShownDate } from './facts.ts';
import type { Page } from './page.ts';
import type { YearTold } from './reading.ts';
import type { When } from './when.ts';

export type Years =
  /** `null` where every date has its own year. */
  | { kind: 'settled'; told: YearTold | null }
  | { kind: 'ask'; candidates: number[]; byWeekdays: boolean }
  /** No year makes the weekdays on the page true. */
  | { kind: 'none' };

/** Schools keep registers for six years (SI 2024/208): with the one now kept, two of these may share their weekdays. */
const yearsKept = 6;

/**
 * The school year of dates shown without a year: from dates beside them that have one, from the page's own words, from the user's
 * answer, or from their weekdays where only one of the last six years fits. Otherwise the user is asked.
 */
export function settleYears(whens: readonly When[], declared: readonly number[], answer: number | undefined, today: Day): Years {
  const partial = whens.filter(({ date }) => date.year === null);
  if (partial.length === 0) return { kind: 'settled', told: null };
  const full = new Set(whens.flatMap(({ date }) => (date.year === null ? [] : [schoolYearOf(dayOf(date, date.year))])));
  const [beside] = full.size === 1 ? full : [];
  const [inWords] = declared.length === 1 ? declared : [];
  const chosen = beside ?? inWords ?? answer;
  const by = beside !== undefined ? 'dates-beside' : inWords !== undefined ? 'words' : 'user';
  const checks = distinct(partial);
  if (chosen !== undefined)
    return fits(checks, chosen) === 'never' ? { kind: 'none' } : { kind: 'settled', told: { schoolYear: chosen, by } };
  const now = schoolYearOf(today);
  const open = declared.length > 0 ? declared : Array.from({ length: yearsKept + 1 }, (_, back) => now - back);
  const begun = open.filter((year) => checks.some(({ date }) => dayInYear(date, year) <= today));
  const possible = begun.filter((year) => fits(checks, year) !== 'never');
  if (possible.length === 0) return { kind: 'none' };
  const likely = possible.filter((year) => fits(checks, year) === 'weekdays');
  const [only] = likely;
  if (likely.length === 1) return { kind: 'settled', told: { schoolYear: only!, by: 'weekdays' } };
  return { kind: 'ask', candidates: likely.length > 0 ? likely : possible, byWeekdays: likely.length > 0 };
}

function distinct(whens: readonly When[]): When[] {
  const seen = new Map<string, When>();
  for (const when of whens)
    seen.set(`${when.date.month}-${when.date.day} ${when.weekday} ${when.inWeek?.kind} ${when.inWeek !== null}`, when);
  return [...seen.values()];
}

/** `weekdays`: the weekdays or Mondays on the page bear the year out. `silent`: nothing does, or weeks begin on other days. */
function fits(whens: readonly When[], year: number): 'weekdays' | 'silent' | 'never' {
  let told = 0;
  let mondays = 0;
  let weeks = 0;
  for (const { date, weekday, inWeek } of whens) {
    const day = dayInYear(date, year);
    if (!isDay(day)) return 'never';
    const shown = weekdayOf(dayNumber(day));
    if (weekday !== null && weekday !== shown) return 'never';
    if (weekday !== null) told += 1;
    if (!inWeek || inWeek.kind === 'ending') continue;
    weeks += 1;
    if (shown === 0) mondays += 1;
  }
  // A week after a bank holiday may be shown from its Tuesday.
  return told > 0 || (weeks > 0 && mondays >= weeks * 0.8) ? 'weekdays' : 'silent';
}

const dayOf = ({ month, day }: ShownDate, year: number): Day => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const dayInYear = (date: ShownDate, schoolYear: number): Day => dayOf(date, date.month >= 8 ? schoolYear : schoolYear + 1);

/** The day meant; `null` where the date does not exist or does not fall on the weekday the page gives it. */
export function dayMeant({ date, weekday, inWeek }: When, schoolYear: number | null): Day | null {
  const shown = date.year === null ? dayInYear(date, schoolYear ?? 0) : dayOf(date, date.year);
  if (!isDay(shown)) return null;
  const on = weekdayOf(dayNumber(shown));
  if (weekday !== null && weekday !== on) return null;
  if (!inWeek) return shown;
  if (on < 5 || inWeek.kind === 'ending') return addDays(mondayOf(shown), inWeek.weekday);
  // A weekend that is not said to begin or end a week could be in either.
  return inWeek.kind === 'beginning' ? addDays(mondayOf(addDays(shown, 2)), inWeek.weekday) : null;
}

const academicYear = /\b(20\d\d)\s?[/–-]\s?(?:20)?(\d\d)(?![\d/-])/g;
const term = /\b(autumn|spring|summer)\b[^.]{0,20}?\b(20\d\d)\b(?!\s?[/–-]\s?\d)/gi;
const stretch = /(20\d\d)\s*(?:to|-|–)\s*(?:\w+\s+)?\d{1,2}(?:st|nd|rd|th)?\s*[\s/.-]\s*(\w{2,9})\s*[\s/.-]\s*(20\d\d)/gi;

/** The school years the page itself names: `2026/27`, `Autumn 2026`, `1 September 2026 to 20 November 2026`. */
export function yearsDeclared({ texts, grids, title }: Page): number[] {
  const years = new Set<number>();
  for (const text of [title, ...grids.map(({ caption }) => caption), ...texts.map(({ text }) => text)]) {
    for (const [, from, to] of text.matchAll(academicYear)) if ((Number(from) + 1) % 100 === Number(to)) years.add(Number(from));
    for (const [, name, year] of text.matchAll(term)) years.add(Number(year) - (name!.toLowerCase() === 'autumn' ? 0 : 1));
    for (const [, from, month, to] of text.matchAll(stretch)) if (from === to) years.add(schoolYearAt(month!, Number(to)));
  }
  return [...years].sort((one, other) => other - one);
}

const schoolYearAt = (month: string, year: number): number => (/^(?:jan|feb|mar|apr|may|jun|jul|0?[1-7]$)/i.test(month) ? year - 1 : year);
