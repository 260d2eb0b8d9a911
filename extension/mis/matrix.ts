import { factsOf, placesInTime, stampFacts, type Facts } from './facts.ts';
import type { Cell } from './page.ts';
import { withWeekdayLetters } from './weekday-letters.ts';

/** Blocks that stand like a table without being one: a row of days or sessions, and rows of as many cells below it. */
export type Matrix = {
  before: readonly Cell[];
  heads: Array<Facts | null>;
  rows: Array<{ label: Cell | null; cells: readonly Cell[] }>;
  after: readonly Cell[];
};

/** Fewer headings than these could be labels of single marks. */
const fewest = 2;

export function matrixIn(parts: readonly Cell[]): Matrix | null {
  for (const [index, part] of parts.entries()) {
    const heads = headsIn(part);
    if (!heads) continue;
    const rows: Matrix['rows'] = [];
    let at = index + 1;
    for (; at < parts.length; at += 1) {
      const row = rowIn(parts[at]!, heads.length);
      if (!row) break;
      rows.push(row);
    }
    if (rows.length === 0) continue;
    // A corner over the labels of the rows is no heading of a mark.
    const labelled = rows.every(({ label }) => label !== null);
    return {
      before: parts.slice(0, index),
      heads: heads.slice(labelled && rows[0]!.cells.length < heads.length ? 1 : 0),
      rows,
      after: parts.slice(at),
    };
  }
  return null;
}

/** The facts of a row of headings; `null` where it is none. The first may be a corner without a meaning in time. */
function headsIn({ parts }: Cell): Array<Facts | null> | null {
  if (parts.length < fewest) return null;
  const facts = withWeekdayLetters(parts).map((part) => labelFacts(part));
  const [corner, ...others] = facts;
  if (others.some((one) => one === null) || others.length === 0) return null;
  const kinds = others.map((one) => kindOf(one!));
  if (kinds.some((kind) => kind !== kinds[0])) return null;
  const distinct = new Set(others.map((one) => JSON.stringify(one))).size;
  const isSame = corner !== null && corner !== undefined && kindOf(corner) === kinds[0];
  return distinct + (isSame ? 1 : 0) >= fewest ? facts : null;
}

const kindOf = ({ date, weekday, dayOfMonth, session, time }: Facts): string =>
  date || weekday !== null || dayOfMonth !== null ? 'day' : session !== null || time !== null ? 'session' : 'other';

function labelFacts({ text, own, stamp, parts, graphic }: Cell): Facts | null {
  if (graphic || parts.some((part) => part.graphic)) return null;
  const facts = factsOf(text);
  if (facts && (placesInTime(facts) || facts.dayOfMonth !== null)) return stampFacts(stamp) ?? facts;
  for (const words of own) {
    const said = factsOf(words);
    if (said && placesInTime(said)) return said;
  }
  return null;
}

/** A row of as many cells as there are headings, or with a label more before them. */
function rowIn({ parts }: Cell, width: number): { label: Cell | null; cells: readonly Cell[] } | null {
  const [first, ...others] = parts;
  if (!first || headsIn({ parts } as Cell)) return null;
  const isLabelled = labelFacts(first) !== null;
  if (parts.length === width) return isLabelled ? { label: first, cells: others } : { label: null, cells: parts };
  return parts.length === width + 1 && isLabelled ? { label: first, cells: others } : null;
}
