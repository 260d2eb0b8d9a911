import { choicesIn, choicesOf, isChosen, wordsOfChoice } from './choice-buttons.ts';
import type { Group } from './page-elements.ts';
import type { FieldOption } from './scanned.ts';
import type { Typed } from './typing.ts';
import { pressOn } from './write.ts';

/** Presses the choice that is wanted; why not, or `null`. Never the nearest. */
export function pressChoice(group: Group, wantedOf: (options: readonly FieldOption[]) => Typed): string | null {
  const typed = wantedOf(choicesOf(group));
  if (!typed.can) return typed.why;
  const wanted = choicesIn(group.face!).filter((choice) => wordsOfChoice(choice) === typed.value);
  if (wanted.length !== 1) return 'more than one of its choices says this';
  pressOn(wanted[0]!);
  return null;
}

/** A button that stays down comes up again when it is pressed; of choices one stays chosen. */
export function releaseChoice({ face }: Group): string | null {
  const down = choicesIn(face!).filter(isChosen);
  if (down.some((choice) => choice.getAttribute('aria-pressed') === null)) return 'one of its choices stays chosen';
  for (const choice of down) pressOn(choice);
  return null;
}
