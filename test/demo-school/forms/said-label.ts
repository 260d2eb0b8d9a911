import type { Choice, Kind } from './field.ts';
import type { Label } from './labels.ts';

/** One label of the corpus, on a line. */
export const ask = (
  kind: Kind,
  label: string,
  section: string | null,
  means: string | null,
  why: string,
  more: Partial<Pick<Label, 'choices' | 'above' | 'below' | 'also'>> = {},
): Label => ({ label, ...(section !== null && { section }), kind, means, why, ...more });

/** Choices of a form's own, which stand for nothing the case holds. */
export const offer = (...texts: string[]): Choice[] => texts.map((text) => ({ value: text, text }));
