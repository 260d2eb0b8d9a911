import { nothingAligned, type Aligned } from './align.ts';
import { closer } from './closer.ts';
import { factsAround, noFacts, type Facts } from './facts.ts';
import { matrixIn } from './matrix.ts';
import type { Cell } from './page.ts';
import { piecesIn } from './pieces.ts';
import { isNameLike, nobody } from './pupils.ts';
import { statementsIn, type Statement } from './statements.ts';
import { whenOf } from './when.ts';

/** Part of a page that repeats itself: cards of weeks, cells of a calendar, a strip of days. `scope`: what stands over it. */
export type Region = { block: Cell; scope: Facts; caption: string };

type Weighed = { days: number; marks: number };

/** The largest blocks whose parts each hold a day and a mark. */
export function regionsIn(root: Cell): Region[] {
  const regions: Region[] = [];
  const weights = new Map<Cell, Weighed>();
  weigh(root, weights);
  find(root, noFacts, '', weights, regions);
  return regions;
}

function weigh(cell: Cell, weights: Map<Cell, Weighed>): Weighed {
  const own: Weighed = { days: 0, marks: 0 };
  for (const text of cell.parts.length === 0 ? [cell.text, ...cell.own] : cell.own) {
    for (const piece of piecesIn(text)) {
      if ('mark' in piece) own.marks += 1;
      if ('facts' in piece && (piece.facts.date || piece.facts.weekday !== null || piece.facts.dayOfMonth !== null)) own.days += 1;
    }
  }
  if (cell.stamp !== '' && /\b20\d\d-\d\d-\d\d/.test(cell.stamp)) own.days += 1;
  if (cell.parts.length === 0 && cell.graphic && own.marks === 0) own.marks += 1;
  for (const part of cell.parts) {
    const inner = weigh(part, weights);
    own.days += inner.days;
    own.marks += inner.marks;
  }
  weights.set(cell, own);
  return own;
}

function find(cell: Cell, scope: Facts, caption: string, weights: ReadonlyMap<Cell, Weighed>, into: Region[]): void {
  const { days, marks } = weights.get(cell)!;
  if (days < 1 || marks < 2) return;
  if (repeats(cell, weights) || matrixIn(cell.parts)) {
    into.push({ block: cell, scope, caption });
    return;
  }
  let heading = caption;
  let above = scope;
  for (const part of cell.parts) {
    const weight = weights.get(part)!;
    if (weight.marks === 0 && part.text !== '') {
      heading = part.text.slice(0, 300);
      const facts = factsAround(part.text);
      // Only what names a week or month: a single date could be of anything.
      if (facts && (facts.week || facts.month)) above = closer(scope, facts);
    }
    find(part, above, heading, weights, into);
  }
}

function repeats({ parts }: Cell, weights: ReadonlyMap<Cell, Weighed>): boolean {
  let units = 0;
  let labels = 0;
  let marks = 0;
  for (const part of parts) {
    const weight = weights.get(part)!;
    if (weight.days > 0 && weight.marks > 0) units += 1;
    else if (weight.days > 0) labels += 1;
    else if (weight.marks > 0) marks += 1;
  }
  return units >= 2 || (labels >= 2 && marks >= 2);
}

/** Gives what a region says its pupil, day and session. Parts that each begin with another name are of one pupil each. */
export function alignRegion({ block, scope }: Region): Aligned {
  const aligned = nothingAligned('rows');
  aligned.layout = 'blocks';
  const times = new Map<string, number>();
  const names = namesIn(block);
  if (names === null) place(statementsIn(block, scope), 0, aligned, times);
  else
    block.parts.forEach((part, index) => {
      const name = names[index] ?? null;
      if (name === null) return;
      place(statementsIn(part, scope), aligned.pupils.push({ ...nobody, name }) - 1, aligned, times);
    });
  if (aligned.pupils.length === 0) aligned.pupils.push(nobody);
  return aligned;
}

function place(statements: readonly Statement[], pupil: number, aligned: Aligned, times: Map<string, number>): void {
  for (const { facts, cell } of statements) {
    if (facts.lesson) {
      aligned.lessons += 1;
      continue;
    }
    const found = whenOf(noFacts, facts);
    if (found === 'clash') aligned.clashes += 1;
    else if (typeof found === 'string') aligned.lacking[found] += 1;
    else {
      const key = `${pupil}|${JSON.stringify(found.when)}`;
      const known = times.get(key);
      if (found.time !== null && known !== undefined && known !== found.time) aligned.secondTimes += 1;
      if (found.time !== null) times.set(key, known ?? found.time);
      aligned.placed.push({ pupil, when: found.when, cell, said: [] });
    }
  }
}

/** The names that parts begin with, part by part; `null` where they do not name different pupils. */
function namesIn({ parts }: Cell): Array<string | null> | null {
  const names = parts.map((part) => {
    const first = firstLeaf(part);
    return isNameLike(first) && piecesIn(first).every((piece) => 'noise' in piece) ? first : null;
  });
  const given = names.filter((name) => name !== null);
  return given.length >= 2 && new Set(given).size === given.length && given.length >= parts.length - 1 ? names : null;
}

const firstLeaf = (cell: Cell): string => (cell.parts.length === 0 ? cell.text : firstLeaf(cell.parts[0]!));
