import type { Day } from '../../../shared/dates/day.ts';
import type { SessionName } from '../../../shared/register/register.ts';
import { brief } from '../../../shared/text/brief.ts';
import { withHead } from '../axes.ts';
import type { Grid } from '../page.ts';
import type { DayForm } from './day-forms.ts';

/** Where a grid says something of its cells: in a line of headings above them, or in a column of labels beside them. */
export type Place = { axis: 'heading' | 'label'; at: number };

/**
 * What a user taught about one kind of grid: only what the reader could not make out by itself. Plain data, without anything of a child:
 * it is exported, and shipped to a whole school.
 */
export type Lesson = {
  /** Of the headings of the grid it is about: see `fingerprintOf`. */
  fingerprint: string;
  sessions?: { place: Place; AM: string; PM: string };
  days?: { place: Place; form: DayForm };
  /** What a cell shows or says, and the code that it stands for. `/` means present, in either half of the day. */
  marks: Record<string, string>;
};

/** A lesson, and the pages it was given on: the host and the address without what changes from child to child. */
export type Teaching = { host: string; route: string; lesson: Lesson };

/** A mark that the user pointed at. Rows count below the headings; `shown` is what stood there, so that another cell is noticed. */
export type Pointed = { grid: number; row: number; column: number; shown: string };

/** A mark that was pointed at, and what the user says it is. */
export type Example = Pointed & { day: Day; session: SessionName; code: string };

/** A mark of a page whose days and sessions are known, and the code that the user says it is. */
export type Further = Pointed & { code: string };

/** What the user said: of two marks all there is to say, of any more the code alone. Without the two it builds on what is known already. */
export type Said = { two: [Example, Example] | null; further: Further[] };

/** `/pupils/P1001/register` and `/pupils/P1002/register` are one route. Some systems keep theirs behind the question mark. */
export function routeOf(address: string): string {
  const { pathname, search } = new URL(address);
  const route = search.startsWith('?/') ? `${pathname}${search}` : pathname;
  return route
    .split('/')
    .map((part) => (/\d/.test(part) ? '*' : part))
    .join('/');
}

/**
 * The headings of a grid as a number, days and figures left out, and like neighbours taken together: the same for every child and week,
 * and another as soon as a heading is renamed, comes or goes. `null` where the grid has no headings.
 */
export function fingerprintOf(grid: Grid): string | null {
  const { head } = withHead(grid);
  if (head.length === 0) return null;
  const shapes = head.map((row) => {
    const texts = row.map((cell) => shapeOf(cell?.text ?? ''));
    return texts.filter((text, place) => text !== texts[place - 1] && text !== texts[place - 2]).join('|');
  });
  // So that no heading stands in what is exported.
  return brief(shapes.join('\n'));
}

const names = /\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/g;
/** A heading without what changes from week to week. */
export const shapeOf = (text: string): string => text.toLowerCase().replace(names, 'a').replace(/\d+/g, '9');
