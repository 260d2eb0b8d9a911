import { cellOf } from './cell.ts';
import type { Cell } from './page.ts';
import type { Looking } from './tables.ts';

const heading = '[role=columnheader]';

/** The headings of groups of columns over one heading, the outermost first: some grids nest them instead of giving them a row. */
export function groupsOver(element: Element, grid: Element, looking: Looking, known: Map<Element, Cell>): Cell[] {
  const groups: Cell[] = [];
  for (
    let at = element.parentElement?.closest('[role=columngroup]');
    at && grid.contains(at);
    at = at.parentElement?.closest('[role=columngroup]')
  ) {
    let cell = known.get(at);
    if (!cell) {
      const isApart = (inner: Element): boolean => inner.matches(heading) || inner.querySelector(heading) !== null;
      known.set(at, (cell = cellOf(at, { ...looking, isApart }, true, null, null)));
    }
    groups.unshift(cell);
  }
  return groups;
}

/** The heading that a cell names as its own, in grids whose headings have no role. */
export function namedHeading(cell: Element, grid: Element): Element | null {
  const [id, ...more] = (cell.getAttribute('aria-describedby') ?? cell.getAttribute('headers') ?? '').split(/\s+/).filter(Boolean);
  if (id === undefined || more.length > 0) return null;
  const found = grid.querySelector(`[id="${CSS.escape(id)}"]`);
  return found && !found.contains(cell) ? found : null;
}
