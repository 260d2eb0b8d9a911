import type { Day } from '../../../dates.ts';
import type { Html } from '../../../html.ts';
import type { Mark, Session } from '../../../registers.ts';
import { drawGrid, empty, heading, rowHeading, type Cell, type Dialect } from '../draw/grid.ts';
import { commentFor, type ShowMark } from '../draw/marks.ts';

type DaysOptions = {
  label: string;
  marks: Mark[];
  days: Day[];
  show: ShowMark;
  date: (day: Day) => string;
  dialect?: Dialect;
  /** What stands above the days: their months with the year, without it, or nothing. */
  months?: (day: Day) => string;
  sessions?: { name: string; session: Session }[];
  comments?: boolean;
};

const both: NonNullable<DaysOptions['sessions']> = [
  { name: 'AM', session: 'AM' },
  { name: 'PM', session: 'PM' },
];

/** A column for each day, a row for each session. */
export function daysAcross({ label, marks, days, show, date, months, dialect = 'table', sessions = both }: DaysOptions): Html {
  const head = [[heading('Session'), ...days.map((day) => heading(date(day)))]];
  if (months) head.unshift([heading(''), ...grouped(days, months)]);
  const body = sessions.map(({ name, session }) => [rowHeading(name), ...days.map((day) => cellOf(marks, day, session, show))]);
  return drawGrid({ label, head, body, width: 84 }, dialect);
}

/** A row for each day, a column for each session. */
export function daysDown({ label, marks, days, show, date, dialect = 'table', sessions = both, comments }: DaysOptions): Html {
  const head = [[heading('Date'), ...sessions.map(({ name }) => heading(name)), ...(comments ? [heading('Comments')] : [])]];
  const body = days.map((day) => {
    const said = marks.filter((mark) => mark.day === day).map(commentFor);
    return [
      rowHeading(date(day)),
      ...sessions.map(({ session }) => cellOf(marks, day, session, show)),
      ...(comments ? [{ content: [...new Set(said)].join(' ').trim(), look: 'text' }] : []),
    ];
  });
  return drawGrid({ label, head, body, width: 84 }, dialect);
}

function cellOf(marks: Mark[], day: Day, session: Session, show: ShowMark): Cell {
  const mark = marks.find((one) => one.day === day && one.session === session);
  return mark ? show(mark) : empty();
}

export function grouped(days: Day[], name: (day: Day) => string, each = 1): Cell[] {
  const groups: { name: string; count: number }[] = [];
  for (const day of days) {
    const last = groups.at(-1);
    if (last?.name === name(day)) last.count += 1;
    else groups.push({ name: name(day), count: 1 });
  }
  return groups.map(({ name, count }) => heading(name, { span: count * each }));
}
