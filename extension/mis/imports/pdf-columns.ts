import { factsOf, placesInTime } from '../facts.ts';
import { visibleText } from '../text.ts';
import type { Line, Piece } from './pdf-lines.ts';

/** Where the columns of a printed table stand. */
export type Columns = {
  /** Lines of headings, outermost first, each with a text for every column. */
  heads: string[][];
  /** Lines that are headings and no rows. */
  headLines: ReadonlySet<number>;
  /** How many columns at the left have no heading of their own on the innermost line. */
  labels: number;
  places: Piece[];
  /** Between neighbouring columns, at the closest. */
  spacing: number;
};

const innermost = /^(?:date|day|session|mark|code|attendance code|mark code|a\.?m\.?|p\.?m\.?|morning|afternoon)$/i;
/** Headings this many line heights above belong to the same table. */
const reach = 3.2;

/** The columns whose innermost headings stand on this line; `null` for any other line, or where outer headings cannot be told to be over which. */
export function columnsFrom(lines: readonly Line[], place: number): Columns | null {
  const line = lines[place]!;
  const names = line.pieces.filter(({ text }) => innermost.test(visibleText(text)));
  if (names.length < 2 || names.length < line.pieces.length - 4) return null;
  const sessions = line.pieces.filter((piece) => sessionOf(piece) !== null);
  const outer: string[][] = [];
  const headLines = new Set([line.number]);
  for (let above = place - 1; above >= 0 && outer.length < 3; above -= 1) {
    const head = lines[above]!;
    if (lines[above + 1]!.top - head.top > reach * Math.max(head.height, line.height)) break;
    const dated = head.pieces.filter(({ text }) => isOfTime(text));
    if (dated.length === 0) {
      // A label that is centred beside two lines of headings has a line to itself between them.
      if (head.pieces.length === 1 && head.pieces[0]!.right < (sessions[0]?.left ?? 0)) {
        headLines.add(head.number);
        continue;
      }
      break;
    }
    if (dated.length < 2 && sessions.length > 2) break;
    const over = spread(dated, sessions);
    if (over === null) return null;
    outer.unshift(line.pieces.map((piece) => over[sessions.indexOf(piece)] ?? ''));
    headLines.add(head.number);
  }
  const gaps = line.pieces.slice(1).map((piece, before) => centre(piece) - centre(line.pieces[before]!));
  const labels = sessions.length === line.pieces.length ? 1 : 0;
  const blank = Array.from({ length: labels }, () => '');
  const own = line.pieces.map(({ text }) => text);
  return {
    heads: [...outer, own].map((texts) => [...blank, ...texts]),
    headLines,
    labels,
    places: line.pieces,
    spacing: Math.min(...gaps),
  };
}

const sessionOf = ({ text }: Piece) => factsOf(visibleText(text))?.session ?? null;

function isOfTime(text: string): boolean {
  const facts = factsOf(visibleText(text));
  return facts !== null && placesInTime(facts) && facts.session === null;
}

const centre = ({ left, right }: Piece): number => (left + right) / 2;

/** Which outer heading is over which session. Only where every one is over equally many, in order, and stands over its own. */
function spread(outer: readonly Piece[], sessions: readonly Piece[]): string[] | null {
  const each = sessions.length / outer.length;
  if (!Number.isInteger(each) || each < 1 || each > 2) return null;
  const over: string[] = [];
  for (const [place, piece] of outer.entries()) {
    const own = sessions.slice(place * each, (place + 1) * each);
    const room = each === 2 ? (centre(own[1]!) - centre(own[0]!)) / 2 : 12;
    if (centre(piece) < own[0]!.left - room || centre(piece) > own.at(-1)!.right + room) return null;
    if (each === 2 && (sessionOf(own[0]!) !== 'AM' || sessionOf(own[1]!) !== 'PM')) return null;
    over.push(...own.map(() => piece.text));
  }
  return over;
}

/** A text for each column, `{ over }` where one piece is over several. `null` where a piece is under no column, or could be under two. */
export function placeIn({ pieces }: Line, { places, labels, spacing }: Columns): Array<string | { over: string }> | null {
  const texts: Array<string | { over: string }> = Array.from({ length: places.length + labels }, () => '');
  for (const piece of pieces) {
    if (labels === 1 && piece.right <= places[0]!.left - 0.1 * spacing) {
      texts[0] = `${texts[0] as string} ${piece.text}`;
      continue;
    }
    const covered = places.flatMap((column, index) => (column.left < piece.right && piece.left < column.right ? [index] : []));
    if (covered.length > 2) {
      const [first, last] = labels === 1 ? [0, places.length - 1] : [covered[0]!, covered.at(-1)!];
      for (let index = first; index <= last; index += 1) texts[index + labels] = { over: piece.text };
      continue;
    }
    const column = nearest(piece, places);
    if (column === null || texts[column + labels] !== '') return null;
    texts[column + labels] = piece.text;
  }
  return texts;
}

/** The column a piece stands in: by its left edge, its middle or its right edge, whichever fits closest; near it, and far from the next. */
function nearest(piece: Piece, places: readonly Piece[]): number | null {
  const distances = places.map((column) =>
    Math.min(Math.abs(piece.left - column.left), Math.abs(centre(piece) - centre(column)), Math.abs(piece.right - column.right)),
  );
  const least = Math.min(...distances);
  const column = distances.indexOf(least);
  const next = Math.min(...distances.filter((_, other) => other !== column));
  return least * 2.5 <= next && (least <= 6 || overlaps(piece, places[column]!)) ? column : null;
}

const overlaps = (one: Piece, other: Piece): boolean => one.left < other.right && other.left < one.right;
