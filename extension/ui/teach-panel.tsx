import { useEffect, useRef, useState } from 'preact/hooks';
import { forget, type Pointing } from '../case/session.ts';
import { keepTeaching } from '../case/teachings.ts';
import type { Learnt } from '../mis/teaching/confirm.ts';
import type { Example, Further, Pointed } from '../mis/teaching/lesson.ts';
import type { UnknownMark } from '../mis/teaching/still-unknown.ts';
import { askReader } from './ask.ts';
import { TeachConfirm } from './teach-confirm.tsx';
import { SayForm } from './teach-say.tsx';
import { beginTeaching } from './teaching.ts';
import { UnknownPart } from './unknown-part.tsx';

type Said = { examples: Example[]; further: Further[] };
const nothing: Said = { examples: [], further: [] };
type Learning =
  | { kind: 'pointing'; left?: UnknownMark[] }
  | { kind: 'reading' }
  | { kind: 'learnt'; learnt: Learnt }
  | { kind: 'kept'; learnt: Learnt };

/** Marks pointed at on the page, said here; then five that were read with what they teach. A page that is read needs no days and sessions. */
export function TeachPanel({ pointing, tabId }: { pointing: Pointing | null; tabId: number }) {
  const [said, setSaid] = useState<Said>(nothing);
  const [state, setState] = useState<Learning>({ kind: 'pointing' });
  const [anew, setAnew] = useState(false);
  const isRead = pointing !== null && pointing.unknown !== null && !anew;
  const asksAll = !isRead && said.examples.length < 2;
  const point = (from: Said, left?: UnknownMark[]) => {
    setSaid(from);
    setState({ kind: 'pointing', ...(left && { left }) });
    void beginTeaching(tabId);
  };
  const again = (isAnew = anew) => {
    setAnew(isAnew);
    point(nothing);
  };
  const learn = async (from: Said) => {
    setSaid(from);
    setState({ kind: 'reading' });
    const [one, other] = from.examples;
    const learnt = await askReader(tabId, 'learn', { two: one && other ? [one, other] : null, further: from.further });
    setState({ kind: 'learnt', learnt: learnt ?? { why: 'The page could not be reached. Reload it and begin again.', mayHelp: false } });
  };
  const take = async (now: Said) => {
    if (!isRead && now.examples.length < 2) point(now);
    else await learn(now);
  };
  const leaveOut = async () => {
    const rest = { ...said, further: said.further.slice(0, -1) };
    await (rest.examples.length + rest.further.length > 0 ? learn(rest) : point(rest));
  };
  const keep = async (learnt: Learnt) => {
    if (!('lesson' in learnt) || !pointing) return;
    await keepTeaching({ host: pointing.host, route: pointing.route, lesson: learnt.lesson });
    setState({ kind: 'kept', learnt });
    await forget(`pointing:${tabId}`);
    await askReader(tabId, 'taught-changed', null);
  };
  // With what was said so far; the page itself is still read with what is kept.
  const left = state.kind === 'pointing' && !asksAll ? (state.left ?? pointing?.unknown) : null;
  // Begun again from the page, after something was kept.
  const before = useRef(pointing);
  useEffect(() => {
    if (state.kind === 'kept' && before.current === null && pointing !== null) {
      setAnew(false);
      setSaid(nothing);
      setState({ kind: 'pointing' });
    }
    before.current = pointing;
  }, [pointing]);
  const waits = state.kind === 'pointing' && pointing?.pointed && !isSaid(pointing.pointed, said) ? pointing.pointed : null;
  return (
    <section aria-labelledby="teach-title">
      <h2 id="teach-title">Teach me this page</h2>
      <div role="status">
        {state.kind === 'kept' && <p>Kept for pages like this one. Go back to the page to read its register.</p>}
        {state.kind === 'reading' && <p>Reading the page with what you said…</p>}
        {state.kind === 'pointing' && <Asks said={said} asksAll={asksAll} />}
      </div>
      {left && <UnknownPart unknown={left} />}
      {waits && (
        <SayForm
          key={said.examples.length + said.further.length}
          pointed={waits}
          asksAll={asksAll}
          onSay={(day, session, code) =>
            day && session
              ? take({ ...said, examples: [...said.examples, { ...waits, day, session, code }] })
              : take({ ...said, further: [...said.further, { ...waits, code }] })
          }
        />
      )}
      {state.kind === 'pointing' && pointing?.pointed && (
        <button type="button" class="quiet" onClick={() => void askReader(tabId, 'point', null)}>
          Point at another cell
        </button>
      )}
      {state.kind === 'pointing' && isRead && (
        <button type="button" class="quiet" onClick={() => again(true)}>
          Teach its days and sessions instead
        </button>
      )}
      {state.kind === 'learnt' && (
        <TeachConfirm
          learnt={state.learnt}
          onKeep={() => keep(state.learnt)}
          onFurther={() => point(said, 'unknown' in state.learnt ? state.learnt.unknown : undefined)}
          onBegin={() => again()}
          {...(said.further.length > 0 && { onLeaveOut: leaveOut })}
        />
      )}
      {state.kind === 'kept' && 'unknown' in state.learnt && <UnknownPart unknown={state.learnt.unknown} />}
      {!pointing && state.kind === 'pointing' && <p>Nothing is pointed at.</p>}
      {(state.kind === 'kept' || (!pointing && state.kind === 'pointing')) && (
        <button type="button" class={state.kind === 'kept' ? 'quiet' : ''} onClick={() => again(false)}>
          {state.kind === 'kept' ? 'Point at a further mark' : 'Point at a mark'}
        </button>
      )}
    </section>
  );
}

function Asks({ said, asksAll }: { said: Said; asksAll: boolean }) {
  if (!asksAll) return <p>Point at a mark that is not understood, and say its code. Its day and session are known.</p>;
  return (
    <p>
      Mark {said.examples.length + 1} of 2. Point at one mark of a morning and one of an afternoon, on different days where the page shows
      more than one. If your school marks presence with a word of its own, let one of the two be that; an absence is a good other one.
      Further marks can be taught after these.
    </p>
  );
}

const isSaid = ({ grid, row, column }: Pointed, { examples, further }: Said): boolean =>
  [...examples, ...further].some((one) => one.grid === grid && one.row === row && one.column === column);
