import * as store from '../case/store.ts';
import type { Draft } from '../case/store.ts';

const last = new Map<string, Promise<unknown>>();

/** One after the other under each name: the store promises no order between two, and a form opened again must not find what is yet to be dropped. */
function inOrder<Result>(name: string, act: () => Promise<Result>): Promise<Result | undefined> {
  const mine = (last.get(name) ?? Promise.resolve()).then(act).catch(() => undefined);
  last.set(name, mine);
  return mine;
}

/** What was typed under a name and not saved, after all that is still being written there. */
export const draftOf = (name: string): Promise<Draft | undefined> => inOrder(name, () => store.draftOf(name));
export const keepDraft = (name: string, typed: Draft): Promise<unknown> => inOrder(name, () => store.keepDraft(name, typed));
export const dropDraft = (name: string): Promise<unknown> => inOrder(name, () => store.dropDraft(name));
