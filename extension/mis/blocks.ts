import { isMark } from './align.ts';
import { nothingAligned, type Aligned } from './aligned.ts';
import { closer } from './closer.ts';
import { factsAround, noFacts, type Facts } from './facts.ts';
import { matrixIn } from './matrix.ts';
import { isLarge, type Cell } from './page.ts';
import type { Pause } from './pause.ts';
import { piecesIn } from './pieces.ts';
import { placedAt } from './placed.ts';
import { isNameLike, isUpn, nobody, pageIdIn } from './pupils.ts';
import type { Identity } from './reading.ts';
import { statementsIn, type Statement } from './statements.ts';
import { nameText } from './text.ts';
import { withWeekdayLetters } from './weekday-letters.ts';
import { whenOf } from './when.ts';

/** Part of a page that repeats itself: cards of weeks, cells of a calendar, a strip of days. `scope`: what stands over it. */
export type Region = { block: Cell; scope: Facts; caption: string };

type Weighed = { days: number; marks: number };

/** The largest blocks whose parts each hold a day and a mark. */
export async function regionsIn(root: Cell, pause: Pause): Promise<Region[]> {
  const regions: Region[] = [];
  const weights = new Map<Cell, Weighed>();
  await weighLarge(root, weights, pause);
  await find(root, noFacts, '', { weights, regions, pause });
  return regions;
}

/** Part by part, so that the page has its turn in between; what its parts weigh is known by then. */
async function weighLarge(cell: Cell, weights: Map<Cell, Weighed>, pause: Pause): Promise<void> {
  for (const part of isLarge(cell) ? cell.parts : []) {
    await weighLarge(part, weights, pause);
    const turn = pause();
    if (turn) await turn;
  }
  weigh(cell, weights);
}

function weigh(cell: Cell, weights: Map<Cell, Weighed>): Weighed {
  const known = weights.get(cell);
  if (known) return known;
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

type Finding = { weights: ReadonlyMap<Cell, Weighed>; regions: Region[]; pause: Pause };

async function find(cell: Cell, scope: Facts, caption: string, finding: Finding): Promise<void> {
  const { weights, regions, pause } = finding;
  const { days, marks } = weights.get(cell)!;
  if (days < 1 || marks < 2) return;
  if (repeats(cell, weights) || matrixIn(cell.parts)) {
    regions.push({ block: cell, scope, caption });
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
    await find(part, above, heading, finding);
    const turn = pause();
    if (turn) await turn;
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
export async function alignRegion({ block, scope }: Region, pause: Pause): Promise<Aligned> {
  const aligned = nothingAligned('rows');
  aligned.layout = 'blocks';
  const times = new Map<string, number>();
  const pupils = pupilsIn(block);
  if (pupils === null) place(statementsIn(withLetters(block), scope), 0, aligned, times);
  else
    for (const [index, part] of block.parts.entries()) {
      const pupil = pupils[index] ?? null;
      if (pupil !== null) place(statementsIn(withLetters(part), scope), aligned.pupils.push(pupil) - 1, aligned, times);
      const turn = pause();
      if (turn) await turn;
    }
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
    else if (typeof found === 'string') {
      aligned.lacking[found] += 1;
      if (isMark(cell)) aligned.unplaced += 1;
    } else {
      const key = `${pupil}|${JSON.stringify(found.when)}`;
      const known = times.get(key);
      if (found.time !== null && known !== undefined && known !== found.time) aligned.secondTimes += 1;
      if (found.time !== null) times.set(key, known ?? found.time);
      aligned.whens.push(found.when);
      aligned.placed.push(placedAt(pupil, found.when, cell));
    }
  }
}

/** Whose each part is: a name and a number, or a name and a link, before its marks. `null` where parts are not of pupils. */
function pupilsIn({ parts }: Cell): Array<Identity | null> | null {
  const pupils = parts.map((part) => {
    const leaves = leavesOf(part).slice(0, 6);
    const upn = leaves.map(({ text }) => text).find(isUpn) ?? null;
    const [first] = leaves;
    const isNamed = first !== undefined && first.text.length > 2 && piecesIn(first.text).every((piece) => 'noise' in piece);
    const link = part.link === null ? null : pageIdIn(part.link);
    const known = upn !== null || link !== null || (first !== undefined && isNameLike(first.text) && !isHeadingText.test(first.text));
    return isNamed && known ? { name: nameText(first.text), upn, dateOfBirth: null, pageId: link } : null;
  });
  const given = pupils.filter((pupil) => pupil !== null);
  return given.length >= 2 && given.length >= parts.filter(({ text }) => text !== '').length - 1 ? pupils : null;
}

const isHeadingText = /\b(?:week|term|month|day|attendance|session|half|year|autumn|spring|summer)\b/i;

const leavesOf = (cell: Cell): Cell[] => (cell.parts.length === 0 ? [cell] : cell.parts.flatMap((part) => leavesOf(part)));

/** A strip of days, each under the letter of its weekday: one by one the letters would be marks. */
function withLetters(cell: Cell): Cell {
  const parts = cell.parts.map((part) => withLetters(part));
  const firsts = parts.map((part) => part.parts[0] ?? null);
  const named = withWeekdayLetters(firsts);
  return {
    ...cell,
    parts: parts.map((part, index) =>
      named[index] === firsts[index] ? part : { ...part, parts: [named[index]!, ...part.parts.slice(1)] },
    ),
  };
}
