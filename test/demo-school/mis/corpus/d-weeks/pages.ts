import * as dates from '../draw/dates.ts';
import * as marks from '../draw/marks.ts';
import { pupilPage } from '../define.ts';
import type { CorpusPage } from '../page.ts';
import { overHalfTerm, sinceHalfTerm, thisYear, winter } from '../spans.ts';
import { propertyRows, sentences, weekCards, weekTables } from './cards.ts';

const weeks = pupilPage('D', { product: 'quillmere', heading: 'Attendance by date' });

const beginning = (monday: string) => `Week beginning ${dates.ordinal(monday)}`;

export const weekPages: CorpusPage[] = [
  weeks({
    name: 'property-rows',
    who: 'Rowan',
    span: thisYear,
    dressing: ['icons-with-names', 'session-in-date', 'no-table-markup'],
    why: 'Label, value and description in divs; day and session in one label with a hard space; ticks and clocks for most marks',
    draw: (truth) => propertyRows({ marks: truth, show: marks.iconsWithNames, date: dates.fullDate, title: beginning }),
  }),
  weeks({
    name: 'cards',
    who: 'Kofi',
    span: overHalfTerm,
    dressing: ['codes', 'two-character-codes', 'no-table-markup'],
    why: 'A card a week, a column a day, the session a small word before the code',
    draw: (truth) => weekCards({ marks: truth, show: marks.codesWithTooltips, date: dates.weekdayNoYear, title: beginning }),
  }),
  weeks({
    name: 'year-in-title-only',
    who: 'Layla',
    span: sinceHalfTerm,
    schoolYear: 2026,
    showToday: false,
    dressing: ['icons-with-tooltips', 'year-missing', 'hostile-name', 'no-table-markup'],
    why: 'The year stands in each week’s title and nowhere else',
    draw: (truth) =>
      weekCards({
        marks: truth,
        show: marks.iconsWithTooltips,
        date: dates.weekdayNoYear,
        title: (monday) => `w/b ${dates.fullDate(monday)}`,
      }),
  }),
  weeks({
    name: 'sentences',
    who: 'Beth',
    span: thisYear,
    product: 'tallybrook',
    dressing: ['dfe-words', 'two-character-codes', 'no-table-markup'],
    why: 'Each session is a line of text: a day, a session and words',
    draw: (truth) => sentences({ marks: truth, show: marks.words, date: dates.long, title: beginning }),
  }),
  weeks({
    name: 'tables-over-new-year',
    who: 'Freya',
    span: winter,
    product: 'wrenfold',
    dressing: ['codes', 'blanks', 'spans'],
    why: 'A table for each week over New Year; the days have no year, the titles do',
    draw: (truth) =>
      weekTables({
        marks: truth,
        show: marks.codes,
        date: dates.weekdayNoYear,
        title: (monday) => `Week commencing ${dates.slashed(monday)}`,
      }),
  }),
  weeks({
    name: 'joiner',
    who: 'Ines',
    span: thisYear,
    inside: 'open-shadow',
    dressing: ['codes', 'mid-year-joiner', 'open-shadow', 'no-table-markup'],
    why: 'Joined in the middle of a week: its card begins on a Wednesday',
    draw: (truth) => weekCards({ marks: truth, show: marks.codes, date: dates.dayAndMonth, title: beginning }),
  }),
];
