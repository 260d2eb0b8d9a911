import { expect, test } from 'vitest';
import type { PredicateUse } from '../../shared/checklist/checklist.ts';
import { sentenceFor } from '../../shared/checklist/reasons.ts';
import { asOf, autumn, weigh } from './autumn.ts';

/** What is open is settled where it can be: a blank by entering the mark, days of no register of theirs by term dates, the rest by reading on. */

const usual = '/\\'.repeat(5);
const absent = 'O'.repeat(10);
const thisYear = { schoolYear: 'this' } as const;
const run: PredicateUse = { is: 'run', codes: ['O'], schoolDays: 5, within: thisYear };
const attendance: PredicateUse = { is: 'returnDue', kind: 'attendance' };
const lastWeeks: PredicateUse = { is: 'sessions', codes: ['O'], within: { last: 9, unit: 'school-week' }, atLeast: 10 };
const tenDays = { letter: 'attendance-concern', atLeast: 10, unit: 'school-day' } as const;
const school = (weeks: Record<number, string>, compulsoryAge?: object) => ({
  registers: autumn(weeks).registers.map((register) => ({ ...register, ...(compulsoryAge && { compulsoryAge }) })),
});
/** A warning after a letter of concern. */
const twoLetters = (sent: string, warned = '2026-11-19') => ({
  letters: {
    entries: [
      { index: 0, kind: 'attendance-concern', sent, parents: [0] },
      { index: 1, kind: 'warning', sent: warned, parents: [0] },
    ],
    listed: 'all',
  },
});
const joined = { registers: [{ span: { from: '2026-11-16', to: asOf }, marks: usual, onRoll: { from: '2026-11-16' } }] };
const ofAge = { from: '2016-08-31', to: '2028-06-30' };

test.each<{ why: string; use: PredicateUse; facts: object; settles: string[]; says?: string }>([
  {
    why: 'a session without a mark within a run',
    use: run,
    facts: school({ 9: `OOOO-OOOOO` }),
    settles: ['correct:register'],
    says: '; 1 session without a mark.',
  },
  { why: 'the same, not read', use: run, facts: school({ 9: 'OOOO?OOOOO' }), settles: ['read:register'], says: '; 1 session not read.' },
  {
    why: 'one of each',
    use: run,
    facts: school({ 9: 'OOOO?-OOOO' }),
    settles: ['read:register', 'correct:register'],
    says: '; 1 session not read; 1 session without a mark.',
  },
  {
    why: 'a day without marks within an attendance return',
    use: attendance,
    facts: school({ 8: absent, 9: 'OOOO--OOOO' }, ofAge),
    settles: ['correct:register'],
    says: 'not known to be due or not; 2 sessions without a mark.',
  },
  {
    why: 'an attendance return at an age nobody knows',
    use: attendance,
    facts: school({ 8: absent, 9: absent }),
    settles: ['record:date-of-birth'],
    says: '; 20 sessions that may count once the date of birth is known.',
  },
  {
    why: 'a week without marks, which may have been a holiday: the window may begin earlier',
    use: lastWeeks,
    facts: school({ 0: absent, 9: '-'.repeat(10) }),
    settles: ['correct:register'],
  },
  {
    why: 'the same, not read',
    use: lastWeeks,
    facts: school({ 0: absent, 9: '?'.repeat(10) }),
    settles: ['read:register'],
  },
  {
    why: 'a warning one term after a letter, and of that term no dates were entered',
    use: { is: 'letter', about: 'warning', after: { letter: 'attendance-concern', atLeast: 1, unit: 'term' } },
    facts: {
      ...school({}),
      ...twoLetters('2026-10-06', '2026-10-20'),
      termDates: { terms: [{ from: '2026-11-02', to: '2026-12-18' }], nonSchoolDays: [] },
    },
    settles: ['list:letters', 'enter:term-dates'],
    says: '(term dates are not entered) cannot be told yet',
  },
  {
    why: 'ten school days after a letter of before the child joined',
    use: { is: 'letter', about: 'warning', after: tenDays },
    facts: { ...joined, ...twoLetters('2026-11-02') },
    settles: ['list:letters', 'enter:term-dates'],
    says: '(term dates are not entered) cannot be told yet',
  },
  {
    why: 'days between two letters that nobody looked at',
    use: { is: 'letter', about: 'warning', after: tenDays },
    facts: { registers: joined.registers.map(({ onRoll: _onRoll, ...one }) => one), ...twoLetters('2026-11-02') },
    settles: ['list:letters', 'read:register'],
    says: '(the register between was not read) cannot be told yet',
  },
  {
    why: 'an earlier letter of concern than all that are recorded',
    use: { is: 'letter', about: 'warning', after: tenDays },
    facts: { ...school({}), letters: { entries: twoLetters('2026-11-16').letters.entries } },
    settles: ['list:letters'],
    says: '(nobody has confirmed the list of letters) cannot be told yet',
  },
  {
    why: 'a meeting before the letter that nobody has recorded',
    use: { is: 'letter', about: 'warning', after: { meeting: 'formal' } },
    facts: { ...school({}), ...twoLetters('2026-11-16') },
    settles: ['list:letters', 'list:meetings'],
    says: '(nobody has confirmed the list of meetings) cannot be told yet',
  },
  {
    why: 'the letter before it may not be one that offers support',
    use: { is: 'letter', about: 'warning', after: { ...tenDays, states: ['support-offered'] } },
    facts: { ...school({}), ...twoLetters('2026-09-16') },
    settles: ['list:letters'],
    says: '(one that is recorded may be it) cannot be told yet',
  },
  {
    why: 'a day between that has no mark',
    use: { is: 'letter', about: 'warning', after: tenDays },
    facts: { ...school({ 9: '/\\--/\\/\\/\\' }), ...twoLetters('2026-11-05') },
    settles: ['list:letters', 'correct:register'],
    says: '(marks between are not entered) cannot be told yet',
  },
])('$why', ({ use, facts, settles, says }) => {
  const found = weigh(use, facts, asOf);
  expect(found.settles).toEqual(settles);
  expect(found.reasons.map(sentenceFor).join(' ')).toContain(says ?? '');
});
