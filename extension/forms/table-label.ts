import { controlIn, tagOf } from './page-elements.ts';
import { clean } from './text.ts';

const cellOf = (control: Element): HTMLTableCellElement | null => control.closest('td, th');
const rowOf = (cell: Element): HTMLTableRowElement | null => cell.closest('tr');
const controlsIn = (element: Element): Element[] => [...element.querySelectorAll('input, select, textarea')].filter(controlIn);
const wordsOf = (cell: Element | null | undefined): string =>
  cell && controlsIn(cell).length === 0 ? clean(cell.textContent).replace(/:$/, '') : '';

/**
 * What a table says of a control without a name of its own: where columns have headings, the column's and the row's; where it is only laid out as
 * a form, the cell before. An empty text where it says nothing.
 */
export const tableLabel = (control: Element): string => gridLabel(control) || labelBefore(control);

/** People or years as columns, what is asked of each as rows, or the other way about. */
function gridLabel(control: Element): string {
  const cell = cellOf(control);
  const row = cell && rowOf(cell);
  const column = row && headingAbove(row, placeOf(cell));
  if (!column) return '';
  const heading = row.cells[0] === cell ? '' : wordsOf(row.cells[0]);
  return heading ? `${column}: ${heading}` : column;
}

/** How many columns lie before it. */
function placeOf(cell: HTMLTableCellElement): number {
  let place = 0;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling)
    place += (before as HTMLTableCellElement).colSpan;
  return place;
}

/** The heading of a column: a `th` in the nearest row above that holds no control, and more than one heading. */
function headingAbove(row: HTMLTableRowElement, place: number): string {
  const rows = [...(row.closest('table')?.rows ?? [])];
  const above = rows.slice(0, rows.indexOf(row)).findLast((one) => one.querySelectorAll('th').length > 1 && controlsIn(one).length === 0);
  const cell = [...(above?.cells ?? [])].find((one) => placeOf(one) === place && one.colSpan === 1);
  return cell && tagOf(cell) === 'th' ? wordsOf(cell) : '';
}

/** Each control of the row has to have such a cell: one that names two of them names neither. */
function labelBefore(control: Element): string {
  const cell = cellOf(control);
  const row = cell && rowOf(cell);
  if (!row || tagOf(cell) !== 'td') return '';
  const cells = [...row.cells].filter((one) => controlsIn(one).length > 0);
  const areNamed = cells.every((one) => wordsOf(one.previousElementSibling) !== '');
  const isAlone = controlsIn(cell).every((one) => one === control || (one as HTMLInputElement).type === 'radio');
  return areNamed && isAlone ? wordsOf(cell.previousElementSibling) : '';
}
