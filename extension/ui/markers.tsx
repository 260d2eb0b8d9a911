import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GuardFinding } from '../forms/held.ts';
import type { Box } from '../mis/on-screen.ts';
import { isOver, keepClear } from './keep-clear.ts';
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

/** Where on the screen the page has something to press, and something to fill in. */
type Controls = { buttons: readonly Box[]; fields: readonly Box[] };

type Props = {
  markers: Marker[];
  /** `null` in a frame, for which the page around it speaks. */
  summary: string | null;
  controls: Controls;
  onHide: () => void;
};

/** Beside the fields they concern; and one box that sums them up and says when nothing was checked. */
export function Markers({ markers, summary, controls, onHide }: Props) {
  const drawn = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!drawn.current) return;
    spread(drawn.current);
    if (!box.current) return;
    keepApart(box.current, [...drawn.current.children] as HTMLElement[], controls);
  });
  return (
    <>
      <div ref={drawn}>
        {markers.map((marker) => (
          <MarkerPart key={marker.fieldId} {...marker} />
        ))}
      </div>
      {summary !== null && (
        <section ref={box} class="box" aria-label="Before You Refer">
          <p role="status">{summary}</p>
          <button type="button" onClick={pressed(onHide)}>
            Hide
          </button>
        </section>
      )}
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

/**
 * The box stays where it is while it covers no marker and no button of the page. Else it goes to the corner where it covers least; markers
 * make room for it.
 */
function keepApart(box: HTMLElement, markers: readonly HTMLElement[], { buttons, fields }: Controls): void {
  const said = markers.map((marker) => marker.getBoundingClientRect());
  const never = [...said, ...buttons];
  if (!isOver(box, never)) return;
  keepClear(box, never, [[...never, ...fields], [...buttons, ...fields], buttons]);
  const { left, right } = box.getBoundingClientRect();
  for (const marker of markers)
    if (isOver(box, [marker.getBoundingClientRect()]))
      marker.style.left = left > marker.offsetWidth + 8 ? `${left - marker.offsetWidth - 8}px` : `${right + 8}px`;
}
