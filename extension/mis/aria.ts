import { cellOf } from './cell.ts';
import type { Cell, Grid, Row } from './page.ts';
import type { Looking } from './tables.ts';
import { isUnseen, type Look } from './visible.ts';

/**
 * What was seen of an ARIA grid so far, by row and column number. A virtual grid draws a part at a time and reuses elements,
 * so its cells are known by number, never by their place in the document.
 */
export type Collected = {
  grid: Element;
  caption: string;
  head: Map<number, Map<number, Cell>>;
  body: Map<number, Map<number, Cell>>;
  hidden: number;
  /** A cell seen twice held two different things: rows were sorted, or the page went elsewhere. */
  changed: boolean;
};

export const nothingCollected = (grid: Element, caption: string): Collected => ({
  grid,
  caption,
  head: new Map(),
  body: new Map(),
  hidden: 0,
  changed: false,
});

const cells = '[role=gridcell],[role=cell],[role=columnheader],[role=rowheader]';
const notYetDrawn = /^(?:loading|please wait|\.+|…)/i;

/** Takes in what the grid draws now. Says how many cells it had not seen before. */
export async function takeIn(collected: Collected, looking: Looking): Promise<number> {
  let fresh = 0;
  let position = 0;
  for (const row of collected.grid.querySelectorAll('[role=row]')) {
    position += 1;
    if (isUnseen(looking.look(row))) {
      collected.hidden += (row.textContent ?? '').trim() === '' ? 0 : 1;
      continue;
    }
    fresh += takeRow(collected, row, numberOf(row, 'aria-rowindex') ?? position, looking);
    const turn = looking.pause();
    if (turn) await turn;
  }
  return fresh;
}

function takeRow(collected: Collected, row: Element, number: number, looking: Looking): number {
  const { look } = looking;
  const kind = (row.getAttribute('class') ?? '').replace(/\d+/g, '');
  const drawn = [...row.querySelectorAll(cells)];
  const rows = drawn.some((cell) => cell.getAttribute('role') === 'columnheader') ? collected.head : collected.body;
  const known = rows.get(number) ?? new Map<number, Cell>();
  rows.set(number, known);
  let fresh = 0;
  let next = 0;
  for (const element of drawn) {
    const column = (numberOf(element, 'aria-colindex') ?? next + 1) - 1;
    const span = Math.min(numberOf(element, 'aria-colspan') ?? 1, 1500);
    next = column + span;
    const seen = look(element, `${kind}|${column}`);
    if (isUnseen(seen)) {
      collected.hidden += (element.textContent ?? '').trim() === '' ? 0 : 1;
      continue;
    }
    const context = `${kind} ${(element.getAttribute('class') ?? '').replace(/\d+/g, '')}`;
    const lookInside = (inner: Element): Look => look(inner, context);
    const cell = cellOf(element, { ...looking, look: lookInside }, rows === collected.head, String(number), String(column + 1));
    for (let at = column; at < next; at += 1) {
      const before = known.get(at);
      if (before && differ(before, cell)) collected.changed = true;
      if (!before) fresh += 1;
      known.set(at, cell);
    }
  }
  return fresh;
}

const differ = (one: Cell, other: Cell): boolean =>
  one.text !== other.text && one.text !== '' && other.text !== '' && !notYetDrawn.test(one.text) && !one.header;

function numberOf(element: Element, name: string): number | null {
  const number = Number.parseInt(element.getAttribute(name) ?? '', 10);
  return number > 0 ? number : null;
}

/** The grid as far as it was collected. What is declared and not seen is counted, never made up. */
export function gridOf({ grid, caption, head, body, hidden }: Collected): Grid {
  const columns = new Set([...head.values(), ...body.values()].flatMap((row) => [...row.keys()]));
  const width = Math.max(0, ...[...columns].map((column) => column + 1));
  const rowsOf = (rows: Map<number, Map<number, Cell>>): Row[] =>
    [...rows.entries()]
      .sort(([one], [other]) => one - other)
      .map(([, row]) => Array.from({ length: width }, (_, column) => row.get(column) ?? null));
  // Row numbers count the heading rows too, except in grids whose first body row is number one.
  const headCounts = Math.min(...body.keys()) > head.size ? head.size : 0;
  return {
    caption,
    under: '',
    head: rowsOf(head),
    body: rowsOf(body),
    declares: numberOf(grid, 'aria-rowcount') !== null,
    unseenRows: Math.max(0, (numberOf(grid, 'aria-rowcount') ?? 0) - headCounts - body.size),
    unseenColumns: Math.max(0, (numberOf(grid, 'aria-colcount') ?? 0) - columns.size),
    paged: false,
    hidden,
  };
}

/** Cells that are still to be seen, for telling how far along a collection is; `null` where the grid does not say. */
export function declaredCells({ grid, head, body }: Collected): number | null {
  const rows = numberOf(grid, 'aria-rowcount');
  const columns = numberOf(grid, 'aria-colcount');
  if (rows === null || columns === null) return null;
  return (rows - (Math.min(...body.keys()) > head.size ? head.size : 0)) * columns;
}

export const collectedCells = ({ body }: Collected): number => [...body.values()].reduce((sum, row) => sum + row.size, 0);

/** True where every row seen so far was seen in all its declared columns: then there is no need to look further across. */
export function areRowsWhole({ grid, body }: Collected): boolean {
  const columns = numberOf(grid, 'aria-colcount');
  return columns !== null && body.size > 0 && [...body.values()].every((row) => row.size >= columns);
}
