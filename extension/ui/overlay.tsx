import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListRead } from '../case/last-look.ts';
import type { ReadOutcome } from '../mis/reading.ts';
import type { Attention } from '../../shared/register/attention.ts';
import { cornerOf, corners, keepClear, putInto, type Corner } from './keep-clear.ts';
import type { Marked } from './outlines.ts';
import { Found } from './overlay-found.tsx';
import { Progress } from './overlay-progress.tsx';
import { boxesOf, type PageControls } from './page-controls.ts';
import { pressed } from './seen.ts';

/** A mark to outline: where it stands on the screen now. */
export type Outline = { key: string; attention: Attention; top: number; left: number; width: number; height: number };

/** What the user may do. Each runs in the turn of the press, since the side panel opens only then. */
export type OverlayActs = {
  read(pupil: number): void;
  list(): void;
  report(): void;
  answerYear(year: number): void;
  teach(): void;
  cancel(): void;
  move(to: Corner): void;
  hide(): void;
};

export type OverlayState = {
  outcome: Exclude<ReadOutcome, { kind: 'no-register' }>;
  /** The product whose adapter no longer fits this page. */
  broken: string | null;
  progress: { collected: number; declared: number | null } | null;
  outlines: Outline[];
  /** Marks of the register that need attention, drawn on the page or not. */
  attention: Marked;
  /** Of a list that turns pages, how much is in the case by now. */
  list: ListRead | null;
  /** What became of the last press. */
  said: string | null;
};

type Props = {
  /** `null` on a page of which nothing is to be said but the notice. */
  state: OverlayState | null;
  /** What the user has to know whatever the page shows next: it stays until they do something. */
  notice: string | null;
  /** Where the user moved the box; `null` while it looks for a place by itself. */
  corner: Corner | null;
  controls: PageControls;
  acts: OverlayActs;
};

/** Says what was found on a MIS page, outlines marks that will cause trouble, and changes nothing. */
export function Overlay({ state, notice, corner, controls, acts }: Props) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    if (corner) return putInto(box.current, corner);
    const [around, inCells, turning] = [boxesOf(controls.around), boxesOf(controls.inCells), boxesOf(controls.turning)];
    const never = [...around, ...turning];
    keepClear(box.current, never, [[...never, ...inCells], never, turning]);
  });
  const move = () => box.current && acts.move(corners[(corners.indexOf(cornerOf(box.current)) + 1) % corners.length]!);
  return (
    <>
      {state?.outlines.map(({ key, attention, ...place }) => (
        <div
          key={key}
          class={`mark ${attention}`}
          style={Object.fromEntries(Object.entries(place).map(([side, pixels]) => [side, `${pixels}px`]))}
        />
      ))}
      <section ref={box} class="box" aria-label="Before You Refer">
        <p role="status" class="told">
          {notice}
        </p>
        {state?.progress && <Progress progress={state.progress} acts={acts} />}
        {state && !state.progress && <Found state={state} acts={acts} />}
        {state?.broken && (
          <p class="small">
            What we know of {state.broken} no longer fits this page, so it was looked at by its shape alone. Tell whoever looks after the
            extension.
          </p>
        )}
        <p role="status" class="small">
          {state?.said}
        </p>
        {!state?.progress && (
          <>
            <button type="button" onClick={pressed(move)}>
              Move
            </button>
            <button type="button" onClick={pressed(acts.hide)}>
              Hide
            </button>
          </>
        )}
      </section>
    </>
  );
}
