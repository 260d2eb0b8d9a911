import { isHeading } from './axes.ts';
import { cellOf, type CellReader } from './cell.ts';
import { leafOf } from './leaf.ts';
import type { Cell, Grid, Row } from './page.ts';
import { rowsAtOnce, seldom, type Pause } from './pause.ts';
import { mayHoldMark } from './hidden.ts';
import { withoutRaggedRows } from './ragged.ts';
import { isUnseen, type Sight, type Visibility } from './visible.ts';

/** How the parts of one look share their work and remember which element a cell came from. */
export type Looking = CellReader & Visibility & { pause: Pause; isLayout: (table: Element) => boolean };

/** A table around other grids is there for layout. Asked once of each: of a large one it takes as long as a part of the reading. */
export function layoutTables(): Looking['isLayout'] {
  const known = new Map<Element, boolean>();
  return (table) => {
    let is = known.get(table);
    if (is === undefined) known.set(table, (is = holdsGrids(table)));
    return is;
  };
}

/** One short selector and a name: a list of selectors takes the browser four times as long. */
const holdsGrids = (table: Element): boolean =>
  table.getElementsByTagName('table').length > 0 ||
  [...table.querySelectorAll('[role$=grid]')].some((element) => element.matches('[role=grid],[role=treegrid]'));

/** For what stands in cells of one kind. */
export const inside = (looking: Looking, kind: string): CellReader => ({ ...looking, look: looking.lookIn(kind) });

/** More columns than any register; a page may claim more. */
const widest = 1500;

/** A cell that still reaches down: how many more rows it covers. */
type Reaching = { cell: Cell | null; rows: number };

/**
 * A table as grids, spans filled in and hidden cells left out: one, or more where the table begins anew with other headings.
 * Footers are left out: they hold totals.
 */
export async function gridsOfTable(table: HTMLTableElement, caption: string, looking: Looking): Promise<Grid[]> {
  const declared = Number(table.getAttribute('aria-rowcount') ?? 0);
  const grids: Grid[] = [];
  let grid = emptyGrid(caption);
  let section: Element | null = null;
  let reaching: Array<Reaching | undefined> = [];
  let rowsSeen = 0;
  const seen: SeenRow[] = [];
  const sights = new Map<string, Sight[]>();
  const [lookAtRow, lookAtRows] = [looking.lookIn('row'), looking.lookIn('rows')];
  const pause = seldom(looking.pause, rowsAtOnce);
  for (const tr of table.rows) {
    const parent = tr.parentElement;
    if (parent !== section) reaching = [];
    section = parent;
    if (parent?.tagName === 'TFOOT') continue;
    if (isUnseen(lookAtRow(tr)) || (parent && isUnseen(lookAtRows(parent)))) {
      grid.hidden += [...tr.cells].some((cell) => mayHoldMark(cell)) ? 1 : 0;
      continue;
    }
    rowsSeen += 1;
    const hiddenBefore = grid.hidden;
    const row = rowOf(tr, reaching, grid, looking, sights);
    const isHead = isHeadRow(tr, row);
    seen.push({ of: grid, row, isHead, hidden: grid.hidden - hiddenBefore });
    if (!isHead) grid.body.push(row);
    else if (grid.body.length === 0) grid.head.push(row);
    else if (!grid.head.some((head) => isSameRow(head, row))) {
      grids.push(grid);
      grid = { ...emptyGrid(caption), head: [row] };
    }
    const turn = pause();
    if (turn) await turn;
  }
  grids.push(grid);
  forgetHiddenColumns(seen);
  grid.declares = declared > 0;
  grid.unseenRows = Math.max(0, declared - rowsSeen);
  return grids.map(withoutRaggedHead).map(withoutRaggedRows).map(squared);
}

type SeenRow = { of: Grid; row: Row; isHead: boolean; hidden: number };

/** A column that is hidden in every row is not part of what is shown; single cells and rows may be. Headings may do without it. */
function forgetHiddenColumns(seen: readonly SeenRow[]): void {
  if (seen.every(({ hidden }) => hidden === 0)) return;
  const rows = seen.filter(({ row, isHead, hidden }) => hidden > 0 || !(isHead || isHeading(row)));
  const each = rows[0]!.hidden;
  if (rows.every(({ hidden }) => hidden === each)) for (const { of } of rows) of.hidden -= each;
}

/** Headings that end short of the others have lost their spans, as squashed copies of headings do: nothing stands under what it names. */
function withoutRaggedHead(grid: Grid): Grid {
  const widths = grid.head.map((row) => row.length);
  return Math.min(...widths, Infinity) < Math.max(0, ...widths) * leastWidth ? { ...grid, head: [] } : grid;
}

const leastWidth = 0.7;

/** A grid of which nothing is known but what it is called. */
export const emptyGrid = (caption: string): Grid => ({
  caption,
  under: '',
  head: [],
  body: [],
  declares: false,
  unseenRows: 0,
  unseenColumns: 0,
  elsewhere: 0,
  hidden: 0,
});

/**
 * `sights` are those of the places in a row, for each kind of row: style sheets hide cells by their place among the others, hidden ones
 * included, counted from either end.
 */
function rowOf(
  tr: HTMLTableRowElement,
  reaching: Array<Reaching | undefined>,
  grid: Grid,
  looking: Looking,
  sights: Map<string, Sight[]>,
): Row {
  const row: Array<Cell | null> = [];
  const kind = `${tr.hasAttributes() ? (tr.getAttribute('class') ?? '').replace(/\d+/g, '') : ''} ${tr.childElementCount}`;
  const inPlaces = sights.get(kind) ?? [];
  sights.set(kind, inPlaces);
  let place = -1;
  const fillFromAbove = (): void => {
    for (let above = reaching[row.length]; above && above.rows > 0; above = reaching[row.length]) {
      above.rows -= 1;
      row.push(above.cell);
    }
  };
  // From one to the next: going through `cells` takes the browser several times as long.
  for (let element = tr.firstElementChild; element; element = element.nextElementSibling) {
    const { localName } = element;
    if (localName !== 'td' && localName !== 'th') continue;
    if (row.length < reaching.length) fillFromAbove();
    place += 1;
    const seen = (inPlaces[place] ??= looking.lookIn(`${kind}|${place}`))(element);
    if (isUnseen(seen) && mayHoldMark(element)) grid.hidden += 1;
    if (seen === 'gone') continue;
    const cell = seen === 'hidden' ? null : cellIn(element, localName === 'th', kind, looking);
    let [across, below] = [1, 0];
    if (element.hasAttributes()) {
      const { colSpan, rowSpan } = element as HTMLTableCellElement;
      [across, below] = [colSpan, rowSpan === 0 ? Infinity : rowSpan - 1];
    }
    for (let span = Math.min(across, widest - row.length); span > 0; span -= 1) {
      if (below > 0) reaching[row.length] = { cell, rows: below };
      else if (row.length < reaching.length) reaching[row.length] = undefined;
      row.push(cell);
    }
  }
  fillFromAbove();
  return row;
}

function cellIn(element: Element, header: boolean, kind: string, looking: Looking): Cell {
  if (element.firstElementChild === null) return leafOf(element, looking.elements, header, null, null);
  return cellOf(element, inside(looking, `${kind} ${element.className}`), header, null, null);
}

/** Nothing but headings; the corner may be an empty cell. A row label beside empty cells is a row like any other. */
function isHeadRow(tr: HTMLTableRowElement, row: Row): boolean {
  if (tr.parentElement?.tagName === 'THEAD') return true;
  const [corner = null] = row;
  return (
    row.length > 1 &&
    row.every((cell, column) => column === 0 || (cell?.header === true && cell !== corner)) &&
    (corner?.text === '' || corner?.header === true)
  );
}

const isSameRow = (one: Row, other: Row): boolean =>
  one.length === other.length && one.every((cell, index) => cell?.text === other[index]?.text);

/** Every row as wide as the widest, so that a cell a row lacks is `null` like one that is hidden. */
function squared({ head, body, ...grid }: Grid): Grid {
  const width = Math.max(0, ...[...head, ...body].map((row) => row.length));
  const wide = (row: Row): Row => (row.length === width ? row : [...row, ...Array.from({ length: width - row.length }, () => null)]);
  return { ...grid, head: head.map(wide), body: body.map(wide) };
}
