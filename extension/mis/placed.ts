import { decode, type Decoded } from './decode.ts';
import type { Cell } from './page.ts';
import type { When } from './when.ts';

/** A session that the page has a place for, and what it holds. `cell` and `held` are `null` where nothing was drawn there. */
export type Placed = { pupil: number; when: When; cell: Cell | null; said: readonly string[]; held: Decoded | null };

/** `said`: what other columns say of the mark. */
export const placedAt = (pupil: number, when: When, cell: Cell | null, said: readonly string[] = nothingSaid): Placed => ({
  pupil,
  when,
  cell,
  said,
  held: cell && decode(said.length > 0 ? { ...cell, words: [...cell.words, ...said] } : cell, when.session),
});

const nothingSaid: readonly string[] = [];
