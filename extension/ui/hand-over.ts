import { pagesRead, type ListRead, type Saw } from '../case/last-look.ts';
import { sameOf, type Doubt, type Identity, type Reading, type ReadOutcome } from '../mis/index.ts';
import { askBackground } from './ask.ts';

/** What to say of a reading that was handed over; `list`: how much of the page's list is in the case by now. `notice`: why it was not. */
export type Handed = { said: string; list?: ListRead } | { notice: string };

/**
 * Hands the reading of the pupil whom the user saw when they pressed; what to say of it. By then the page may show another pupil, or
 * the same ones in other places.
 */
export async function hand({ reading }: Extract<ReadOutcome, { kind: 'read' }>, seen: Identity): Promise<Handed> {
  const pupil = sameOf(seen, reading);
  if (!pupil)
    return {
      notice:
        'Nothing was stored: it is not certain that the page still shows the pupil you chose. Look whose register it shows now before you press again.',
    };
  try {
    const stored = await askBackground('reading', { pupil, saw: sawOf(reading) });
    if (stored.kind === 'undecided') return { said: 'Read. The side panel asks whose register this is.' };
    if (stored.kind === 'not-stored') return { notice: 'Nothing was stored: this page has no address of its own.' };
    const { list } = stored;
    return { said: saidOf(reading, list), ...(list && { list }) };
  } catch {
    return { notice: 'Nothing was stored: the extension was restarted. Press “Read this register” again.' };
  }
}

const into = 'into the case in the side panel. Open it from the toolbar if you do not see it.';

function saidOf({ complete, doubts }: Reading, list: ListRead | undefined): string {
  if (complete) return `Read ${into}`;
  if (doubts.includes('cancelled')) return `Read in part, since you stopped it: what was not reached counts as not known. It went ${into}`;
  if (!list || doubts.some((doubt) => doubt !== 'more-pages'))
    return `Read in part: what was not read counts as not known. It went ${into}`;
  return `${pagesRead(list).whole ? 'Read' : 'Read in part. It went'} ${into}`;
}

/** Of the rows on this page of a list, some were not seen. */
const unfinished: ReadonlySet<Doubt> = new Set(['partial-grid', 'cancelled', 'tab-hidden', 'unplaced', 'hidden-cells']);

function sawOf({ coverage: { declared, seen }, doubts, page, pupils }: Reading): Saw {
  return {
    stopped: doubts.includes('cancelled') || doubts.includes('tab-hidden'),
    unseen: declared === null ? null : Math.max(0, declared - seen),
    ...(pupils.length > 1 && { ofSeveral: true }),
    ...(page && { page: { ...page, whole: !doubts.some((doubt) => unfinished.has(doubt)) } }),
  };
}

/** Hands the registers of a whole class to the panel's list; what to say of it. */
export async function handAll({ reading }: Extract<ReadOutcome, { kind: 'read' }>): Promise<Handed> {
  const { pupils, complete, source } = reading;
  try {
    await askBackground('class-read', { title: source.title ?? '', pupils, complete, saw: sawOf(reading) });
    return { said: 'Listed in the side panel. Nothing is kept for a child without a case.' };
  } catch {
    return { notice: 'Not listed: the extension was restarted. Press again.' };
  }
}
