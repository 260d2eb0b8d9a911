import { monthNumber } from './day-text.ts';
import { isPrompt, labelOfChoice } from './field-value.ts';
import { tagOf, type Group } from './page-elements.ts';
import { clean } from './text.ts';
import type { Step } from './write.ts';

/** Everything that has to be done, worked out before anything is: a field is written whole or not at all. */
export function stepsFor(group: Group, value: string, { undoing = false } = {}): Step[] | string {
  const [first] = group.elements;
  switch (group.kind) {
    case 'radios':
      return radioSteps(group, value);
    case 'checkbox':
      return [{ control: first as HTMLInputElement, ticked: value === 'yes' }];
    case 'select':
      return optionStep(first as HTMLSelectElement, (option) =>
        value === '' ? isPrompt(option) : clean(option.label || option.text) === value,
      );
    case 'day-parts':
      return dayPartSteps(group, value, undoing);
    default:
      return 'maxLength' in first && first.maxLength >= 0 && value.length > first.maxLength
        ? 'it would not fit'
        : [{ control: first, text: value }];
  }
}

function radioSteps({ elements }: Group, value: string): Step[] | string {
  const radios = elements as HTMLInputElement[];
  const wanted = radios.filter((radio) => labelOfChoice(radio) === value);
  if (value === '') return radios.filter((radio) => radio.checked).map((control) => ({ control, ticked: false }));
  return wanted.length === 1 ? [{ control: wanted[0]!, ticked: true }] : 'the choice is no longer there';
}

function optionStep(control: HTMLSelectElement, isWanted: (option: HTMLOptionElement) => boolean): Step[] | string {
  const wanted = [...control.options].filter((option) => isWanted(option) && !option.disabled);
  const [option] = wanted;
  if (!option)
    return [...control.options].some(isWanted)
      ? [{ control, option: [...control.options].findIndex(isWanted) }]
      : 'the choice is no longer there';
  return wanted.length === 1 || isPrompt(option) ? [{ control, option: option.index }] : 'the choice is no longer clear';
}

function dayPartSteps({ elements, parts }: Group, value: string, undoing: boolean): Step[] | string {
  const [year = '', month = '', day = ''] = undoing ? value.split('/').toReversed() : value.split('-').map((part) => String(Number(part)));
  const wanted = { day, month, year };
  const steps: Step[] = [];
  for (const [at, control] of elements.entries()) {
    const part = parts[at]!;
    const step =
      tagOf(control) === 'select' ? partOption(control as HTMLSelectElement, part, wanted[part]) : [{ control, text: wanted[part] }];
    if (typeof step === 'string') return step;
    steps.push(...step);
  }
  return steps;
}

const partOption = (control: HTMLSelectElement, part: string, wanted: string): Step[] | string =>
  optionStep(control, (option) => {
    if (wanted === '') return isPrompt(option);
    const words = clean(option.label || option.text);
    if (words === wanted) return true;
    return part === 'month'
      ? monthNumber(words) === (monthNumber(wanted) ?? wanted)
      : /^\d+$/.test(words) && Number(words) === Number(wanted);
  });
