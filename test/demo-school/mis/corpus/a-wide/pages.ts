import { asOf } from '../../../calendar.ts';
import { html, type Html } from '../../../html.ts';
import type { Mark } from '../../../registers.ts';
import { totalsTable } from '../../totals-table.ts';
import * as dates from '../draw/dates.ts';
import * as marks from '../draw/marks.ts';
import { filters } from '../draw/filters.ts';
import { pupilPage } from '../define.ts';
import type { CorpusPage } from '../page.ts';
import { lastYear, overHalfTerm, schoolDaysIn, sinceHalfTerm, thisYear, winter } from '../spans.ts';
import { daysAcross, daysDown } from './days.ts';
import { weeks } from './weeks.ts';

/** One pupil's marks, days by sessions. */
const wide = pupilPage('A', { heading: 'Attendance register' });

const beforeThisAfternoon = (truth: Mark[]): Mark[] => truth.filter(({ day, session }) => day !== asOf || session === 'AM');
const withKey = (...parts: Html[]): Html => html`${parts}${marks.key()}`;

export const widePages: CorpusPage[] = [
  wide({
    name: 'certificate',
    who: 'Rowan',
    span: thisYear,
    dressing: ['codes', 'totals'],
    why: 'A registration certificate: weeks down, days and sessions across, totals under it',
    draw: (truth) =>
      withKey(
        weeks({ label: 'Registration certificate 2026/27', marks: truth, show: marks.codes, date: dates.fullDate }),
        totalsTable(truth)!,
      ),
  }),
  wide({
    name: 'certificate-last-year',
    who: 'Dominic',
    span: lastYear,
    product: 'wrenfold',
    dressing: ['codes', 'two-character-codes', 'half-term-blanks', 'spans'],
    why: 'A whole year in an old table without headings: holidays are empty rows, and closures one cell over both sessions',
    draw: (truth) =>
      weeks({
        label: 'Registration Certificate 01/09/2025 - 22/07/2026',
        marks: truth,
        show: marks.codes,
        date: dates.slashed,
        dialect: 'old',
        holidays: 'empty',
        joinClosures: true,
      }),
  }),
  wide({
    name: 'weekend-columns',
    who: 'Callum',
    span: overHalfTerm,
    dressing: ['codes', 'weekend-columns', 'half-term-blanks', 'one-letter-weekdays'],
    why: 'Seven days with one-letter headings, two of them T and two of them S',
    draw: (truth) =>
      withKey(
        weeks({
          label: 'Autumn term 2026',
          marks: truth,
          show: marks.codesWithTooltips,
          date: dates.fullDate,
          weekend: true,
          weekdays: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
          holidays: 'empty',
        }),
      ),
  }),
  wide({
    name: 'sticky-headings',
    who: 'Kofi',
    span: thisYear,
    product: 'quillmere',
    dressing: ['codes', 'two-character-codes', 'sticky-header', 'half-term-blanks', 'spans'],
    why: 'The headings stand there twice and come again every fourth week; the holiday is one cell over all ten sessions',
    draw: (truth) =>
      withKey(
        weeks({
          label: 'Attendance, academic year 2026/27',
          marks: truth,
          show: marks.codes,
          date: dates.ordinal,
          holidays: 'named',
          headingsEvery: 4,
          stickyCopy: true,
        }),
      ),
  }),
  wide({
    name: 'days-across',
    who: 'Beth',
    span: sinceHalfTerm,
    product: 'quillmere',
    dressing: ['icons-with-tooltips', 'two-character-codes', 'spans'],
    why: 'A column a day under its month; a tick, a clock and a cross whose words are in tooltips',
    draw: (truth) =>
      daysAcross({
        label: 'Attendance',
        marks: truth,
        days: schoolDaysIn(sinceHalfTerm),
        show: marks.iconsWithTooltips,
        date: dates.dayOfMonth,
        months: dates.monthAndYear,
      }),
  }),
  wide({
    name: 'days-across-no-year',
    who: 'Tilly',
    span: overHalfTerm,
    product: 'quillmere',
    schoolYear: 2026,
    showToday: false,
    dressing: ['codes', 'year-missing', 'year-in-filter', 'aria-grid', 'no-table-markup'],
    why: 'The year stands in a filter only; the grid is divs with roles',
    draw: (truth) =>
      html`${filters(['Academic year', ['2026/27', '2025/26']], ['View', ['Session marks']])}
      ${daysAcross({
        label: 'Attendance',
        marks: truth,
        days: schoolDaysIn(overHalfTerm),
        show: marks.codesWithTooltips,
        date: dates.weekdayNoYear,
        dialect: 'aria',
      })}`,
  }),
  wide({
    name: 'days-down-words',
    who: 'Jago',
    span: thisYear,
    dressing: ['dfe-words', 'comments'],
    why: 'Words in place of codes, and comments that look like codes and dates',
    draw: (truth) =>
      daysDown({
        label: 'Attendance by day',
        marks: truth,
        days: schoolDaysIn(thisYear),
        show: marks.words,
        date: dates.long,
        comments: true,
      }),
  }),
  wide({
    name: 'days-down-winter',
    who: 'Freya',
    span: winter,
    product: 'wrenfold',
    dressing: ['codes', 'blanks', 'hidden-cells', 'script-in-cell'],
    why: 'Over New Year with two figures for the year; what a cell held before is hidden in it, and an editor waits in a script',
    draw: (truth) =>
      daysDown({
        label: 'Session marks 01/12/25 to 13/03/26',
        marks: truth,
        days: schoolDaysIn(winter),
        show: marks.withLeftovers,
        date: dates.slashedShort,
        dialect: 'old',
      }),
  }),
  wide({
    name: 'boxes',
    who: 'Martha',
    span: thisYear,
    product: 'quillmere',
    dressing: ['codes', 'no-table-markup', 'comments'],
    why: 'Divs without a role or a name that says anything, and comments as marks in the corner',
    draw: (truth) =>
      daysDown({
        label: 'Daily attendance',
        marks: truth,
        days: schoolDaysIn(thisYear),
        show: marks.commented,
        date: dates.dateWithWeekday,
        dialect: 'boxes',
      }),
  }),
  wide({
    name: 'joiner',
    who: 'Ines',
    span: thisYear,
    dressing: ['icons-with-names', 'mid-year-joiner'],
    why: 'Joined in October: nothing stands in the cells before it',
    draw: (truth) =>
      daysDown({
        label: 'Attendance since September 2026',
        marks: truth,
        days: schoolDaysIn(thisYear),
        show: marks.iconsWithNames,
        date: dates.dateWithWeekday,
      }),
  }),
  wide({
    name: 'mornings',
    who: 'Rowan',
    span: sinceHalfTerm,
    expects: 'partial',
    dressing: ['codes', 'am-only'],
    shows: (truth) => truth.filter(({ session }) => session === 'AM'),
    why: 'Morning registers only: nothing is known of any afternoon',
    draw: (truth) =>
      daysDown({
        label: 'Morning registration',
        marks: truth,
        days: schoolDaysIn(sinceHalfTerm),
        show: marks.codes,
        date: dates.fullDate,
        sessions: [{ name: 'AM', session: 'AM' }],
      }),
  }),
  wide({
    name: 'term-so-far',
    who: 'Layla',
    span: thisYear,
    dressing: ['codes', 'days-to-come', 'half-term-blanks'],
    shows: beforeThisAfternoon,
    why: 'This afternoon’s register is not taken yet, and the weeks to Christmas stand there empty: nothing is missing',
    draw: (truth) =>
      withKey(
        weeks({
          label: 'Autumn term 2026',
          marks: beforeThisAfternoon(truth),
          show: marks.codesWithTooltips,
          date: dates.fullDate,
          holidays: 'empty',
          until: '2026-12-18',
        }),
      ),
  }),
  wide({
    name: 'colour-only',
    who: 'Rowan',
    span: thisYear,
    expects: 'partial',
    product: 'quillmere',
    dressing: ['codes', 'colour-only'],
    shows: marks.colourBlind,
    why: 'L and U are one clock in two colours: those sessions cannot be told, all others can',
    draw: (truth) => weeks({ label: 'Attendance 2026/27', marks: truth, show: marks.colourOnly, date: dates.fullDate }),
  }),
  wide({
    name: 'legend',
    who: 'Layla',
    span: thisYear,
    product: 'quillmere',
    dressing: ['icons-with-legend', 'hostile-name'],
    why: 'Icons without a name, which a legend under the table explains; tags and a right-to-left mark in the name',
    draw: (truth) =>
      html`${weeks({ label: 'Attendance 2026/27', marks: truth, show: marks.iconsWithLegend, date: dates.ordinal })}${marks.legend()}`,
  }),
  wide({
    name: 'open-shadow',
    who: 'Wilf',
    span: thisYear,
    product: 'quillmere',
    inside: 'open-shadow',
    dressing: ['codes', 'open-shadow'],
    why: 'The table is inside a component with an open shadow root',
    draw: (truth) => weeks({ label: 'Register 2026/27', marks: truth, show: marks.codesWithTooltips, date: dates.fullDate }),
  }),
  wide({
    name: 'closed-shadow',
    who: 'Wilf',
    span: sinceHalfTerm,
    product: 'quillmere',
    inside: 'closed-shadow',
    dressing: ['codes', 'closed-shadow'],
    why: 'A closed shadow root, which the browser opens to an extension that was let in',
    draw: (truth) => weeks({ label: 'Register 2026/27', marks: truth, show: marks.codes, date: dates.fullDate }),
  }),
  wide({
    name: 'frame',
    who: 'Tilly',
    span: thisYear,
    product: 'wrenfold',
    inside: 'frame',
    dressing: ['codes', 'frame'],
    why: 'Everything about the pupil is in a frame of the same site',
    draw: (truth) => weeks({ label: 'Registration Certificate', marks: truth, show: marks.codes, date: dates.slashed, dialect: 'old' }),
  }),
];
