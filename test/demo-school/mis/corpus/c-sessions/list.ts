import type { Day } from '../../../dates.ts';
import type { Html } from '../../../html.ts';
import type { Mark } from '../../../registers.ts';
import { printed } from '../../codes.ts';
import { drawGrid, heading, rowHeading, type Cell, type Dialect } from '../draw/grid.ts';
import { commentFor, lookOf, type ShowMark } from '../draw/marks.ts';
import { wordsOf } from '../draw/words.ts';

type Column = { title: string; of(mark: Mark): Cell };

export type ListOptions = { label: string; marks: Mark[]; columns: Column[]; dialect?: Dialect };

/** A row for each session. */
export const sessionList = ({ label, marks, columns, dialect = 'table' }: ListOptions): Html =>
  drawGrid(
    { label, head: [columns.map(({ title }) => heading(title))], body: marks.map((mark) => columns.map(({ of }) => of(mark))) },
    dialect,
  );

/** A row for each session, the day standing once over its two rows. */
export const pairedList = ({ label, marks, columns, day }: ListOptions & { day(of: Day): string }): Html =>
  drawGrid(
    {
      label,
      head: [[heading('Date'), ...columns.map(({ title }) => heading(title))]],
      body: marks.map((mark) => [
        ...(mark.session === 'AM' ? [rowHeading(day(mark.day), { down: 2 })] : []),
        ...columns.map(({ of }) => of(mark)),
      ]),
    },
    'table',
  );

const text = (content: string): Cell => ({ content, look: 'text' });

export const dateColumn = (date: (day: Day) => string): Column => ({ title: 'Date', of: ({ day }) => text(date(day)) });
export const sessionColumn: Column = { title: 'Session', of: ({ session }) => text(session) };
export const sessionWord: Column = { title: 'Session', of: ({ session }) => text(session === 'AM' ? 'Morning' : 'Afternoon') };
export const clockTime: Column = { title: 'Time', of: ({ session }) => text(session === 'AM' ? '08:50' : '13:10') };
export const dateAndSession = (date: (day: Day) => string): Column => ({
  title: 'Session',
  of: ({ day, session }) => text(`${date(day)}\u00A0${session}`),
});
export const markColumn = (show: ShowMark, title = 'Mark'): Column => ({ title, of: show });
export const codeColumn: Column = { title: 'Code', of: ({ code }) => ({ content: printed(code), look: lookOf(code) }) };
export const meaningColumn: Column = { title: 'Meaning', of: ({ code }) => text(wordsOf(code)) };
export const commentColumn: Column = { title: 'Comment', of: (mark) => text(commentFor(mark)) };
/** Who entered it: the initials are codes too, to a careless reader. */
export const enteredBy: Column = { title: 'By', of: ({ day }) => text(['JA', 'B', 'HM', 'C'][Number(day.slice(9)) % 4] ?? '') };
