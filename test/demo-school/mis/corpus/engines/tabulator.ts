import * as dates from '../draw/dates.ts';
import { filters } from '../draw/filters.ts';
import type { CorpusPage } from '../page.ts';
import { lastYear, membersOf, overHalfTerm, schoolDaysIn, sinceHalfTerm, thisYear } from '../spans.ts';
import { drawnBy } from './define.ts';
import * as sheets from './sheets.ts';

const { onePupil, aClass } = drawnBy('tabulator', 'tallybrook');

const paged = (truth: Parameters<typeof sheets.sessionsSheet>[0]) =>
  sheets.sessionsSheet(truth, { label: 'Sessions', show: sheets.words, date: dates.ordinal, pageSize: 12 });

export const tabulatorPages: CorpusPage[] = [
  onePupil({
    name: 'last-year',
    layout: 'C',
    who: 'Dominic',
    span: lastYear,
    dressing: ['codes', 'virtual-rows', 'half-term-blanks'],
    why: 'Nearly four hundred rows of which some twenty are in the page; no row or column is numbered',
    sheet: (truth) => sheets.sessionsSheet(truth, { label: 'Sessions 2025/26', show: sheets.codes, date: dates.slashed }),
  }),
  aClass({
    name: 'class',
    read: ['Kofi', 'Layla'],
    span: overHalfTerm,
    dressing: ['codes', 'two-character-codes', 'pinned-columns', 'spans', 'hostile-name'],
    why: 'Names frozen on the left, days over halves',
    sheet: sheets.classSheet(membersOf('10B'), schoolDaysIn(overHalfTerm), {
      label: '10B',
      show: sheets.codes,
      date: dates.fullDate,
      grouped: true,
    }),
  }),
  onePupil({
    name: 'icons-no-year',
    layout: 'A',
    who: 'Freya',
    span: thisYear,
    schoolYear: 2026,
    showToday: false,
    dressing: ['icons-with-tooltips', 'year-missing', 'year-in-filter', 'blanks', 'virtual-rows'],
    why: 'A row for each day without a year; icons with tooltips',
    above: filters(['School year', ['2026 - 2027', '2025 - 2026']]),
    sheet: (truth) =>
      sheets.daysSheet(truth, schoolDaysIn(thisYear), { label: 'Attendance', show: sheets.iconsWithTooltips, date: dates.weekdayNoYear }),
  }),
  onePupil({
    name: 'joiner',
    layout: 'C',
    who: 'Ines',
    span: thisYear,
    dressing: ['icons-with-names', 'mid-year-joiner', 'comments', 'virtual-rows'],
    why: 'Icons with names, from the day of joining on',
    sheet: (truth) => sheets.sessionsSheet(truth, { label: 'Sessions', show: sheets.iconsWithNames, date: dates.long, comments: true }),
  }),
  onePupil({
    name: 'paged',
    layout: 'C',
    who: 'Callum',
    span: sinceHalfTerm,
    dressing: ['dfe-words', 'paged'],
    turns: { button: '.tabulator-page[data-page="next"]', times: 2 },
    why: 'Words, thirty rows in pages of twelve, turned by the user',
    sheet: paged,
  }),
  onePupil({
    name: 'paged-unturned',
    layout: 'C',
    who: 'Callum',
    span: sinceHalfTerm,
    expects: 'partial',
    dressing: ['dfe-words', 'paged'],
    shows: (truth) => truth.slice(0, 12),
    why: 'The first page of three, and no other',
    sheet: paged,
  }),
];
