import { controlIn, tagOf } from './page-elements.ts';
import { textBeside } from './text-beside.ts';
import { clean } from './text.ts';

/** The cell a control stands in; of radio buttons that a table of their own lays out (ASP.NET), the cell around that table. */
function cellOf(control: Element): HTMLTableCellElement | null {
  const cell = control.closest<HTMLTableCellElement>('td, th');
  const table = cell?.closest('table');
  const isOneQuestion =
    table && (control as HTMLInputElement).type === 'radio' && controlsIn(table).every((one) => isSameChoice(one, control));
  return (isOneQuestion && table.parentElement?.closest<HTMLTableCellElement>('td, th')) || cell;
}
const isSameChoice = (one: Element, other: Element): boolean =>
  (one as HTMLInputElement).type === 'radio' && (one as HTMLInputElement).name === (other as HTMLInputElement).name;
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
  const heading = controlsIn(row.cells[0]!).length > 0 ? numberOf(row) : wordsOf(row.cells[0]);
  return heading ? `${column}: ${heading}` : column;
}

/** Of rows that are nothing but boxes, which it is; empty where it is the only one. */
function numberOf(row: HTMLTableRowElement): string {
  const rows = [...(row.closest('table')?.rows ?? [])].filter((one) => one.cells.length === row.cells.length && isOfBoxes([...one.cells]));
  return rows.length > 1 ? String(rows.indexOf(row) + 1) : '';
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
  const above = rows
    .slice(0, rows.indexOf(row))
    .findLast((one) => controlsIn(one).length === 0 && (isOfHeadings(one) || isAbove(one, row)));
  const cell = [...(above?.cells ?? [])].find((one) => placeOf(one) === place && one.colSpan === 1);
  return cell && (tagOf(cell) === 'th' || isAbove(above!, row)) ? wordsOf(cell) : '';
}

const isOfHeadings = (row: HTMLTableRowElement): boolean => row.querySelectorAll('th').length > 1;

const isOfBoxes = (cells: readonly Element[]): boolean =>
  cells.every((cell) => controlsIn(cell).length > 0 && textBeside(cell, controlsIn(cell)) === '');

/** Headings that are plain cells: as many as below, where nothing but boxes stands beside one another, so that only these can name them. */
function isAbove(row: HTMLTableRowElement, { cells }: HTMLTableRowElement): boolean {
  const below = [...cells];
  const first = below.findIndex((cell) => controlsIn(cell).length > 0);
  const boxes = below.slice(first);
  return (
    boxes.length > 1 &&
    isOfBoxes(boxes) &&
    row.cells.length === below.length &&
    [...row.cells].slice(first).every((cell) => wordsOf(cell) !== '')
  );
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
