import { drawSections } from './draw-field.ts';
import type { Draw, Drawn } from './field.ts';
import { formAround, nextButton } from './layout.ts';

/** Plain markup in a plain form; what the engine does to it is in the scripts. */
export const drawPlain =
  (more: Omit<Drawn, 'body'> = {}): Draw =>
  (shown) => ({ ...more, body: formAround(shown, drawSections(shown.page.sections, shown.form), nextButton).text });
