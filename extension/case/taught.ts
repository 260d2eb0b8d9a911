import { browser } from 'wxt/browser';
import { taughtIn, type TaughtPage } from '../forms/taught.ts';
import { readManaged } from './managed.ts';

/** What this browser was taught, and what the school's administrator shipped by policy, as the export has it. The browser's own comes first. */
export async function readTaught(): Promise<{ own: TaughtPage[]; shipped: TaughtPage[] }> {
  const { taughtForms } = await browser.storage.local.get('taughtForms');
  const { managed } = await readManaged();
  const shipped = managed.taughtForms === undefined ? null : taughtIn(managed.taughtForms);
  return { own: (taughtForms as TaughtPage[] | undefined) ?? [], shipped: shipped ?? [] };
}

export const writeTaught = (pages: TaughtPage[]): Promise<void> => browser.storage.local.set({ taughtForms: pages });
