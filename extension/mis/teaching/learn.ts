import { isCode } from '../../../shared/register/codes.ts';
import type { SessionName } from '../../../shared/register/register.ts';
import { factsIn, withHead } from '../axes.ts';
import { isSameMark } from '../decode-text.ts';
import { decode } from '../decode.ts';
import type { Cell, Grid, Page } from '../page.ts';
import { shownBy } from './apply.ts';
import type { CannotLearn } from './cannot-learn.ts';
import { dayForms, dayIn, type DayForm } from './day-forms.ts';
import { fingerprintOf, type Example, type Further, type Lesson, type Place, type Pointed } from './lesson.ts';

/** Longer texts are no marks, and may be a name: nothing of a child is kept in a lesson. */
const longestMark = 20;

/** What two marks teach, beyond what the reader knows. Whatever they leave open is a refusal: nothing is generalised from one of them. */
export function learn({ grids }: Page, first: Example, second: Example): Lesson | { why: CannotLearn } {
  const shown = grids[first.grid];
  if (first.grid !== second.grid) return { why: 'two-grids' };
  if (first.session === second.session) return { why: 'same-session' };
  const fingerprint = shown ? fingerprintOf(shown) : null;
  if (!shown || fingerprint === null) return { why: 'no-headings' };
  const grid = withHead(shown);
  if ([first, second].some((example) => shownBy(cellOf(grid, example)) !== example.shown)) return { why: 'page-changed' };
  const days = daysIn(grid, first, second);
  if (days === 'two-ways') return { why: 'day-two-ways' };
  // A page of one day has to say it in a way that needs no teaching.
  if (days && first.day === second.day) return { why: 'same-session' };
  const sessions = sessionsIn(grid, first, second);
  if (sessions === 'two-ways') return { why: 'session-two-ways' };
  return withMarks({ fingerprint, ...(days && { days }), ...(sessions && { sessions }), marks: {} }, grid, [first, second]);
}

/** The lesson and what further marks add to it. A mark that was taught keeps its code: another one is a refusal. */
export function learnFurther({ grids }: Page, lesson: Lesson, further: readonly Further[]): Lesson | { why: CannotLearn } {
  let taught: Lesson | { why: CannotLearn } = lesson;
  for (const one of further) {
    const shown = grids[one.grid];
    if (!shown || fingerprintOf(shown) !== lesson.fingerprint) return { why: 'two-grids' };
    const grid = withHead(shown);
    if (shownBy(cellOf(grid, one)) !== one.shown) return { why: 'page-changed' };
    const before: Lesson = taught;
    taught = withMarks(before, grid, [{ ...one, session: one.code === '\\' ? 'PM' : 'AM' }]);
    if ('why' in taught) return taught;
    if (Object.keys(taught.marks).length === Object.keys(before.marks).length) return { why: 'known-already' };
  }
  return taught;
}

const cellOf = ({ body }: Grid, { row, column }: Pointed): Cell | null => body[row]?.[column] ?? null;

/** Every place of the grid that could say something of a cell. */
function placesIn({ head, body }: Grid, ...examples: Example[]): Place[] {
  const labels = (body[0] ?? []).map((_, at): Place => ({ axis: 'label', at }));
  return [
    ...head.map((_, at): Place => ({ axis: 'heading', at })),
    ...labels.filter(({ at }) => examples.every(({ column }) => column !== at)),
  ];
}

const cellAt = ({ head, body }: Grid, { axis, at }: Place, { row, column }: Example): Cell | null =>
  (axis === 'heading' ? head[at]?.[column] : body[row]?.[at]) ?? null;
const saidAt = (grid: Grid, place: Place, example: Example): string => cellAt(grid, place, example)?.text ?? '';

/** `null` where nothing is to be taught of the days: what the reader then makes of them is compared with what the user said. */
function daysIn(grid: Grid, first: Example, second: Example): NonNullable<Lesson['days']> | null | 'two-ways' {
  const places = placesIn(grid, first, second);
  const examples = [first, second];
  if (places.some((place) => examples.every((example) => mayRead(cellAt(grid, place, example), example)))) return null;
  const found = places.flatMap((place) =>
    (Object.keys(dayForms) as DayForm[])
      .filter((form) => examples.every((example) => dayIn(saidAt(grid, place, example), form) === example.day))
      .map((form) => ({ place, form })),
  );
  return found.length > 1 ? 'two-ways' : (found[0] ?? null);
}

function mayRead(cell: Cell | null, { day }: Example): boolean {
  const date = factsIn(cell)?.date;
  if (!date) return false;
  const [year, month, number] = day.split('-').map(Number);
  return date.month === month && date.day === number && (date.year === null || date.year === year);
}

/** `null` where nothing is to be taught of them; else the one place whose text differs between the two and is one of two all over the grid. */
function sessionsIn(grid: Grid, first: Example, second: Example): NonNullable<Lesson['sessions']> | null | 'two-ways' {
  const places = placesIn(grid, first, second);
  const isKnown = (place: Place) => [first, second].every((example) => sessionSaid(cellAt(grid, place, example)) === example.session);
  if (places.some(isKnown)) return null;
  const [am, pm] = first.session === 'AM' ? [first, second] : [second, first];
  const telling = places
    .filter((place) => [am, pm].every((example) => !isKnownWord(cellAt(grid, place, example))))
    .map((place) => ({ place, AM: saidAt(grid, place, am), PM: saidAt(grid, place, pm) }))
    .filter((one) => saysTwoThings(grid, one));
  // Two lines of headings that part the columns alike say the same.
  const apart = new Map(telling.map((one) => [one.place.axis === 'heading' ? partsOf(grid, one) : JSON.stringify(one.place), one]));
  const [only] = apart.values();
  return apart.size > 1 ? 'two-ways' : (only ?? null);
}

function sessionSaid(cell: Cell | null): SessionName | null {
  const facts = factsIn(cell);
  return facts?.session ?? (facts?.time == null ? null : facts.time < 12 * 60 ? 'AM' : 'PM');
}

/** What names a day tells days apart, not their halves; and nobody teaches that `AM` is the afternoon. */
function isKnownWord(cell: Cell | null): boolean {
  const facts = factsIn(cell);
  return facts !== null && (facts.date !== null || facts.weekday !== null || sessionSaid(cell) !== null);
}

const halfSaid = (text: string, { AM, PM }: { AM: string; PM: string }): string => (text === AM ? 'AM' : text === PM ? 'PM' : '');

const partsOf = ({ head }: Grid, { place, ...said }: NonNullable<Lesson['sessions']>): string =>
  (head[place.at] ?? []).map((cell) => halfSaid(cell?.text ?? '', said)).join('|');

/** Wherever it says anything like either, it says one or the other, and each about as often. */
function saysTwoThings(grid: Grid, { place: { axis, at }, AM, PM }: NonNullable<Lesson['sessions']>): boolean {
  if (AM === '' || PM === '' || AM === PM) return false;
  const texts = (axis === 'heading' ? (grid.head[at] ?? []) : grid.body.map((row) => row[at] ?? null)).map((cell) => cell?.text ?? '');
  const [ones, others] = [AM, PM].map((text) => texts.filter((each) => each === text).length);
  if (Math.abs(ones! - others!) > 1) return false;
  if (axis === 'heading') return !areMarksElsewhere(grid, texts, { AM, PM });
  // A column of labels has nothing else in it.
  return ones! > 1 && others! > 1 && texts.every((text) => text === '' || text === AM || text === PM);
}

/** Columns that hold the same marks under other headings: lessons, or days, so that these two are not the halves of one. */
function areMarksElsewhere({ body }: Grid, headings: readonly string[], said: { AM: string; PM: string }): boolean {
  const columns = headings.map((text, column) => ({ column, isSaid: halfSaid(text, said) !== '' }));
  const shownIn = (column: number) => body.map((row) => shownBy(row[column])).filter((shown) => shown !== '');
  const marks = new Set(columns.flatMap(({ column, isSaid }) => (isSaid ? shownIn(column) : [])));
  return columns.some(({ column, isSaid }) => {
    const shown = isSaid ? [] : shownIn(column);
    return shown.length > 0 && shown.filter((one) => marks.has(one)).length * 2 > shown.length;
  });
}

type SaidMark = Pointed & { session: SessionName; code: string };

function withMarks(lesson: Lesson, grid: Grid, said: readonly SaidMark[]): Lesson | { why: CannotLearn } {
  const marks = { ...lesson.marks };
  for (const one of said) {
    const cell = cellOf(grid, one);
    const code = /^[/\\]$/.test(one.code) ? '/' : one.code;
    const known = cell && decode(cell, one.session);
    const shown = shownBy(cell);
    if (known?.kind === 'code' && isSameMark(known.code, code)) continue;
    // Elsewhere on the page the same letters are the code that they look like.
    if (known?.kind === 'code' || isCode(shown)) return { why: 'means-another' };
    if (shown === '' || shown.length > longestMark || !isCode(code)) return { why: 'mark-not-shown' };
    if ((marks[shown] ?? code) !== code) return { why: Object.hasOwn(lesson.marks, shown) ? 'taught-otherwise' : 'one-mark-two-codes' };
    marks[shown] = code;
  }
  return { ...lesson, marks };
}
