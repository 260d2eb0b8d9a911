import { align } from './align.ts';
import type { Aligned } from './aligned.ts';
import { gridsIn } from './block-grids.ts';
import { alignRegion, regionsIn, type Region } from './blocks.ts';
import { axesOf, factsIn, withHead, type Column } from './axes.ts';
import { decode } from './decode.ts';
import { placesInTime } from './facts.ts';
import type { Grid, Page } from './page.ts';
import type { Placed } from './placed.ts';
import { emptyGrid } from './tables.ts';
import { withoutArrows } from './text.ts';
import { inPieces, type Pause } from './pause.ts';
import type { RefusedWhy } from './reading.ts';
import { countsCodes, hasPercentages, isKey } from './summaries.ts';

/** A grid that may be a register, or why one that resembles it is none. `marks` is how many cells hold one. */
export type Candidate = { grid: Grid; index: number; aligned: Aligned; marks: number } & (
  | { fit: 'register' }
  | { fit: 'refused'; why: RefusedWhy }
  | { fit: 'none' }
);

/** What a page of registers is called, and what stands on pages that are of something else. */
const saysRegister = /\b(?:attendance|registers?|registration|roll ?call|sessions?|session marks?)\b/i;
const isOther =
  /\b(?:staff|cover|room|booking|exam|medicine|medication|behaviour|incident|fees?|dinner|meals?|clubs?|homework|detentions?)\b/i;

/** A column that is of marks by its own word. */
const headsMarks = /^(?:(?:session|attendance|registration|register) )?(?:mark|code)$/i;

const headingsOn = ({ title, texts }: Page): string[] => [title, ...texts.filter(({ level }) => level > 0).map(({ text }) => text)];

/** The page's title or a heading says that it shows a register, and none that it shows something else. */
const isAbout = (page: Page): boolean => {
  const headings = headingsOn(page);
  return headings.some((text) => saysRegister.test(text)) && !headings.some((text) => isOther.test(text));
};

/** A week of lessons or duties; a part-time timetable is a plan of when a pupil is expected. */
const isOfLessons = /\b(?:(?<!part[- ]time )timetable|rota)\b/i;

/** By its own headings the page shows something else, and no register: nobody needs to be told that it cannot be read as one. */
export const isNamedElse = (page: Page): boolean => {
  const headings = headingsOn(page);
  return !headings.some((text) => saysRegister.test(text)) && headings.some((text) => isOther.test(text) || isOfLessons.test(text));
};

/** Rows that are enough to tell what a grid is not. */
const sample = 200;
const isPlan = /\b(?:planned|pattern|timetable|expected attendance)\b/i;
const aboutAttendance = /\b(?:attendance|absence|present|session)/i;
const ticks = /^(?:[✓✔✗✘×xX]|in|out|yes|no|attends|on site|off site|at school|at home)$/i;

/** Every grid of the page, weighed by shape; where none is a register, the blocks that repeat. */
export async function candidatesOn(page: Page, pause: Pause): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  const about = isAbout(page);
  for (const [index, grid] of page.grids.entries()) candidates.push(await candidateOf(grid, index, await align(grid, pause), about, pause));
  if (candidates.some(({ fit }) => fit === 'register')) return candidates;
  await pause();
  for (const block of page.blocks)
    for (const grid of await gridsIn(block, pause)) candidates.push(await candidateOf(grid, -1, await align(grid, pause), about, pause));
  if (candidates.some(({ fit }) => fit === 'register')) return candidates;
  await pause();
  for (const block of page.blocks)
    for (const region of await regionsIn(block, pause))
      candidates.push(await candidateOf(gridOfRegion(region), -1, await alignRegion(region, pause), about, pause));
  return candidates;
}

/** A region has no rows and columns, only what it is called. */
const gridOfRegion = ({ caption }: Region): Grid => emptyGrid(caption);

async function candidateOf(grid: Grid, index: number, aligned: Aligned, about: boolean, pause: Pause): Promise<Candidate> {
  const { marks, others, present } = await countMarks(aligned.placed, pause);
  const of = { grid, index, aligned, marks };
  const refused = (why: RefusedWhy): Candidate => ({ ...of, fit: 'refused', why });
  // Letters by day and half of day are many things: what makes them a register is a present mark, or that the page says so.
  const isElse = isOther.test(grid.caption) && !saysRegister.test(grid.caption);
  const isRegister =
    !isElse && (present > 0 || about || grid.head.flat().some((cell) => cell !== null && headsMarks.test(withoutArrows(cell.text))));
  // What a grid draws first may all be before a pupil joined.
  const isUndrawn = grid.declares && aligned.placed.some(({ cell }) => cell === null);
  const goesOn = about && others === 0 && (grid.unseenRows > 0 || grid.unseenColumns > 0 || isUndrawn);
  if (aligned.placed.length >= 2 && (marks > 0 || goesOn) && marks >= others && isRegister) {
    if (isPlan.test(grid.caption)) return refused('pattern');
    return aligned.secondTimes > 0 ? refused('lessons-only') : { ...of, fit: 'register' };
  }
  const why = resemblance(grid, aligned);
  return why === null ? { ...of, fit: 'none' } : refused(why);
}

type Counts = { marks: number; others: number; present: number };

async function countMarks(placed: readonly Placed[], pause: Pause): Promise<Counts> {
  const counts: Counts = { marks: 0, others: 0, present: 0 };
  await inPieces(placed.length, pause, (from, to) => countIn(placed, from, to, counts));
  return counts;
}

function countIn(placed: readonly Placed[], from: number, to: number, counts: Counts): null {
  for (let at = from; at < to; at += 1) {
    const { cell, when, said, held } = placed[at]!;
    // What stands beside a cell does not make it a mark.
    const decoded = cell && said.length > 0 ? decode(cell, when.session) : held;
    if (decoded === null) continue;
    if (decoded.kind === 'code' || decoded.kind === 'blank') counts.marks += 1;
    else if (decoded.kind === 'unknown') counts.others += 1;
    if (decoded.kind === 'code' && (decoded.code === '/' || decoded.code === '\\')) counts.present += 1;
  }
  return null;
}

/** What a grid that is no register was taken for; `null` where it resembles none. */
function resemblance(shown: Grid, aligned: Aligned): RefusedWhy | null {
  const grid = withHead(shown);
  const { values, columns, labels } = axesOf(grid, () => false);
  const share = shareOf(
    grid,
    values.map(({ column }) => column),
  );
  if (countsCodes(grid)) return 'counts-only';
  if (isKey(grid)) return null;
  const timed = labels.length > 0 || columns.some(({ facts }) => placesInTime(facts));
  if (aligned.lessons > 0) return share.marks >= 0.6 ? 'lessons-only' : null;
  if (aligned.lacking.date > 3 && (share.marks >= 0.6 || share.ticks >= 0.6)) {
    // A plan is of days of the week. Headings that are not understood may be days all the same.
    const isOfWeek = namesWeekdays(grid, columns, labels) && (share.ticks > 0 || grid.body.length <= 5);
    return isOfWeek || isPlan.test(grid.caption) ? 'pattern' : 'no-dates';
  }
  if (aligned.lacking.session > 3 && share.marks >= 0.6) return 'no-sessions';
  if (
    hasPercentages(grid) &&
    (aboutAttendance.test(grid.caption) || grid.head.flat().some((cell) => aboutAttendance.test(cell?.text ?? '')))
  )
    return 'percentages-only';
  if (share.filled === 0 && aligned.placed.length > 5) return 'no-marks';
  return timed && aligned.placed.length > 5 && aligned.layout !== 'session-rows' && share.filled > 5 && share.short >= 0.9
    ? 'no-marks'
    : null;
}

const namesWeekdays = ({ body }: Grid, columns: readonly Column[], labels: readonly number[]): boolean =>
  columns.some(({ facts }) => facts.weekday !== null) ||
  body.some((row) => labels.some((column) => (factsIn(row[column])?.weekday ?? null) !== null));

function shareOf({ body }: Grid, columns: readonly number[]): { marks: number; ticks: number; short: number; filled: number } {
  let [filled, marks, ticked, short] = [0, 0, 0, 0];
  for (const row of body.slice(0, sample)) {
    for (const column of columns) {
      const cell = row[column];
      if (!cell || (cell.text === '' && cell.words.length === 0 && !cell.graphic)) continue;
      filled += 1;
      if (cell.text.length <= 2) short += 1;
      const kind = decode(cell, 'AM').kind;
      if (kind === 'code' || kind === 'blank' || decode(cell, 'PM').kind === 'code') marks += 1;
      if (ticks.test(cell.text)) ticked += 1;
    }
  }
  const of = Math.max(1, filled);
  return { marks: marks / of, ticks: ticked / of, short: short / of, filled };
}
