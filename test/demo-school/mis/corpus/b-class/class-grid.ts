import type { Day } from '../../../dates.ts';
import type { Html, HtmlPart } from '../../../html.ts';
import type { Pupil } from '../../../pupil.ts';
import { truthOf, type Session } from '../../../registers.ts';
import { totalsOf } from '../../totals.ts';
import { grouped } from '../a-wide/days.ts';
import { drawGrid, empty, heading, rowHeading, type Cell, type Dialect } from '../draw/grid.ts';
import type { ShowMark } from '../draw/marks.ts';

export type ClassOptions = {
  label: string;
  members: Pupil[];
  days: Day[];
  show: ShowMark;
  date: (day: Day) => string;
  dialect?: Dialect;
  /** One heading for day and session together, in place of a day over two sessions. */
  joined?: (day: Day, session: Session) => string;
  months?: (day: Day) => string;
  /** What each pupil's row begins with. */
  who: { title: string; of(pupil: Pupil): HtmlPart }[];
  percentages?: boolean;
  sessions?: Session[];
};

/** Pupils down, days and sessions across. */
export function classGrid(options: ClassOptions): Html {
  const { label, members, days, show, who, dialect = 'table', sessions = ['AM', 'PM'], percentages } = options;
  const body = members.map((pupil) => {
    const marks = truthOf(pupil.id);
    const cells = days.flatMap((day) =>
      sessions.map((session) => {
        const mark = marks.find((one) => one.day === day && one.session === session);
        return mark ? show(mark) : empty();
      }),
    );
    const { attended, possible } = totalsOf(marks.filter(({ day }) => days.includes(day)));
    const percent: Cell = { content: possible === 0 ? '' : `${((100 * attended) / possible).toFixed(1)}%`, look: 'total' };
    return [...who.map(({ of }) => rowHeading(of(pupil), { look: 'wide' })), ...cells, ...(percentages ? [percent] : [])];
  });
  return drawGrid({ label, head: headOf(options, sessions), body, width: options.joined ? 96 : 52 }, dialect);
}

function headOf({ days, date, joined, months, who, percentages }: ClassOptions, sessions: Session[]): Cell[][] {
  const first = who.map(({ title }) => heading(title, { look: 'wide' }));
  const last = percentages ? [heading('%')] : [];
  if (joined) return [[...first, ...days.flatMap((day) => sessions.map((session) => heading(joined(day, session)))), ...last]];
  const blanks = (cells: Cell[]) => cells.map(({ look = '' }) => heading('', { look }));
  return [
    ...(months ? [[...blanks(first), ...grouped(days, months, sessions.length), ...blanks(last)]] : []),
    [...blanks(first), ...days.map((day) => heading(date(day), { span: sessions.length })), ...blanks(last)],
    [...first, ...days.flatMap(() => sessions.map((session) => heading(session))), ...last],
  ];
}

export const byName = { title: 'Name', of: (pupil: Pupil) => pupil.name };
export const bySurname = { title: 'Pupil', of: (pupil: Pupil) => `${pupil.surname}, ${pupil.forename}` };
export const byUpn = { title: 'UPN', of: (pupil: Pupil) => pupil.upn };
export const byClass = { title: 'Reg', of: (pupil: Pupil) => pupil.class };
