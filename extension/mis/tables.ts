import { isHeading } from './axes.ts';
import { cellOf, type CellReader } from './cell.ts';
import type { Cell, Grid, Row } from './page.ts';
import type { Pause } from './pause.ts';
import { mayHoldMark } from './hidden.ts';
import { withoutRaggedRows } from './ragged.ts';
import { isUnseen, type Look, type Visibility } from './visible.ts';

/** How the parts of one look share their work and remember which element a cell came from. */
export type Looking = CellReader & { look: Visibility; pause: Pause };

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
  const inRows: Array<{ of: Grid; hidden: number }> = [];
  for (const tr of table.rows) {
    const parent = tr.parentElement;
    if (parent !== section) reaching = [];
    section = parent;
    if (parent?.tagName === 'TFOOT') continue;
    if (isUnseen(looking.look(tr, 'row')) || (parent && isUnseen(looking.look(parent, 'rows')))) {
      grid.hidden += [...tr.cells].some((cell) => mayHoldMark(cell)) ? 1 : 0;
      continue;
    }
    rowsSeen += 1;
    const hiddenBefore = grid.hidden;
    const row = rowOf(tr, reaching, grid, looking);
    const hidden = grid.hidden - hiddenBefore;
    if (hidden > 0 || !(isHeadRow(tr, row) || isHeading(row))) inRows.push({ of: grid, hidden });
    if (!isHeadRow(tr, row)) grid.body.push(row);
    else if (grid.body.length === 0) grid.head.push(row);
    else if (!grid.head.some((head) => isSameRow(head, row))) {
      grids.push(grid);
      grid = { ...emptyGrid(caption), head: [row] };
    }
    const turn = looking.pause();
    if (turn) await turn;
  }
  grids.push(grid);
  // A column that is hidden in every row is not part of what is shown; single cells and rows may be.
  const each = inRows[0]?.hidden ?? 0;
  if (inRows.every(({ hidden }) => hidden === each)) for (const { of } of inRows) of.hidden -= each;
  grid.declares = declared > 0;
  grid.unseenRows = Math.max(0, declared - rowsSeen);
  return grids.map(withoutRaggedHead).map(withoutRaggedRows).map(squared);
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

function rowOf(tr: HTMLTableRowElement, reaching: Array<Reaching | undefined>, grid: Grid, looking: Looking): Row {
  const { look } = looking;
  const row: Array<Cell | null> = [];
  const kind = (tr.getAttribute('class') ?? '').replace(/\d+/g, '');
  const fillFromAbove = (): void => {
    for (let above = reaching[row.length]; above && above.rows > 0; above = reaching[row.length]) {
      above.rows -= 1;
      row.push(above.cell);
    }
  };
  for (const element of tr.cells) {
    fillFromAbove();
    const seen = look(element, `${kind}|${row.length}`);
    if (isUnseen(seen) && mayHoldMark(element)) grid.hidden += 1;
    if (seen === 'gone') continue;
    const context = `${kind} ${element.className}`;
    const lookInside = (inner: Element): Look => look(inner, context);
    const cell = seen === 'hidden' ? null : cellOf(element, { ...looking, look: lookInside }, element.tagName === 'TH', null, null);
    const below = element.rowSpan === 0 ? Infinity : element.rowSpan - 1;
    for (let span = Math.min(element.colSpan, widest - row.length); span > 0; span -= 1) {
      reaching[row.length] = { cell, rows: below };
      row.push(cell);
    }
  }
  fillFromAbove();
  return row;
}

/** Nothing but headings; the corner may be an empty cell. A row label beside empty cells is a row like any other. */
function isHeadRow(tr: HTMLTableRowElement, row: Row): boolean {
  if (tr.parentElement?.tagName === 'THEAD') return true;
  const [corner, ...others] = row;
  const distinct = new Set(others);
  return (
    others.every((cell) => cell?.header === true) &&
    distinct.size > 0 &&
    (corner?.text === '' || corner?.header === true) &&
    !distinct.has(corner ?? null)
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
