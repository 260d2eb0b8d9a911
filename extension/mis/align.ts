import type { SessionName } from '../../shared/register/register.ts';
import { axesOf, factsIn, isSection, withHead, type Axes } from './axes.ts';
import { joinFacts, noFacts, placesInTime, type Facts, type ShownDate } from './facts.ts';
import type { Cell, Grid, Row } from './page.ts';
import type { Pause } from './pause.ts';
import { nobody, pupilColumns, pupilOf, type PupilColumns } from './pupils.ts';
import type { Identity, Layout } from './reading.ts';

/** When a session is, as far as the page says; years are settled later, over the whole page. */
export type When = {
  date: ShownDate;
  /** A weekday shown for that very date: the two must agree. */
  weekday: number | null;
  /** The date only names the week; this is the weekday meant in it. */
  inWeek: { weekday: number; kind: Facts['week'] } | null;
  session: SessionName;
};

/** A session that the grid has a place for. `cell` is `null` where nothing was drawn there. */
export type Placed = { pupil: number; when: When; cell: Cell | null; said: readonly string[] };

export type Aligned = {
  layout: Layout;
  /** Whose rows they are; one, `nobody`, where the grid itself names no pupil. */
  pupils: Identity[];
  placed: Placed[];
  /** Cells that could not be placed, by what they lack. */
  lacking: Record<'date' | 'session', number>;
  /** Cells under headings of lessons. */
  lessons: number;
  /** Cells at a second time in one half of a day: lessons without the word. */
  secondTimes: number;
  /** Rows and columns say two different things of one cell. */
  clashes: number;
  /** Days stand on rows, or on columns: then unseen rows, or columns, may hold any day. */
  daysOn: 'rows' | 'columns';
};

/** Gives every cell of the grid its pupil, day and session, from what stands beside and above it. */
export async function align(shown: Grid, pause: Pause): Promise<Aligned> {
  const grid = withHead(shown);
  const timed = axesOf(grid, () => false);
  const rowsArePupils = timed.labels.length === 0 && grid.body.length > 1;
  const whose = pupilColumns(grid, rowsArePupils);
  const named = new Set([...whose.names, whose.upn, whose.dateOfBirth]);
  const axes = axesOf(grid, (column) => named.has(column));
  const aligned: Aligned = {
    layout: 'session-rows',
    pupils: [],
    placed: [],
    lacking: { date: 0, session: 0 },
    lessons: 0,
    secondTimes: 0,
    clashes: 0,
    daysOn: axes.labels.length > 0 ? 'rows' : 'columns',
  };
  const times = new Map<string, number>();
  const keys = new Map<unknown, number>();
  let section: Facts = noFacts;
  for (const row of grid.body) {
    if (isSection(row)) {
      section = factsIn(row[0]) ?? section;
      continue;
    }
    const facts = rowFacts(row, axes, section);
    const pupil = facts ? pupilIndex(row, whose, placesInTime(facts), aligned.pupils, keys) : null;
    if (facts === null) aligned.clashes += 1;
    else if (pupil !== null) placeRow(row, facts, pupil, axes, aligned, times);
    const turn = pause();
    if (turn) await turn;
  }
  if (aligned.pupils.length === 0) aligned.pupils.push(nobody);
  aligned.layout = layoutOf(aligned, axes, whose);
  return aligned;
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

function placeRow(row: Row, facts: Facts, pupil: number, axes: Axes, aligned: Aligned, times: Map<string, number>): void {
  for (const { column, said } of axes.values) {
    const above = axes.columns[column]!.facts;
    if (above.lesson || facts.lesson) {
      aligned.lessons += 1;
      continue;
    }
    const when = whenOf(facts, above, aligned);
    if (when === null) continue;
    if (when.time !== null && isAnotherTime(`${pupil}|${JSON.stringify(when)}`, when.time, times)) aligned.secondTimes += 1;
    const words = said.map((other) => row[other]?.text ?? '').filter((text) => text !== '');
    aligned.placed.push({ pupil, when, cell: row[column] ?? null, said: words });
  }
}

/** Two times for one half of a day are lessons. */
function isAnotherTime(key: string, time: number, times: Map<string, number>): boolean {
  const known = times.get(key.replace(/"time":\d+/, ''));
  times.set(key.replace(/"time":\d+/, ''), known ?? time);
  return known !== undefined && known !== time;
}

function whenOf(row: Facts, column: Facts, aligned: Aligned): (When & { time: number | null }) | null {
  if (row.session !== null && column.session !== null && row.session !== column.session) {
    aligned.clashes += 1;
    return null;
  }
  const time = row.time ?? column.time;
  const shown = row.session ?? column.session;
  const session = shown ?? (time === null ? null : time < 12 * 60 ? 'AM' : 'PM');
  const dated = row.date ? row : column;
  const other = dated === row ? column : row;
  const split = other.date ? null : joinFacts(other, dated);
  const date = dated.date ?? split?.date ?? null;
  // A weekday on the other axis, or under a week, is the day meant in the week of the date; elsewhere it only repeats the date.
  const meant = dated.date && other.weekday !== null ? other.weekday : dated.week ? dated.weekday : null;
  if (date === null || (dated.week && meant === null)) aligned.lacking.date += 1;
  else if (session === null) aligned.lacking.session += 1;
  else if (other.date && JSON.stringify(other.date) !== JSON.stringify(date)) aligned.clashes += 1;
  else {
    const inWeek = meant === null ? null : { weekday: meant, kind: dated.week };
    const weekday = other.weekday !== null || !dated.week ? (dated.weekday ?? (inWeek ? null : other.weekday)) : null;
    return { date, weekday, inWeek, session, time: shown === null ? time : null };
  }
  return null;
}

function layoutOf({ pupils, placed, daysOn }: Aligned, axes: Axes, whose: PupilColumns): Layout {
  if (pupils.length > 1 || (daysOn === 'columns' && whose.names.length > 0)) return 'pupil-rows';
  if (placed.some(({ when }) => when.inWeek !== null)) return 'week-rows';
  return axes.columns.some(({ facts }) => facts.session !== null || facts.time !== null) ? 'day-rows' : 'session-rows';
}
