import { cellOf, isEntered, type CellReader } from './cell.ts';
import type { Looking } from './looking.ts';
import type { Cell } from './page.ts';
import { seldom, type Pause } from './pause.ts';
import { isGrid } from './surroundings.ts';
import type { Look } from './visible.ts';

/** Elements that are read in one go. */
const mostAtOnce = 60;
/** So many of these between two looks at the clock. */
const often = 8;

/** Everything outside the grids, as a tree. Large parts are read part by part, and the page is handed its turn in between. */
export async function blockOf(body: Element, looking: Looking): Promise<Cell> {
  const looks = new Map<Element, Look>();
  const reader: BlockReader = {
    ...looking,
    look(element) {
      const known = looks.get(element) ?? looking.look(element);
      looks.set(element, known);
      return known;
    },
    isApart: (element) => isApart(element, looking),
    known: new Map(),
  };
  await readInside(body, reader, seldom(looking.pause, often));
  return cellOf(body, reader, false, null, null);
}

type BlockReader = CellReader & Required<Pick<CellReader, 'isApart' | 'known'>>;

async function readInside(element: Element, reader: BlockReader, rested: Pause): Promise<void> {
  // As they were at first: the page may take some out meanwhile.
  const parts = Array.from((reader.rootOf(element) ?? element).children);
  for (const part of parts) {
    if (!isEntered(part) || reader.look(part) !== 'shown' || reader.isApart(part)) continue;
    if (isLarge(part, reader)) await readInside(part, reader, rested);
    reader.known.set(part, cellOf(part, reader, false, null, null));
    const turn = rested();
    if (turn) await turn;
  }
}

/** How much stands in a shadow root cannot be asked from outside. */
function isLarge(element: Element, { rootOf }: BlockReader): boolean {
  const inside = element.getElementsByTagName('*');
  if (inside[mostAtOnce] !== undefined || rootOf(element) !== null) return true;
  return [...inside].some((inner) => rootOf(inner) !== null);
}

function isApart(element: Element, looking: Looking): boolean {
  const tag = element.tagName.toUpperCase();
  return tag === 'NAV' || tag === 'FOOTER' || element.getAttribute('role') === 'navigation' || isGrid(element, tag, looking);
}
