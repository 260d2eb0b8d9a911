import { html } from '../../../html.ts';
import type { Pupil } from '../../../pupil.ts';
import { pupils } from '../../../pupils.ts';
import { slashed as slashedDate } from '../draw/dates.ts';
import * as dates from '../draw/dates.ts';
import { filters } from '../draw/filters.ts';
import * as marks from '../draw/marks.ts';
import { classPage } from '../define.ts';
import type { CorpusPage } from '../page.ts';
import { membersOf, overHalfTerm, pupilCalled, schoolDaysIn, sinceHalfTerm, thisWeek } from '../spans.ts';
import { byClass, byName, bySurname, byUpn, classGrid } from './class-grid.ts';

const classOf = classPage('B', {});

const link = { title: 'Student', of: ({ id, name }: Pupil) => html`<a href="#/students/${id}">${name}</a>` };
const born = { title: 'DOB', of: ({ dateOfBirth }: Pupil) => slashedDate(dateOfBirth) };
const several = ['Tilly', 'Kofi', 'Ines', 'Beth', 'Wilf'].map(pupilCalled);

export const classPages: CorpusPage[] = [
  classOf({
    name: 'four-weeks',
    read: ['Rowan', 'Freya'],
    span: overHalfTerm,
    dressing: ['codes', 'blanks', 'same-name', 'hostile-name', 'spans'],
    why: 'A class over some weeks with numbers; two pupils have one name, one name holds tags, and blanks are dashes',
    content: html`${classGrid({
      label: '10B, 12 October to 20 November 2026',
      members: membersOf('10B'),
      days: schoolDaysIn(overHalfTerm),
      show: marks.codes,
      date: dates.fullDate,
      who: [byName, byUpn],
    })}${marks.key()}`,
  }),
  classOf({
    name: 'week-icons',
    read: ['Tilly', 'Layla'],
    span: thisWeek,
    product: 'quillmere',
    dressing: ['icons-with-names', 'spans', 'totals'],
    why: 'One week with icons that have names, and a percentage at the end of each row',
    content: classGrid({
      label: 'Week beginning 16 November 2026',
      members: membersOf('10B'),
      days: schoolDaysIn(thisWeek),
      show: marks.iconsWithNames,
      date: dates.dateWithWeekday,
      who: [link, byUpn],
      percentages: true,
    }),
  }),
  classOf({
    name: 'old-table',
    read: ['Kofi', 'Ines'],
    span: sinceHalfTerm,
    product: 'wrenfold',
    dressing: ['codes', 'two-character-codes', 'session-in-date', 'clock-times', 'mid-year-joiner'],
    why: 'One heading per session with a clock time in it, surname first, no heading markup',
    content: classGrid({
      label: 'Marks from 02/11/2026 to 20/11/2026',
      members: several,
      days: schoolDaysIn(sinceHalfTerm),
      show: marks.codes,
      date: dates.slashed,
      joined: (day, session) => `${dates.slashed(day)} ${session === 'AM' ? '8.50AM' : '1.10PM'}`,
      dialect: 'old',
      who: [bySurname, byClass, born],
    }),
  }),
  classOf({
    name: 'no-year',
    read: ['Beth', 'Wilf'],
    span: sinceHalfTerm,
    product: 'quillmere',
    schoolYear: 2026,
    showToday: false,
    dressing: ['codes', 'two-character-codes', 'year-missing', 'year-in-filter', 'aria-grid', 'no-table-markup'],
    why: 'Days without a year, which a filter above the grid names; divs with roles',
    content: html`${filters(['Academic year', ['2026-2027', '2025-2026']], ['Registration group', ['All', '8A']])}
    ${classGrid({
      label: 'Group register',
      members: several,
      days: schoolDaysIn(sinceHalfTerm),
      show: marks.codesWithTooltips,
      date: dates.weekdayNoYear,
      dialect: 'aria',
      who: [byName, byUpn],
    })}`,
  }),
  classOf({
    name: 'whole-school',
    read: ['Martha', 'Callum'],
    span: thisWeek,
    product: 'tallybrook',
    dressing: ['tooltip-only', 'spans', 'one-letter-weekdays'],
    why: 'Coloured squares whose codes are in tooltips; letters for days under the month they are in',
    content: classGrid({
      label: 'All pupils',
      members: pupils,
      days: schoolDaysIn(thisWeek),
      show: marks.tooltipOnly,
      date: (day) => `${dates.weekdayLetter(day)} ${dates.dayOfMonth(day)}`,
      months: dates.monthAndYear,
      who: [byName, byUpn],
    }),
  }),
  classOf({
    name: 'mornings',
    read: ['Jago', 'Kofi'],
    span: thisWeek,
    expects: 'partial',
    dressing: ['codes', 'am-only'],
    shows: (truth) => truth.filter(({ session }) => session === 'AM'),
    why: 'The week’s morning registers: no afternoon is on the page',
    content: classGrid({
      label: 'Morning registers, week beginning 16 November 2026',
      members: membersOf('10B'),
      days: schoolDaysIn(thisWeek),
      show: marks.codes,
      date: dates.dateWithWeekday,
      sessions: ['AM'],
      who: [byName, byUpn],
    }),
  }),
  classOf({
    name: 'nested-shadow',
    read: ['Rowan'],
    span: thisWeek,
    product: 'quillmere',
    inside: 'nested-shadow',
    dressing: ['codes', 'nested-shadow', 'no-table-markup'],
    why: 'Divs without roles, two shadow roots deep',
    content: classGrid({
      label: 'Week beginning 16 November 2026',
      members: membersOf('10B'),
      days: schoolDaysIn(thisWeek),
      show: marks.codes,
      date: dates.dateWithWeekday,
      joined: (day, session) => `${dates.fullDate(day)} ${session}`,
      dialect: 'boxes',
      who: [byName, byUpn],
    }),
  }),
];
