import { isFillable } from './expect.ts';
import type { Form } from './field.ts';
import { isKnown } from './meanings.ts';

/** One field of the bed: what it means in parts and what it must come to hold, or why it must be left as it is. */
export type Entry = {
  form: string;
  page: string;
  section: string | null;
  label: string;
  handle: string;
  means: { subject: string; attribute: string; ordinal: number | null } | null;
  /** In the extension's vocabulary today. */
  inVocabulary: boolean;
  /** The truth, as the case says it (a day ISO, a yes-no `yes` or `no`); `null` where nothing of ours may be written. */
  expects: string | null;
  leave: string | null;
};

/** Every field of these forms, against what is true of a pupil. */
export const catalogueOf = (forms: Form[], truth: Record<string, string>): Entry[] =>
  forms.flatMap(({ id, pages }) =>
    pages.flatMap((page) =>
      page.sections.flatMap((section) =>
        section.fields.map((field) => ({
          form: id,
          page: page.slug,
          section: section.title,
          label: field.label,
          handle: field.handle,
          means: field.means === null ? null : partsOf(field.means),
          inVocabulary: field.means !== null && isKnown(field.means),
          expects: isFillable(field, truth) ? truth[field.means!]! : null,
          leave: field.leave ?? (field.prefilled === undefined ? null : 'holds something already'),
        })),
      ),
    ),
  );

export function partsOf(means: string): NonNullable<Entry['means']> {
  const [subject = '', second = '', third] = means.split('.');
  return third === undefined ? { subject, attribute: second, ordinal: null } : { subject, attribute: third, ordinal: Number(second) };
}
