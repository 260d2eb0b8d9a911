import { valueOf } from './field-value.ts';
import { targetOf, type WriteSettings } from './may-write.ts';
import type { PlanEntry, WriteResult } from './planned.ts';
import type { FieldKind } from './scanned.ts';
import { whyNotTaken, writeEntry } from './write-field.ts';

/** What a choice brings or redraws must be there before the rest is typed. */
const choices: ReadonlySet<FieldKind> = new Set<FieldKind>(['select', 'radios', 'checkbox', 'list', 'typed-list']);
export const isChoice = ({ kind }: { kind: FieldKind }): boolean => choices.has(kind);

/**
 * Writes these fields one at a time, choices first, and looks at each once more at the end: a page may take a value and drop it later.
 * Results are in the order of the entries.
 */
export async function writeAll(document: Document, entries: readonly PlanEntry[], settings: WriteSettings): Promise<WriteResult[]> {
  const results = new Map<PlanEntry, WriteResult>();
  for (const entry of [...entries.filter(isChoice), ...entries.filter((one) => !isChoice(one))]) {
    results.set(entry, await one(document, entry, settings));
    if (isChoice(entry)) await untilQuiet(document, settings.settle);
  }
  await settings.settle();
  return entries.map((entry) => atTheEnd(document, entry, results.get(entry)!, settings));
}

/** A page whose own script fails must not lose what was written before: only that field is refused. */
const one = (document: Document, entry: PlanEntry, settings: WriteSettings): Promise<WriteResult> =>
  writeEntry(document, entry, settings).catch(() => ({ outcome: 'refused', why: 'it could not be worked from here' }));

/** A page may have taken it by now, written it in its own way, or dropped it. */
function atTheEnd(document: Document, entry: PlanEntry, result: WriteResult, settings: WriteSettings): WriteResult {
  if (result.outcome === 'refused') return result;
  const { journal } = result;
  const now = targetOf(document, entry, settings);
  const after = typeof now === 'string' ? journal.after : valueOf(now);
  const why = whyNotTaken(now, entry, after);
  return why === null ? { outcome: 'confirmed', journal: { ...journal, after } } : { outcome: 'typed-not-confirmed', journal, why };
}

/** A list that posts back has its part of the page drawn anew a little later: until nothing was added or taken away for two settlings. */
export async function untilQuiet(document: Document, settle: () => Promise<void>): Promise<void> {
  let changed = true;
  const observer = new MutationObserver(() => (changed = true));
  observer.observe(document, { childList: true, subtree: true });
  for (let look = 0, quiet = 0; look < 20 && quiet < 2; look += 1) {
    changed = false;
    await settle();
    quiet = changed ? 0 : quiet + 1;
  }
  observer.disconnect();
}
