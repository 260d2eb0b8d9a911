import { cellOf } from './cell.ts';
import { mayHoldMark } from './hidden.ts';
import { bareLeafOf, leafOf } from './leaf.ts';
import { inside, type Looking } from './looking.ts';
import type { Cell, Grid, Row } from './page.ts';
import { isUnseen, type Sight } from './visible.ts';

/** More columns than any register; a page may claim more. */
const widest = 1500;

/** A cell that still reaches down: how many more rows it covers. */
export type Reaching = { cell: Cell | null; rows: number };

/** How cells in one place of rows of one kind are looked at, and the name of those without attributes that were found shown there. */
export type PlaceInRow = { look: Sight; shown: string };

/**
 * `sights` are those of the places in a row, for each kind of row: style sheets hide cells by their place among the others, hidden ones
 * included, counted from either end.
 */
export function rowOf(
  tr: HTMLTableRowElement,
  reaching: Array<Reaching | undefined>,
  grid: Grid,
  looking: Looking,
  sights: Map<string, PlaceInRow[]>,
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
    const at = (inPlaces[place] ??= { look: looking.lookIn(`${kind}|${place}`), shown: '' });
    const isBare = !element.hasAttributes();
    const seen = isBare && at.shown === localName ? 'shown' : at.look(element);
    if (isUnseen(seen) && mayHoldMark(element)) grid.hidden += 1;
    if (seen === 'gone') continue;
    const cell = seen === 'hidden' ? null : cellIn(element, localName === 'th', isBare, kind, looking);
    if (isBare && seen === 'shown') at.shown = localName;
    let [across, below] = [1, 0];
    if (!isBare) {
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

function cellIn(element: Element, header: boolean, isBare: boolean, kind: string, looking: Looking): Cell {
  if (element.firstElementChild === null)
    return isBare ? bareLeafOf(element, looking.elements, header) : leafOf(element, looking.elements, header, null, null);
  return cellOf(element, inside(looking, `${kind} ${element.className}`), header, null, null);
}
