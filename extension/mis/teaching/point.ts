import { withHead } from '../axes.ts';
import type { Cell } from '../page.ts';
import { pauses } from '../pause.ts';
import { lookingAt } from '../read.ts';
import { walk, type Look } from '../walk.ts';
import { shownBy } from './apply.ts';
import type { Pointed } from './lesson.ts';

/** A cell that may be pointed at, where it stands, and its element. */
export type Target = { pointed: Pointed; element: Element };

/** The page as the reader walks it. */
export const lookAt = (root: Document): Promise<Look> => walk(root, lookingAt(pauses()));

/** Every cell below the headings of a grid that has headings, row by row: what a user may point at. */
export function targetsOn({ page, elements }: Look): Target[] {
  return page.grids.flatMap((shown, grid) => {
    const { head, body } = withHead(shown);
    if (head.length === 0) return [];
    return body.flatMap((cells, row) =>
      cells.flatMap((cell, column) => targetOf(cell, { grid, row, column, shown: shownBy(cell) }, elements)),
    );
  });
}

function targetOf(cell: Cell | null, pointed: Pointed, elements: Look['elements']): Target[] {
  const element = cell && elements[cell.id];
  return element ? [{ pointed, element }] : [];
}
