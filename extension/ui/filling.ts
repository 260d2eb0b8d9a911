import type { PupilCase } from '../case/case.ts';
import { fieldValues } from '../case/field-values.ts';
import { readFilled, rememberFilled } from '../case/filled-pages.ts';
import { keep, recall } from '../case/session.ts';
import {
  askedSince,
  identityIn,
  journalWith,
  isHostOf,
  onlySuggested,
  planFill,
  stillToAdd,
  whyNotThisPupil,
  type FillPlan,
  type JournalEntry,
  type PlanEntry,
  type ScannedField,
  type ScannedForm,
  type ToAdd,
  type UndoResult,
  type WriteResult,
} from '../forms/index.ts';
import type { TypedField } from '../forms/typed.ts';
import { askPage } from './ask.ts';
import { bindingOf } from './binding.ts';
import { askOwners, oursOf, scanParts } from './form-parts.ts';
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
  journal: JournalEntry[];
  heading: string;
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
  const { values, withheld } = fillable(pupilCase);
  const { matches, lessons } = await lessonsFor(page.parts, page.matches);
  if (filled.length > 0) await rememberFilled([...filled, ...page.parts], values);
  const changed = askedSince(await readFilled(), page.parts, values);
  return {
    tab,
    form: page.form,
    lessons,
    changed,
    plan: isOnSite(page.form)
      ? planFill(page.form, changed.length > 0 ? onlySuggested(matches) : matches, values, oursIn(journal), withheld)
      : { entries: [], refusal: { why: 'another-site', host: page.form.host } },
    parentUnsaid: matches.some((match) => match.how !== 'left-alone' && match.presumed),
    parentSaid,
    toAdd: stillToAdd(page.form.adders, matches, values),
    journal,
    heading: page.form.heading,
    frames: page.frames,
    parts: page.parts,
  };
}

/** The page itself asks once more before anything is written. */
const isOnSite = ({ host }: ScannedForm): boolean => isHostOf(host, settings.value.formHosts[settings.value.authority] ?? []);

/** Writes these entries, in order, and keeps how to undo them. `null` where the form is gone. */
async function fill({ tab, frames }: Looked, pupilCase: PupilCase, entries: PlanEntry[]): Promise<WriteResult[] | null> {
  const journal = await journalOf(tab);
  const { values, withheld } = fillable(pupilCase);
  // Another window may have said since the plan was made that something must not be told.
  const told = entries.filter(({ key }) => !withheld.includes(key));
  const [identity, ours] = [identityIn(values), oursIn(journal)];
  // Each frame compares what it holds itself; what another frame holds is compared here.
  const now = frames.length > 1 ? await scanParts(tab) : null;
  if (now && whyNotThisPupil(now.form, now.matches, identity, ours))
    return entries.map(() => ({ outcome: 'refused', why: 'the form holds another child’s details' }));
  const grantedOrigins = now?.grantedOrigins ?? [];
  const write = (own: PlanEntry[], frame: number) =>
    askPage(tab, 'write', { entries: own, identity, ours: oursOf(ours, frame), grantedOrigins }, frame);
  const answers = await askOwners<PlanEntry, WriteResult>(told, write, frameIsGone);
  if (!answers) return null;
  const results = answers.map((result, place) =>
    'journal' in result ? { ...result, journal: { ...result.journal, fieldId: told[place]!.fieldId } } : result,
  );
  const written = results.flatMap((result) => ('journal' in result ? [result.journal] : []));
  await keep(`journal:${tab}`, journalWith(journal, written));
  return entries.map((entry) => results[told.indexOf(entry)] ?? { outcome: 'refused', why: 'it must not be told' });
}

const frameIsGone = { outcome: 'refused', why: 'its frame is gone from the page' } as const;

/** What may be written without asking about each. */
export const writable = (looked: Looked | null): PlanEntry[] =>
  looked && !looked.plan.refusal ? looked.plan.entries.filter(({ state }) => state === 'write') : [];

/** More than one choice that brings another is rare; a page that brings fields for ever is left. */
const mostRounds = 5;

/** Writes these entries, and then those of fields that were not on the page, or could not be filled, before a choice brought them. */
export async function fillAndFollow(
  tab: number,
  pupilCase: PupilCase,
  before: Looked,
  entries: PlanEntry[],
): Promise<Map<string, WriteResult> | null> {
  const results = new Map<string, WriteResult>();
  const known = new Set(before.plan.entries.filter(({ state }) => state !== 'no-option').map(({ fieldId }) => fieldId));
  let next = entries;
  for (let round = 0; round < mostRounds && next.length > 0; round += 1) {
    const written = await fill(before, pupilCase, next);
    if (!written) return round === 0 ? null : results;
    for (const [place, { fieldId }] of next.entries()) {
      results.set(fieldId, written[place]!);
      known.add(fieldId);
    }
    const isWritten = written.some(({ outcome }) => outcome !== 'refused');
    const after = await lookAt(tab, pupilCase, isWritten && before.changed.length === 0 ? before.parts : []);
    next = writable(after).filter(({ fieldId }) => !known.has(fieldId));
  }
  return results;
}

/** The user has looked at a page that has changed: it is remembered as it is now. */
export const acceptChanged = ({ parts }: Looked, pupilCase: PupilCase): Promise<void> => rememberFilled(parts, fillable(pupilCase).values);

/** Puts back what the user had typed, into fields that are empty. `null` where the form is gone. */
export async function putTypedBack(tab: number, pupilCase: PupilCase, fields: TypedField[]): Promise<UndoResult[] | null> {
  const [identity, ours, now] = [identityIn(fillable(pupilCase).values), oursIn(await journalOf(tab)), await scanParts(tab)];
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

const fillable = (pupilCase: PupilCase) => fieldValues(pupilCase, settings.value, counted.value);

const journalOf = async (tab: number): Promise<JournalEntry[]> => (await recall(`journal:${tab}`)) ?? [];

/** What our last writing left in each field. */
const oursIn = (journal: JournalEntry[]): Record<string, string> =>
  Object.fromEntries(journal.map(({ fieldId, after }) => [fieldId, after]));
