import { clean } from './text.ts';

/** The words of an element without those inside any of these. */
export function textBeside(element: Element, without: readonly Element[]): string {
  const words: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (!without.some((one) => one.contains(walker.currentNode))) words.push(walker.currentNode.textContent ?? '');
  return clean(words.join(' '));
}
