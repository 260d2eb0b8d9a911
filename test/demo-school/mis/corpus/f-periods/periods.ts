import type { Day } from '../../../dates.ts';
import type { Html } from '../../../html.ts';
import type { Pupil } from '../../../pupil.ts';
import { truthOf, type Mark, type Session } from '../../../registers.ts';
import { drawGrid, empty, heading, rowHeading, type Cell, type Dialect } from '../draw/grid.ts';
import { lookOf, type ShowMark } from '../draw/marks.ts';

/** What stands between and beside the sessions: the order of a school day. */
export type Period = { name: string; session?: Session };

export const schoolDay: Period[] = [
  { name: 'AM Reg', session: 'AM' },
  { name: 'P1' },
  { name: 'P2' },
  { name: 'P3' },
  { name: 'PM Reg', session: 'PM' },
  { name: 'P4' },
  { name: 'P5' },
];

/** Lesson marks are the teachers' own: now and then they differ from the session, and are never the statutory register. */
function lesson(day: Day, period: number, session: Mark | undefined): Cell {
  if (session === undefined || session.code === '#') return empty();
  const isSlip = (Number(day.slice(8)) * 7 + period) % 11 === 0;
  const code = isSlip ? 'N' : '/\\'.includes(session.code) ? '/' : 'O';
  return { content: code, look: `lesson ${lookOf(code)}` };
}

type PeriodsOptions = { label: string; show: ShowMark; periods?: Period[]; date: (day: Day) => string; dialect?: Dialect };

function dayCells(marks: Mark[], day: Day, periods: Period[], show: ShowMark): Cell[] {
  return periods.map(({ session }, place) => {
    const mark = marks.find((one) => one.day === day && one.session === (session ?? 'AM'));
    if (!session) return lesson(day, place, mark);
    return mark ? show(mark) : empty();
  });
}

/** One pupil: a row for each day, sessions and lessons across. */
export const daysByPeriods = (
  marks: Mark[],
  days: Day[],
  { label, show, periods = schoolDay, date, dialect = 'table' }: PeriodsOptions,
): Html =>
  drawGrid(
    {
      label,
      head: [[heading('Date'), ...periods.map(({ name }) => heading(name))]],
      body: days.map((day) => [rowHeading(date(day)), ...dayCells(marks, day, periods, show)]),
      width: 62,
    },
    dialect,
  );

/** A class: a row for each pupil, each day over its sessions and lessons. */
export const classByPeriods = (
  members: Pupil[],
  days: Day[],
  { label, show, periods = schoolDay, date, dialect = 'table' }: PeriodsOptions,
): Html =>
  drawGrid(
    {
      label,
      head: [
        [heading('', { look: 'wide' }), heading('', { look: 'wide' }), ...days.map((day) => heading(date(day), { span: periods.length }))],
        [
          heading('Name', { look: 'wide' }),
          heading('UPN', { look: 'wide' }),
          ...days.flatMap(() => periods.map(({ name }) => heading(name))),
        ],
      ],
      body: members.map((pupil) => {
        const marks = truthOf(pupil.id);
        return [
          rowHeading(pupil.name, { look: 'wide' }),
          rowHeading(pupil.upn, { look: 'wide' }),
          ...days.flatMap((day) => dayCells(marks, day, periods, show)),
        ];
      }),
      width: 58,
    },
    dialect,
  );
