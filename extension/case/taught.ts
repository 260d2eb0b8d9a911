import { browser } from 'wxt/browser';
import { taughtIn, taughtPagesIn } from '../forms/taught-file.ts';
import type { Taught, TaughtPage } from '../forms/taught.ts';
import { readManaged } from './managed.ts';

/** What this browser was taught, and what the school's administrator shipped by policy, as the export has it. */
export async function readTaught(): Promise<Taught> {
  const [{ taughtForms }, { managed }] = await Promise.all([browser.storage.local.get('taughtForms'), readManaged()]);
  const shipped = managed.taughtForms === undefined ? null : taughtIn(managed.taughtForms);
  return { own: taughtPagesIn(taughtForms), shipped: shipped ?? [] };
}

export const writeTaught = (pages: TaughtPage[]): Promise<void> => browser.storage.local.set({ taughtForms: pages });
