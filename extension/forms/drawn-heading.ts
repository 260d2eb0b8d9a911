import { computeAccessibleName } from 'dom-accessibility-api';
import { tagOf } from './tag.ts';
import { clean, folded } from './text.ts';

const longest = 80;
/** As style sheets call what is drawn as a heading. */
const drawnLarge = /(^|[-_ ])\w*(heading|header|title|caption)([-_ ]|$)|\b(text-(lg|xl|\dxl)|h[1-6])\b/i;
const notHeadings = 'label, legend, table, button, a, nav, header, footer, ul, ol, [role=alert], [aria-hidden=true], [hidden]';
const fields = 'input:not([type=hidden], [type=submit], [type=button]), select, textarea';

/**
 * A line that is only drawn as a heading: in bold or large letters, or one that asks or announces what comes below; above several questions, and
 * not the words of the next one. How far it reaches nobody can tell for certain.
 */
export function isDrawnHeading(element: Element): boolean {
  if (!isShort(element) || !isDrawn(element) || element.closest(notHeadings) || element.querySelector(fields)) return false;
  return questionsIn(element.parentElement) > 1 && !isLabel(element, folded(element.textContent ?? ''));
}

const isShort = (element: Element): boolean => {
  if (!['p', 'div', 'span', 'b', 'strong', 'summary'].includes(tagOf(element)) || element.childElementCount > 2) return false;
  if (['b', 'strong'].includes(tagOf(element)) && !isOwnLine(element)) return false;
  const words = clean(element.textContent);
  return words.length > 1 && words.length <= longest && /\p{L}/u.test(words) && !/[.!,;]$/.test(words);
};

const isOwnLine = (bold: Element): boolean =>
  ['div', 'form', 'section', 'fieldset', 'body', 'details'].includes(bold.parentElement ? tagOf(bold.parentElement) : '');

/** Its class says so, all its words are in bold, or it asks or announces what comes below. */
function isDrawn(element: Element): boolean {
  if (['b', 'strong', 'summary'].includes(tagOf(element)) || /[:?]$/.test(clean(element.textContent))) return true;
  const bold = element.firstElementChild;
  const isBold = bold !== null && ['b', 'strong'].includes(tagOf(bold)) && clean(bold.textContent) === clean(element.textContent);
  return isBold || drawnLarge.test(element.className);
}

const questionsIn = (box: Element | null): number =>
  new Set([...(box?.querySelectorAll<HTMLInputElement>(fields) ?? [])].map((field) => (field.type === 'radio' ? field.name : field))).size;

/** The next field is called this and no more, or has no name and nothing else stands before it. */
function isLabel(element: Element, words: string): boolean {
  const next = [...(element.parentElement?.querySelectorAll(fields) ?? [])].find((field) => element.compareDocumentPosition(field) & 4);
  // The words before choices are their question.
  if (!next || next.matches('[type=radio], [type=checkbox]')) return true;
  const name = folded(computeAccessibleName(next));
  return name ? name.replace(/\(?(required|optional)\)?/, '').trim() === words : !hasTextBetween(element, next);
}

function hasTextBetween(element: Element, next: Element): boolean {
  const between = element.ownerDocument.createRange();
  between.setStartAfter(element);
  between.setEndBefore(next);
  return clean(between.toString()) !== '';
}
