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

/** The same for a loop over rows: asking the clock takes as long as a cell, so it is asked once in so many of them. */
export function seldom(pause: Pause, often: number): Pause {
  let turns = 0;
  return () => ((turns += 1) % often === 0 ? pause() : null);
}

/** Rows of a year for `seldom`. */
export const rowsAtOnce = 8;

const atOnce = 128;

/**
 * Goes through much that is small in pieces, and hands the page its turn between two. `act` does those from one place up to before
 * another; a loop of its own is what the browser makes fast. What it gives ends the loop, unless that is nothing.
 */
export async function inPieces<Found>(
  length: number,
  pause: Pause,
  act: (from: number, to: number) => Found | null,
): Promise<Found | null> {
  for (let from = 0; from < length; from += atOnce) {
    const found = act(from, Math.min(from + atOnce, length));
    if (found !== null) return found;
    const turn = pause();
    if (turn) await turn;
  }
  return null;
}
