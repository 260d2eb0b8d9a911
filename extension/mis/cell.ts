import type { Cell } from './page.ts';
import { visibleText } from './text.ts';
import { isUnseen, type Look } from './visible.ts';

const unread = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'OPTION', 'DATALIST']);
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
const pictures = new Set(['IMG', 'SVG', 'PICTURE', 'CANVAS', 'OBJECT', 'I']);
const carriers = ['title', 'aria-label', 'alt', 'data-original-title', 'data-bs-original-title', 'data-tooltip', 'data-qtip', 'data-tip'];
const stamps = ['datetime', 'data-date', 'data-day', 'data-datetime', 'col-id', 'data-field', 'data-sort', 'data-order', 'id', 'class'];

type Gathered = { text: string; words: string[]; graphic: boolean; link: string | null; stamp: string };

/** A cell from its element. `look` tells what is shown inside it; whether the cell itself is shown is for the caller. */
export function cellOf(element: Element, look: (inner: Element) => Look, header: boolean, row: string | null, column: string | null): Cell {
  const gathered: Gathered = { text: '', words: [], graphic: false, link: null, stamp: '' };
  carriersOf(element, gathered);
  if (header) gathered.stamp += stampOf(element);
  if (element.childElementCount === 0 && element.shadowRoot === null) gathered.text = element.textContent ?? '';
  else gather(element.shadowRoot ?? element, look, header, gathered);
  return { ...gathered, text: visibleText(gathered.text), words: [...new Set(gathered.words)], header, row, column };
}

function gather(node: Node, look: (inner: Element) => Look, header: boolean, into: Gathered): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) into.text += child.nodeValue ?? '';
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    const tag = element.tagName.toUpperCase();
    if (unread.has(tag)) continue;
    const seen = look(element);
    if (isUnseen(seen)) continue;
    carriersOf(element, into);
    if (header) into.stamp += stampOf(element);
    if (tag === 'TITLE' || seen === 'spoken') into.words.push(visibleText(element.textContent ?? ''));
    else gatherShown(element, tag, look, header, into);
  }
}

function gatherShown(element: Element, tag: string, look: (inner: Element) => Look, header: boolean, into: Gathered): void {
  if (pictures.has(tag)) into.graphic = true;
  if (tag === 'A') into.link ??= element.getAttribute('href');
  const gap = inline.has(tag) ? '' : ' ';
  into.text += gap;
  if (tag === 'SELECT') into.text += (element as HTMLSelectElement).selectedOptions[0]?.textContent ?? '';
  else if (tag === 'INPUT') gatherInput(element as HTMLInputElement, into);
  else if (tag === 'TEXTAREA') into.text += (element as HTMLTextAreaElement).value;
  else gather(element.shadowRoot ?? element, look, header, into);
  into.text += gap;
}

function gatherInput(input: HTMLInputElement, into: Gathered): void {
  if (input.type === 'checkbox' || input.type === 'radio') into.graphic = true;
  else if (input.type !== 'hidden' && input.type !== 'password') into.text += input.value;
}

function carriersOf(element: Element, into: Gathered): void {
  for (const name of carriers) {
    const value = element.getAttribute(name);
    if (value) into.words.push(visibleText(value).slice(0, 120));
  }
}

const stampOf = (element: Element): string => stamps.map((name) => `${element.getAttribute(name) ?? ''} `).join('');
