import { tagOf } from './tag.ts';

/** A row of one cell, across the table, that only says what comes below it. Its level is below that of all headings. */
export function isRowHeading(element: Element): boolean {
  const isBold = ['b', 'strong'].includes(tagOf(element));
  const cell = isBold ? element.parentElement : element;
  if (!cell || !['td', 'th'].includes(tagOf(cell)) || (isBold && cell.firstElementChild !== element)) return false;
  const { colSpan } = cell as HTMLTableCellElement;
  if (colSpan < 2 || cell.closest('tr')?.cells.length !== 1 || cell.querySelector('input, select, textarea')) return false;
  const words = (cell.textContent ?? '').trim();
  return (
    isBold ||
    tagOf(cell) === 'th' ||
    /head|title|section/i.test(cell.className) ||
    (words.length <= 80 && !/[.!]$/.test(words) && /\p{L}/u.test(words))
  );
}
