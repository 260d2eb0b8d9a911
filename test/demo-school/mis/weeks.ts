import { asOf, registerDaysOf, type SchoolYear } from '../calendar.ts';
import { addDays, mondayOf, type Day } from '../dates.ts';
import type { Mark, Session } from '../registers.ts';
import { meaningOf, printed } from './codes.ts';

/** `closed`: no session stands here, because of a holiday, before joining, or because it is still to come. */
type Look = 'closed' | 'to-come' | 'no-mark' | 'present' | 'absent' | 'away';

export type Cell = { text: string; title: string; look: Look };

/** One printed week: Monday AM, Monday PM, Tuesday AM … Friday PM. */
export type Week = { beginning: Day; cells: Cell[] };

/** Every week with a session in it, to the end of the last half-term, so the year's shape can be seen. */
export function weeksOf(year: SchoolYear, marks: Mark[]): Week[] {
  const codes = new Map(marks.map(({ day, session, code }) => [`${day} ${session}`, code]));
  const mondays = [...new Set(registerDaysOf(year).map(mondayOf))];
  return mondays.map((beginning) => ({
    beginning,
    cells: [0, 1, 2, 3, 4].flatMap((offset) => {
      const day = addDays(beginning, offset);
      return (['AM', 'PM'] satisfies Session[]).map((session) => cellOf(codes.get(`${day} ${session}`), day));
    }),
  }));
}

function cellOf(code: string | undefined, day: Day): Cell {
  if (code === undefined) return { text: '', title: '', look: day > asOf ? 'to-come' : 'closed' };
  return { text: printed(code), title: meaningOf(code), look: lookOf(code) };
}

function lookOf(code: string): Look {
  if (code === '') return 'no-mark';
  if (code === '#') return 'closed';
  if ('/\\L'.includes(code)) return 'present';
  return 'OUGN'.includes(code) ? 'absent' : 'away';
}
