import { factsIn, withHead } from '../axes.ts';
import type { Cell, Grid, Page } from '../page.ts';
import { dayIn } from './day-forms.ts';
import { fingerprintOf, shapeOf, type Lesson, type Place } from './lesson.ts';

/** The grids a lesson was for, by their index; and whether a lesson for this page fits no grid of it any more. */
export type Applied = { taught: ReadonlyMap<number, Lesson>; changed: boolean };

/** Which lessons of this page's route are for which of its grids. Asked before anything is translated, since that alters headings. */
export function lessonsFor({ grids }: Page, lessons: readonly Lesson[]): Applied {
  const taught = new Map<number, Lesson>();
  let changed = false;
  grids.forEach((grid, index) => {
    const fingerprint = fingerprintOf(grid);
    const lesson = lessons.find((one) => one.fingerprint === fingerprint);
    if (lesson && fits(grid, lesson)) taught.set(index, lesson);
    else if (lesson) changed = true;
  });
  const hasGrids = grids.some((grid) => fingerprintOf(grid) !== null && grid.body.length > 0);
  return { taught, changed: changed || (lessons.length > 0 && hasGrids && taught.size === 0) };
}

/** A date or a session in another form than was taught must not be read the reader's own way: the lesson is not for this grid. */
function fits(grid: Grid, { days, sessions }: Lesson): boolean {
  const misfit = (place: Place | undefined, known: (text: string) => boolean, says: 'date' | 'session'): boolean =>
    place !== undefined && cellsAt(grid, place).some((cell) => cell && !known(cell.text) && (factsIn(cell)?.[says] ?? null) !== null);
  const unread = (place: Place | undefined, known: (text: string) => boolean): boolean =>
    place?.axis === 'label' && cellsAt(grid, place).some((cell) => cell !== null && cell.text !== '' && !known(cell.text));
  const isDayShown = (text: string): boolean => days !== undefined && dayIn(text, days.form) !== null;
  const isSessionShown = (text: string): boolean => text === sessions?.AM || text === sessions?.PM;
  // `1` and `2` were taught, and there is a `3` now: the headings look the same without their figures.
  const isAnother = (text: string): boolean =>
    !isSessionShown(text) && [sessions?.AM, sessions?.PM].some((known) => known !== undefined && shapeOf(known) === shapeOf(text));
  const hasAnother = sessions?.place.axis === 'heading' && cellsAt(grid, sessions.place).some((cell) => cell && isAnother(cell.text));
  return (
    !hasAnother &&
    !misfit(days?.place, isDayShown, 'date') &&
    !misfit(sessions?.place, isSessionShown, 'session') &&
    !unread(days?.place, isDayShown) &&
    !unread(sessions?.place, isSessionShown)
  );
}

/**
 * Puts what was taught into the words that the reader knows, in the page it was walked into; every later step stays as it is. The cells
 * themselves are left as they were: a virtual grid is gone over again, and compared with what it showed before.
 */
export function translate(page: Page, { taught }: Applied): void {
  for (const [index, lesson] of taught) translateGrid((page.grids[index] = copyOf(page.grids[index]!)), lesson);
}

/** A cell that spans several places is one cell in the copy too. */
function copyOf(grid: Grid): Grid {
  const copies = new Map<Cell, Cell>();
  const copied = (cell: Cell | null): Cell | null => {
    if (cell === null) return null;
    const copy = copies.get(cell) ?? { ...cell };
    copies.set(cell, copy);
    return copy;
  };
  return { ...grid, head: grid.head.map((row) => row.map(copied)), body: grid.body.map((row) => row.map(copied)) };
}

function translateGrid(grid: Grid, { sessions, days, marks }: Lesson): void {
  const translated = new Set<Cell>();
  const change = (cell: Cell | null, to: Partial<Cell> | null): void => {
    if (!cell || to === null || translated.has(cell)) return;
    translated.add(cell);
    Object.assign(cell, { words: [], own: [], parts: [], picture: '', graphic: false, stamp: '', ...to });
  };
  const places = [sessions?.place, days?.place];
  const notMarks = new Set(places.flatMap((place) => (place?.axis === 'label' ? [place.at] : [])));
  for (const row of withHead(grid).body)
    row.forEach((cell, column) => {
      const shown = shownBy(cell);
      if (!notMarks.has(column) && Object.hasOwn(marks, shown)) change(cell, mark(marks[shown]!));
    });
  // Read before any is changed: one heading may say both the day and the session.
  const said = [
    ...(sessions ? cellsAt(grid, sessions.place).map((cell) => [cell, sessionIn(cell?.text ?? '', sessions)] as const) : []),
    ...(days ? cellsAt(grid, days.place).map((cell) => [cell, dayIn(cell?.text ?? '', days.form)] as const) : []),
  ];
  for (const [cell, text] of said) change(cell, text === null ? null : { text });
}

/**
 * Said beside the cell, as a tooltip would: what the page shows there is still what it showed. Present is said in words, which leave it
 * to the session whether it is `/` or `\`.
 */
const mark = (code: string): Partial<Cell> => ({ text: '', words: [code === '/' ? 'Present' : code], graphic: true });

/** Every cell of a line of headings, or of a column of labels. */
function cellsAt(grid: Grid, { axis, at }: Place): ReadonlyArray<Cell | null> {
  const { head, body } = withHead(grid);
  return axis === 'heading' ? (head[at] ?? []) : body.map((row) => row[at] ?? null);
}

const sessionIn = (text: string, { AM, PM }: { AM: string; PM: string }): string | null => (text === AM ? 'AM' : text === PM ? 'PM' : null);

/** What a cell may be known again by: its text, or the words of its picture. */
export const shownBy = (cell: Cell | null | undefined): string => cell?.text || (cell?.words.join(', ') ?? '');
