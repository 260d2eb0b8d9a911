import { html } from '../../../html.ts';
import * as dates from '../draw/dates.ts';
import { filters } from '../draw/filters.ts';
import * as marks from '../draw/marks.ts';
import { pupilPage } from '../define.ts';
import type { CorpusPage } from '../page.ts';
import { overHalfTerm, sinceHalfTerm, thisYear, winter } from '../spans.ts';
import * as list from './list.ts';

const sessions = pupilPage('C', { heading: 'Sessions' });

export const sessionPages: CorpusPage[] = [
  sessions({
    name: 'plain',
    who: 'Rowan',
    span: thisYear,
    dressing: ['codes', 'comments'],
    why: 'Code, meaning and a comment that may hold letters like codes, with initials beside them',
    draw: (truth) =>
      sessionList(
        'Session marks',
        truth,
        list.dateColumn(dates.fullDate),
        list.sessionColumn,
        list.codeColumn,
        list.meaningColumn,
        list.enteredBy,
        list.commentColumn,
      ),
  }),
  sessions({
    name: 'newest-first',
    who: 'Dominic',
    span: overHalfTerm,
    product: 'quillmere',
    dressing: ['dfe-words', 'newest-first', 'session-in-date', 'two-character-codes'],
    why: 'Newest first, day and session in one cell with a hard space, words and no codes',
    draw: (truth) =>
      sessionList(
        'Attendance by date',
        truth.toReversed(),
        list.dateAndSession(dates.fullDate),
        list.markColumn(marks.words, 'Description'),
      ),
  }),
  sessions({
    name: 'clock-times',
    who: 'Callum',
    span: winter,
    product: 'wrenfold',
    dressing: ['codes', 'clock-times'],
    why: 'The session is a clock time; the table has no heading markup',
    draw: (truth) =>
      list.sessionList({
        label: 'Attendance Export',
        marks: truth,
        columns: [list.dateColumn(dates.slashed), list.clockTime, list.codeColumn, list.enteredBy],
        dialect: 'old',
      }),
  }),
  sessions({
    name: 'paired-rows',
    who: 'Freya',
    span: thisYear,
    dressing: ['icons-with-tooltips', 'spans', 'blanks'],
    why: 'The day stands once, over two rows',
    draw: (truth) =>
      list.pairedList({
        label: 'Autumn term 2026',
        marks: truth,
        day: dates.long,
        columns: [list.sessionWord, list.markColumn(marks.iconsWithTooltips)],
      }),
  }),
  sessions({
    name: 'year-in-filter',
    who: 'Beth',
    span: sinceHalfTerm,
    product: 'quillmere',
    schoolYear: 2026,
    showToday: false,
    dressing: ['icons-with-names', 'year-missing', 'year-in-filter', 'two-character-codes', 'aria-grid', 'no-table-markup'],
    why: 'No year in the dates, the school year in a list above them',
    draw: (truth) =>
      html`${filters(['School year', ['2026/27', '2025/26', '2024/25']])}
      ${list.sessionList({
        label: 'Sessions',
        marks: truth,
        columns: [list.dateColumn(dates.weekdayNoYear), list.sessionColumn, list.markColumn(marks.iconsWithNames)],
        dialect: 'aria',
      })}`,
  }),
  sessions({
    name: 'written-frame',
    who: 'Kofi',
    span: sinceHalfTerm,
    product: 'wrenfold',
    inside: 'written-frame',
    dressing: ['codes', 'written-frame', 'two-character-codes'],
    why: 'The list was written into a frame without an address; the name is above it, in the page',
    draw: (truth) => sessionList('Session marks', truth, list.dateColumn(dates.ordinal), list.sessionColumn, list.codeColumn),
  }),
];

function sessionList(
  label: string,
  truth: Parameters<typeof list.sessionList>[0]['marks'],
  ...columns: Parameters<typeof list.sessionList>[0]['columns']
) {
  return list.sessionList({ label, marks: truth, columns });
}
