import type { Cell } from './page.ts';
import { withoutArrows } from './text.ts';

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const letters = ['M', 'T', 'W', 'T', 'F', 'S', 'S'];
const pairs = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
/** A school week: fewer letters could mean anything. */
const fewest = 5;

/** Headings such as `M T W T F`, with the days they stand for as their text. One by one they would be marks: only the row tells. */
export function withWeekdayLetters(cells: readonly (Cell | null)[]): Cell[];
export function withWeekdayLetters(cells: readonly (Cell | null)[]): Array<Cell | null> {
  const distinct = upToWords(cells.filter((cell, index) => cell !== null && cell !== cells[index - 1]));
  const start = distinct.findIndex((cell) => /^mo?(?:\s+\d{1,2})?$/i.test(withoutArrows(cell!.text)));
  if (start === -1) return [...cells];
  const days = new Map<Cell, string>();
  let at = 0;
  for (const cell of distinct.slice(start)) {
    const day = dayAt(withoutArrows(cell!.text), at);
    if (day === null) return [...cells];
    days.set(cell!, `${names[day]!}${/\s+\d{1,2}$/.exec(withoutArrows(cell!.text))?.[0] ?? ''}`);
    at = day + 1;
  }
  if (days.size < fewest) return [...cells];
  const named = new Map<Cell, Cell>();
  for (const [cell, text] of days) named.set(cell, { ...cell, text });
  return cells.map((cell) => (cell && named.get(cell)) ?? cell);
}

/** What follows the days in the same row, such as a house or a total, is headed by words. */
function upToWords(cells: readonly (Cell | null)[]): readonly (Cell | null)[] {
  const last = cells.findLastIndex((cell) => /^[a-z]{1,2}(?:\s+\d{1,2})?$/i.test(withoutArrows(cell!.text)));
  return cells.slice(0, last + 1);
}

/** The day a letter stands for after the day before it: the next, or Monday again. */
function dayAt(text: string, next: number): number | null {
  const shown = text.replace(/\s+\d{1,2}$/, '').toLowerCase();
  const isDay = (day: number): boolean => [letters[day], pairs[day]].some((name) => name?.toLowerCase() === shown);
  if (next < 7 && isDay(next)) return next;
  return next >= 5 && isDay(0) ? 0 : null;
}
