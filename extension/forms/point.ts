import { ownBox } from './names.ts';
import { documentIn, groupsIn, isFrame, parentOf, type Group, type OpenRoot } from './page-elements.ts';
import { identified } from './scan.ts';

/** A field that may be pointed at, what a person sees of it, and everything of it that a press may land on. */
export type FieldTarget = { fieldId: string; words: string; element: Element; parts: readonly Element[] };

/** Every field of a form in its order; changes nothing. Those that are never written too: a person may ask about any. */
export function fieldTargets(document: Document, openRoot: OpenRoot): FieldTarget[] {
  return identified(groupsIn(document, openRoot)).flatMap(({ group, id, signature: { label, section } }) => {
    const words = [section.split(' › ').at(-1), label].filter(Boolean).join(' › ') || 'a field without words';
    const parts = partsOf(group);
    const element = parts.find((part) => isDrawn(part));
    return element ? [{ fieldId: id, words, element, parts }] : [];
  });
}

/** What is seen of it, its boxes, and the words that are its label by the page's own account. */
const partsOf = (group: Group): Element[] => [
  ...(group.face ? [group.face] : []),
  ...group.elements,
  ...group.elements.flatMap((element) => [...(element.labels ?? [])]),
  ...[ownBox(group)].filter((box) => box !== null),
];

function isDrawn(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}

/**
 * The field at a place of the window, below the one thing that is laid over the page; `null` beside them all. Looks into shadow roots, and into
 * frames of the same site.
 */
export function fieldAt(document: Document, at: { x: number; y: number }, targets: readonly FieldTarget[], openRoot: OpenRoot) {
  const [, behind] = document.elementsFromPoint(at.x, at.y);
  for (let element = behind ? innermost(behind, at, openRoot) : null; element; element = parentOf(element)) {
    const part = element;
    const found = targets.find(({ parts }) => parts.includes(part));
    if (found) return found;
  }
  return null;
}

function innermost(element: Element, at: { x: number; y: number }, openRoot: OpenRoot): Element {
  if (isFrame(element)) {
    const { left, top } = element.getBoundingClientRect();
    const within = { x: at.x - left - element.clientLeft, y: at.y - top - element.clientTop };
    const inside = documentIn(element)?.elementFromPoint(within.x, within.y);
    return inside ? innermost(inside, within, openRoot) : element;
  }
  const root = openRoot(element);
  // What covers the page covers the root too, and is no part of it.
  const inside = root?.elementsFromPoint(at.x, at.y).find((one) => one.getRootNode() === root);
  return inside ? innermost(inside, at, openRoot) : element;
}
