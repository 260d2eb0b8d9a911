import type { Stamp } from './case.ts';
import { readSettings } from './settings.ts';

/** Now, by this computer's clock, and who, as the settings name them. */
export async function stampNow(): Promise<Stamp> {
  const { referrer } = await readSettings();
  return { at: new Date().toISOString(), by: referrer.name };
}
