import type { Group } from './page-elements.ts';
import type { FieldOption } from './scanned.ts';
import { tagOf } from './tag.ts';
import { clean } from './text.ts';

/** Choices that are pressed and are no form controls: `radio` in a `radiogroup` (Google Forms), or buttons that stay down (JotForm). */
export const choicesIn = (box: Element): HTMLElement[] => [...box.querySelectorAll<HTMLElement>('[role=radio], button[aria-pressed]')];
export const isChosen = (choice: Element): boolean =>
  choice.getAttribute('aria-checked') === 'true' || choice.getAttribute('aria-pressed') === 'true';
export const wordsOfChoice = (choice: Element): string => clean(choice.getAttribute('aria-label') ?? choice.textContent);

/** Whether an element holds such choices and nothing else. A button that could send the form is none. */
export function holdsChoices(element: Element): boolean {
  const role = element.getAttribute('role');
  if ((role !== 'radiogroup' && role !== 'group') || element.querySelector('input, select, textarea')) return false;
  const choices = choicesIn(element);
  return choices.length > 1 && choices.every((choice) => tagOf(choice) !== 'button' || choice.getAttribute('type') === 'button');
}

export const choicesOf = ({ face }: Group): FieldOption[] =>
  choicesIn(face!).map((choice) => ({ label: wordsOfChoice(choice), value: '' }));

/** The words of the one that is chosen; empty for none. */
export const chosenOf = ({ face }: Group): string => choicesIn(face!).filter(isChosen).map(wordsOfChoice).join(', ');
