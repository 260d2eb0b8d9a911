import { pressed } from './seen.ts';
import type { OverlayActs, OverlayState } from './overlay.tsx';

/** How far a scrolled read has come, and the way out of it. */
export function Progress({
  progress: { collected, declared },
  acts,
}: {
  progress: NonNullable<OverlayState['progress']>;
  acts: OverlayActs;
}) {
  return (
    <>
      <h2>Reading the register</h2>
      <p>The page shows part of it at a time. It is scrolled to collect the rest, then put back.</p>
      <progress {...(declared !== null && { max: declared, value: Math.min(collected, declared) })} aria-label="Cells read" />
      <p>
        {collected} {declared !== null && `of ${declared}`} cells read
      </p>
      <button type="button" onClick={pressed(acts.cancel)}>
        Cancel
      </button>
    </>
  );
}
