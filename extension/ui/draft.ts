import { useRef } from 'preact/hooks';
import { dropDraft, keepDraft, type Draft } from '../case/store.ts';

/** Keeps what is typed under a name, one write after the other: the store promises no order between two that are under way. */
export function useDraft(name: string | undefined) {
  const writing = useRef<Promise<unknown>>(Promise.resolve());
  const after = (write: () => Promise<unknown>) => (writing.current = writing.current.then(write).catch(() => undefined));
  return {
    keep: (typed: Draft) => name && after(() => keepDraft(name, typed)),
    drop: () => name && after(() => dropDraft(name)),
  };
}
