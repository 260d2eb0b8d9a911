import { isCode } from '../../shared/register/codes.ts';
import { decodeText } from './decode-text.ts';
import { factsOf, placesInTime, type Facts } from './facts.ts';
import { remembering } from './remembering.ts';

/** What a text says, in order: when something is, what the mark is, and anything else. */
export type Piece = { facts: Facts } | { mark: string } | { noise: string } | { note: string };

const longest = 300;
/** Parts of one wording may stand apart: `Illness (not medical or dental appointment)`. */
const mostJoined = 4;

/** The pieces of a label, tooltip or cell such as `Mon 9 Nov 2026, AM: Present; PM: Late (before registers closed)`. */
export const piecesIn = remembering(20_000, (text): readonly Piece[] => (text.length > longest ? [{ noise: text }] : read(text)));

type Segment = { text: string; before: string };

/** A colon in a time, a stop in `8.50` and a stroke in a date do not part anything. */
const partedAt = /(?<!\d):|:(?!\d)|[;|·•,()[\]\n=→]|\s[-–—]\s|(?<!\b[A-Za-z])\.\s|\s\/\s(?=\D)/g;

function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let before = '';
  for (const found of text.matchAll(partedAt)) {
    // A stroke by itself is the present mark, unless words stand on both sides.
    if (found[0].includes('/')) continue;
    segments.push({ text: text.slice(from, found.index).trim(), before });
    before = found[0];
    from = found.index + found[0].length;
  }
  segments.push({ text: text.slice(from).trim(), before });
  return segments.filter((segment) => segment.text !== '');
}

/** A half of the day with the mark right behind it: `AM#`. With a letter it may be a word or a name, so that is no mark, but not nothing. */
const glued = /^(AM|PM|am|pm)([/\\#]|[A-Z]\d?)$/;

function read(text: string): Piece[] {
  const [, half, mark = ''] = glued.exec(text) ?? [];
  const facts = half === undefined ? null : factsOf(half);
  if (facts) return [{ facts }, /[A-Z]/.test(mark) ? { noise: text } : { mark }];
  const whole = asOne(text);
  if (whole) return [whole];
  const segments = segmentsOf(text);
  const pieces: Piece[] = [];
  for (let at = 0; at < segments.length;) {
    if (startsNote.test(segments[at]!.text)) {
      const note = noteFrom(segments, at);
      return note === '' ? pieces : [...pieces, { note }];
    }
    let taken = 0;
    for (let count = joinable(segments, at); count > 0 && taken === 0; count -= 1) {
      const joined = segments
        .slice(at, at + count)
        .map((segment, index) => (index === 0 ? segment.text : segment.before + segment.text))
        .join('');
      const one = asOne(joined);
      if (one) {
        pieces.push(one);
        taken = count;
      }
    }
    if (taken === 0) {
      pieces.push(...inWords(segments[at]!.text));
      taken = 1;
    }
    at += taken;
  }
  return pieces.some((piece) => 'facts' in piece) ? pieces : pieces.map(wordAmongWords(pieces));
}

/** How many segments from here may be one wording: up to the next time, unless that stands in brackets, as in `Present (AM)`. */
function joinable(segments: readonly Segment[], at: number): number {
  let count = 1;
  while (count < mostJoined && at + count < segments.length) {
    const { text, before } = segments[at + count]!;
    if (factsOf(text) !== null && !before.includes('(')) break;
    count += 1;
  }
  return count;
}

/** A letter beside words, and no time: an initial, a set, a room. */
const wordAmongWords =
  (all: readonly Piece[]) =>
  (piece: Piece): Piece =>
    'mark' in piece && /^[A-Z]\d?$/.test(piece.mark) && all.some((other) => 'noise' in other) ? { noise: piece.mark } : piece;

/** Whatever follows is what somebody wrote, in their own words. */
const startsNote = /^(?:comment|note|reason|remark)s?\b/i;

function noteFrom(segments: readonly Segment[], at: number): string {
  const text = segments
    .slice(at)
    .map((segment, index) => (index === 0 ? segment.text : segment.before + segment.text))
    .join('');
  return text
    .replace(startsNote, '')
    .replace(/^\s*[:–—-]\s*/, '')
    .trim();
}

function asOne(text: string): Piece | null {
  const decoded = decodeText(text, 'AM').kind === 'unknown' ? decodeText(text, 'PM') : decodeText(text, 'AM');
  if (decoded.kind === 'code' || decoded.kind === 'blank') return { mark: text };
  const facts = factsOf(text);
  return facts && says(facts) ? { facts } : null;
}

const says = (facts: Facts): boolean => placesInTime(facts) || facts.month !== null || facts.dayOfMonth !== null;

/** A text without anything that parts it: when, then what, perhaps several times over: `9 Nov AM /`, `AM / PM \`. */
function inWords(text: string): Piece[] {
  const words = text.split(' ');
  const pieces: Piece[] = [];
  let at = 0;
  while (at < words.length) {
    const [facts, count] = longestFacts(words, at);
    if (facts) {
      pieces.push({ facts });
      at += count;
      continue;
    }
    const rest = words.slice(at).join(' ');
    const one = asOne(rest);
    if (one) return [...pieces, one];
    const code = asOne(words[at]!);
    // A letter among words is a word; a letter between two halves of a day is a mark.
    if (!code || !('mark' in code) || (at + 1 < words.length && longestFacts(words, at + 1)[0] === null && !areMarks(words.slice(at))))
      return [...pieces, { noise: rest }];
    pieces.push(code);
    at += 1;
  }
  return pieces;
}

const areMarks = (words: readonly string[]): boolean =>
  words.every((word) => {
    const one = asOne(word);
    return one !== null && 'mark' in one;
  });

function longestFacts(words: readonly string[], at: number): [Facts | null, number] {
  for (let end = Math.min(words.length, at + 8); end > at; end -= 1) {
    const facts = factsOf(words.slice(at, end).join(' '));
    if (facts && says(facts)) return [facts, end - at];
  }
  return [null, 0];
}

const both = /^(C[12]|J1|Y[1-7]|[A-Z]|[/\\#–-])(\s*[,;|·]?\s*)(C[12]|J1|Y[1-7]|[A-Z]|[/\\#–-])$/;

/** Two marks in one text, morning first: `/\`, `/ O`, `C1C1`. Two different letters without a gap are initials, or half of a word. */
export function bothMarksIn(text: string): [string, string] | null {
  const [, first = '', gap = '', second = ''] = both.exec(text) ?? [];
  if (![first, second].every((mark) => isCode(mark) || /^[–-]$/.test(mark))) return null;
  const isClear = gap !== '' || first === second || [first, second].some((mark) => !/^[A-Z]$/.test(mark));
  return isClear && factsOf(text) === null ? [first, second] : null;
}
