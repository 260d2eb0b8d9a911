import { isCode } from '../../../shared/register/codes.ts';
import type { SessionName } from '../../../shared/register/register.ts';
import { factsIn, withHead } from '../axes.ts';
import { decode } from '../decode.ts';
import type { Cell, Grid, Page } from '../page.ts';
import { shownBy } from './apply.ts';
import type { CannotLearn } from './cannot-learn.ts';
import { dayForms, dayIn, type DayForm } from './day-forms.ts';
import { fingerprintOf, type Example, type Lesson, type Place } from './lesson.ts';

/** Longer texts are no marks, and may be a name: nothing of a child is kept in a lesson. */
const longestMark = 20;

/** What two marks teach, beyond what the reader knows. Whatever they leave open is a refusal: nothing is generalised from one of them. */
export function learn({ grids }: Page, first: Example, second: Example): Lesson | { why: CannotLearn } {
  const shown = grids[first.grid];
  if (first.grid !== second.grid) return { why: 'two-grids' };
  if (first.session === second.session || first.day === second.day) return { why: 'same-session' };
  const fingerprint = shown ? fingerprintOf(shown) : null;
  if (!shown || fingerprint === null) return { why: 'no-headings' };
  const grid = withHead(shown);
  if ([first, second].some((example) => shownBy(cellOf(grid, example)) !== example.shown)) return { why: 'page-changed' };
  const days = daysIn(grid, first, second);
  if (days === 'two-ways') return { why: 'day-two-ways' };
  const sessions = sessionsIn(grid, first, second);
  if (sessions === 'two-ways') return { why: 'session-two-ways' };
  const marks = marksIn(grid, first, second);
  return typeof marks === 'string' ? { why: marks } : { fingerprint, ...(days && { days }), ...(sessions && { sessions }), marks };
}

const cellOf = ({ body }: Grid, { row, column }: Example): Cell | null => body[row]?.[column] ?? null;

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
  const telling = places.filter((place) => saysTwoThings(grid, place, saidAt(grid, place, first), saidAt(grid, place, second)));
  const [only] = telling;
  if (telling.length > 1) return 'two-ways';
  if (!only) return null;
  const [am, pm] = first.session === 'AM' ? [first, second] : [second, first];
  return { place: only, AM: saidAt(grid, only, am), PM: saidAt(grid, only, pm) };
}

function sessionSaid(cell: Cell | null): SessionName | null {
  const facts = factsIn(cell);
  return facts?.session ?? (facts?.time == null ? null : facts.time < 12 * 60 ? 'AM' : 'PM');
}

/** Wherever it says anything like either, it says one or the other, and each about as often. */
function saysTwoThings({ head, body }: Grid, { axis, at }: Place, one: string, other: string): boolean {
  if (one === '' || other === '' || one === other) return false;
  const texts = (axis === 'heading' ? [...(head[at] ?? [])] : body.map((row) => row[at] ?? null)).map((cell) => cell?.text ?? '');
  const [ones, others] = [one, other].map((text) => texts.filter((each) => each === text).length);
  const rest = texts.filter((text) => text !== '' && text !== one && text !== other).length;
  // A class list has a heading or two over its names; a column of labels has nothing else in it.
  return rest <= (axis === 'heading' ? 4 : 0) && ones! > 1 && others! > 1 && Math.abs(ones! - others!) <= 1;
}

function marksIn(grid: Grid, ...examples: [Example, Example]): Record<string, string> | CannotLearn {
  const marks: Record<string, string> = {};
  for (const example of examples) {
    const cell = cellOf(grid, example);
    const code = /^[/\\]$/.test(example.code) ? '/' : example.code;
    const known = cell && decode(cell, example.session);
    const shown = shownBy(cell);
    if (known?.kind === 'code' && sameMark(known.code, code)) continue;
    if (known?.kind === 'code') return 'means-another';
    if (shown === '' || shown.length > longestMark || !isCode(code)) return 'mark-not-shown';
    if ((marks[shown] ?? code) !== code) return 'one-mark-two-codes';
    marks[shown] = code;
  }
  return marks;
}

const sameMark = (one: string, other: string): boolean => one === other || (/^[/\\]$/.test(one) && /^[/\\]$/.test(other));
