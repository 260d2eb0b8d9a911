import * as store from '../case/store.ts';
import type { Draft } from '../case/store.ts';
import { inTurn } from '../case/in-turn.ts';

/** The store promises no order between two, and a form opened again must not find what is yet to be dropped. */
const inOrder = <Result>(name: string, act: () => Promise<Result>): Promise<Result | undefined> =>
  inTurn(`draft ${name}`, act).catch(() => undefined);

/** What was typed under a name and not saved, after all that is still being written there. */
export const draftOf = (name: string): Promise<Draft | undefined> => inOrder(name, () => store.draftOf(name));
export const keepDraft = (name: string, typed: Draft): Promise<unknown> => inOrder(name, () => store.keepDraft(name, typed));
export const dropDraft = (name: string): Promise<unknown> => inOrder(name, () => store.dropDraft(name));
