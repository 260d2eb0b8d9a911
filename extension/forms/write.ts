import { openerOf } from './lists.ts';
import type { Control } from './page-elements.ts';

/** One control and what it is to hold: its words, the place of an option, or a tick. */
export type Step =
  | { control: Control; text: string }
  | { control: HTMLSelectElement; option: number }
  | { control: HTMLInputElement; ticked: boolean };

/** As a person would: into the field, the value, out of the field. The events are what pages listen for. */
export function take(step: Step): void {
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
function enter(control: HTMLElement, view: Window & typeof globalThis): void {
  const heard = hears(control, 'focus', () => control.focus({ preventScroll: true }));
  if (!heard)
    for (const type of ['focus', 'focusin'])
      control.dispatchEvent(new view.FocusEvent(type, { bubbles: type === 'focusin', composed: true }));
}

function leave(control: HTMLElement, view: Window & typeof globalThis): void {
  const heard = hears(control, 'blur', () => control.blur());
  if (!heard)
    for (const type of ['blur', 'focusout'])
      control.dispatchEvent(new view.FocusEvent(type, { bubbles: type === 'focusout', composed: true }));
}

function hears(control: HTMLElement, type: string, act: () => void): boolean {
  let heard = false;
  const listen = () => (heard = true);
  control.addEventListener(type, listen);
  act();
  control.removeEventListener(type, listen);
  return heard;
}

/** A box that is no form control: an editor hears what is put in at its cursor, and a plain box what stands in it. */
export function putInto(box: HTMLElement, text: string): void {
  const view = box.ownerDocument.defaultView!;
  enter(box, view);
  const range = box.ownerDocument.createRange();
  range.selectNodeContents(box);
  const selection = view.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  const isPut = box.ownerDocument.execCommand?.(text === '' ? 'delete' : 'insertText', false, text) ?? false;
  if (!isPut) {
    box.textContent = text;
    box.dispatchEvent(new view.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  }
  leave(box, view);
}

/** Types and stays in the field, as one does while a list of suggestions opens. */
export function typeInto(control: HTMLInputElement, text: string): void {
  const view = control.ownerDocument.defaultView!;
  enter(control, view);
  control.value = text;
  control.dispatchEvent(new view.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
}

/** Out of a field that was typed into. */
export const leaveField = (element: HTMLElement): void => leave(element, element.ownerDocument.defaultView!);

/** Opens a list as a press would. */
export function openList(face: Element): void {
  const opener = openerOf(face);
  enter(opener, opener.ownerDocument.defaultView!);
  pressOn(opener);
}

/** Opens a calendar. */
export const openCalendar = (input: HTMLInputElement): void => {
  enter(input, input.ownerDocument.defaultView!);
  pressOn(input);
};

/** Closes what was opened, having chosen nothing. */
export function closeList(face: Element): void {
  const opener = openerOf(face);
  strikeKey(opener, 'Escape', 27);
  leave(opener, opener.ownerDocument.defaultView!);
}

/** A key that a widget listens for; no letter, and never Enter, which could send the form. */
export function strikeKey(element: HTMLElement, key: 'Escape' | 'Backspace', keyCode: number): void {
  const view = element.ownerDocument.defaultView!;
  for (const type of ['keydown', 'keyup'])
    element.dispatchEvent(new view.KeyboardEvent(type, { key, code: key, keyCode, bubbles: true, cancelable: true, composed: true }));
}

/** Turns a calendar to a year or a month with its own controls. */
export function turnTo(control: HTMLInputElement | HTMLSelectElement, value: string): void {
  const view = control.ownerDocument.defaultView!;
  control.value = value;
  for (const type of ['input', 'change', 'keyup']) control.dispatchEvent(new view.Event(type, { bubbles: true }));
}

/**
 * Presses one part of a widget. @throws for what could send, leave or reset a page: nothing of a list or calendar does.
 */
export function pressOn(element: HTMLElement): void {
  const isPlainButton = element.localName === 'button' && element.getAttribute('type') === 'button';
  const isButton = element.closest('button') !== null && !isPlainButton;
  if (isButton || element.closest('a[href], [type=submit], [type=image], [type=reset]')) throw new Error('this could send the form');
  const view = element.ownerDocument.defaultView!;
  const where = { bubbles: true, cancelable: true, composed: true, button: 0 };
  const pointer = view.PointerEvent ?? view.MouseEvent;
  element.dispatchEvent(new pointer('pointerdown', where));
  element.dispatchEvent(new view.MouseEvent('mousedown', where));
  element.dispatchEvent(new pointer('pointerup', where));
  element.dispatchEvent(new view.MouseEvent('mouseup', where));
  element.click();
}
