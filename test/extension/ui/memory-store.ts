import type { PupilCase } from '../../../extension/case/case.ts';
import type { Change } from '../../../extension/case/changes.ts';
import type { Draft } from '../../../extension/case/store.ts';

/** The case store, in memory: jsdom has no IndexedDB. `vi.mock('…/case/store.ts', () => import('./memory-store.ts'))`. */
export const kept = new Map<string, PupilCase>();
export const drafts = new Map<string, Draft>();

export const caseChanges = 'in-memory';
export const allCases = async () => [...kept.values()];
export const oneCase = async (id: string) => kept.get(id);
export const draftOf = async (key: string) => drafts.get(key);
/** Slower than a reader, as the real one may be. */
export const keepDraft = async (key: string, draft: Draft) => {
  await new Promise((later) => setTimeout(later, 20));
  drafts.set(key, draft);
};
export const dropDraft = async (key: string) => void drafts.delete(key);
export const removeCase = async (id: string) => void kept.delete(id);
export const storeCase = async (choose: (cases: PupilCase[]) => PupilCase | null) => choose(await allCases());

export async function changeCase(id: string, change: Change): Promise<PupilCase | undefined> {
  const before = kept.get(id);
  const after = before && change(before);
  if (after) kept.set(id, after);
  return after;
}
