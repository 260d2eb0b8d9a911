import * as dates from '../draw/dates.ts';
import { filters } from '../draw/filters.ts';
import type { CorpusPage } from '../page.ts';
import { lastYear, membersOf, overHalfTerm, schoolDaysIn, thisYear } from '../spans.ts';
import { drawnBy } from './define.ts';
import * as sheets from './sheets.ts';

const { onePupil, aClass } = drawnBy('slickgrid', 'wrenfold');

export const slickgridPages: CorpusPage[] = [
  onePupil({
    name: 'last-year',
    layout: 'C',
    who: 'Freya',
    span: lastYear,
    dressing: ['codes', 'blanks', 'virtual-rows'],
    why: 'Nearly four hundred rows, drawn as they come into view',
    sheet: (truth) => sheets.sessionsSheet(truth, { label: 'Sessions', show: sheets.codes, date: dates.slashed }),
  }),
  aClass({
    name: 'class',
    read: ['Rowan', 'Kofi'],
    span: overHalfTerm,
    dressing: ['codes', 'two-character-codes', 'frozen-pane', 'session-in-date', 'same-name'],
    why: 'Names in a frozen pane of their own: each pupil has a row in two places',
    sheet: sheets.classSheet(membersOf('10B'), schoolDaysIn(overHalfTerm), {
      label: '10B',
      show: sheets.codes,
      date: dates.fullDate,
      grouped: false,
    }),
  }),
  onePupil({
    name: 'words',
    layout: 'C',
    who: 'Martha',
    span: thisYear,
    schoolYear: 2026,
    showToday: false,
    dressing: ['dfe-words', 'virtual-rows', 'year-missing', 'year-in-filter'],
    why: 'Words, the day without a year, the year in a list above',
    above: filters(['Academic year', ['2026/27', '2025/26']]),
    sheet: (truth) => sheets.sessionsSheet(truth, { label: 'Sessions', show: sheets.words, date: dates.weekdayNoYear }),
  }),
  onePupil({
    name: 'icons',
    layout: 'A',
    who: 'Wilf',
    span: thisYear,
    dressing: ['icons-with-names', 'virtual-rows'],
    why: 'A row for each day, icons with names, X in reception',
    sheet: (truth) =>
      sheets.daysSheet(truth, schoolDaysIn(thisYear), { label: 'Attendance', show: sheets.iconsWithNames, date: dates.dateWithWeekday }),
  }),
  onePupil({
    name: 'days-across',
    layout: 'A',
    who: 'Ines',
    span: thisYear,
    dressing: ['icons-with-tooltips', 'frozen-pane', 'virtual-columns', 'mid-year-joiner'],
    why: 'A column for each day, scrolled sideways beside a frozen pane',
    sheet: (truth) =>
      sheets.daysAcrossSheet(truth, schoolDaysIn(thisYear), { label: 'Attendance', show: sheets.iconsWithTooltips, date: dates.fullDate }),
  }),
];
