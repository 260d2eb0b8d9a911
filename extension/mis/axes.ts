import { commentColumns } from './comments.ts';
import { decode } from './decode.ts';
import { factsOf, joinFacts, noFacts, placesInTime, type Facts } from './facts.ts';
import type { Cell, Grid, Row } from './page.ts';
import { statementsIn } from './statements.ts';
import { withWeekdayLetters } from './weekday-letters.ts';

/** What stands over a column: its facts, and the words of the heading nearest to the cells. */
export type Column = { facts: Facts; title: string };

/** What each column of a grid is for. */
export type Axes = {
  columns: Column[];
  /** Columns that say when a row is. */
  labels: number[];
  /** Columns that hold marks, with the columns that say the same in words. */
  values: Array<{ column: number; said: number[] }>;
  /** Columns of marks, to look at them, without a heading: whose days nobody can tell. */
  nameless: number[];
  /** Columns of what staff wrote beside them. */
  comments: number[];
};

const sample = 60;
/** Times and codes about the entry itself, or about what stood before. */
const aboutTheEntry =
  /\b(?:enter|record|updat|amend|modif|chang|creat|last|previous|former|original|arriv|minutes|mins|late|left|by|comment|note|reason)/i;
const namesAMark = /\b(?:code|mark)s?\b/i;

/** A heading or label: what is shown, and what its tooltip or attributes add to it (the year, the full name of a day). */
export function factsIn(cell: Cell | null | undefined): Facts | null {
  if (!cell) return null;
  let facts = factsOf(cell.text);
  for (const words of cell.words) {
    const said = factsOf(words);
    if (said && placesInTime(said)) facts = facts ? (joinFacts(facts, said) ?? facts) : said;
  }
  if (facts?.date && facts.date.year === null) facts = { ...facts, date: { ...facts.date, year: yearInStamp(cell.stamp, facts.date) } };
  return facts;
}

/** `list-column--20261109` over `09 November`. */
function yearInStamp(stamp: string, { month, day }: { month: number; day: number }): number | null {
  for (const [, year, m, d] of stamp.matchAll(/(20\d\d)-?(\d\d)-?(\d\d)/g))
    if (Number(m) === month && Number(d) === day) return Number(year);
  return null;
}

/** The grid with its heading rows apart, also where the page marks none as such. */
export function withHead(grid: Grid): Grid {
  if (grid.head.length > 0) return grid;
  const first = grid.body.findIndex((row) => !isHeading(row));
  return first > 0 ? { ...grid, head: grid.body.slice(0, first), body: grid.body.slice(first) } : grid;
}

/** Several days or both sessions side by side: a row of marks has at most one of each. */
export function isHeading(row: Row): boolean {
  const facts = [...new Set(withWeekdayLetters(row))].map((cell) => factsIn(cell)).filter((facts) => facts !== null);
  const days = facts.filter(({ date, weekday }) => date !== null || weekday !== null).length;
  const sessions = new Set(facts.map(({ session }) => session).filter((session) => session !== null)).size;
  return days >= 3 || sessions === 2;
}

export function axesOf(grid: Grid, isPupilColumn: (column: number) => boolean): Axes {
  const columns = columnsOf(grid);
  const rows = grid.body.slice(0, sample);
  const labels: number[] = [];
  const groups = new Map<string, number[]>();
  columns.forEach(({ facts, title }, column) => {
    if (isPupilColumn(column)) return;
    if (placesInTime(facts)) group(groups, JSON.stringify(facts), column);
    else if (isLabel(rows, column) && !aboutTheEntry.test(title)) labels.push(column);
    else group(groups, '', column);
  });
  // Only where no column says when it is can a column be known by what it holds.
  const nameless =
    groups.size > 1 ? (groups.get('') ?? []).filter((column) => columns[column]!.title === '' && isOfMarks(rows, column)) : [];
  if (groups.size > 1) groups.delete('');
  // Beside columns for the halves of days, one that names no half is of something else: a tutor group, a club.
  if (columns.some(({ facts }) => facts.session !== null))
    for (const [key, [first]] of groups) if (isDayOnly(columns[first!]!.facts)) groups.delete(key);
  const values = [...groups.entries()].flatMap(([key, members]) => markColumns(rows, columns, members, key === ''));
  return { columns, labels, values, nameless, comments: commentColumns(columns) };
}

const isDayOnly = ({ date, weekday, session, time, lesson }: Facts): boolean =>
  (date !== null || weekday !== null) && session === null && time === null && !lesson;

const group = (groups: Map<string, number[]>, key: string, column: number): unknown =>
  groups.get(key)?.push(column) ?? groups.set(key, [column]);

function columnsOf({ head, body }: Grid): Column[] {
  const width = (head[0] ?? body[0] ?? []).length;
  const rows = head.map((row) => withWeekdayLetters(row));
  const columns = Array.from({ length: width }, (_, column): Column => {
    let facts: Facts = noFacts;
    let title = '';
    let above: Cell | null = null;
    for (const row of rows) {
      const cell = row[column] ?? null;
      if (!cell || cell === above) continue;
      above = cell;
      const near = factsIn(cell);
      if (near) facts = joinFacts(facts, near) ?? near;
      if ((!near || !placesInTime(near)) && cell.text !== '') title = cell.text;
    }
    return { facts, title };
  });
  return withLessons(columns);
}

/** Lessons are often headed by nothing but their number, between the two registers of the day. */
function withLessons(columns: Column[]): Column[] {
  const isDay = ({ facts }: Column): boolean => facts.date !== null || facts.month !== null || facts.weekday !== null;
  const halves = columns.filter(({ facts }) => facts.session !== null && facts.time === null);
  if (halves.length === 0) return columns;
  const lessons = columns.filter(
    (column) => column.facts.session === null && column.facts.dayOfMonth !== null && column.facts.dayOfMonth <= 9,
  );
  const numbers = new Set(lessons.map(({ facts }) => facts.dayOfMonth));
  const beside = halves.some(isDay) === lessons.some(isDay);
  if (!beside || !numbers.has(1)) return columns;
  return columns.map((column) =>
    lessons.includes(column) ? { ...column, facts: { ...column.facts, dayOfMonth: null, lesson: true } } : column,
  );
}

function isLabel(rows: readonly Row[], column: number): boolean {
  let filled = 0;
  let placing = 0;
  for (const row of rows) {
    const cell = row[column];
    if (!cell || cell.text === '' || isSection(row)) continue;
    filled += 1;
    const facts = factsIn(cell);
    if (facts && placesInTime(facts)) placing += 1;
  }
  return placing > 0 && placing >= filled * 0.8;
}

/** One cell across the whole grid: a heading for the rows below it. */
export const isSection = (row: Row): boolean => row.length > 1 && row.every((cell) => cell !== null && cell === row[0]);

/** Of the columns for the same time, those that hold the marks; `guessed` where nothing says that any of them does. */
function markColumns(rows: readonly Row[], columns: Column[], members: number[], guessed: boolean): Axes['values'] {
  if (members.length === 1 && !guessed) return [{ column: members[0]!, said: [] }];
  const weighed = members
    .filter((column) => !aboutTheEntry.test(columns[column]!.title))
    .map((column) => ({ column, named: namesAMark.test(columns[column]!.title), ...weigh(rows, column) }))
    .filter(({ share, named }) => share >= (named ? 0.3 : 0.6));
  const codes = weighed.filter(({ inWords }) => !inWords);
  const of = codes.length > 0 ? codes : weighed;
  const best = of.some(({ named }) => named) ? of.filter(({ named }) => named) : of;
  const said = weighed.filter(({ inWords }) => inWords).map(({ column }) => column);
  return best.map(({ column }) => ({ column, said: said.filter((other) => other !== column) }));
}

function isOfMarks(rows: readonly Row[], column: number): boolean {
  const { share, inWords } = weigh(rows, column);
  return share >= 0.6 && !inWords;
}

/** How many of a column's cells are marks, and whether they are words rather than codes. */
function weigh(rows: readonly Row[], column: number): { share: number; inWords: boolean } {
  let filled = 0;
  let marks = 0;
  let length = 0;
  for (const row of rows) {
    const cell = row[column];
    if (!cell) continue;
    const kinds = [decode(cell, 'AM').kind, decode(cell, 'PM').kind];
    if (kinds[0] === 'empty') continue;
    filled += 1;
    length += cell.text.length;
    if (kinds.includes('code') || kinds.includes('blank')) marks += 1;
    else if (statementsIn(cell, noFacts).some(({ facts }) => facts.date !== null)) marks += 1;
  }
  return { share: filled === 0 ? 0 : marks / filled, inWords: filled > 0 && length / filled > 3 };
}
