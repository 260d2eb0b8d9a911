import type { Reading, RefusedWhy } from '../mis/reading.ts';
import type { OverlayActs } from './overlay.tsx';
import { pressed } from './seen.ts';

type Acts = { acts: Pick<OverlayActs, 'teach'> };

/** What two marks may help with: who the pupil is, and what the page contradicts, nobody can teach. */
const mayBeTaught: ReadonlySet<RefusedWhy> = new Set([
  'no-dates',
  'no-sessions',
  'no-marks',
  'pattern',
  'weekday-differs',
  'changed-since-taught',
]);

/** Where a page of something like it may have been opened by mistake, and nothing can be taught of it. */
export const isOther: ReadonlySet<RefusedWhy> = new Set(['percentages-only', 'counts-only', 'lessons-only']);

/** What else may be done about a refused page. What was taught and changed is taught again; on any other the register is likely to be elsewhere. */
export function Elsewhere({ why, acts }: Acts & { why: RefusedWhy }) {
  if (isOther.has(why))
    return <p>Open the register itself: the page with a mark for each morning and each afternoon, of this pupil or of the class.</p>;
  if (!mayBeTaught.has(why)) return null;
  const isAgain = why === 'changed-since-taught';
  return (
    <>
      {!isAgain && <p>Open the page of your MIS that shows the register itself. If this is that page, two marks can teach it.</p>}
      <button type="button" class={isAgain ? 'main' : ''} onClick={pressed(acts.teach)}>
        Teach me this page
      </button>
    </>
  );
}

/** The way in on a page that is read, where a mark of it is not understood. */
export const TeachMark = ({ coverage, acts }: Acts & Pick<Reading, 'coverage'>) =>
  coverage.notUnderstood > 0 ? (
    <button type="button" onClick={pressed(acts.teach)}>
      Say what a mark means
    </button>
  ) : null;
