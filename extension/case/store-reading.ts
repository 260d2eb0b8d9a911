import type { PupilReading } from '../mis/reading.ts';
import { caseFrom, casesFor, withReading, type Look, type Stored } from './reading.ts';
import { keep } from './session.ts';
import { storeCase } from './store.ts';

/** Puts a reading into the one case it belongs to, or a new one, and opens it; where several fit, the panel asks. */
export async function storeReading(pupil: PupilReading, look: Look): Promise<Stored> {
  const id = crypto.randomUUID();
  let candidates: string[] = [];
  const stored = await storeCase((cases) => {
    const { certain, possible } = casesFor(cases, pupil, look.host);
    if (certain.length === 1) return withReading(certain[0]!, pupil, look);
    candidates = [...certain, ...possible].map((one) => one.id);
    return candidates.length > 0 ? null : caseFrom(id, pupil, look);
  });
  if (stored) {
    await keep('openCase', stored.id);
    return { kind: 'stored', caseId: stored.id, ...(stored.lastLook?.list && { list: stored.lastLook.list }) };
  }
  await keep('undecided', { reading: pupil, look, candidates });
  return { kind: 'undecided' };
}
