import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { readManaged, type Managed, type ManagedKey } from '../case/managed.ts';

/** What the school's administrator has set, and the names of what was set wrongly. */
export const managed = signal<{ managed: Managed; wrong: ManagedKey[] }>({ managed: {}, wrong: [] });

/** Keeps `managed` true while the administrator changes it; `changed` runs after each change. */
export async function followManaged(changed: () => Promise<void>): Promise<void> {
  browser.storage.managed.onChanged.addListener(
    () =>
      void readManaged()
        .then((next) => (managed.value = next))
        .then(changed),
  );
  managed.value = await readManaged();
}
