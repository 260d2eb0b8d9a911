import { dropHeading, groupsOver, headingsNamedIn, namedHeading, shiftOf } from './aria-columns.ts';
import { cellOf } from './cell.ts';
import { mayHoldMark } from './hidden.ts';
import type { Cell, Grid, Row } from './page.ts';
import { placingIn, type Placing } from './placing.ts';
import { inside, type Looking } from './looking.ts';
import { isUnseen } from './visible.ts';

/**
 * What was seen of an ARIA grid so far, by row and column number. A virtual grid draws a part at a time and reuses elements,
 * so its cells are known by number, never by their place in the document. Rows without a number have the pixels above them instead.
 */
export type Collected = {
  grid: Element;
  caption: string;
  head: Map<number, Map<number, Cell>>;
  body: Map<number, Map<number, Cell>>;
  hidden: number;
  /** A cell seen twice held two different things: rows were sorted, or the page went elsewhere. */
  changed: boolean;
  /** Rows have no numbers: how many the list has room for besides those seen. `null` where rows are numbered. */
  unplaced: number | null;
  /** Rows on other pages of the list, which only the user turns. */
  elsewhere: number;
  page: Grid['page'];
  /** Headings that cells name as theirs, in the order of the columns, and headings of groups. */
  named: Element[];
  groups: Map<Element, Cell>;
};

export const nothingCollected = (grid: Element, caption: string): Collected => ({
  grid,
  caption,
  head: new Map(),
  body: new Map(),
  hidden: 0,
  changed: false,
  unplaced: null,
  elsewhere: 0,
  page: null,
  named: [],
  groups: new Map(),
});

const cells = '[role=gridcell],[role=cell],[role=columnheader],[role=rowheader]';
const notYetDrawn = /^(?:loading|please wait|\.+|…)/i;

/** Takes in what the grid draws now. Says how many cells it had not seen before. */
export async function takeIn(collected: Collected, looking: Looking): Promise<number> {
  let fresh = 0;
  let position = 0;
  let placing: Placing | null = null;
  nameHeadings(collected, looking);
  for (const row of collected.grid.querySelectorAll('[role=row]')) {
    position += 1;
    if (isUnseen(looking.lookIn('row')(row))) {
      collected.hidden += [...row.querySelectorAll(cells)].some((cell) => mayHoldMark(cell)) ? 1 : 0;
      continue;
    }
    let number = numberOf(row, 'aria-rowindex');
    if (number === null && row.querySelector('[role=columnheader]') === null) {
      placing ??= placingIn(collected.grid);
      number = placing.heightOf(row);
    }
    fresh += takeRow(collected, row, number ?? position, looking);
    const turn = looking.pause();
    if (turn) await turn;
  }
  if (placing) collected.unplaced = placing.unseenRows(collected.body.keys());
  return fresh;
}

function takeRow(collected: Collected, row: Element, number: number, looking: Looking): number {
  const kind = (row.getAttribute('class') ?? '').replace(/\d+/g, '');
  const drawn = [...row.querySelectorAll(cells)];
  if (drawn.length === 0) return 0;
  const rows = drawn.some((cell) => cell.getAttribute('role') === 'columnheader') ? collected.head : collected.body;
  const shift = rows === collected.head ? shiftOf(drawn, collected.grid) : 0;
  if (shift === null) return 0;
  // Headings that cells name stand in one row, in however many panes.
  const at = rows === collected.head && collected.named.includes(drawn[0]!) ? 0 : number;
  const known = rows.get(at) ?? new Map<number, Cell>();
  rows.set(at, known);
  let fresh = 0;
  let next = 0;
  for (const element of drawn) {
    const column = (columnOf(element, collected) ?? next) + shift;
    const span = Math.min(numberOf(element, 'aria-colspan') ?? 1, 1500);
    next = column + span;
    const seen = looking.lookIn(`${kind}|${column}`)(element);
    if (isUnseen(seen)) {
      collected.hidden += mayHoldMark(element) ? 1 : 0;
      continue;
    }
    const within = inside(looking, `${kind} ${(element.getAttribute('class') ?? '').replace(/\d+/g, '')}`);
    const cell = cellOf(element, within, rows === collected.head, String(number), String(column + 1));
    if (collected.named.length > 0) dropHeading(cell, collected.head.get(0)?.get(column));
    if (rows === collected.head) takeGroups(element, column, collected, looking);
    for (let at = column; at < next; at += 1) {
      const before = known.get(at);
      if (before && differ(before, cell)) collected.changed = true;
      if (!before) fresh += 1;
      known.set(at, cell);
    }
  }
  return fresh;
}

function takeGroups(element: Element, column: number, { grid, groups, head }: Collected, looking: Looking): void {
  const over = groupsOver(element, grid, looking, groups);
  over.forEach((cell, index) => {
    const level = index - over.length;
    const row = head.get(level) ?? new Map<number, Cell>();
    head.set(level, row);
    row.set(column, cell);
  });
}

/** By its own number, or by the heading it is or names; `null` where only its place in the row tells. */
function columnOf(element: Element, { grid, named }: Collected): number | null {
  const own = numberOf(element, 'aria-colindex');
  if (own !== null) return own - 1;
  if (named.length === 0) return null;
  const at = named.indexOf(named.includes(element) ? element : (namedHeading(element, grid) ?? element));
  return at === -1 ? null : at;
}

/** Where cells name their headings and have no numbers, these in the order they stand in, hidden ones left out, make the heading row. */
function nameHeadings(collected: Collected, looking: Looking): void {
  if (collected.named.length > 0) return;
  collected.named = headingsNamedIn(collected.grid).filter((one) => !isUnseen(looking.look(one)));
  const row = new Map<number, Cell>();
  collected.named.forEach((one, column) => row.set(column, cellOf(one, looking, true, null, null)));
  if (row.size > 0) collected.head.set(0, row);
}

const differ = (one: Cell, other: Cell): boolean =>
  one.text !== other.text && one.text !== '' && other.text !== '' && !notYetDrawn.test(one.text);

function numberOf(element: Element, name: string): number | null {
  const number = Number.parseInt(element.getAttribute(name) ?? '', 10);
  return number > 0 ? number : null;
}

/** The grid as far as it was collected. What is declared and not seen is counted, never made up. */
export function gridOf(collected: Collected): Grid {
  const { grid, caption, head, body, hidden, unplaced, elsewhere, page, named } = collected;
  const columns = new Set([...head.values(), ...body.values()].flatMap((row) => [...row.keys()]));
  const width = Math.max(0, ...[...columns].map((column) => column + 1));
  const rowsOf = (rows: Map<number, Map<number, Cell>>): Row[] =>
    [...rows.entries()]
      .sort(([one], [other]) => one - other)
      .map(([, row]) => Array.from({ length: width }, (_, column) => row.get(column) ?? null));
  const declared = numberOf(grid, 'aria-rowcount');
  return {
    caption,
    under: '',
    head: rowsOf(head),
    body: rowsOf(body),
    declares: declared !== null || named.length > 0 || (unplaced ?? 0) + elsewhere > 0,
    unseenRows: Math.max(elsewhere, declared === null ? (unplaced ?? 0) + elsewhere : declared - headCounts(collected) - body.size),
    unseenColumns: Math.max(0, (numberOf(grid, 'aria-colcount') ?? 0) - columns.size),
    elsewhere,
    page,
    hidden,
  };
}

/** Row numbers count the heading rows too, except in grids whose first body row is number one. */
const headCounts = ({ head, body }: Collected): number => (Math.min(...body.keys()) > head.size ? head.size : 0);

/** Cells that are still to be seen, for telling how far along a collection is; `null` where the grid does not say. */
export function declaredCells(collected: Collected): number | null {
  const rows = numberOf(collected.grid, 'aria-rowcount');
  const columns = columnsOf(collected);
  if (columns === null || (rows === null && collected.unplaced === null)) return null;
  return (
    (rows === null ? collected.body.size + collected.unplaced! : rows - headCounts(collected) - declaredElsewhere(collected)) * columns
  );
}

/** Some grids declare all pages, others the one they show. */
const declaredElsewhere = (collected: Collected): number =>
  (numberOf(collected.grid, 'aria-rowcount') ?? 0) - headCounts(collected) > collected.body.size + collected.elsewhere - 1
    ? collected.elsewhere
    : 0;

/** Without a number of its own, a grid without numbers draws all headings. */
const columnsOf = ({ grid, head, unplaced }: Collected): number | null =>
  numberOf(grid, 'aria-colcount') ?? (unplaced === null || head.size === 0 ? null : Math.max(...[...head.values()].map((row) => row.size)));

export const collectedCells = ({ body }: Collected): number => [...body.values()].reduce((sum, row) => sum + row.size, 0);

/** True where every row seen so far was seen in all its declared columns: then there is no need to look further across. */
export function areRowsWhole(collected: Collected): boolean {
  const columns = columnsOf(collected);
  return columns !== null && collected.body.size > 0 && [...collected.body.values()].every((row) => row.size >= columns);
}
