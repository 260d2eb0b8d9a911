import { html } from '../../../html.ts';
import { monthName } from '../draw/dates.ts';
import { filters } from '../draw/filters.ts';
import { pupilPage } from '../define.ts';
import type { CorpusPage } from '../page.ts';
import { overHalfTerm, sinceHalfTerm, thisYear, winter } from '../spans.ts';
import { blocks, inTooltip, months, namedDots, wordBlocks } from './months.ts';

const calendar = pupilPage('E', { product: 'quillmere', heading: 'Attendance calendar' });

export const calendarPages: CorpusPage[] = [
  calendar({
    name: 'blocks',
    who: 'Tilly',
    span: thisYear,
    dressing: ['codes', 'weekend-columns', 'half-term-blanks'],
    why: 'Months with weekends; morning and afternoon as blocks inside the day',
    draw: (truth) => months({ marks: truth, showDay: blocks }),
  }),
  calendar({
    name: 'tooltips',
    who: 'Jago',
    span: thisYear,
    dressing: ['tooltip-only', 'weekend-columns', 'half-term-blanks'],
    why: 'A coloured bar for each day; both sessions are lines of its tooltip',
    draw: (truth) => months({ marks: truth, showDay: inTooltip }),
  }),
  calendar({
    name: 'words',
    who: 'Callum',
    span: sinceHalfTerm,
    product: 'tallybrook',
    dressing: ['dfe-words', 'weekend-columns'],
    why: 'One month, words for both sessions in each day',
    draw: (truth) =>
      months({
        marks: truth,
        showDay: wordBlocks,
        weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
      }),
  }),
  calendar({
    name: 'year-planner',
    who: 'Dominic',
    span: winter,
    dressing: ['icons-with-names', 'weekend-columns', 'one-letter-weekdays', 'half-term-blanks'],
    why: 'Small months side by side over New Year, letters for weekdays, dots whose names say the marks',
    draw: (truth) => months({ marks: truth, showDay: namedDots, weekdays: ['M', 'T', 'W', 'T', 'F', 'S', 'S'], name: 'year-planner' }),
  }),
  calendar({
    name: 'neighbour-months',
    who: 'Kofi',
    span: thisYear,
    dressing: ['codes', 'neighbour-months', 'two-character-codes', 'weekend-columns'],
    why: 'The first days of October stand in September’s last week too, and the other way round: each session counts once',
    draw: (truth) => months({ marks: truth, showDay: blocks, neighbours: true }),
  }),
  calendar({
    name: 'no-year',
    who: 'Beth',
    span: overHalfTerm,
    schoolYear: 2026,
    showToday: false,
    inside: 'blank-frame',
    dressing: ['codes', 'year-missing', 'year-in-filter', 'blank-frame', 'two-character-codes'],
    why: 'Months without a year and the school year in a list, inside a frame without an address',
    draw: (truth) =>
      html`${filters(['Academic year', ['2026/27', '2025/26']])}${months({ marks: truth, showDay: blocks, title: monthName })}`,
  }),
];
