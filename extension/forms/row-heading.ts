import { tagOf } from './tag.ts';

/** A row of one cell, across the table, that only says what comes below it. Its level is below that of all headings. */
export function isRowHeading(element: Element): boolean {
  const isBold = ['b', 'strong'].includes(tagOf(element));
  const cell = isBold ? element.parentElement : element;
  if (!cell || !['td', 'th'].includes(tagOf(cell)) || (isBold && cell.firstElementChild !== element)) return false;
  const row = cell.closest('tr');
  if (!row || row.querySelector('input, select, textarea')) return false;
  if (isAboveTable(cell, row)) return true;
  if ((cell as HTMLTableCellElement).colSpan < 2 || row.cells.length !== 1) return false;
  const words = (cell.textContent ?? '').trim();
  return (
    isBold ||
    tagOf(cell) === 'th' ||
    /head|title|section/i.test(cell.className) ||
    (words.length <= 80 && !/[.!]$/.test(words) && /\p{L}/u.test(words))
  );
}

/** Of its row the one cell with words, above a row that holds a table of questions. */
function isAboveTable(cell: Element, row: HTMLTableRowElement): boolean {
  const isLone = [...row.cells].every((one) => (one === cell) === /\p{L}{2}/u.test(one.textContent ?? ''));
  const table = row.nextElementSibling?.querySelector('table');
  return isLone && (table?.querySelectorAll('input:not([type=hidden]), select, textarea').length ?? 0) > 1;
}
