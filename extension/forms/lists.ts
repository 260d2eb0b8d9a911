import type { Group } from './page-elements.ts';
import type { FieldOption } from './scanned.ts';
import { clean, folded } from './text.ts';

const optionParts = '[role=option], .choices__item--choice, .select2-results__option';
const prompt =
  /^(-+|-- ?.+ ?--|(please )?(select|choose)( (?!not\b).*)?|(click|press|tap) to (select|choose).*|type to search|\.+)(\.\.\.|…)?$/;

/** Words that only ask to choose. */
export const isPromptText = (words: string): boolean => words === '' || prompt.test(folded(words));

const isSeen = (element: Element): boolean => (element as Partial<Pick<Element, 'checkVisibility'>>).checkVisibility?.() ?? true;

const wordsOf = (option: Element): string => clean(option.getAttribute('aria-label') ?? wordsIn(option));

/** Without what a button inside says, such as “Remove item”. */
const wordsIn = (element: Element): string =>
  [...element.childNodes].map((node) => ((node as Partial<Element>).localName === 'button' ? '' : node.textContent)).join('');

const isChoice = (option: Element): boolean =>
  option.getAttribute('aria-disabled') !== 'true' &&
  !option.matches('.loading-results, .select2-results__message, .choices__placeholder, .has-no-choices, .has-no-results') &&
  option.getAttribute('data-value') !== '' &&
  !isPromptText(wordsOf(option));

/** What a covered list offers without being opened; none where that is not on the page. */
export function optionsBehind({ face, elements: [first] }: Group): FieldOption[] {
  if (!face?.classList.contains('choices')) return [];
  const shown = [...face.querySelectorAll('.choices__item--choice')].filter(isChoice);
  if (shown.length > 0) return shown.map((option) => ({ label: wordsOf(option), value: option.getAttribute('data-value') ?? '' }));
  return [...(first as HTMLSelectElement).options].flatMap(({ text, value }) => (value ? [{ label: clean(text), value }] : []));
}

/** What a list shows as chosen; empty for words that only ask to choose. */
export function shownIn({ face }: Group): string {
  if (!face) return '';
  const part = face.querySelector(
    '.choices__list--single .choices__item:not(.choices__placeholder), .select2-selection__rendered, :scope[role=listbox] [role=option][aria-selected=true]',
  );
  const holder = part ?? (face.matches('.choices, .select2-container') ? null : face);
  if (holder?.querySelector('.select2-selection__placeholder') || holder?.getAttribute('data-value') === '') return '';
  const words = holder ? clean(holder.getAttribute('title') ?? wordsIn(holder)) : '';
  return isPromptText(words) ? '' : words;
}

/** The options of the list that is open now for this field. */
export function openOptions({ face }: Group): Array<{ element: HTMLElement; words: string }> {
  const found = listsOf(face!).flatMap((list) => [...list.querySelectorAll<HTMLElement>(optionParts)]);
  return [...new Set(found)]
    .filter((option) => isSeen(option) && isChoice(option))
    .map((element) => ({ element, words: wordsOf(element) }));
}

/** Of the list that is open now for this field, the options that only ask to choose: choosing one empties it. */
export function emptyOptions({ face }: Group): HTMLElement[] {
  const found = new Set(listsOf(face!).flatMap((list) => [...list.querySelectorAll<HTMLElement>(optionParts)]));
  return [...found].filter((option) => {
    const isEmpty = option.getAttribute('data-value') === '' || (wordsOf(option) !== '' && isPromptText(wordsOf(option)));
    return isEmpty && isSeen(option) && option.getAttribute('aria-disabled') !== 'true' && !option.matches('.loading-results');
  });
}

/** The part of a list that takes out what was chosen, where it has one. */
export const removerIn = (face: Element): HTMLElement | null =>
  face.querySelector<HTMLElement>('.choices__list--single .choices__button, .select2-selection__clear');

/** The list a field says is its own; only where it names none, the one list that is open near it or anywhere. */
function listsOf(face: Element): Element[] {
  if (face.matches('.choices')) return [face];
  const opener = openerOf(face);
  const root = face.getRootNode() as Document | ShadowRoot;
  const ids = ['aria-controls', 'aria-owns'].flatMap((name) => (opener.getAttribute(name) ?? '').split(/\s+/)).filter(Boolean);
  const own = ids.flatMap((id) => root.getElementById(id) ?? face.ownerDocument.getElementById(id) ?? []);
  if (own.length > 0) return own;
  const open = [...face.ownerDocument.querySelectorAll('[role=listbox]')].filter(isSeen);
  const near = open.filter((list) => face.parentElement?.contains(list));
  const [only] = near.length > 0 ? near : open;
  return (near.length || open.length) === 1 && only ? [only] : [];
}

/** Where a list that is open now is searched by typing; `null` where it cannot be. */
export const searchIn = (face: Element): HTMLInputElement | null =>
  face.matches('.select2-container')
    ? (listsOf(face)[0]?.closest('.select2-dropdown')?.querySelector<HTMLInputElement>('input.select2-search__field') ?? null)
    : null;

/** What a person presses to open it. */
export function openerOf(face: Element): HTMLElement {
  const inside = face.matches('.select2-container')
    ? face.querySelector<HTMLElement>('.select2-selection')
    : face.matches('.choices')
      ? face.querySelector('.choices__list--single')?.parentElement
      : // A list that opens where it stands hears a press on what it shows.
        face.querySelector<HTMLElement>(':scope[role=listbox] [role=option][aria-selected=true]');
  return inside ?? (face as HTMLElement);
}
