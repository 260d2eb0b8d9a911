import { isCode } from '../../../shared/register/codes.ts';
import { factsOf, placesInTime } from '../facts.ts';
import type { Cell, Grid, Page, PageText, Row } from '../page.ts';
import { emptyGrid } from '../tables.ts';
import { visibleText } from '../text.ts';
import { columnsFrom, placeIn, type Columns } from './pdf-columns.ts';
import { linesOf, type Line } from './pdf-lines.ts';
import type { PlacedText } from './pdf-text.ts';
import { cellOf } from './table-page.ts';

/**
 * Pages of placed text as the neutral page that the reader knows. Columns come from the line of headings that names the sessions; a line
 * whose pieces do not fall under these headings beyond doubt is no row of the table.
 */
export function pageOfPdf(pages: ReadonlyArray<readonly PlacedText[]>, title: string): Page {
  const page: Page = { url: '', title, texts: [], grids: [], blocks: [] };
  let columns: Columns | null = null;
  let before = 0;
  for (const texts of pages) {
    const lines = linesOf(texts, before);
    before += lines.length;
    columns = addPage(lines, columns, page);
  }
  return page;
}

/** Tables that go on over a page break without headings keep those of the page before. */
function addPage(lines: readonly Line[], before: Columns | null, page: Page): Columns | null {
  let columns = before;
  let grid: Grid | null = columns ? gridUnder(columns) : null;
  const usual = median(lines.map(({ height }) => height));
  lines.forEach((line, place) => {
    const found = columnsFrom(lines, place);
    if (found) {
      columns = found;
      keep(grid, page);
      grid = gridUnder(found);
      return;
    }
    if (columns?.headLines.has(line.number)) return;
    const row = grid && columns ? rowIn(line, columns) : null;
    if (grid && row) grid.body.push(row);
    page.texts.push(...(row ? [] : textsIn(line, usual)));
  });
  keep(grid, page);
  return columns;
}

/** What goes on under the same headings on the next page is one table. */
function keep(grid: Grid | null, { grids }: Page): void {
  if (!grid || grid.body.length === 0) return;
  const last = grids.at(-1);
  if (last && headingsOf(last) === headingsOf(grid)) last.body.push(...grid.body);
  else grids.push(grid);
}

const headingsOf = ({ head }: Grid): string => JSON.stringify(head.map((row) => row.map((cell) => cell?.text)));

const gridUnder = ({ heads }: Columns): Grid => ({ ...emptyGrid(''), head: heads.map((head) => head.map(headCell)) });

const headCell = (text: string, column: number): Cell => cellOf(visibleText(text), 0, column, true);

/** The line as a row: `null` for one that has no piece under the columns, or a piece that could be under two. */
function rowIn(line: Line, columns: Columns): Row | null {
  const texts = placeIn(line, columns);
  if (!texts) return null;
  const cells = new Map<string, Cell>();
  const row = texts.map((text, column) => {
    if (typeof text === 'string') return cellOf(visibleText(text), line.number, column, false);
    // One piece over many columns is one cell, as a holiday over a week.
    const shared = cells.get(text.over) ?? cellOf(visibleText(text.over), line.number, column, false);
    cells.set(text.over, shared);
    return shared;
  });
  // A week without any mark is still a row of the register; a line of totals under the same columns is none.
  return saysWhen(row[0]!) || row.slice(1).some(({ text }) => isCode(text)) ? row : null;
}

function saysWhen({ text }: Cell): boolean {
  const facts = factsOf(text);
  return facts !== null && placesInTime(facts);
}

function textsIn({ pieces, height }: Line, usual: number): PageText[] {
  const level = height >= 1.5 * usual ? 1 : height >= 1.2 * usual ? 2 : 0;
  return pieces.flatMap(({ text }) => {
    const clean = visibleText(text).slice(0, 300);
    return clean === '' ? [] : [{ text: clean, level }];
  });
}

const median = (numbers: readonly number[]): number => numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;
