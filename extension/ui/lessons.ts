import { readTaught, writeTaught } from '../case/taught.ts';
import {
  hasChanged,
  taughtBy,
  taughtIn,
  withBrought,
  withLessons,
  withLookedOver,
  withTaught,
  type FieldKey,
  type Match,
  type ScannedField,
  type ScannedForm,
} from '../forms/index.ts';

/** What of this page can be taught, what was, and everything taught in this browser as it is exported. */
export type Lessons = {
  unknown: ScannedField[];
  taught: Array<{ field: ScannedField; key: FieldKey; by: 'you' | 'school' }>;
  exported: string;
  /** The form asks something that it did not when it was taught: what was taught is only suggested. */
  changed: boolean;
};

/** The matches of a form, in all its parts, with what was taught of each part put in. */
export async function lessonsFor(
  parts: readonly ScannedForm[],
  matches: readonly Match[],
): Promise<{ matches: Match[]; lessons: Lessons }> {
  const taught = await readTaught();
  let learned = { matches: [...matches], changed: false };
  for (const part of parts) {
    const next = withLessons(learned.matches, part, taught);
    learned = { matches: next.matches, changed: learned.changed || next.changed };
  }
  const matchOf = new Map(learned.matches.map((match) => [match.fieldId, match]));
  const open = parts.flatMap(({ fields }) => fields.filter(({ leftAlone }) => leftAlone === null));
  const lessons: Lessons = {
    unknown: open.filter(({ id }) => matchOf.get(id)?.key === null),
    taught: open.flatMap((field) => {
      const match = matchOf.get(field.id);
      const by = match && taughtBy(match);
      return match?.key && by ? [{ field, key: match.key, by }] : [];
    }),
    exported: JSON.stringify(taught.own, null, 1),
    changed: learned.changed,
  };
  return { matches: learned.matches, lessons };
}

/** Kept for the part of the form that the field stands in: its own script knows it by that. */
export async function teach(parts: readonly ScannedForm[], field: ScannedField, key: FieldKey | null): Promise<void> {
  const part = parts.find(({ fields }) => fields.some(({ id }) => id === field.id));
  if (part) await writeTaught(withTaught(await readTaught(), part, field, key));
}

/** The user has looked at each field: what was taught holds for the page as it is now. */
export async function acceptTaught(parts: readonly ScannedForm[]): Promise<void> {
  let taught = await readTaught();
  for (const part of parts) if (hasChanged(part, taught)) taught = { ...taught, own: withLookedOver(taught, part) };
  await writeTaught(taught.own);
}

/** Adds what a file holds; what this browser was taught itself stays. How many fields were new, or `null` where the file is something else. */
export async function addTaught(text: string): Promise<number | null> {
  const brought = taughtIn(text);
  if (!brought) return null;
  const { pages, added } = withBrought((await readTaught()).own, brought);
  await writeTaught(pages);
  return added;
}
