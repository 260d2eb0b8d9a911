import { clean, leafOf, stampOf } from './leaf.ts';
import { cellSaying, type Cell } from './page.ts';
import { pictureOf } from './picture.ts';
import { visibleText } from './text.ts';
import { isUnseen, type Look } from './visible.ts';
import { wordsOf } from './words-of.ts';

const unread = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'OPTION', 'DATALIST', 'HEAD', 'DIALOG']);
const inline = new Set([
  'SPAN',
  'B',
  'I',
  'EM',
  'STRONG',
  'A',
  'SMALL',
  'ABBR',
  'SUP',
  'SUB',
  'FONT',
  'U',
  'LABEL',
  'TIME',
  'MARK',
  'CODE',
  'BUTTON',
]);
/** They only dress what they hold. */
const dress = new Set(['B', 'EM', 'STRONG', 'SUP', 'SUB', 'FONT', 'U', 'MARK', 'SMALL', 'CODE']);
const pictures = new Set(['IMG', 'SVG', 'PICTURE', 'CANVAS', 'OBJECT']);
const controls = new Set(['SELECT', 'TEXTAREA', 'INPUT']);

/** How cells are read: what is shown, which elements they came from, and which elements are not to be entered. */
export type CellReader = {
  look: (inner: Element) => Look;
  elements: Element[];
  rootOf: (element: Element) => ShadowRoot | null;
  /** Read elsewhere, such as a table. */
  isApart?: (element: Element) => boolean;
  /** Parts that were read before what they stand in. */
  known?: Map<Element, Cell>;
};

/** Whether the elements inside it are looked at one by one. */
export function isEntered(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  return !unread.has(tag) && !pictures.has(tag) && !controls.has(tag);
}

/** A cell from its element. Whether the cell itself is shown is for the caller. */
export function cellOf(element: Element, reader: CellReader, header: boolean, row: string | null, column: string | null): Cell {
  const root = reader.rootOf(element);
  if (root === null && element.firstElementChild === null) return leafOf(element, reader.elements, header, row, column);
  const id = reader.elements.push(element) - 1;
  const gathered: Gathered = { text: '', spoken: [], parts: [], link: null, stamp: '' };
  gather(root ?? element, reader, header, gathered);
  return finished(element, gathered, header, row, column, id);
}

type Gathered = { text: string; spoken: string[]; parts: Cell[]; link: string | null; stamp: string };

function finished(element: Element, from: Gathered, header: boolean, row: string | null, column: string | null, id: number): Cell {
  const own = [...new Set([...wordsOf(element), ...from.spoken])].filter((words) => words !== '');
  // A label for screen readers and the one picture beside it are one thing.
  const [only] = from.parts;
  const parts = from.parts.length === 1 && only!.parts.length > 0 ? only!.parts : from.parts;
  const within = parts.flatMap((part) => part.words).concat(only && parts === only.parts ? only.own : []);
  return {
    text: visibleText(from.text),
    words: own.length === 0 && within.length === 0 ? own : [...new Set([...own, ...within])],
    own: parts.length > 1 ? [...new Set([...own, ...(only && parts === only.parts ? only.own : [])])] : [...new Set([...own, ...within])],
    parts: parts.length > 1 ? parts : [],
    graphic: from.parts.some(({ graphic }) => graphic),
    picture: from.parts.length === 1 ? only!.picture : '',
    header,
    stamp: from.stamp + stampOf(element, header),
    link: from.link,
    row,
    column,
    id,
  };
}

function gather(node: Node, reader: CellReader, header: boolean, into: Gathered): void {
  let run = '';
  const flush = (): void => {
    const text = clean(run);
    run = '';
    if (text !== '') into.parts.push(cellSaying(text, -1));
  };
  for (const child of node.childNodes) {
    if (child.nodeType === 3) {
      into.text += child.nodeValue ?? '';
      run += child.nodeValue ?? '';
    }
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    const tag = element.tagName.toUpperCase();
    if (unread.has(tag)) continue;
    if (tag === 'BR') {
      into.text += ' ';
      flush();
      continue;
    }
    const seen = reader.look(element);
    if (isUnseen(seen)) {
      if (element.getAttribute('role') === 'tooltip') into.spoken.push(visibleText(element.textContent ?? ''));
      continue;
    }
    if (tag === 'TITLE' || seen === 'spoken') {
      into.spoken.push(visibleText(element.textContent ?? ''));
      continue;
    }
    if (reader.isApart?.(element)) {
      flush();
      continue;
    }
    if (dress.has(tag) && element.childElementCount === 0 && element.attributes.length === 0 && element.textContent !== '') {
      into.text += element.textContent ?? '';
      run += element.textContent ?? '';
      continue;
    }
    flush();
    enter(element, tag, reader, header, into);
  }
  flush();
}

function enter(element: Element, tag: string, reader: CellReader, header: boolean, into: Gathered): void {
  const part = partOf(element, tag, reader, header);
  const gap = inline.has(tag) ? '' : ' ';
  into.text += gap + part.text + gap;
  into.link ??= part.link ?? (tag === 'A' ? element.getAttribute('href') : null);
  if (header) into.stamp += part.stamp;
  else if (part.stamp !== '' && into.stamp === '') into.stamp = part.stamp;
  into.parts.push(part);
}

function partOf(element: Element, tag: string, reader: CellReader, header: boolean): Cell {
  if (pictures.has(tag)) {
    const part = cellSaying('', reader.elements.push(element) - 1);
    part.graphic = true;
    part.picture = pictureOf(element);
    part.words = part.own = [...wordsOf(element), ...titlesIn(element)];
    return part;
  }
  const shown =
    tag === 'SELECT'
      ? ((element as HTMLSelectElement).selectedOptions[0]?.textContent ?? '')
      : tag === 'TEXTAREA'
        ? (element as HTMLTextAreaElement).value
        : tag === 'INPUT'
          ? inputText(element as HTMLInputElement)
          : null;
  if (shown === null) return reader.known?.get(element) ?? cellOf(element, reader, header, null, null);
  const part = cellSaying(visibleText(shown), reader.elements.push(element) - 1);
  part.words = part.own = wordsOf(element);
  part.graphic = tag === 'INPUT' && /^(?:checkbox|radio)$/.test((element as HTMLInputElement).type);
  return part;
}

const titlesIn = (element: Element): string[] =>
  [...element.querySelectorAll('title')].map(({ textContent }) => visibleText(textContent ?? '')).filter((words) => words !== '');

const inputText = ({ type, value }: HTMLInputElement): string => (/^(?:hidden|password|checkbox|radio)$/.test(type) ? '' : value);
