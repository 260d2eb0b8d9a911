import { adapters } from '../../../extension/mis/adapters.ts';
import { detect } from '../../../extension/mis/detect.ts';
import { readKnown } from '../../../extension/mis/read-known.ts';
import type { Reading, ReadOptions } from '../../../extension/mis/reading.ts';

/** What came of a look at a page. `reading` is `null` where none is offered. */
export type LookedAt = { isRegister: boolean; asksYear: boolean; reading: Reading | null; why: string };

/** Runs in the extension's own world of a page: the detector's look, and the reader's with every grid collected. */
async function lookHere(options: ReadOptions): Promise<LookedAt> {
  const none = { isRegister: false, asksYear: false, reading: null };
  if (!detect(document)) return { ...none, why: 'not detected' };
  const { outcome } = await readKnown(document, options, adapters);
  if (outcome.kind === 'read') return { ...none, isRegister: true, reading: outcome.reading, why: outcome.reading.doubts.join() };
  if (outcome.kind === 'ask-year') return { ...none, isRegister: true, asksYear: true, why: 'without a year' };
  return { ...none, why: outcome.kind === 'refused' ? `${outcome.why} ${outcome.shown.join(' · ')}` : outcome.kind };
}

Object.assign(globalThis, { lookHere });
