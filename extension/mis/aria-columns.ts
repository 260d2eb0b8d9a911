import { cellOf } from './cell.ts';
import type { Cell } from './page.ts';
import type { Looking } from './looking.ts';

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

/** All headings of the kind that the first cell without a number names; none where cells have numbers, or name nothing. */
export function headingsNamedIn(grid: Element): Element[] {
  const cell = grid.querySelector('[role=gridcell],[role=cell]');
  if (!cell || cell.hasAttribute('aria-colindex')) return [];
  const named = namedHeading(cell, grid);
  if (!named) return [];
  if (named.matches(heading)) return [...grid.querySelectorAll(heading)];
  const kind = (named.getAttribute('class') ?? '').split(/\s+/)[0] ?? '';
  return kind === '' ? [] : [...grid.querySelectorAll(`.${CSS.escape(kind)}`)];
}

/** A heading that a cell names is no word about its mark. */
export function dropHeading(cell: Cell, over: Cell | undefined): void {
  if (!over || !cell.words.includes(over.text)) return;
  cell.words = cell.words.filter((words) => words !== over.text);
  cell.own = cell.own.filter((words) => words !== over.text);
}

/**
 * How many columns a row of wide headings stands from where its numbers say: some grids count on from a group of which only the end
 * is drawn. What a person sees is what it stands over. `null` where its headings disagree about it.
 */
export function shiftOf(headings: readonly Element[], grid: Element): number | null {
  const wide = headings.filter((one) => spanOf(one) > 1 && one.hasAttribute('aria-colindex'));
  if (wide.length === 0) return 0;
  const singles = [...grid.querySelectorAll(heading)].filter((one) => spanOf(one) === 1 && one.hasAttribute('aria-colindex'));
  const lefts = singles.map((one) => one.getBoundingClientRect().left);
  const shifts = new Set<number>();
  for (const one of wide) {
    const { left, width } = one.getBoundingClientRect();
    const number = numberOf(one);
    // No further off than the part that is cut; a pinned column may lie over any.
    const near = singles
      .filter((_, index) => width > 0 && Math.abs(lefts[index]! - left) < 2)
      .map((single) => numberOf(single) - number)
      .filter((shift) => Math.abs(shift) < spanOf(one));
    if (near.length > 0) shifts.add(near.includes(0) ? 0 : near[0]!);
  }
  const [only = 0, ...more] = shifts;
  return more.length === 0 ? only : null;
}

const numberOf = (element: Element): number => Number(element.getAttribute('aria-colindex'));
const spanOf = (element: Element): number => Number(element.getAttribute('aria-colspan') ?? 1);
