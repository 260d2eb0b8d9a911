import type { GuardFinding } from '../forms/held.ts';
import { pressed } from './host.ts';

/** A warning and where on the screen it stands now. */
export type Marker = { finding: GuardFinding; top: number; left: number };

/** Beside the fields they concern; and one box that sums them up and says when nothing was checked. */
export function Markers({ markers, summary, onHide }: { markers: Marker[]; summary: string; onHide: () => void }) {
  return (
    <>
      {markers.map(({ finding, top, left }) => (
        <div key={finding.item} class={`marker ${finding.verdict}`} style={{ top: `${top}px`, left: `${left}px` }}>
          <b>{finding.verdict === 'missing' ? 'Missing' : 'Not answered'}:</b> {finding.title}
        </div>
      ))}
      <section class="box" aria-label="Before You Refer">
        <p role="status">{summary}</p>
        <button type="button" onClick={pressed(onHide)}>
          Hide
        </button>
      </section>
    </>
  );
}
