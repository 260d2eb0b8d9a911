import type { Day } from '../../shared/dates/day.ts';
import type { SessionName } from '../../shared/register/register.ts';
import { visibleText } from './text.ts';
import type { CellPlace, Cells } from './reading.ts';

/**
 * The element that shows a session of the last read, for an overlay to outline. `pupilIndex` counts the pupils of the reading.
 * `null` where the page no longer draws it, or now draws something else there: a wrong cell is worse than none.
 */
export function locate(root: Document, cells: Cells, pupilIndex: number, day: Day, session: SessionName): Element | null {
  const place = cells.get(`${pupilIndex}|${day} ${session}`);
  if (!place) return null;
  if (isStill(place.element, place)) return place.element;
  if (place.row === null) return null;
  // Virtual grids draw the same cell again in another element.
  for (const row of root.querySelectorAll(`[role=row][aria-rowindex="${Number(place.row)}"]`)) {
    const again = row.querySelector(`[aria-colindex="${Number(place.column)}"]`);
    if (again && isStill(again, place)) return again;
  }
  return null;
}

function isStill(element: Element, { row, column, shown }: CellPlace): boolean {
  if (!element.isConnected) return false;
  if (row !== null && (element.closest('[role=row]')?.getAttribute('aria-rowindex') ?? row) !== row) return false;
  if (column !== null && (element.getAttribute('aria-colindex') ?? column) !== column) return false;
  return shown === '' || visibleText(element.textContent ?? '').includes(shown);
}
