import type { Pointing } from '../case/session.ts';
import type { Pointed } from '../mis/teaching/lesson.ts';
import { askReader } from './ask.ts';
import { TeachConfirm } from './teach-confirm.tsx';
import { SayForm } from './teach-say.tsx';
import { UnknownPart } from './unknown-part.tsx';
import { useTeaching } from './use-teaching.ts';

type Teaching = ReturnType<typeof useTeaching>;
type Props = { pointing: Pointing | null; tabId: number };

/** Marks pointed at on the page, said here; then five that were read with what they teach. */
export function TeachPanel({ pointing, tabId }: Props) {
  const teaching = useTeaching(pointing, tabId);
  const { state, said } = teaching;
  return (
    <section aria-labelledby="teach-title">
      <h2 id="teach-title">Teach me this page</h2>
      <div role="status">
        {state.kind === 'kept' && <p>Kept for pages like this one. Go back to the page to read its register.</p>}
        {state.kind === 'reading' && <p>Reading the page with what you said…</p>}
        {state.kind === 'pointing' && <Asks teaching={teaching} />}
      </div>
      {state.kind === 'pointing' && <PointingPart teaching={teaching} pointing={pointing} tabId={tabId} />}
      {state.kind === 'learnt' && (
        <TeachConfirm
          learnt={state.learnt}
          onKeep={() => teaching.keep(state.learnt)}
          onFurther={() => teaching.addMark('unknown' in state.learnt ? state.learnt.unknown : undefined)}
          onBegin={() => teaching.begin()}
          {...(said.further.length > 0 && { onLeaveOut: teaching.leaveOut })}
        />
      )}
      {state.kind === 'kept' && (
        <>
          {'unknown' in state.learnt && <UnknownPart unknown={state.learnt.unknown} />}
          <button type="button" class="quiet" onClick={() => teaching.begin(false)}>
            Point at a further mark
          </button>
        </>
      )}
    </section>
  );
}

function Asks({ teaching: { said, asksAll } }: { teaching: Teaching }) {
  if (!asksAll) return <p>Point at a mark that is not understood, and say its code. Its day and session are known.</p>;
  return (
    <p>
      Mark {said.examples.length + 1} of 2. Point at one mark of a morning and one of an afternoon, on different days where the page shows
      more than one. If your school marks presence with a word of its own, let one of the two be that; an absence is a good other one.
      Further marks can be taught after these.
    </p>
  );
}

/** What is left to point at, and what the mark is that was pointed at. */
function PointingPart({ teaching, pointing, tabId }: Props & { teaching: Teaching }) {
  const { state, said, asksAll, isRead } = teaching;
  const left = state.kind === 'pointing' && !asksAll ? (state.left ?? pointing?.unknown) : null;
  const mark = pointing?.pointed && !isSaid(pointing.pointed, said) ? pointing.pointed : null;
  return (
    <>
      {left && <UnknownPart unknown={left} />}
      {mark && (
        <SayForm
          key={said.examples.length + said.further.length}
          pointed={mark}
          asksAll={asksAll}
          onSay={(day, session, code) => teaching.say(mark, day, session, code)}
        />
      )}
      {pointing?.pointed && (
        <button type="button" class="quiet" onClick={() => void askReader(tabId, 'point', null)}>
          Point at another cell
        </button>
      )}
      {isRead && (
        <button type="button" class="quiet" onClick={() => teaching.begin(true)}>
          Teach its days and sessions instead
        </button>
      )}
      {!pointing && (
        <>
          <p>Nothing is pointed at.</p>
          <button type="button" onClick={() => teaching.begin(false)}>
            Point at a mark
          </button>
        </>
      )}
    </>
  );
}

const isSaid = ({ grid, row, column }: Pointed, { examples, further }: Teaching['said']): boolean =>
  [...examples, ...further].some((one) => one.grid === grid && one.row === row && one.column === column);
