import { readingsOf } from './read-label.ts';
import type { ScannedField } from './scanned.ts';

/**
 * The number each field's parent has by its place alone: a form that adds a parent at a press repeats a section, words and all. Only sections
 * with the same words and at least two questions in common are repeats; `null` for every other field.
 */
export function repeatedOrdinals(fields: readonly ScannedField[]): Array<number | null> {
  const asked = fields.map((field) => unnumberedParentOf(field));
  const sections = new Map<number, { words: string; attributes: Set<string> }>();
  for (const [at, attribute] of asked.entries()) {
    const { section, sectionAt } = fields[at]!;
    if (attribute === null) continue;
    const known = sections.get(sectionAt) ?? { words: section.join(' › '), attributes: new Set() };
    known.attributes.add(attribute);
    sections.set(sectionAt, known);
  }
  const ordinals = new Map<number, number>();
  for (const [at, { words, attributes }] of sections) {
    const alike = [...sections].filter(
      ([, other]) => other.words === words && words !== '' && sharedWith(attributes, other.attributes) >= 2,
    );
    if (alike.length > 1) ordinals.set(at, alike.findIndex(([place]) => place === at) + 1);
  }
  return fields.map(({ sectionAt }, at) => (asked[at] === null ? null : (ordinals.get(sectionAt) ?? null)));
}

/** What is asked of a parent nobody numbered. */
function unnumberedParentOf(field: ScannedField): string | null {
  const found = readingsOf(field).readings.find(({ key, ordinal }) => key.startsWith('parent.') && ordinal === null);
  return found ? found.key.replace(/^parent\.\d+\./, '') : null;
}

const sharedWith = (one: Set<string>, other: Set<string>): number => [...one].filter((attribute) => other.has(attribute)).length;
