import type { Cell } from './page.ts';
import { withoutArrows } from './text.ts';

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const letters = ['M', 'T', 'W', 'T', 'F', 'S', 'S'];
const pairs = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
/** A school week: fewer letters could mean anything. */
const fewest = 5;

/**
 * Headings such as `M T W T F`, with the days they stand for as their text; also the latest first, `F T W T M`, which can be read in no other
 * way. One by one they would be marks: only the row tells.
 */
export function withWeekdayLetters(cells: readonly (Cell | null)[]): Cell[];
export function withWeekdayLetters(cells: readonly (Cell | null)[]): Array<Cell | null> {
  const distinct = withoutWords(cells.filter((cell, index) => cell !== null && cell !== cells[index - 1]));
  const named = daysIn(distinct) ?? daysIn(distinct.toReversed());
  return cells.map((cell) => (cell && named?.get(cell)) ?? cell);
}

/** Each cell from the first Monday on, as a day that says so; `null` where one of them does not follow the one before. */
function daysIn(cells: readonly (Cell | null)[]): Map<Cell, Cell> | null {
  const start = cells.findIndex((cell) => /^mo?(?:\s+\d{1,2})?$/i.test(withoutArrows(cell!.text)));
  if (start === -1) return null;
  const named = new Map<Cell, Cell>();
  let at = 0;
  for (const cell of cells.slice(start)) {
    const day = dayAt(withoutArrows(cell!.text), at);
    if (day === null) return null;
    named.set(cell!, { ...cell!, text: `${names[day]!}${/\s+\d{1,2}$/.exec(withoutArrows(cell!.text))?.[0] ?? ''}` });
    at = day + 1;
  }
  return named.size < fewest ? null : named;
}

/** What stands before or after the days in the same row, such as the week, a house or a total, is headed by words. */
function withoutWords(cells: readonly (Cell | null)[]): readonly (Cell | null)[] {
  const isLetter = (cell: Cell | null): boolean => /^[a-z]{1,2}(?:\s+\d{1,2})?$/i.test(withoutArrows(cell!.text));
  return cells.slice(Math.max(0, cells.findIndex(isLetter)), cells.findLastIndex(isLetter) + 1);
}

/** The day a letter stands for after the day before it: the next, or Monday again. */
function dayAt(text: string, next: number): number | null {
  const shown = text.replace(/\s+\d{1,2}$/, '').toLowerCase();
  const isDay = (day: number): boolean => [letters[day], pairs[day]].some((name) => name?.toLowerCase() === shown);
  if (next < 7 && isDay(next)) return next;
  return next >= 5 && isDay(0) ? 0 : null;
}
