import type { PupilCase } from '../case/case.ts';
import { fieldValues } from '../case/field-values.ts';
import { readFilled, rememberFilled } from '../case/filled-pages.ts';
import { keep, recall, type Filled } from '../case/session.ts';
import {
  askedSince,
  identityIn,
  leftBy,
  isHostOf,
  onlySuggested,
  planFill,
  profileOf,
  stillToAdd,
  type FillPlan,
  type JournalEntry,
  type ScannedField,
  type ScannedForm,
  type ToAdd,
  type UndoResult,
} from '../forms/index.ts';
import type { TypedField } from '../forms/typed.ts';
import { askPage } from './ask.ts';
import { bindingOf } from './binding.ts';
import { askOwners, scanParts } from './form-parts.ts';
import { oursOf } from './frame-ids.ts';
import { lessonsFor, type Lessons } from './lessons.ts';
import { counted, settings } from './state.ts';

/** What the panel knows of the form in one tab. */
export type Looked = {
  tab: number;
  form: ScannedForm;
  lessons: Lessons;
  /** What the page asks now and did not when it was last filled here. With any of it, nothing is filled without asking. */
  changed: ScannedField[];
  plan: FillPlan;
  /** The page asks about a parent and does not say which; and what the user said. */
  parentUnsaid: boolean;
  parentSaid: number | null;
  /** Whom the case has and the page has no fields for yet. */
  toAdd: ToAdd[];
  /** Of whichever case: what was filled of another is there to be undone, too. */
  journal: Filled[];
  heading: string;
  /** The request the page is for, by its own title and heading where those say, else as the settings do. */
  route: string;
  /** The page itself (0) and the frames of other sites in it that are part of the form. */
  frames: number[];
  /** What each of them said: each is a page of its own to what is remembered. */
  parts: ScannedForm[];
};

/**
 * What would be filled; writes nothing on the page. `null` where no form was found in the tab. `filled` is the page as it was before it was just
 * filled from here: what has come since came of that, and both are remembered.
 */
export async function lookAt(tab: number, pupilCase: PupilCase, filled: readonly ScannedForm[] = []): Promise<Looked | null> {
  const parentSaid = (await bindingOf(tab))?.parent ?? null;
  const page = await scanParts(tab, parentSaid);
  if (!page) return null;
  const journal = await journalOf(tab);
  const route = profileOf({ ...page.form, title: page.title }, settings.value)?.route ?? settings.value.route;
  const { values, withheld } = fillable(pupilCase, route);
  const { matches, lessons } = await lessonsFor(page.parts, page.matches);
  if (filled.length > 0) await rememberFilled([...filled, ...page.parts], values);
  const changed = askedSince(await readFilled(), page.parts, values);
  return {
    tab,
    form: page.form,
    lessons,
    changed,
    plan: isOnSite(page.form)
      ? planFill(page.form, changed.length > 0 ? onlySuggested(matches) : matches, values, oursIn(journal, pupilCase), withheld)
      : { entries: [], refusal: { why: 'another-site', host: page.form.host } },
    parentUnsaid: matches.some((match) => match.how !== 'left-alone' && match.presumed),
    parentSaid,
    toAdd: stillToAdd(page.form.adders, matches, values),
    journal,
    heading: page.form.heading,
    route,
    frames: page.frames,
    parts: page.parts,
  };
}

/** Another page has another of these. */
export const pageOf = ({ form: { host, path, query, step }, heading }: Looked): string =>
  JSON.stringify([host, path, query, heading, step?.at]);

/** The page itself asks once more before anything is written. */
const isOnSite = ({ host }: ScannedForm): boolean => isHostOf(host, settings.value.formHosts[settings.value.authority] ?? []);

export const frameIsGone = { outcome: 'refused', why: 'its frame is gone from the page' } as const;

/** The user has looked at a page that has changed: it is remembered as it is now. */
export const acceptChanged = ({ parts, route }: Looked, pupilCase: PupilCase): Promise<void> =>
  rememberFilled(parts, fillable(pupilCase, route).values);

/** Puts back what the user had typed, into fields that are empty. `null` where the form is gone. */
export async function putTypedBack(tab: number, pupilCase: PupilCase, fields: TypedField[]): Promise<UndoResult[] | null> {
  const [identity, ours, now] = [identityIn(fillable(pupilCase).values), oursIn(await journalOf(tab), pupilCase), await scanParts(tab)];
  if (!now) return null;
  const { grantedOrigins } = now;
  const put = (own: TypedField[], frame: number) =>
    askPage(tab, 'put-back', { fields: own, identity, ours: oursOf(ours, frame), grantedOrigins }, frame);
  return askOwners<TypedField, UndoResult>(fields, put, frameIsGone);
}

/** Puts fields back as they were, newest first; what came of each, or `null` where the form is gone. */
export async function undo(tab: number, entries: JournalEntry[]): Promise<Array<UndoResult & { label: string }> | null> {
  const newestFirst = entries.toReversed();
  const now = await scanParts(tab);
  if (!now) return null;
  const { grantedOrigins } = now;
  const takeBack = (own: JournalEntry[], frame: number) => askPage(tab, 'undo', { entries: own, grantedOrigins }, frame);
  const results = await askOwners<JournalEntry, UndoResult>(newestFirst, takeBack, frameIsGone);
  if (!results) return null;
  const done = newestFirst.filter((_, place) => results[place]?.outcome !== 'refused');
  const isDone = (entry: JournalEntry) => done.some(({ fieldId, at }) => fieldId === entry.fieldId && at === entry.at);
  await keep(
    `journal:${tab}`,
    (await journalOf(tab)).filter((entry) => !isDone(entry)),
  );
  return results.map((result, place) => ({ ...result, label: newestFirst[place]!.signature.label }));
}

export const fillable = (pupilCase: PupilCase, route?: string) => fieldValues(pupilCase, settings.value, counted.value, route);

export const journalOf = async (tab: number): Promise<Filled[]> => (await recall(`journal:${tab}`)) ?? [];

/** What was filled of another case is not "ours". */
export const oursIn = (journal: readonly Filled[], { id }: PupilCase): Record<string, string> =>
  leftBy(journal.filter(({ caseId }) => caseId === id));
