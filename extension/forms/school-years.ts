import { schoolYearOf } from '../../shared/dates/day.ts';
import { monthNumber } from './day-text.ts';

/** The school years that some words name, each by the year it begins in: `2025-26`, `2025_2026`, `25-26`, or every one of `Sept 2024 to July 2025`. */
export function schoolYearsIn(words: string): number[] {
  const found = [...words.matchAll(/(?<!\d)(?:20)?(\d\d)\s?(?:-|_|–|\/|to|\s)\s?(?:20)?(\d\d)(?!\d|[-_.]\d)/g)];
  const inFigures = found.filter(([, from, to]) => Number(to) === Number(from) + 1).map(([, from]) => 2000 + Number(from));
  return [...new Set([...inFigures, ...spansIn(words)])];
}

const month = String.raw`(?<![a-z])([a-z]{3,9})\.?`;
const year = String.raw`(?:20)?(\d\d)(?!\d)`;
const span = new RegExp(
  String.raw`${month}(?:[\s_,-]*${year})?(?:[\s_-]*(?:to|until)[\s_-]*|[\s_]*[-–—_][\s_]*)(?:\d{1,2}(?:st|nd|rd|th)?[\s_.-]+)?${month}[\s_,-]*${year}`,
  'gi',
);

/** Where the first year is left out, it is the latest that fits. */
function spansIn(words: string): number[] {
  return [...words.matchAll(span)].flatMap(([, fromMonth = '', fromYear, toMonth = '', toYear]) => {
    const [from, to] = [monthNumber(fromMonth), monthNumber(toMonth)].map(Number);
    if (!from || !to) return [];
    const last = 2000 + Number(toYear);
    const [begins, ends] = [yearOf(fromYear ? 2000 + Number(fromYear) : last - (from > to ? 1 : 0), from), yearOf(last, to)];
    return Array.from({ length: Math.max(0, ends - begins + 1) }, (_, place) => begins + place);
  });
}

const yearOf = (inYear: number, inMonth: number): number => schoolYearOf(`${inYear}-${String(inMonth).padStart(2, '0')}-01`);
