import { isHeading } from './axes.ts';
import { mayHoldMark } from './hidden.ts';
import type { Looking } from './looking.ts';
import type { Grid, Row } from './page.ts';
import { rowsAtOnce, seldom } from './pause.ts';
import { withoutRaggedRows } from './ragged.ts';
import { rowOf, type PlaceInRow, type Reaching } from './table-row.ts';
import { isUnseen } from './visible.ts';

/**
 * A table as grids, spans filled in and hidden cells left out: one, or more where the table begins anew with other headings.
 * Footers are left out: they hold totals.
 */
export async function gridsOfTable(table: HTMLTableElement, caption: string, looking: Looking): Promise<Grid[]> {
  const taken: Taken = { grids: [emptyGrid(caption)], rows: [], sights: new Map(), reaching: [], section: null, isUnseen: false };
  const rested = seldom(looking.pause, rowsAtOnce);
  for (const tr of table.rows) {
    takeRow(tr, taken, looking);
    const turn = rested();
    if (turn) await turn;
  }
  const { grids, rows } = taken;
  forgetHiddenColumns(rows);
  const last = grids.at(-1)!;
  const declared = Number(table.getAttribute('aria-rowcount') ?? 0);
  last.declares = declared > 0;
  last.unseenRows = Math.max(0, declared - rows.length);
  return grids.map(withoutRaggedHead).map(withoutRaggedRows).map(squared);
}

/** A table as far as it was gone through. `section`: the part of it that the rows stand in now, and whether that is hidden. */
type Taken = {
  grids: Grid[];
  rows: SeenRow[];
  sights: Map<string, PlaceInRow[]>;
  reaching: Array<Reaching | undefined>;
  section: Element | null;
  isUnseen: boolean;
};

function takeRow(tr: HTMLTableRowElement, taken: Taken, looking: Looking): void {
  const section = tr.parentElement;
  if (section !== taken.section) {
    taken.section = section;
    taken.reaching = [];
    taken.isUnseen = section !== null && isUnseen(looking.lookIn('rows')(section));
  }
  const part = section?.tagName;
  if (part === 'TFOOT') return;
  const grid = taken.grids.at(-1)!;
  if (taken.isUnseen || isUnseen(looking.lookIn('row')(tr))) {
    grid.hidden += [...tr.cells].some((cell) => mayHoldMark(cell)) ? 1 : 0;
    return;
  }
  const hiddenBefore = grid.hidden;
  const row = rowOf(tr, taken.reaching, grid, looking, taken.sights);
  const isHead = part === 'THEAD' || isHeadRow(row);
  taken.rows.push({ of: grid, row, isHead, hidden: grid.hidden - hiddenBefore });
  if (!isHead) grid.body.push(row);
  else if (grid.body.length === 0) grid.head.push(row);
  else if (!grid.head.some((head) => isSameRow(head, row))) taken.grids.push({ ...emptyGrid(grid.caption), head: [row] });
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
  page: null,
  hidden: 0,
});

/** Nothing but headings; the corner may be an empty cell. A row label beside empty cells is a row like any other. */
function isHeadRow(row: Row): boolean {
  const corner = row[0] ?? null;
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
