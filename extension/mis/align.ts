import { nothingAligned, type Aligned } from './aligned.ts';
import { axesOf, factsIn, isSection, withHead, type Axes } from './axes.ts';
import { daysOutsideMonth, inTheMonth } from './calendar.ts';
import { commentsBeside } from './comments.ts';
import { factsAround, joinFacts, noFacts, placesInTime, type Facts } from './facts.ts';
import { decode } from './decode.ts';
import type { Cell, Grid, Row } from './page.ts';
import { rowsAtOnce, seldom, type Pause } from './pause.ts';
import { placedAt } from './placed.ts';
import { nobody, pupilColumns, pupilOf, type PupilColumns } from './pupils.ts';
import type { Identity, Layout } from './reading.ts';
import { statementsIn } from './statements.ts';
import { isAnotherTime, whenOf, type Lack, type When } from './when.ts';

/** What rows have in common while they are gone through. */
type State = {
  axes: Axes;
  whose: PupilColumns;
  aligned: Aligned;
  /** What the rows from here on stand under. */
  section: Facts;
  /** The pupils so far, by what tells them apart. */
  keys: Map<unknown, number>;
  times: Map<string, number>;
  /** Of the rows with the same facts: where each column of marks is in time. */
  whens: { of: Facts | null; at: Array<When | Lack> };
  outside: ReadonlyMap<Cell, number>;
  inside: boolean;
};

/** Gives every cell of the grid its pupil, day and session, from what stands beside and above it, and inside it. */
export async function align(shown: Grid, pause: Pause): Promise<Aligned> {
  const grid = withHead(shown);
  const timed = axesOf(grid, () => false);
  const rowsArePupils = timed.labels.length === 0 && grid.body.length > 1;
  const whose = pupilColumns(grid, rowsArePupils);
  const named = new Set([...whose.names, whose.upn, whose.dateOfBirth]);
  const axes = axesOf(grid, (column) => named.has(column));
  const aligned = nothingAligned(axes.labels.length > 0 ? 'rows' : 'columns');
  const section = factsOver(grid, axes);
  const outside = section.month ? daysOutsideMonth(grid.body) : new Map<Cell, number>();
  const state: State = {
    axes,
    whose,
    aligned,
    section,
    keys: new Map(),
    times: new Map(),
    whens: { of: null, at: [] },
    outside,
    inside: false,
  };
  const rested = seldom(pause, rowsAtOnce);
  for (const row of grid.body) {
    alignRow(row, state);
    const turn = rested();
    if (turn) await turn;
  }
  if (aligned.pupils.length === 0) aligned.pupils.push(nobody);
  aligned.layout = state.inside ? 'calendar' : layoutOf(aligned, axes, whose);
  return aligned;
}

function alignRow(row: Row, state: State): void {
  const { axes, whose, aligned, keys } = state;
  if (isSection(row)) {
    state.section = factsIn(row[0]) ?? state.section;
    return;
  }
  const facts = rowFacts(row, axes, state.section);
  const pupil = facts ? pupilIndex(row, whose, axes.labels.length > 0 && placesInTime(facts), aligned.pupils, keys) : null;
  if (facts === null) aligned.clashes += 1;
  else if (pupil !== null) placeRow(row, facts, pupil, state);
}

/** What stands over the whole grid. A day or week there gives way to days of the grid's own. */
function factsOver({ under, caption, body }: Grid, { columns, labels }: Axes): Facts {
  const over = factsAround(under) ?? factsAround(caption) ?? noFacts;
  if (!over.date) return over;
  const isDated = columns.some(({ facts }) => facts.date) || labels.some((column) => body.some((row) => factsIn(row[column])?.date));
  return isDated ? { ...over, date: null, weekday: null, week: null } : over;
}

function rowFacts(row: Row, { labels, columns }: Axes, section: Facts): Facts | null {
  let facts: Facts | null = section;
  for (const column of labels) {
    const own = factsIn(row[column]);
    if (!own || !facts) continue;
    const inColumn = joinFacts(columns[column]!.facts, own);
    facts = inColumn && joinFacts(facts, inColumn);
  }
  return facts;
}

/** The pupil of a row. Rows that differ in time may be the same pupil's; rows that do not are different pupils, whatever their names. */
function pupilIndex(row: Row, whose: PupilColumns, hasTime: boolean, pupils: Identity[], keys: Map<unknown, number>): number | null {
  if (whose.names.length === 0 && whose.upn === null) {
    if (pupils.length === 0) pupils.push(nobody);
    return 0;
  }
  const identity = pupilOf(row, whose);
  if (!identity) return null;
  const cell = row[whose.names[0] ?? whose.upn ?? 0] ?? row;
  const key = identity.upn ?? (hasTime ? identity.name : null) ?? cell;
  let index = keys.get(key);
  if (index === undefined) keys.set(key, (index = pupils.push(identity) - 1));
  return index;
}

function placeRow(row: Row, facts: Facts, pupil: number, state: State): void {
  const { axes, aligned, whens } = state;
  if (whens.of !== facts) whens.at = whensOf(facts, pupil, state);
  whens.of = facts;
  for (let index = 0; index < axes.values.length; index += 1) {
    const { column, said } = axes.values[index]!;
    if (axes.columns[column]!.facts.lesson || facts.lesson) {
      aligned.lessons += 1;
      continue;
    }
    const when = whens.at[index]!;
    const cell = row[column] ?? null;
    if (typeof when !== 'string') {
      const words = said.length === 0 ? undefined : said.map((other) => row[other]?.text ?? '').filter((text) => text !== '');
      aligned.placed.push(placedAt(pupil, when, cell, words));
    } else if (when === 'clash') aligned.clashes += 1;
    else placeInside(cell, when, facts, axes.columns[column]!.facts, pupil, state);
  }
  for (const column of axes.nameless) if (row[column] && isMark(row[column])) aligned.unplaced += 1;
  if (axes.comments.length > 0) aligned.comments.push(...commentsBeside(row, axes.comments, pupil, whens.at));
}

/** When the cells of a row are, column by column. */
function whensOf(facts: Facts, pupil: number, { axes, aligned, times }: State): Array<When | Lack> {
  return axes.values.map(({ column }) => {
    const above = axes.columns[column]!.facts;
    const found = whenOf(facts, above);
    if (typeof found === 'string') return found;
    if (found.time !== null && !above.lesson && !facts.lesson && isAnotherTime(`${pupil}|${JSON.stringify(found.when)}`, found.time, times))
      aligned.secondTimes += 1;
    if (!above.lesson && !facts.lesson) aligned.whens.push(found.when);
    return found.when;
  });
}

/** A cell that says more than a mark: its day, or both sessions of a day. */
function placeInside(cell: Cell | null, lack: 'date' | 'session', facts: Facts, above: Facts, pupil: number, state: State): void {
  const { aligned, times, outside } = state;
  if (!cell || (cell.text === '' && cell.words.length === 0 && !cell.graphic)) {
    aligned.lacking[lack] += 1;
    return;
  }
  let placed = 0;
  for (const statement of statementsIn(cell, above)) {
    const near = inTheMonth(facts, statement.facts, outside.get(cell) ?? 0);
    if (near.lesson) {
      aligned.lessons += 1;
      continue;
    }
    const found = whenOf(facts, near);
    if (typeof found === 'string' && isMark(statement.cell)) aligned.unplaced += 1;
    if (typeof found === 'string') continue;
    if (found.time !== null && isAnotherTime(`${pupil}|${JSON.stringify(found.when)}`, found.time, times)) aligned.secondTimes += 1;
    aligned.whens.push(found.when);
    aligned.placed.push(placedAt(pupil, found.when, statement.cell));
    placed += 1;
  }
  if (placed === 0) aligned.lacking[lack] += 1;
  else state.inside = true;
}

/** A code or a word for none, whichever half it is of. */
export const isMark = (cell: Cell): boolean => ['code', 'blank'].includes(decode(cell, 'AM').kind) || decode(cell, 'PM').kind === 'code';

function layoutOf({ pupils, placed, daysOn }: Aligned, axes: Axes, whose: PupilColumns): Layout {
  if (pupils.length > 1 || (daysOn === 'columns' && whose.names.length > 0)) return 'pupil-rows';
  if (placed.some(({ when }) => when.inWeek !== null)) return 'week-rows';
  return axes.columns.some(({ facts }) => facts.session !== null || facts.time !== null) ? 'day-rows' : 'session-rows';
}
