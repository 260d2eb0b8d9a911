import type { GuardFinding } from '../forms/held.ts';
import { pressed } from './host.ts';

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

/** Beside the fields they concern; and one box that sums them up and says when nothing was checked. */
export function Markers({ markers, summary, onHide }: { markers: Marker[]; summary: string; onHide: () => void }) {
  return (
    <>
      {markers.map((marker) => (
        <MarkerPart key={marker.fieldId} {...marker} />
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

function MarkerPart({ belongs, doubts, findings, top, left }: Marker) {
  const isMissing = doubts.length > 0 || findings.some(({ verdict }) => verdict === 'missing');
  const look = isMissing ? 'missing' : findings.length > 0 ? 'unanswered' : 'plain';
  return (
    <div class={`marker ${look}`} style={{ top: `${top}px`, left: `${left}px` }}>
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
        {findings.map(({ item, verdict, title }) => (
          <li key={item}>
            <b>{verdict === 'missing' ? 'Missing' : 'Not answered'}:</b> {title}
          </li>
        ))}
      </ul>
    </div>
  );
}
