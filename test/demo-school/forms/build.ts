import type { Field, Form, Kind, Names, Page, Section } from './field.ts';
import { genericKey, meanings } from './meanings.ts';

type More = Partial<Omit<Field, 'means' | 'leave' | 'label'>>;

/** A field the case may fill. Its kind follows from its meaning unless said. */
export function ask(means: string, label: string, more: More = {}): Field {
  const kind: Kind = more.choices ? 'select' : kindOf(means);
  return { id: means, handle: '', label, kind, means, ...more };
}

/** A field nothing of ours belongs in, and why. */
export const leave = (label: string, why: string, more: More = {}): Field => ({
  id: `not ${camel(label)}`,
  handle: '',
  label,
  kind: more.choices ? 'select' : 'text',
  means: null,
  leave: why,
  ...more,
});

export const section = (title: string | null, about: string | null, ...fields: Field[]): Section => ({ title, about, fields });

export const page = (slug: string, heading: string, ...sections: Section[]): Page => ({ slug, heading, sections });

type Plain = Omit<Form, 'names' | 'wrapper'> & Partial<Pick<Form, 'names' | 'wrapper'>>;

/** Gives every field a handle as a designer would, and a stable id of its own. */
export function defineForm(form: Plain): Form {
  const handles = new Set<string>();
  const ids = new Set<string>();
  const pages = form.pages.map((one) => ({
    ...one,
    sections: one.sections.map((part) => ({
      ...part,
      fields: part.fields.map((field) => ({
        ...field,
        id: unused(field.id, ids),
        handle: unused(field.handle || camel(field.label), handles),
      })),
    })),
  }));
  return { names: byHandle, wrapper: 'for', ...form, pages };
}

function unused(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}${count}`;
  taken.add(name);
  return name;
}

export const byHandle: Names = {
  name: ({ handle }, part) => (part ? `${handle}-${part}` : handle),
  id: ({ handle }, part) => (part ? `${handle}-${part}` : handle),
};

/** `Date of birth (if known)` is `dateOfBirthIfKnown`, cut where a designer would tire. */
export function camel(label: string): string {
  const words = (label.toLowerCase().match(/[a-z0-9]+/g) ?? ['field']).slice(0, 5);
  return words.map((word, place) => (place === 0 ? word : word[0]!.toUpperCase() + word.slice(1))).join('');
}

const kinds: Record<string, Kind> = { text: 'text', day: 'day', 'yes-no': 'radios', choice: 'text', number: 'text' };

function kindOf(means: string): Kind {
  if (/\.(email)$/.test(means)) return 'email';
  if (/[pP]hone$/.test(means)) return 'tel';
  return kinds[meanings[genericKey(means)]?.type ?? 'text']!;
}
