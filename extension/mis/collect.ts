import { areRowsWhole, collectedCells, declaredCells, gridOf, takeIn, type Collected } from './aria.ts';
import type { ReadOptions } from './reading.ts';
import { rememberScroll, rewind, scrollersOf, stepOn, type Scrollers } from './scrollers.ts';
import type { Looking } from './looking.ts';
import type { Grid } from './page.ts';

export type Collection = { cancelled: boolean; wasHidden: boolean };

/** Something of the grid is not drawn, and scrolling may bring it. */
export const mayHaveMore = ({ unseenRows, unseenColumns, body, elsewhere }: Grid): boolean =>
  unseenRows > elsewhere || unseenColumns > 0 || body.some((row) => row.includes(null));

/** Milliseconds to wait for a grid that draws nothing new after a scroll: first a little, and over again with patience if some is missing. */
const waits = [40, 500];

/**
 * Scrolls a virtual grid over all it has and takes in what it draws, until everything it declares was seen or the end is reached.
 * Waits while the tab is hidden, since then nothing is drawn. Leaves the grid scrolled as it was.
 */
export async function collect(collected: Collected, looking: Looking, options: ReadOptions): Promise<Collection> {
  const { signal, onProgress } = options;
  const scrollers = scrollersOf(collected.grid);
  const putBack = rememberScroll(scrollers);
  const collection: Collection = { cancelled: false, wasHidden: false };
  try {
    for (const patience of waits) {
      await sweep(collected, scrollers, async () => {
        await takeDrawn(collected, looking, patience, collection, signal);
        onProgress?.({ collected: collectedCells(collected), declared: declaredCells(collected) });
        collection.cancelled = signal?.aborted === true;
        // Where rows have no numbers, only the end of the list is the end.
        return collection.cancelled || (collected.unplaced === null && isAllSeen(collected));
      });
      if (collection.cancelled || isAllSeen(collected)) break;
    }
    return collection;
  } finally {
    putBack();
  }
}

/** Every place the grid can be scrolled to, row of screens by row of screens, until `take` has enough. */
async function sweep(collected: Collected, { down, across }: Scrollers, take: () => Promise<boolean>): Promise<void> {
  rewind(down, 'down');
  do {
    rewind(across, 'across');
    do {
      if (await take()) return;
    } while (!areRowsWhole(collected) && stepOn(across, 'across'));
  } while (stepOn(down, 'down'));
}

/** Takes in what a step drew. What was drawn while the tab was hidden for a moment is taken again. */
async function takeDrawn(
  collected: Collected,
  looking: Looking,
  patience: number,
  collection: Collection,
  signal?: AbortSignal,
): Promise<void> {
  const page = collected.grid.ownerDocument;
  for (;;) {
    if (page.hidden) {
      collection.wasHidden = true;
      await untilShown(page, signal);
      if (signal?.aborted) return;
      collection.wasHidden = false;
    }
    const drawn = drawnIn(collected.grid);
    await nextFrame();
    if ((await takeIn(collected, looking)) === 0) {
      await Promise.race([drawn.happened, wait(patience)]);
      await takeIn(collected, looking);
    }
    drawn.stop();
    if (!page.hidden || signal?.aborted) return;
  }
}

function isAllSeen(collected: Collected): boolean {
  const declared = declaredCells(collected);
  if (declared === null || collectedCells(collected) < declared) return false;
  const { unseenRows, unseenColumns, elsewhere } = gridOf(collected);
  return unseenRows <= elsewhere && unseenColumns === 0;
}

function drawnIn(grid: Element): { happened: Promise<void>; stop: () => void } {
  let stop = (): void => {};
  const happened = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => resolve());
    observer.observe(grid, { childList: true, subtree: true, characterData: true });
    stop = () => observer.disconnect();
  });
  return { happened, stop: () => stop() };
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A frame, and the work that the page put off until after it. Never longer than a tenth of a second: hidden tabs have no frames. */
async function nextFrame(): Promise<void> {
  await Promise.race([new Promise((resolve) => requestAnimationFrame(resolve)), wait(100)]);
  await wait(0);
}

function untilShown(page: Document, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      if (page.hidden && !signal?.aborted) return;
      page.removeEventListener('visibilitychange', done);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    page.addEventListener('visibilitychange', done);
    signal?.addEventListener('abort', done);
    done();
  });
}
