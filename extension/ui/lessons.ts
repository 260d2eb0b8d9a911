import { readTaught, writeTaught } from '../case/taught.ts';
import {
  taughtFor,
  taughtIn,
  withLessons,
  withTaught,
  type FieldKey,
  type Match,
  type ScannedField,
  type ScannedForm,
} from '../forms/index.ts';

/** What of this page can be taught, what was, and everything taught in this browser as it is exported. */
export type Lessons = {
  unknown: ScannedField[];
  taught: Array<{ field: ScannedField; key: FieldKey }>;
  exported: string;
  /** The form asks something else than when it was taught: what was taught is only suggested. */
  changed: boolean;
};

/** The matches of a page with what was taught put in. */
export async function lessonsFor(form: ScannedForm, matches: readonly Match[]): Promise<{ matches: Match[]; lessons: Lessons }> {
  const { own, shipped } = await readTaught();
  const page = taughtFor(own, form) ?? taughtFor(shipped, form);
  const learned = withLessons(matches, form, page);
  const keyOf = (field: ScannedField) => learned.matches.find(({ fieldId }) => fieldId === field.id);
  const open = form.fields.filter(({ leftAlone }) => leftAlone === null);
  const lessons: Lessons = {
    unknown: open.filter((field) => keyOf(field)?.key === null),
    taught: open.flatMap((field) => {
      const match = keyOf(field);
      return match?.key && match.why[0] === 'you taught this field' ? [{ field, key: match.key }] : [];
    }),
    exported: JSON.stringify(own, null, 1),
    changed: learned.changed,
  };
  return { matches: learned.matches, lessons };
}

export async function teach(form: ScannedForm, field: ScannedField, key: FieldKey | null): Promise<void> {
  await writeTaught(withTaught((await readTaught()).own, form, field, key));
}

/** Adds what a file holds; what this browser was taught itself stays. False where the file is something else. */
export async function addTaught(text: string): Promise<boolean> {
  const brought = taughtIn(text);
  if (!brought) return false;
  const { own } = await readTaught();
  const isHere = (page: (typeof own)[number]) =>
    own.some(({ host, path, query }) => host === page.host && path === page.path && query === page.query);
  await writeTaught([...own, ...brought.filter((page) => !isHere(page))]);
  return true;
}
