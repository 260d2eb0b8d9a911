import type { LetterFact } from '../case/facts.ts';
import type { LetterKind } from '../case/kinds.ts';
import type { Day } from '../dates/day.ts';
import type { Context } from './context.ts';

/** The letters sent up to the check, by what a meeting knows of them: looked through once, however many meetings there are. */
export type LettersBy = {
  index: ReadonlyMap<number, LetterFact>;
  /** By the meeting they say they are for. */
  meeting: ReadonlyMap<number, readonly LetterFact[]>;
  /** The last day on which one of each kind was sent. */
  lastSent: ReadonlyMap<LetterKind, Day>;
};

export const lettersBy = (context: Context): LettersBy => context.once(sorted);

function sorted({ facts, asOf }: Context): LettersBy {
  const index = new Map<number, LetterFact>();
  const meeting = new Map<number, LetterFact[]>();
  const lastSent = new Map<LetterKind, Day>();
  for (const letter of facts.letters?.entries ?? []) {
    if (letter.sent > asOf) continue;
    index.set(letter.index, letter);
    const others = letter.noticeOf === undefined ? undefined : meeting.get(letter.noticeOf);
    if (others) others.push(letter);
    else if (letter.noticeOf !== undefined) meeting.set(letter.noticeOf, [letter]);
    const last = lastSent.get(letter.kind);
    if (last === undefined || letter.sent > last) lastSent.set(letter.kind, letter.sent);
  }
  return { index, meeting, lastSent };
}
