import { asOf, registerDaysOf, schoolYears, type SchoolYear } from '../calendar.ts';
import type { Day } from '../dates.ts';
import type { Pupil } from '../pupil.ts';
import { truthOf, truthOfYear } from '../registers.ts';
import { meaningOf, printed } from './codes.ts';
import { commentOn } from './comments.ts';
import { dateWithWeekday, fullDate, weekdayName } from './show-date.ts';
import { totalsOf, type Totals } from './totals.ts';
import { weeksOf, type Cell } from './weeks.ts';
import { yearLabel } from './year-links.ts';

export type SessionRow = { date: string; day: string; session: string; code: string; meaning: string; comment: string };

export const sessionRows = (pupil: Pupil, year: SchoolYear): SessionRow[] =>
  truthOfYear(pupil.id, year).map(({ day, session, code }) => ({
    date: fullDate(day),
    day: weekdayName(day),
    session,
    code: printed(code),
    meaning: meaningOf(code),
    comment: commentOn(year, day, code),
  }));

/** `marks` by `2026-09-02 AM`; a pupil who had not joined has none for the day. */
export type ClassGrid = {
  days: { day: Day; heading: string }[];
  pupils: { id: string; name: string; upn: string; marks: Record<string, string> }[];
};

export const classGrid = (members: Pupil[], from: Day): ClassGrid => ({
  days: schoolYears
    .flatMap(registerDaysOf)
    .filter((day) => day >= from && day <= asOf)
    .map((day) => ({ day, heading: dateWithWeekday(day) })),
  pupils: members.map(({ id, name, upn }) => ({
    id,
    name,
    upn,
    marks: Object.fromEntries(truthOf(id).map(({ day, session, code }) => [`${day} ${session}`, printed(code)])),
  })),
});

export type RegisterView = {
  name: string;
  upn: string;
  dateOfBirth: string;
  caption: string;
  weeks: { beginning: string; cells: Cell[] }[];
  totals: Totals;
};

export function registerView({ id, name, upn, dateOfBirth }: Pupil, year: SchoolYear): RegisterView {
  const marks = truthOfYear(id, year);
  return {
    name,
    upn,
    dateOfBirth: fullDate(dateOfBirth),
    caption: `Attendance register ${yearLabel(year)}`,
    weeks: weeksOf(year, marks).map(({ beginning, cells }) => ({ beginning: fullDate(beginning), cells })),
    totals: totalsOf(marks),
  };
}
