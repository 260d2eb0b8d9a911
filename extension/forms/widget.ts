import { holdsChoices } from './choice-buttons.ts';
import { tagOf } from './tag.ts';

/**
 * Widgets that are not what they seem, and what a person sees of them. Measured on the real ones in test/demo-school/forms:
 * behind-list: a native list whose options stand in what covers it (Choices.js, Form.io), or come only when it is opened (select2 with ajax) ·
 * covered-list: a native list that takes a value itself, and is covered (select2) · list: no native list at all (MUI, Microsoft Forms) ·
 * typed-list: only an option chosen from what typing brings counts · picker: a box one cannot type in, with a calendar (flatpickr) ·
 * hidden-day: the one field of a date picker that takes a whole date is hidden, and its parts are not (MUI X) ·
 * buttons: choices that are pressed and are no fields (Google Forms, JotForm) · rich: a box one writes in that is no field.
 */
export type WidgetKind = 'behind-list' | 'covered-list' | 'list' | 'typed-list' | 'picker' | 'hidden-day' | 'buttons' | 'rich';

export type Widget = { kind: WidgetKind; face: Element };

/** Inside these, what looks like a field belongs to the widget around it. */
const insides =
  '.select2-container, .choices, .formio-select-autocomplete-input, .flatpickr-calendar, [role=listbox], [role=dialog] [role=grid]';

/** `null` for a plain field; `inside` for a part of a widget, which is no field of its own. */
export function widgetOf(element: Element): Widget | 'inside' | null {
  const tag = tagOf(element);
  if (tag === 'select') return selectWidget(element);
  if (isOwnList(element)) return { kind: 'list', face: element };
  if (element.closest(insides)) return 'inside';
  if (holdsChoices(element)) return { kind: 'buttons', face: element };
  if (tag === 'input') return inputWidget(element as HTMLInputElement);
  if (isRich(element)) return { kind: 'rich', face: element };
  const role = element.getAttribute('role');
  const opensList = element.getAttribute('aria-haspopup') === 'listbox';
  return tag !== 'textarea' && (role === 'combobox' || ((role === 'button' || tag === 'button') && opensList))
    ? { kind: 'list', face: element }
    : null;
}

/** A list that opens where it stands, and holds its options at all times. */
const isOwnList = (element: Element): boolean =>
  element.matches('[role=listbox][aria-expanded][tabindex]') && !element.parentElement?.closest(insides);

function selectWidget(element: Element): Widget | 'inside' | null {
  const choices = element.closest('.choices');
  if (choices) return element.closest('.choices__list') ? 'inside' : { kind: 'behind-list', face: choices };
  if (element.closest('.flatpickr-calendar')) return 'inside';
  const face = element.nextElementSibling;
  if (!element.classList.contains('select2-hidden-accessible') || !face?.classList.contains('select2-container')) return null;
  const isEmpty = [...(element as HTMLSelectElement).options].every(({ value }) => value === '');
  const kind =
    isEmpty || element.hasAttribute('data-ajax--url') || isFromServer(element as HTMLSelectElement) ? 'behind-list' : 'covered-list';
  return { kind, face };
}

/** One option and it is chosen: what a list that asks the server keeps of it. */
const isFromServer = ({ options, selectedIndex }: HTMLSelectElement): boolean =>
  [...options].filter(({ value }) => value !== '').length === 1 && selectedIndex >= 0 && options[selectedIndex]!.value !== '';

function inputWidget(input: HTMLInputElement): Widget | null {
  const before = input.previousElementSibling;
  const isTwin = before !== null && before.matches('input[type=hidden].flatpickr-input');
  if (input.readOnly && (input.classList.contains('flatpickr-input') || isTwin)) return { kind: 'picker', face: input };
  const group = input.parentElement?.closest('[role=group]');
  const isHidden = input.getAttribute('aria-hidden') === 'true';
  if (isHidden && group?.querySelector('[role=spinbutton]')) return { kind: 'hidden-day', face: group };
  // What opens beside it is no list: a calendar, and a day may be typed as well.
  const isCombobox = input.getAttribute('role') === 'combobox' && input.getAttribute('aria-haspopup') !== 'dialog' && !input.readOnly;
  return isCombobox ? { kind: 'typed-list', face: input } : null;
}

/** Only the whole box: an editor's own parts, and the parts of a date, are not fields. */
function isRich(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  const isBox = editable === '' || editable === 'true' || editable === 'plaintext-only';
  return isBox && element.getAttribute('role') !== 'spinbutton' && !element.parentElement?.closest('[contenteditable=true]');
}
