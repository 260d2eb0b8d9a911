import type { CellReader } from './cell.ts';
import type { Pause } from './pause.ts';
import type { Visibility } from './visible.ts';

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
