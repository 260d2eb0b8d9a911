import * as dates from '../draw/dates.ts';
import type { CorpusPage } from '../page.ts';
import { membersOf, overHalfTerm, schoolDaysIn, sinceHalfTerm, thisYear } from '../spans.ts';
import { drawnBy } from './define.ts';
import * as sheets from './sheets.ts';

const { onePupil, aClass } = drawnBy('datatables', 'wrenfold');

const paged = (truth: Parameters<typeof sheets.sessionsSheet>[0]) =>
  sheets.sessionsSheet(truth, { label: 'Sessions', show: sheets.codes, date: dates.slashed, pageSize: 10 });

export const datatablesPages: CorpusPage[] = [
  onePupil({
    name: 'paged',
    layout: 'C',
    who: 'Rowan',
    span: sinceHalfTerm,
    dressing: ['codes', 'paged'],
    turns: { button: '.dt-paging-button.next', times: 2 },
    why: '“Showing 1 to 10 of 30 entries”, turned by the user',
    sheet: paged,
  }),
  onePupil({
    name: 'paged-unturned',
    layout: 'C',
    who: 'Rowan',
    span: sinceHalfTerm,
    expects: 'partial',
    dressing: ['codes', 'paged'],
    shows: (truth) => truth.slice(0, 10),
    why: 'The first ten of thirty',
    sheet: paged,
  }),
  aClass({
    name: 'class',
    read: ['Tilly', 'Kofi'],
    span: overHalfTerm,
    dressing: ['codes', 'two-character-codes', 'header-clone', 'spans', 'same-name'],
    why: 'Scrolled sideways: the headings are a table of their own and a squashed copy stands in the body’s',
    sheet: sheets.classSheet(membersOf('10B'), schoolDaysIn(overHalfTerm), {
      label: '10B',
      show: sheets.codes,
      date: dates.fullDate,
      grouped: true,
    }),
  }),
  onePupil({
    name: 'words',
    layout: 'A',
    who: 'Jago',
    span: thisYear,
    dressing: ['dfe-words', 'header-clone'],
    why: 'A row for each day in words, all rows in the page',
    sheet: (truth) => sheets.daysSheet(truth, schoolDaysIn(thisYear), { label: 'Attendance', show: sheets.words, date: dates.fullDate }),
  }),
  onePupil({
    name: 'icons',
    layout: 'C',
    who: 'Beth',
    span: thisYear,
    dressing: ['icons-with-names', 'two-character-codes', 'header-clone', 'comments'],
    why: 'Icons with names and comments beside them',
    sheet: (truth) =>
      sheets.sessionsSheet(truth, { label: 'Sessions', show: sheets.iconsWithNames, date: dates.dateWithWeekday, comments: true }),
  }),
  onePupil({
    name: 'joiner',
    layout: 'A',
    who: 'Ines',
    span: thisYear,
    dressing: ['icons-with-tooltips', 'mid-year-joiner', 'header-clone'],
    why: 'Nothing in the cells before October',
    sheet: (truth) =>
      sheets.daysSheet(truth, schoolDaysIn(thisYear), { label: 'Attendance', show: sheets.iconsWithTooltips, date: dates.slashedShort }),
  }),
];
