import * as dates from '../draw/dates.ts';
import * as marks from '../draw/marks.ts';
import { classPage, pupilPage } from '../define.ts';
import type { CorpusPage } from '../page.ts';
import { membersOf, schoolDaysIn, sinceHalfTerm, thisWeek, thisYear } from '../spans.ts';
import { classByPeriods, daysByPeriods, type Period } from './periods.ts';

const pupil = pupilPage('F', { product: 'quillmere', heading: 'Daily marks' });
const klass = classPage('F', { product: 'quillmere', heading: 'Group register' });

const named: Period[] = [
  { name: 'AM', session: 'AM' },
  { name: '1' },
  { name: '2' },
  { name: '3' },
  { name: '4' },
  { name: 'PM', session: 'PM' },
  { name: '5' },
];
const tutor: Period[] = [
  { name: 'AM', session: 'AM' },
  { name: 'Tutor' },
  { name: 'Period 1' },
  { name: 'Period 2' },
  { name: 'PM', session: 'PM' },
  { name: 'After school' },
];

export const periodPages: CorpusPage[] = [
  pupil({
    name: 'days',
    who: 'Rowan',
    span: thisYear,
    dressing: ['codes', 'lesson-periods'],
    why: 'Five lessons stand between and after the sessions; some of their marks differ',
    draw: (truth) =>
      daysByPeriods(truth, schoolDaysIn(thisYear), { label: 'Marks, autumn term 2026', show: marks.codes, date: dates.dateWithWeekday }),
  }),
  pupil({
    name: 'numbered-lessons',
    who: 'Kofi',
    span: sinceHalfTerm,
    product: 'wrenfold',
    dressing: ['codes', 'lesson-periods', 'two-character-codes'],
    why: 'Lessons are headed by bare numbers, in a table without heading markup',
    draw: (truth) =>
      daysByPeriods(truth, schoolDaysIn(sinceHalfTerm), {
        label: 'Student Marks 02/11/2026 - 20/11/2026',
        show: marks.codes,
        periods: named,
        date: dates.slashed,
        dialect: 'old',
      }),
  }),
  klass({
    name: 'class-day',
    read: ['Rowan', 'Tilly'],
    span: { from: '2026-11-19', to: '2026-11-19' },
    dressing: ['icons-with-names', 'lesson-periods', 'spans', 'same-name'],
    why: 'One day of a class with its lessons, the day standing over all of them',
    content: classByPeriods(membersOf('10B'), ['2026-11-19'], { label: '10B', show: marks.iconsWithNames, date: dates.long }),
  }),
  klass({
    name: 'class-week',
    read: ['Jago', 'Freya'],
    span: thisWeek,
    dressing: ['dfe-words', 'lesson-periods', 'spans', 'blanks'],
    why: 'A week of a class, words for the sessions and codes for the lessons',
    content: classByPeriods(membersOf('10B'), schoolDaysIn(thisWeek), {
      label: '10B, this week',
      show: marks.words,
      periods: tutor,
      date: dates.dateWithWeekday,
    }),
  }),
  pupil({
    name: 'grid-with-roles',
    who: 'Layla',
    span: thisYear,
    dressing: ['codes', 'lesson-periods', 'aria-grid', 'no-table-markup', 'hostile-name'],
    why: 'The same as divs with roles',
    draw: (truth) =>
      daysByPeriods(truth, schoolDaysIn(thisYear), {
        label: 'Marks',
        show: marks.codesWithTooltips,
        periods: named,
        date: dates.dateWithWeekday,
        dialect: 'aria',
      }),
  }),
];
