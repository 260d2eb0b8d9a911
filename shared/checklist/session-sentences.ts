import type { Span } from '../dates/day.ts';
import { dayInShort } from '../dates/words.ts';
import { blank } from '../register/register.ts';
import { openInWords, sessionCount } from '../register/session-count.ts';
import type { FiguresOf } from './reasons.ts';

/** Sentences about sessions by their codes. */

/** `a, b and c`. */
export const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

export function countSentence(figures: FiguresOf['sessions-counted']): string {
  const { count, notTaken, atLeast, atMost, codes, window, leftOut, mayBePlaced } = figures;
  let told = `${sessionCount(count)} ${coded(codes)} in ${window} (${listed((figures.spans ?? [figures]).map(inShort))})`;
  if (atLeast !== undefined) told += `; at least ${atLeast} needed`;
  if (atMost !== undefined) told += atMost === 0 ? '; none may be there' : `; at most ${atMost} may be there`;
  told += openInWords(figures);
  if (notTaken > 0) told += `; ${sessionCount(notTaken)} of the day of the check without a mark yet`;
  if (mayBePlaced > 0) told += `; ${mayBePlaced} more may count once it is known on which days the school met`;
  if (leftOut > 0) told += `; ${leftOut} left out: relied on before, or outside compulsory school age or the roll`;
  return `${told}.`;
}

const inShort = ({ from, to }: Span): string => `${dayInShort(from)} to ${dayInShort(to)}`;

/** Codes come from checklists, never from a case: each list of them is put into words once. `coded G and O or without a mark`. */
const inWords = new WeakMap<readonly string[], string>();

export function coded(codes: readonly string[]): string {
  let words = inWords.get(codes);
  if (words === undefined) inWords.set(codes, (words = codedWords(codes)));
  return words;
}

function codedWords(codes: readonly string[]): string {
  const withMark = codes.filter((code) => code !== blank);
  const parts = withMark.length > 0 ? [`coded ${listed(withMark)}`] : [];
  if (withMark.length < codes.length) parts.push('without a mark');
  return parts.join(' or ');
}

export function recencySentence(figures: FiguresOf['recency']): string {
  const { codes, last, schoolDaysAgo } = figures;
  const ago =
    schoolDaysAgo === undefined
      ? 'and how many school days ago nobody can tell'
      : schoolDaysAgo === 0
        ? 'the day of the check'
        : `${schoolDaysAgo} school ${schoolDaysAgo === 1 ? 'day' : 'days'} before the check`;
  const parts = [
    last === undefined ? `No session ${coded(codes)} found` : `The last session ${coded(codes)} was on ${dayInShort(last)}, ${ago}`,
  ];
  parts.push(inWeeks(figures));
  return `${parts.join('; ')}${openInWords(figures)}.`;
}

function inWeeks({ weeksWith, weeksRead, weeks }: FiguresOf['recency']): string {
  const last = weeks === 1 ? 'the last school week' : `the last ${weeks} school weeks`;
  if (weeksRead === 0) return `nothing of ${last} was read`;
  const held = weeksWith === 0 ? 'there were none in' : weeks === 1 ? 'there were some in' : `there were some in ${weeksWith} of`;
  return weeksRead < weeks
    ? `${held} the ${weeksRead} ${weeksRead === 1 ? 'week that was' : 'weeks that were'} read, of ${last}`
    : `${held} ${last}`;
}
