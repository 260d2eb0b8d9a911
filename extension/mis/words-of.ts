import { visibleText } from './text.ts';

const carriers = [
  'title',
  'aria-label',
  'alt',
  'data-original-title',
  'data-bs-original-title',
  'data-tooltip',
  'data-qtip',
  'data-tip',
  'data-title',
];
/** Tooltips are read out in full; a note in one may be long. */
const longest = 300;
const none: readonly string[] = [];

/** What an element says without showing it: in its own attributes, or in texts that it names. */
export function wordsOf(element: Element): readonly string[] {
  if (element.attributes.length === 0) return none;
  let words: string[] | null = null;
  for (const name of carriers) {
    const value = element.getAttribute(name);
    if (value) (words ??= []).push(plain(value));
  }
  if (element.hasAttribute('aria-labelledby') || element.hasAttribute('aria-describedby')) (words ??= []).push(...wordsNearBy(element));
  return words ?? none;
}

/** Tooltips are often markup: what stands on lines of its own there is told apart. */
const plain = (value: string): string =>
  visibleText(/<\w[^>]*>/.test(value) ? value.replace(/<[^>]*>/g, '; ') : value.replace(/\s*\n\s*/g, '; ')).slice(0, longest);

/** The texts that it names as its label or description, wherever these stand: a tooltip is often drawn only when pointed at. */
function wordsNearBy(element: Element): string[] {
  const named = ['aria-labelledby', 'aria-describedby'].flatMap((name) => (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean));
  const root = element.getRootNode();
  return named.flatMap((id) => {
    const found = 'getElementById' in root ? (root as Document).getElementById(id) : null;
    return found ? [visibleText(found.textContent ?? '').slice(0, longest)] : [];
  });
}
