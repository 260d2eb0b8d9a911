import * as dates from '../draw/dates.ts';
import { filters } from '../draw/filters.ts';
import type { CorpusPage } from '../page.ts';
import { membersOf, overHalfTerm, schoolDaysIn, sinceHalfTerm, thisYear } from '../spans.ts';
import { drawnBy } from './define.ts';
import * as sheets from './sheets.ts';

const { onePupil, aClass } = drawnBy('ag-grid', 'quillmere');

const paged = (truth: Parameters<typeof sheets.sessionsSheet>[0]) =>
  sheets.sessionsSheet(truth, { label: 'Sessions', show: sheets.codes, date: dates.dateWithWeekday, pageSize: 20 });

export const agGridPages: CorpusPage[] = [
  onePupil({
    name: 'sessions',
    layout: 'C',
    who: 'Rowan',
    span: thisYear,
    dressing: ['codes', 'comments', 'virtual-rows'],
    why: 'About fifteen of 108 rows are in the page at a time; comments look like codes and dates',
    sheet: (truth) => sheets.sessionsSheet(truth, { label: 'Sessions 2026/27', show: sheets.codes, date: dates.fullDate, comments: true }),
  }),
  aClass({
    name: 'class',
    read: ['Layla', 'Freya'],
    span: overHalfTerm,
    dressing: ['icons-with-names', 'virtual-columns', 'pinned-columns', 'spans', 'hostile-name', 'same-name', 'blanks'],
    why: 'Fifty columns of which some are in the page, names and numbers pinned, days over halves',
    sheet: sheets.classSheet(membersOf('10B'), schoolDaysIn(overHalfTerm), {
      label: '10B',
      show: sheets.iconsWithNames,
      date: dates.dateWithWeekday,
      grouped: true,
    }),
  }),
  onePupil({
    name: 'words-no-year',
    layout: 'C',
    who: 'Beth',
    span: thisYear,
    schoolYear: 2026,
    showToday: false,
    dressing: ['dfe-words', 'year-missing', 'year-in-filter', 'two-character-codes', 'virtual-rows'],
    why: 'Words in place of codes and no year but the one in a list above',
    above: filters(['Academic year', ['2026/27', '2025/26']]),
    sheet: (truth) => sheets.sessionsSheet(truth, { label: 'Sessions', show: sheets.words, date: dates.weekdayNoYear }),
  }),
  onePupil({
    name: 'days-across',
    layout: 'A',
    who: 'Kofi',
    span: thisYear,
    dressing: ['icons-with-tooltips', 'two-character-codes', 'virtual-columns', 'pinned-columns'],
    why: 'Two rows and 54 columns, scrolled sideways; icons with tooltips',
    sheet: (truth) =>
      sheets.daysAcrossSheet(truth, schoolDaysIn(thisYear), { label: 'Attendance', show: sheets.iconsWithTooltips, date: dates.slashed }),
  }),
  onePupil({
    name: 'joiner',
    layout: 'A',
    who: 'Ines',
    span: thisYear,
    dressing: ['codes', 'mid-year-joiner', 'virtual-rows'],
    why: 'Joined in October: nothing in the cells before it',
    sheet: (truth) =>
      sheets.daysSheet(truth, schoolDaysIn(thisYear), { label: 'Attendance', show: sheets.codesWithTooltips, date: dates.long }),
  }),
  onePupil({
    name: 'paged',
    layout: 'C',
    who: 'Tilly',
    span: sinceHalfTerm,
    dressing: ['codes', 'paged'],
    turns: { button: '.ag-paging-button[data-ref="btNext"], .ag-paging-button[aria-label="Next Page"]', times: 1 },
    why: 'Thirty rows in pages of twenty, turned by the user',
    sheet: paged,
  }),
  onePupil({
    name: 'paged-unturned',
    layout: 'C',
    who: 'Tilly',
    span: sinceHalfTerm,
    dressing: ['codes', 'paged'],
    expects: 'partial',
    shows: (truth) => truth.slice(0, 20),
    why: 'The same, and the user did not turn the page: ten sessions are not known',
    sheet: paged,
  }),
];
