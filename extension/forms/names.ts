import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import { controlIn, parentOf, tagOf, type Control, type Group } from './page-elements.ts';
import { isDrawnHeading } from './drawn-heading.ts';
import { isRowHeading } from './row-heading.ts';
import { tableLabel } from './table-label.ts';
import { textBeside } from './text-beside.ts';
import { clean } from './text.ts';

const grouping = new Set(['group', 'radiogroup', 'region', 'tabpanel', 'form', 'dialog']);
/** A heading speaks for what is inside the nearest of these around it. */
const scopes = 'section, fieldset, article, aside, nav, footer, form, dialog, [role=region], [role=group], [role=tabpanel]';

/** What a group is called: `labelled` is false where only nearby words or a placeholder say so. */
export function labelOf(group: Group): { label: string; labelled: boolean } {
  const [first] = group.elements;
  if (group.kind === 'radios' || group.kind === 'day-parts') {
    const box = ownBox(group);
    const label = (box && boxLabel(box)) || (group.kind === 'radios' ? '' : sharedLabel(group));
    const said = label || (group.kind === 'radios' ? tableLabel(first) : '');
    return said ? { label: said, labelled: true } : { label: nearbyText(first), labelled: false };
  }
  const name = nameOf(group);
  const isOnlyHinted = !first.labels?.length && (name === clean(first.getAttribute('placeholder')) || name === clean(first.title));
  if (name && !isOnlyHinted) return { label: name, labelled: true };
  const inRow = tableLabel(first);
  return inRow ? { label: inRow, labelled: true } : { label: nearbyText(first) || name, labelled: false };
}

/** A list that is no form control carries what was chosen in its name; the part of a picker that is hidden has its name on what is seen. */
function nameOf({ elements: [first], face, widget }: Group): string {
  const around = face && [...(first.labels ?? [])].find((label) => label.contains(face));
  // What stands in a list that its label holds is no part of its name.
  if (around) return textBeside(around, [first, face]);
  const name = clean(computeAccessibleName(first));
  // What is covered is hidden, and what is hidden has no name.
  if (!name && face && first.labels?.[0]) return clean(first.labels[0].textContent);
  if (widget === 'hidden-day' && face) return name || clean(computeAccessibleName(face));
  const shown = widget === 'list' ? clean(first.textContent) : '';
  return shown && name.endsWith(shown) ? name.slice(0, -shown.length).trim() : name;
}

/** Form builders that give all three boxes of a date one name. */
function sharedLabel(group: Group): string {
  const names = new Set(group.elements.map((element) => clean(computeAccessibleName(element))));
  return names.size === 1 ? [...names][0]! : '';
}

/** The fieldset or group made for this question alone: its first control is ours. What a choice reveals may follow. */
export function ownBox({ elements }: Group): Element | null {
  for (let box = parentOf(elements[0]); box; box = parentOf(box)) {
    if (tagOf(box) !== 'fieldset' && !grouping.has(box.getAttribute('role') ?? '')) continue;
    const isOurs = elements.every((element) => box.contains(element)) && firstControl(box) === elements[0];
    return isOurs && elements.length > 1 ? box : null;
  }
  return null;
}

function firstControl(box: Element): Control | null {
  for (const element of box.querySelectorAll('input, select, textarea')) {
    const control = controlIn(element);
    if (control) return control;
  }
  return null;
}

function boxLabel(box: Element): string {
  const labelledBy = box.getAttribute('aria-labelledby') ?? '';
  const said = labelledBy
    .split(/\s+/)
    .map((id) => (id ? (box.getRootNode() as Document | ShadowRoot).getElementById?.(id)?.textContent : ''));
  const caption = tagOf(box) === 'fieldset' ? 'legend' : tagOf(box) === 'table' ? 'caption' : null;
  const own = caption === null ? null : [...box.children].find((child) => tagOf(child) === caption);
  return clean(said.join(' ')) || clean(box.getAttribute('aria-label')) || clean(own?.textContent);
}

/** A part that folds away is called what the button that folds it says. */
function foldLabel(box: Element): string {
  if (!box.id) return '';
  const root = box.getRootNode() as Document | ShadowRoot;
  const button = root.querySelector(`[aria-expanded][aria-controls=${JSON.stringify(box.id)}]`);
  return button && !button.matches('[role=combobox], [aria-haspopup], input, select') ? clean(button.textContent) : '';
}

/** Words just before a control that has no label: in its row, or before it. Stops at another control. */
function nearbyText(control: Control): string {
  let element: Element = control;
  for (let steps = 0; steps < 4; steps += 1) {
    for (let before = element.previousSibling; before; before = before.previousSibling) {
      if (before.nodeType === 1 && holdsControl(before as Element)) return '';
      const words = clean(before.textContent);
      if (words && /\p{L}/u.test(words) && !partOfDay.test(words)) return words.length <= 120 ? words : '';
    }
    const parent = parentOf(element);
    if (!parent || ['form', 'fieldset', 'body', 'section'].includes(tagOf(parent))) return '';
    element = parent;
  }
  return '';
}

/** What a box of a date is called, and not the date. */
const partOfDay = /^(day|month|year|dd|mm|yyyy)$/i;

const holdsControl = (element: Element): boolean => controlIn(element) !== null || firstControl(element) !== null;

/** Legends, group names and headings above a group, outermost first; its own legend is its label, not a section. */
export const sectionOf = (group: Group): string[] => [...new Set(sectionsAbove(group).map(({ words }) => words))];

/** Of these, those that only look like headings: nothing else says the same. */
export function drawnAbove(group: Group): string[] {
  const above = sectionsAbove(group).map(({ element, words }) => ({ words, isDrawn: isDrawnHeading(element) }));
  const said = new Set(above.flatMap(({ words, isDrawn }) => (isDrawn ? [] : [words])));
  return above.flatMap(({ words, isDrawn }) => (isDrawn && !said.has(words) ? [words] : []));
}

/** What says the innermost of them: two sections may have the same words. */
export const sectionElementOf = (group: Group): Element | null => sectionsAbove(group).at(-1)?.element ?? null;

/** The documents and shadow roots an element stands in, outermost first. */
function rootsAbove(element: Element): Node[] {
  const roots: Node[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) if (roots[0] !== at.getRootNode()) roots.unshift(at.getRootNode());
  return roots;
}

/** A question's own words may be marked as a heading (Google Forms): they name the question and nothing below it. */
const isOwnLabel = (heading: Element, { elements: [first], face }: Group): boolean =>
  heading.id !== '' && [first, face].some((element) => element?.getAttribute('aria-labelledby')?.split(/\s+/).includes(heading.id));

function sectionsAbove(group: Group): { element: Element; words: string }[] {
  // The group that a date picker's parts are in is the field itself.
  const own = group.widget === 'hidden-day' ? group.face : ownBox(group);
  const [first] = group.elements;
  const said: { element: Element; words: string }[] = [];
  const roots = rootsAbove(first);
  for (let box = parentOf(first); box; box = parentOf(box)) {
    const isNamed = tagOf(box) === 'fieldset' || tagOf(box) === 'table' || grouping.has(box.getAttribute('role') ?? '');
    if (box !== own) said.push({ element: box, words: isNamed ? boxLabel(box) : foldLabel(box) });
  }
  for (const heading of group.headings) {
    const scope = heading.closest(isRowHeading(heading) ? 'table' : scopes);
    if (!roots.includes(heading.getRootNode()) || isOwnLabel(heading, group)) continue;
    if (!scope || scope.contains(first) || scope.getRootNode() !== first.getRootNode())
      said.push({ element: heading, words: clean(heading.textContent) });
  }
  const depth = (element: Element) => roots.indexOf(element.getRootNode());
  return said
    .filter(({ words }) => words)
    .toSorted((a, b) => depth(a.element) - depth(b.element) || (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
}

/** Description and placeholder, of the control and of the group made for it. */
export function hintOf(group: Group): string {
  const [first] = group.elements;
  const box = ownBox(group);
  const said = [computeAccessibleDescription(first), box ? computeAccessibleDescription(box) : '', first.getAttribute('placeholder') ?? ''];
  return clean([...new Set(said)].join(' '));
}
