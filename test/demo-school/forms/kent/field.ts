/** What the form asks, as data. `name` is also the element's id, or the start of its parts' ids. */
export type Field =
  | {
      kind: 'text';
      name: string;
      label: string;
      hint?: string;
      width?: Width;
      type?: 'email' | 'tel';
      autocomplete?: string;
      needed?: string;
    }
  | { kind: 'date'; name: string; label: string; hint?: string }
  | { kind: 'select'; name: string; label: string; hint?: string; options: { value: string; text: string }[] }
  | { kind: 'radios'; name: string; label: string; hint?: string; options: { value: string; text: string }[] }
  | { kind: 'file'; name: string; label: string; hint?: string; many?: boolean };

export type Width = '5' | '10' | '20' | 'two-thirds';

export type FieldGroup = { legend?: string; fields: Field[] };

export type Step = { slug: string; title: string; intro?: string; groups: FieldGroup[] };

export const dateParts = ['day', 'month', 'year'] as const;

/** The names a field posts under: three for a date, one for the rest. */
export const postedNames = (field: Field): string[] =>
  field.kind === 'date' ? dateParts.map((part) => `${field.name}-${part}`) : [field.name];
