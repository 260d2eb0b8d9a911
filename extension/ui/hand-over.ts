import { sameOf, type Identity, type ReadOutcome } from '../mis/index.ts';
import { askBackground } from './ask.ts';

/**
 * Hands the reading of the pupil whom the user saw when they pressed; what to say of it. By then the page may show another pupil, or
 * the same ones in other places.
 */
export async function hand({ reading }: Extract<ReadOutcome, { kind: 'read' }>, seen: Identity): Promise<string> {
  const pupil = sameOf(seen, reading);
  if (!pupil) return 'Nothing was stored: it is not certain that the page still shows the pupil you chose. Press again.';
  try {
    const stored = await askBackground('reading', { pupil, coverage: reading.coverage, complete: reading.complete });
    if (stored.kind === 'undecided') return 'Read. The side panel asks whose register this is.';
    if (stored.kind === 'not-stored') return 'Nothing was stored: this page has no address of its own.';
    const how = reading.complete ? 'Read' : 'Read in part: what was not read counts as not known. It went';
    return `${how} into the case in the side panel. Open it from the toolbar if you do not see it.`;
  } catch {
    return 'Nothing was stored: the extension was restarted. Press “Read this register” again.';
  }
}

/** Hands the registers of a whole class to the panel's list; what to say of it. */
export async function handAll({ reading: { pupils, complete, source } }: Extract<ReadOutcome, { kind: 'read' }>): Promise<string> {
  try {
    await askBackground('class-read', { title: source.title ?? '', pupils, complete });
    return 'Listed in the side panel. Nothing is kept for a child without a case.';
  } catch {
    return 'Not listed: the extension was restarted. Press again.';
  }
}
