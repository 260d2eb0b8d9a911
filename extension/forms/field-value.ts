import { computeAccessibleName } from 'dom-accessibility-api';
import { choicesOf, chosenOf } from './choice-buttons.ts';
import { isPromptText, optionsBehind, shownIn } from './lists.ts';
import { tagOf, type Control, type Group } from './page-elements.ts';
import type { FieldOption } from './scanned.ts';
import { clean } from './text.ts';

/** What a group holds now, in the form `ScannedField.value` describes. Personal. */
export function valueOf(group: Group): string {
  const [first] = group.elements;
  switch (group.kind) {
    case 'radios':
      return labelOfChoice(group.elements.find((element) => (element as HTMLInputElement).checked));
    case 'checkbox':
      return (first as HTMLInputElement).checked ? 'yes' : '';
    case 'select':
      return chosenIn(first as HTMLSelectElement);
    case 'day-parts':
      return dayPartsOf(group);
    case 'list':
      return group.widget === 'buttons' ? chosenOf(group) : shownIn(group);
    case 'rich':
      return textIn(first);
    default:
      return isOnlyMask(first.value) ? '' : first.value.trim();
  }
}

/** A mask draws its blanks into an empty box. */
const isOnlyMask = (value: string): boolean => /_/.test(value) && /^[_\s().\-/+]*$/.test(value);

const textIn = (box: HTMLElement): string => (box.innerText ?? box.textContent ?? '').trim();

/** The words of a radio button or tick box. */
export const labelOfChoice = (control: Control | undefined): string =>
  control ? clean([...(control.labels ?? [])].at(-1)?.textContent ?? (computeAccessibleName(control) || control.value)) : '';

/** The label of the option chosen; empty for an option that only asks to choose. */
function chosenIn(select: HTMLSelectElement): string {
  const [option] = select.selectedOptions;
  return option && !isPrompt(option) ? clean(option.label || option.text) : '';
}

/** An option that only asks to choose. */
export const isPrompt = (option: HTMLOptionElement): boolean => option.value === '' || isPromptText(option.text);

/** `day/month/year` in that order whatever the order of the boxes, so that a half-filled date is not empty. */
function dayPartsOf({ elements, parts }: Group): string {
  const part = (wanted: string) => {
    const control = elements[parts.findIndex((candidate) => candidate === wanted)];
    return control === undefined ? '' : tagOf(control) === 'select' ? chosenIn(control as HTMLSelectElement) : control.value.trim();
  };
  const [day, month, year] = [part('day'), part('month'), part('year')];
  return day || month || year ? `${day}/${month}/${year}` : '';
}

/** What may be chosen; prompts are not choices. */
export function optionsOf(group: Group): FieldOption[] {
  if (group.kind === 'radios') return group.elements.map((element) => ({ label: labelOfChoice(element), value: element.value }));
  if (group.kind === 'list') return group.widget === 'buttons' ? choicesOf(group) : optionsBehind(group);
  if (group.kind !== 'select') return [];
  const options = [...(group.elements[0] as HTMLSelectElement).options].filter((option) => !isPrompt(option) && !option.disabled);
  return options.map((option) => ({ label: clean(option.label || option.text), value: option.value }));
}
