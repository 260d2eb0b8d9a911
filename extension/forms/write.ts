import { isPrompt, labelOfChoice, valueOf } from './field-value.ts';
import { monthNumber } from './day-text.ts';
import { targetOf, type WriteSettings } from './may-write.ts';
import { hintOf } from './names.ts';
import { tagOf, type Control, type Group } from './page-elements.ts';
import type { JournalEntry, PlanEntry, UndoResult, WriteResult } from './planned.ts';
import { saysTheSame } from './same-value.ts';
import { clean } from './text.ts';

/**
 * Writes one field of an agreed plan, and looks whether the page took it. The only place that sets values or dispatches events.
 * A field that was gone, changed, hidden, locked or typed into since the plan was made is refused and untouched.
 */
export async function writeEntry(document: Document, entry: PlanEntry, settings: WriteSettings): Promise<WriteResult> {
  if (entry.state !== 'write') return { outcome: 'refused', why: 'it was not agreed' };
  const group = targetOf(document, entry, settings);
  if (typeof group === 'string') return { outcome: 'refused', why: group };
  const before = valueOf(group);
  if (before !== entry.onForm) return { outcome: 'refused', why: 'something was typed here since' };
  const steps = stepsFor(group, entry.value);
  if (typeof steps === 'string') return { outcome: 'refused', why: steps };

  for (const step of steps) take(step);
  await settings.settle();
  const { fieldId, signature, kind, key } = entry;
  const now = targetOf(document, entry, settings);
  const after = typeof now === 'string' ? entry.value : valueOf(now);
  const journal: JournalEntry = { fieldId, signature, kind, key, before, after, at: settings.now() };
  const doubt = whyNotTaken(now, entry, after);
  if (doubt === null) return { outcome: 'confirmed', journal };
  if (group.kind === 'day-parts' && typeof now !== 'string') return takeBack(now, before, doubt, settings);
  return { outcome: 'typed-not-confirmed', journal, why: doubt };
}

/** Puts back what stood before, unless somebody has changed the field since. */
export async function undoEntry(document: Document, entry: JournalEntry, settings: WriteSettings): Promise<UndoResult> {
  const group = targetOf(document, entry, settings);
  if (typeof group === 'string') return { outcome: 'refused', why: group };
  if (valueOf(group) !== entry.after) return { outcome: 'refused', why: 'it has been changed since' };
  const steps = stepsFor(group, entry.before, { undoing: true });
  if (typeof steps === 'string') return { outcome: 'refused', why: steps };
  for (const step of steps) take(step);
  await settings.settle();
  const now = targetOf(document, entry, settings);
  const isBack = typeof now !== 'string' && valueOf(now) === entry.before;
  return isBack ? { outcome: 'undone' } : { outcome: 'undone-not-confirmed', why: 'the page may not have taken it' };
}

function whyNotTaken(now: Group | string, entry: PlanEntry, after: string): string | null {
  if (typeof now === 'string') return now;
  if (now.elements.some((element) => element.getAttribute('aria-invalid') === 'true')) return 'the form says it is not valid';
  const isThere = after === entry.value || (after !== '' && saysTheSame(entry.key, after, entry.value, hintOf(now)));
  return isThere ? null : 'the page holds something else now';
}

/** Part of a date is worse than none. */
async function takeBack(group: Group, before: string, why: string, { settle }: WriteSettings): Promise<WriteResult> {
  const steps = stepsFor(group, before, { undoing: true });
  if (typeof steps !== 'string') for (const step of steps) take(step);
  await settle();
  return { outcome: 'refused', why };
}

/** One control and what it is to hold: its words, the place of an option, or a tick. */
type Step =
  | { control: Control; text: string }
  | { control: HTMLSelectElement; option: number }
  | { control: HTMLInputElement; ticked: boolean };

/** Everything that has to be done, worked out before anything is: a field is written whole or not at all. */
function stepsFor(group: Group, value: string, { undoing = false } = {}): Step[] | string {
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

/** As a person would: into the field, the value, out of the field. The events are what pages listen for. */
function take(step: Step): void {
  const { control } = step;
  const view = control.ownerDocument.defaultView!;
  enter(control, view);
  if ('ticked' in step) tick(step.control, step.ticked, view);
  else {
    if ('option' in step) step.control.selectedIndex = step.option;
    else step.control.value = step.text;
    control.dispatchEvent(new view.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
    control.dispatchEvent(new view.Event('change', { bubbles: true }));
  }
  leave(control, view);
}

/** A choice button cannot be pressed off, so that alone is set. */
function tick(control: HTMLInputElement, ticked: boolean, view: Window & typeof globalThis): void {
  if (control.checked === ticked) return;
  if (ticked || control.type === 'checkbox') return control.click();
  control.checked = false;
  control.dispatchEvent(new view.InputEvent('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new view.Event('change', { bubbles: true }));
}

/** While the side panel holds the focus a page hears nothing of it, so it is told. */
function enter(control: Control, view: Window & typeof globalThis): void {
  const heard = hears(control, 'focus', () => control.focus({ preventScroll: true }));
  if (!heard)
    for (const type of ['focus', 'focusin'])
      control.dispatchEvent(new view.FocusEvent(type, { bubbles: type === 'focusin', composed: true }));
}

function leave(control: Control, view: Window & typeof globalThis): void {
  const heard = hears(control, 'blur', () => control.blur());
  if (!heard)
    for (const type of ['blur', 'focusout'])
      control.dispatchEvent(new view.FocusEvent(type, { bubbles: type === 'focusout', composed: true }));
}

function hears(control: Control, type: string, act: () => void): boolean {
  let heard = false;
  const listen = () => (heard = true);
  control.addEventListener(type, listen);
  act();
  control.removeEventListener(type, listen);
  return heard;
}
