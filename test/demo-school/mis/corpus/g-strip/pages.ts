import { html } from '../../../html.ts';
import * as dates from '../draw/dates.ts';
import * as marks from '../draw/marks.ts';
import { wordsOf } from '../draw/words.ts';
import { classPage, pupilPage } from '../define.ts';
import type { CorpusPage } from '../page.ts';
import { membersOf, sinceHalfTerm, thisWeek } from '../spans.ts';
import { roll, saysItself, strip } from './strips.ts';

const profile = pupilPage('G', { product: 'quillmere', heading: 'Recent attendance' });
const klass = classPage('G', { product: 'quillmere', heading: 'Form group: past week' });

export const stripPages: CorpusPage[] = [
  profile({
    name: 'past-fortnight',
    who: 'Tilly',
    span: { from: '2026-11-09', to: '2026-11-20' },
    dressing: ['codes', 'no-table-markup'],
    why: 'The last ten days on a pupil’s profile, a code for each half',
    draw: (truth) =>
      html`<h3>Last 10 school days to 20 November 2026</h3>
        ${strip({ marks: truth, show: marks.codesWithTooltips, date: dates.dateWithWeekday })}`,
  }),
  profile({
    name: 'icons',
    who: 'Rowan',
    span: sinceHalfTerm,
    dressing: ['icons-with-names', 'year-missing', 'no-table-markup'],
    why: 'Days without a year under a title that has one; icons with names',
    draw: (truth) =>
      html`<h3>Attendance 2 November 2026 to 20 November 2026</h3>
        ${strip({ marks: truth, show: marks.iconsWithNames, date: dates.weekdayNoYear })}`,
  }),
  profile({
    name: 'squares',
    who: 'Kofi',
    span: sinceHalfTerm,
    dressing: ['tooltip-only', 'two-character-codes', 'no-table-markup'],
    why: 'Squares whose tooltips say everything: day, session, code and words',
    draw: (truth) =>
      html`<h3>Past three weeks</h3>
        ${strip({ marks: truth, show: saysItself(dates.long, wordsOf), date: dates.weekdayLetter, sessions: false })}`,
  }),
  klass({
    name: 'class',
    read: ['Jago', 'Freya'],
    span: thisWeek,
    dressing: ['codes', 'blanks', 'same-name', 'hostile-name', 'no-table-markup'],
    why: 'A strip beside each name of a class',
    content: html`<h3>Week beginning 16 November 2026</h3>
      ${roll(membersOf('10B'), thisWeek, { show: marks.codes, date: dates.dateWithWeekday })}`,
  }),
  profile({
    name: 'words',
    who: 'Callum',
    span: sinceHalfTerm,
    product: 'tallybrook',
    dressing: ['dfe-words', 'no-table-markup'],
    why: 'Long words in each half of a day',
    draw: (truth) =>
      html`<h3>Autumn term, second half</h3>
        ${strip({ marks: truth, show: marks.words, date: dates.fullDate })}`,
  }),
];
