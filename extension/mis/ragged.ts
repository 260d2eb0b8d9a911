import { isMark } from './align.ts';
import type { Grid, Row } from './page.ts';

/**
 * Without the rows of marks that have more or fewer cells than the others: which cell is missing nobody can tell, so each of the row's
 * marks may be another day's. They count as rows that were not seen.
 */
export function withoutRaggedRows(grid: Grid): Grid {
  const [first] = grid.body;
  if (grid.body.every(({ length }) => length === first?.length) && grid.body.length > 1) return grid;
  const usual = usualLength(grid);
  const body = grid.body.filter(
    (row) => row.length === usual || !row.slice(1).some((cell) => cell !== null && (cell.graphic || isMark(cell))),
  );
  return body.length === grid.body.length ? grid : { ...grid, body, unseenRows: grid.unseenRows + grid.body.length - body.length };
}

/** As the headings, where a row is as long as they are or there is but one; otherwise as most rows. */
function usualLength({ head, body }: Grid): number {
  const width = Math.max(0, ...head.map(({ length }) => length));
  const lengths = new Map<number, number>();
  for (const { length } of body as readonly Row[]) lengths.set(length, (lengths.get(length) ?? 0) + 1);
  if (lengths.has(width) || (body.length === 1 && width > 0)) return width;
  return [...lengths].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
