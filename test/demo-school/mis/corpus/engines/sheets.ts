import type { Day } from '../../../dates.ts';
import type { Pupil } from '../../../pupil.ts';
import { truthOf, type Mark } from '../../../registers.ts';
import { printed } from '../../codes.ts';
import { weekdayName } from '../draw/dates.ts';
import { commentFor, iconShapeOf, lookOf } from '../draw/marks.ts';
import { wordsOf } from '../draw/words.ts';
import type { Sheet, SheetCell, SheetColumn } from '../sheet.ts';

/** How an engine's cell shows a mark. */
export type ShowInSheet = (mark: Mark) => SheetCell;

export const codes: ShowInSheet = ({ code }) => ({ text: printed(code), look: lookOf(code) });
export const codesWithTooltips: ShowInSheet = ({ code }) => ({ text: printed(code), look: lookOf(code), title: wordsOf(code) });
export const words: ShowInSheet = ({ code }) => ({ text: wordsOf(code), look: lookOf(code) });
export const iconsWithTooltips: ShowInSheet = ({ code }) => {
  const shape = iconShapeOf(code);
  return { text: printed(code), look: lookOf(code), title: wordsOf(code), ...(shape && { icon: { shape } }) };
};
export const iconsWithNames: ShowInSheet = ({ code }) => {
  const shape = iconShapeOf(code);
  return { text: printed(code), look: lookOf(code), ...(shape && { icon: { shape, name: wordsOf(code) } }) };
};

const both = ['AM', 'PM'] as const;
const empty: SheetCell = { text: '', look: 'closed' };

type Options = { label: string; show: ShowInSheet; date: (day: Day) => string; pageSize?: number };

/** A row for each session. */
export const sessionsSheet = (marks: Mark[], { label, show, date, pageSize, comments }: Options & { comments?: boolean }): Sheet => ({
  label,
  ...(pageSize !== undefined && { pageSize }),
  columns: [
    { id: 'date', title: 'Date', width: 170 },
    { id: 'day', title: 'Day', width: 120 },
    { id: 'session', title: 'Session', width: 100 },
    { id: 'mark', title: 'Mark', width: 320 },
    ...(comments ? [{ id: 'comment', title: 'Comment', width: 320 }] : []),
  ],
  rows: marks.map((mark) => ({
    date: { text: date(mark.day) },
    day: { text: weekdayName(mark.day) },
    session: { text: mark.session },
    mark: show(mark),
    ...(comments && { comment: { text: commentFor(mark) } }),
  })),
});

/** A row for each day, a column for each session. */
export const daysSheet = (marks: Mark[], days: Day[], { label, show, date, pageSize }: Options): Sheet => ({
  label,
  ...(pageSize !== undefined && { pageSize }),
  columns: [
    { id: 'date', title: 'Date', width: 200 },
    { id: 'am', title: 'AM', width: 240 },
    { id: 'pm', title: 'PM', width: 240 },
  ],
  rows: days.map((day) => ({
    date: { text: date(day) },
    am: cellAt(marks, day, 'AM', show),
    pm: cellAt(marks, day, 'PM', show),
  })),
});

/** A row for each session, a column for each day. */
export const daysAcrossSheet = (marks: Mark[], days: Day[], { label, show, date }: Options): Sheet => ({
  label,
  columns: [
    { id: 'session', title: 'Session', width: 110, pinned: true },
    ...days.map((day) => ({ id: `d${day}`, title: date(day), width: 110 })),
  ],
  rows: both.map((session) => ({
    session: { text: session },
    ...Object.fromEntries(days.map((day) => [`d${day}`, cellAt(marks, day, session, show)])),
  })),
});

/** A row for each pupil, a column for each session. `grouped`: a day stands over its two; otherwise each column names both. */
export function classSheet(members: Pupil[], days: Day[], { label, show, date, grouped }: Options & { grouped: boolean }): Sheet {
  const column = (day: Day, session: string): SheetColumn => ({
    id: `d${day}-${session}`,
    title: grouped ? session : `${date(day)} ${session}`,
    width: grouped ? 76 : 140,
    ...(grouped && { group: date(day) }),
  });
  return {
    label,
    columns: [
      { id: 'name', title: 'Name', width: 200, pinned: true },
      { id: 'upn', title: 'UPN', width: 150, pinned: true },
      ...days.flatMap((day) => both.map((session) => column(day, session))),
    ],
    rows: members.map((pupil) => {
      const marks = truthOf(pupil.id);
      const cells = days.flatMap((day) => both.map((session) => [`d${day}-${session}`, cellAt(marks, day, session, show)]));
      return { name: { text: pupil.name }, upn: { text: pupil.upn }, ...Object.fromEntries(cells) };
    }),
  };
}

function cellAt(marks: Mark[], day: Day, session: string, show: ShowInSheet): SheetCell {
  const mark = marks.find((one) => one.day === day && one.session === session);
  return mark ? show(mark) : empty;
}
