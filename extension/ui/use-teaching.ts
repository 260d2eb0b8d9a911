import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../shared/dates/day.ts';
import type { SessionName } from '../../shared/register/register.ts';
import { forget, type Pointing } from '../case/session.ts';
import { keepTeaching } from '../case/teachings.ts';
import type { Learnt } from '../mis/teaching/confirm.ts';
import type { Example, Further, Pointed } from '../mis/teaching/lesson.ts';
import type { UnknownMark } from '../mis/teaching/still-unknown.ts';
import { askReader } from './ask.ts';
import { beginTeaching } from './teaching.ts';

type Said = { examples: Example[]; further: Further[] };
const nothing: Said = { examples: [], further: [] };

/** `left` is what is still not understood with what was said so far; the page itself is still read with what is kept. */
export type Learning =
  | { kind: 'pointing'; left?: UnknownMark[] }
  | { kind: 'reading' }
  | { kind: 'learnt'; learnt: Learnt }
  | { kind: 'kept'; learnt: Learnt };

/** What was said of the marks of a page and what came of it. A page that is read is asked for codes alone, unless the user wants its days taught. */
export function useTeaching(pointing: Pointing | null, tabId: number) {
  const [said, setSaid] = useState<Said>(nothing);
  const [state, setState] = useState<Learning>({ kind: 'pointing' });
  const [anew, setAnew] = useState(false);
  const isRead = pointing !== null && pointing.unknown !== null && !anew;
  const point = (from: Said, left?: UnknownMark[]) => {
    setSaid(from);
    setState({ kind: 'pointing', ...(left && { left }) });
    void beginTeaching(tabId);
  };
  const learn = async (from: Said) => {
    setSaid(from);
    setState({ kind: 'reading' });
    const [one, other] = from.examples;
    const learnt = await askReader(tabId, 'learn', { two: one && other ? [one, other] : null, further: from.further });
    setState({ kind: 'learnt', learnt: learnt ?? { why: 'The page could not be reached. Reload it and begin again.', mayHelp: false } });
  };
  const begin = (isAnew = anew) => {
    setAnew(isAnew);
    point(nothing);
  };
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
  return {
    state,
    isRead,
    said,
    /** Of the next mark day and session are asked too. */
    asksAll: !isRead && said.examples.length < 2,
    begin,
    async say(mark: Pointed, day: Day | null, session: SessionName | null, code: string): Promise<void> {
      const isWhole = day !== null && session !== null;
      const now: Said = isWhole
        ? { ...said, examples: [...said.examples, { ...mark, day, session, code }] }
        : { ...said, further: [...said.further, { ...mark, code }] };
      if (isWhole && now.examples.length < 2) point(now);
      else await learn(now);
    },
    addMark: (left?: UnknownMark[]) => point(said, left),
    async leaveOut(): Promise<void> {
      const rest = { ...said, further: said.further.slice(0, -1) };
      await (rest.examples.length + rest.further.length > 0 ? learn(rest) : point(rest));
    },
    async keep(learnt: Learnt): Promise<void> {
      if (!('lesson' in learnt) || !pointing) return;
      await keepTeaching({ host: pointing.host, route: pointing.route, lesson: learnt.lesson });
      setState({ kind: 'kept', learnt });
      await forget(`pointing:${tabId}`);
      await askReader(tabId, 'taught-changed', null);
    },
  };
}
