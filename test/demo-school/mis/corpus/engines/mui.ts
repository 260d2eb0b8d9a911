import * as dates from '../draw/dates.ts';
import { filters } from '../draw/filters.ts';
import type { CorpusPage } from '../page.ts';
import { membersOf, overHalfTerm, schoolDaysIn, thisYear } from '../spans.ts';
import { drawnBy } from './define.ts';
import * as sheets from './sheets.ts';

const { onePupil, aClass } = drawnBy('mui', 'quillmere');

const hundred = (truth: Parameters<typeof sheets.sessionsSheet>[0]) =>
  sheets.sessionsSheet(truth, { label: 'Sessions', show: sheets.codes, date: dates.fullDate, comments: true, pageSize: 100 });

export const muiPages: CorpusPage[] = [
  onePupil({
    name: 'sessions',
    layout: 'C',
    who: 'Rowan',
    span: thisYear,
    dressing: ['codes', 'comments', 'virtual-rows', 'paged'],
    turns: { button: 'button[aria-label="Go to next page"]', times: 1 },
    why: 'A hundred rows a page at most, of which a few are drawn: scrolled by us, turned by the user',
    sheet: hundred,
  }),
  onePupil({
    name: 'sessions-unturned',
    layout: 'C',
    who: 'Rowan',
    span: thisYear,
    expects: 'partial',
    dressing: ['codes', 'comments', 'virtual-rows', 'paged'],
    shows: (truth) => truth.slice(0, 100),
    why: 'The first hundred of 108',
    sheet: hundred,
  }),
  aClass({
    name: 'class',
    read: ['Kofi', 'Layla'],
    span: overHalfTerm,
    dressing: ['icons-with-names', 'two-character-codes', 'virtual-columns', 'spans', 'hostile-name'],
    why: 'Fifty columns under a heading for each day; what is out of view is not drawn, names included',
    sheet: sheets.classSheet(membersOf('10B'), schoolDaysIn(overHalfTerm), {
      label: '10B',
      show: sheets.iconsWithNames,
      date: dates.dateWithWeekday,
      grouped: true,
    }),
  }),
  onePupil({
    name: 'words-no-year',
    layout: 'A',
    who: 'Jago',
    span: thisYear,
    schoolYear: 2026,
    showToday: false,
    dressing: ['dfe-words', 'year-missing', 'year-in-filter', 'virtual-rows'],
    why: 'Words, a row for each day, the year in a list above',
    above: filters(['Academic year', ['2026/27', '2025/26']]),
    sheet: (truth) =>
      sheets.daysSheet(truth, schoolDaysIn(thisYear), { label: 'Attendance', show: sheets.words, date: dates.weekdayNoYear }),
  }),
  onePupil({
    name: 'joiner',
    layout: 'A',
    who: 'Ines',
    span: thisYear,
    dressing: ['icons-with-tooltips', 'mid-year-joiner', 'virtual-rows'],
    why: 'Nothing in the cells before October; icons with tooltips',
    sheet: (truth) =>
      sheets.daysSheet(truth, schoolDaysIn(thisYear), { label: 'Attendance', show: sheets.iconsWithTooltips, date: dates.ordinal }),
  }),
];
