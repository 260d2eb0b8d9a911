import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { asStored, type PupilCase } from './case.ts';
import type { Change } from './changes.ts';

interface Schema extends DBSchema {
  cases: { key: string; value: PupilCase };
  drafts: { key: string; value: Draft };
}

/** What was typed into a form that has not been saved yet: for each field, what it held. Boxes of one name are one field. */
export type Draft = Array<[name: string, ...values: string[]]>;

/** Somebody changed or stored a case: every open page of the extension hears of it. */
export const caseChanges = 'before-you-refer-cases';

/**
 * Opened for each action and closed after it: the service worker may be killed between any two, and a handle that is kept open
 * would block an update of the extension.
 */
async function withStore<Result>(act: (store: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
  const store = await openDB<Schema>('before-you-refer', 1, {
    upgrade(database) {
      database.createObjectStore('cases', { keyPath: 'id' });
      database.createObjectStore('drafts');
    },
  });
  try {
    return await act(store);
  } finally {
    store.close();
  }
}

const whole = (one: PupilCase | undefined): PupilCase | undefined => one && asStored(one);

export const allCases = (): Promise<PupilCase[]> => withStore(async (store) => (await store.getAll('cases')).map(asStored));

export const oneCase = (id: string): Promise<PupilCase | undefined> => withStore(async (store) => whole(await store.get('cases', id)));

const nextRevision = ({ revision }: PupilCase) => ({ revision: revision + 1, changed: new Date().toISOString() });

/** Applies a change in one transaction, so that two open windows never lose each other's work. `undefined` where the case is gone. */
export async function changeCase(id: string, change: Change): Promise<PupilCase | undefined> {
  const changed = await withStore(async (store) => {
    const transaction = store.transaction('cases', 'readwrite');
    const before = whole(await transaction.store.get(id));
    const after = before && { ...change(before), ...nextRevision(before) };
    if (after) await transaction.store.put(after);
    await transaction.done;
    return after;
  });
  if (changed) announce(id);
  return changed;
}

/** Reads all cases and stores one of them, or a new one, in the same transaction. `null` from `choose` stores nothing. */
export async function storeCase(choose: (cases: PupilCase[]) => PupilCase | null): Promise<PupilCase | null> {
  const stored = await withStore(async (store) => {
    const transaction = store.transaction('cases', 'readwrite');
    const chosen = choose((await transaction.store.getAll()).map(asStored));
    const after = chosen && { ...chosen, ...nextRevision(chosen) };
    if (after) await transaction.store.put(after);
    await transaction.done;
    return after;
  });
  if (stored) announce(stored.id);
  return stored;
}

/** A draft outlives the panel, the service worker and the browser: it is what somebody typed. */
export const draftOf = (key: string): Promise<Draft | undefined> => withStore((store) => store.get('drafts', key));

export const keepDraft = (key: string, draft: Draft): Promise<unknown> => withStore((store) => store.put('drafts', draft, key));

export const dropDraft = (key: string): Promise<void> => withStore((store) => store.delete('drafts', key));

/** With what was typed into its forms and not saved: a draft of a case is named by it. */
export async function removeCase(id: string): Promise<void> {
  await withStore(async (store) => {
    const transaction = store.transaction(['cases', 'drafts'], 'readwrite');
    await transaction.objectStore('cases').delete(id);
    await transaction.objectStore('drafts').delete(IDBKeyRange.bound(`${id}/`, `${id}/\uffff`));
    await transaction.done;
  });
  announce(id);
}

function announce(id: string): void {
  const channel = new BroadcastChannel(caseChanges);
  channel.postMessage(id);
  channel.close();
}
