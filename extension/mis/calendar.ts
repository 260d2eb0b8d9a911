import { noFacts, type Facts } from './facts.ts';
import type { Cell, Row } from './page.ts';
import { piecesIn } from './pieces.ts';

/** A month that ends this late, or began before this, is another month than the one the page is of. */
const late = 22;
const early = 10;

/** Cells of a month's page that belong to the month before (-1) or after (1): their numbers run down to a 1. */
export function daysOutsideMonth(body: readonly Row[]): Map<Cell, number> {
  const days = body.flat().flatMap((cell) => {
    const day = cell ? dayNumberIn(cell) : null;
    return day === null ? [] : [{ cell: cell!, day }];
  });
  const outside = new Map<Cell, number>();
  const [first] = days;
  if (!first) return outside;
  let month = first.day > late && days.some(({ day }) => day < early) ? -1 : 0;
  let before = first.day;
  for (const { cell, day } of days) {
    if (day < before) month += 1;
    before = day;
    if (month !== 0) outside.set(cell, month);
  }
  return outside;
}

/** The number of a day that begins what the cell shows. */
function dayNumberIn(cell: Cell): number | null {
  const [piece] = piecesIn(cell.parts[0]?.text || cell.text);
  return piece && 'facts' in piece && piece.facts.date === null ? piece.facts.dayOfMonth : null;
}

/** The day that a number stands for in the month above it; `shift` months on. */
export function inTheMonth(above: Facts, inCell: Facts, shift: number): Facts {
  if (shift === 0 || !above.month || inCell.date || inCell.dayOfMonth === null || inCell.month) return inCell;
  const { month, year } = above.month;
  const at = month - 1 + shift;
  const shifted = { month: ((at + 12) % 12) + 1, year: year === null ? null : year + Math.floor(at / 12), day: inCell.dayOfMonth };
  return { ...noFacts, ...inCell, dayOfMonth: null, date: shifted };
}
