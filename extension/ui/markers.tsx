import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GuardFinding } from '../forms/held.ts';
import type { Box } from '../mis/on-screen.ts';
import { pressed } from './seen.ts';

/** What is said beside one field, and where on the screen it stands now. */
export type Marker = {
  fieldId: string;
  /** The document that belongs in this place; `null` for other fields, and where its label does not say. */
  belongs: string | null;
  /** Why the name of a file chosen here looks wrong. */
  doubts: string[];
  findings: GuardFinding[];
  top: number;
  left: number;
};

type Props = {
  markers: Marker[];
  summary: string;
  /** Where the page's own buttons stand on the screen. */
  buttons: readonly Box[];
  onHide: () => void;
};

/** Beside the fields they concern; and one box that sums them up and says when nothing was checked. */
export function Markers({ markers, summary, buttons, onHide }: Props) {
  const drawn = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!drawn.current || !box.current) return;
    spread(drawn.current);
    keepApart(box.current, [...drawn.current.children] as HTMLElement[], buttons);
  });
  return (
    <>
      <div ref={drawn}>
        {markers.map((marker) => (
          <MarkerPart key={marker.fieldId} {...marker} />
        ))}
      </div>
      <section ref={box} class="box" aria-label="Before You Refer">
        <p role="status">{summary}</p>
        <button type="button" onClick={pressed(onHide)}>
          Hide
        </button>
      </section>
    </>
  );
}

function MarkerPart({ belongs, doubts, findings, top, left }: Marker) {
  const first = findings.find(({ verdict }) => verdict === 'missing') ?? findings[0];
  const isMissing = doubts.length > 0 || findings.some(({ verdict }) => verdict === 'missing');
  const look = isMissing ? 'missing' : findings.length > 0 ? 'unanswered' : 'plain';
  return (
    <div class={`marker ${look}`} data-top={top} style={{ left: `${left}px` }}>
      <ul>
        {belongs && (
          <li>
            <b>Belongs here:</b> {belongs}
          </li>
        )}
        {doubts.map((doubt) => (
          <li key={doubt} role="alert">
            <b>Look again:</b> {doubt}
          </li>
        ))}
        {first && (
          <li>
            <b>{first.verdict === 'missing' ? 'Missing' : 'Not answered'}:</b> {first.title}
            {findings.length > 1 && `, and ${findings.length - 1} more`}
          </li>
        )}
      </ul>
    </div>
  );
}

/** Fields may stand closer together than what is said beside them: each begins below the one before. */
function spread(drawn: HTMLElement): void {
  let free = 0;
  const markers = [...drawn.children] as HTMLElement[];
  const placed = markers.map((marker) => ({ marker, top: Number(marker.dataset['top']) })).toSorted((one, other) => one.top - other.top);
  for (const { marker, top } of placed) {
    const at = Math.max(top, free);
    marker.style.top = `${at}px`;
    free = at + marker.offsetHeight + 4;
  }
}

/** A form's fields and buttons stand to the left on most pages. */
const corners = ['', 'top-right', 'bottom-left', 'top-left'];

/**
 * The box stays where it is while it covers no marker and no button of the page, else it goes to a corner that is free. Where none is, the
 * markers make room: a button at the end of a page cannot be scrolled out from under it, and a press meant for it would be lost.
 */
function keepApart(box: HTMLElement, markers: readonly HTMLElement[], buttons: readonly Box[]): void {
  const hides = () => buttons.some((button) => overlaps(button, box.getBoundingClientRect()));
  const isFree = () => !hides() && !markers.some((marker) => overlaps(marker.getBoundingClientRect(), box.getBoundingClientRect()));
  const at = (corner: string, isFit: () => boolean) => {
    box.className = `box ${corner}`.trim();
    return isFit();
  };
  if (isFree() || corners.some((corner) => at(corner, isFree))) return;
  if (!corners.some((corner) => at(corner, () => !hides()))) box.className = 'box';
  const { left, right } = box.getBoundingClientRect();
  for (const marker of markers)
    if (overlaps(marker.getBoundingClientRect(), box.getBoundingClientRect()))
      marker.style.left = left > marker.offsetWidth + 8 ? `${left - marker.offsetWidth - 8}px` : `${right + 8}px`;
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;
