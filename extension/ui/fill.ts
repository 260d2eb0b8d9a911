import { keep, type Filled } from '../case/session.ts';
import type { PupilCase } from '../case/case.ts';
import { identityIn, journalWith, whyNotThisPupil, type JournalEntry, type PlanEntry, type WriteResult } from '../forms/index.ts';
import { askPage } from './ask.ts';
import { fillable, frameIsGone, journalOf, lookAt, oursIn, pageOf, type Looked } from './filling.ts';
import { askOwners, scanParts } from './form-parts.ts';
import { oursOf } from './frame-ids.ts';

/** What may be written without asking about each. */
export const writable = (looked: Looked | null): PlanEntry[] =>
  looked && !looked.plan.refusal ? looked.plan.entries.filter(({ state }) => state === 'write') : [];

/** More than one choice that brings another is rare; a page that brings fields for ever is left. */
const mostRounds = 5;

/**
 * Writes these entries, and then those of fields that were not on the page, or could not be filled, before a choice brought them. Where a choice
 * has the page loaded anew, it goes on once the page is back.
 */
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
    const isWritten = written?.some(({ outcome }) => outcome !== 'refused') ?? false;
    const after = await (written ? lookAt : lookOnceBack)(tab, pupilCase, isWritten && before.changed.length === 0 ? before.parts : []);
    if (!written && !after) return round === 0 ? null : results;
    // The user, or a choice, may have gone on meanwhile: nobody has looked at what would be filled there.
    const isHere = after !== null && pageOf(after) === pageOf(before);
    for (const [place, entry] of next.entries()) {
      const result = written?.[place] ?? (isHere ? standing(entry, after) : undefined);
      if (result) results.set(entry.fieldId, result);
      if (result) known.add(entry.fieldId);
      else known.delete(entry.fieldId);
    }
    if (!isHere) return results;
    next = writable(after).filter(({ fieldId }) => !known.has(fieldId));
  }
  return results;
}

/** A server may take its time to draw a page anew. */
const backWithin = 15_000;
const betweenLooks = 250;

async function lookOnceBack(...asked: Parameters<typeof lookAt>): Promise<Looked | null> {
  for (const until = Date.now() + backWithin; Date.now() < until;) {
    await new Promise((later) => setTimeout(later, betweenLooks));
    const looked = await lookAt(...asked);
    if (looked) return looked;
  }
  return null;
}

/** What came of an entry whose page was loaded anew while it was written; nothing where it does not stand there, and is to be written again. */
const standing = (entry: PlanEntry, after: Looked | null): WriteResult | undefined =>
  after?.plan.entries.some(({ fieldId, state }) => fieldId === entry.fieldId && state === 'agrees')
    ? { outcome: 'confirmed', journal: asMeant(entry) }
    : undefined;

/**
 * Writes these entries, in order, and keeps how to undo them: as they are meant to stand before anything is written, since a page may be loaded
 * anew by one of its own choices, and then as they do. `null` where the form is gone.
 */
async function fill({ tab, frames, route }: Looked, pupilCase: PupilCase, entries: PlanEntry[]): Promise<WriteResult[] | null> {
  const journal = await journalOf(tab);
  const { values, withheld } = fillable(pupilCase, route);
  // Another window may have said since the plan was made that something must not be told.
  const told = entries.filter(({ key }) => !withheld.includes(key));
  const [identity, ours] = [identityIn(values), oursIn(journal, pupilCase)];
  // Each frame compares what it holds itself; what another frame holds is compared here.
  const now = frames.length > 1 ? await scanParts(tab) : null;
  if (now && whyNotThisPupil(now.form, now.matches, identity, ours))
    return entries.map(() => ({ outcome: 'refused', why: 'the form holds another child’s details' }));
  const grantedOrigins = now?.grantedOrigins ?? [];
  const write = (own: PlanEntry[], frame: number) =>
    askPage(tab, 'write', { entries: own, identity, ours: oursOf(ours, frame), grantedOrigins }, frame);
  const meant = told.map(asMeant);
  await keepJournal(tab, meant, [], pupilCase);
  const answers = await askOwners<PlanEntry, WriteResult>(told, write, frameIsGone);
  if (!answers) return null;
  const results = answers.map((result, place) =>
    'journal' in result ? { ...result, journal: { ...result.journal, fieldId: told[place]!.fieldId } } : result,
  );
  const written = results.flatMap((result) => ('journal' in result ? [result.journal] : []));
  await keepJournal(tab, written, meant, pupilCase);
  return entries.map((entry) => results[told.indexOf(entry)] ?? { outcome: 'refused', why: 'it must not be told' });
}

/** Puts these into the journal, in the place of what was only meant. */
async function keepJournal(
  tab: number,
  written: readonly JournalEntry[],
  meant: readonly JournalEntry[],
  { id }: PupilCase,
): Promise<void> {
  const isMeant = (entry: Filled) => meant.some(({ fieldId, at }) => entry.fieldId === fieldId && entry.at === at);
  const before = (await journalOf(tab)).filter((entry) => !isMeant(entry));
  const filled = written.map((entry) => ({ ...entry, caseId: id }));
  await keep(`journal:${tab}`, journalWith(before, filled));
}

const asMeant = ({ fieldId, signature, kind, key, onForm, value }: PlanEntry): JournalEntry => ({
  fieldId,
  signature,
  kind,
  key,
  before: onForm,
  after: value,
  at: Date.now(),
});
