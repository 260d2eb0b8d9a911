import { cellSaying, type Cell } from './page.ts';
import { drawsItself, pictureOf } from './picture.ts';
import { visibleText } from './text.ts';
import { wordsOf } from './words-of.ts';

const stamps = ['datetime', 'data-date', 'data-day', 'data-datetime'];
const headStamps = [...stamps, 'col-id', 'data-field', 'data-sort', 'data-order', 'id', 'class'];

const cleaned = new Map<string, string>();
const mostCleaned = 5000;

/** Cells are short and much the same: what was cleaned once is not cleaned again. */
export function clean(text: string): string {
  if (text.length > 24) return visibleText(text);
  let found = cleaned.get(text);
  if (found === undefined) {
    if (cleaned.size > mostCleaned) cleaned.clear();
    cleaned.set(text, (found = visibleText(text)));
  }
  return found;
}

/** A cell without elements in it and without attributes, as most of a register are: nothing but its text. */
export function bareLeafOf(element: Element, elements: Element[], header: boolean): Cell {
  const cell = cellSaying(clean(element.textContent ?? ''), elements.push(element) - 1);
  cell.header = header;
  return cell;
}

/** A cell without elements in it: nothing but its text and attributes. */
export function leafOf(element: Element, elements: Element[], header: boolean, row: string | null, column: string | null): Cell {
  const cell = bareLeafOf(element, elements, header);
  cell.row = row;
  cell.column = column;
  if (!element.hasAttributes()) return cell;
  const isMore = element.attributes.length > 1 || !element.hasAttribute('class');
  if (header || isMore) cell.stamp = stampOf(element, header);
  const words = isMore ? wordsOf(element) : [];
  if (words.length > 0) cell.words = cell.own = words;
  if (cell.text === '' && drawsItself(element)) {
    cell.graphic = true;
    cell.picture = pictureOf(element);
  }
  return cell;
}

/** Attributes of the element that may hold a full date. */
export const stampOf = (element: Element, header: boolean): string =>
  (header ? headStamps : stamps)
    .map((name) => element.getAttribute(name))
    .filter(Boolean)
    .map((value) => `${value} `)
    .join('');
