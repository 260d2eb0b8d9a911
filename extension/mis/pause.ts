/** Hands the page its turn when work has gone on for 12 ms, so that no task of ours is felt. */
export type Pause = () => Promise<void> | null;

const longest = 12;

/** `null` from it means: no need to wait; awaiting that too would cost more than the work between. Rejects never; whether to go on after an abort is for the caller. */
export function pauses(): Pause {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longest) return null;
    return new Promise((resolve) => {
      setTimeout(() => {
        since = performance.now();
        resolve();
      }, 0);
    });
  };
}

/** The same for a loop over much that is small: asking the clock takes as long as a cell, so it is asked once in so many turns. */
export function seldom(pause: Pause, often: number): Pause {
  let turns = 0;
  return () => ((turns += 1) % often === 0 ? pause() : null);
}

/** Rows of a year for `seldom`, and single cells. */
export const [rowsAtOnce, cellsAtOnce] = [8, 64];
