import { expect, test } from 'vitest';
import type { PredicateUse } from '../../shared/checklist/checklist.ts';
import { sentenceFor } from '../../shared/checklist/reasons.ts';
import { asOf, autumn, weigh } from './autumn.ts';

/** A mark that is no code on its day may stand for any until it is put right: whatever counts is open over it, as over one not read. */

const usual = '/\\'.repeat(5);
const absent = 'O'.repeat(10);
const compulsoryAge = { from: '2016-08-31', to: '2028-06-30' };
const school = (weeks: Record<number, string>) => ({
  registers: autumn(weeks).registers.map((register) => ({ ...register, compulsoryAge })),
});
const thisYear = { schoolYear: 'this' } as const;
const least = (atLeast: number): PredicateUse => ({ is: 'sessions', codes: ['O'], within: thisYear, atLeast });
const none = (code: string): PredicateUse => ({ is: 'sessions', codes: [code], within: thisYear, atMost: 0 });
const run = (schoolDays: number): PredicateUse => ({ is: 'run', codes: ['O'], schoolDays, within: thisYear });
const recent: PredicateUse = { is: 'recency', codes: ['O'], schoolDays: 5, weeks: { atLeast: 1, of: 2 } };
const nine = `${'O'.repeat(9)}\\`;
const correct = 'correct:register';

type Row = { why: string; use: PredicateUse; weeks: Record<number, string>; verdict: string; settles?: string[] };
const rows: Row[] = [
  { why: 'ten are there without it', use: least(10), weeks: { 9: absent, 10: `H\\${usual.slice(2)}` }, verdict: 'met' },
  { why: 'it may be the tenth', use: least(10), weeks: { 9: `${'O'.repeat(9)}H` }, verdict: 'unanswered', settles: [correct] },
  { why: 'it makes ten of eight for nobody', use: least(10), weeks: { 9: 'OOOOOOOOH\\' }, verdict: 'missing' },
  {
    why: 'it may be the one that may not be there',
    use: none('N'),
    weeks: { 9: `H\\${usual.slice(2)}` },
    verdict: 'unanswered',
    settles: [correct],
  },
  { why: 'it is a mark: none is lacking there', use: none('-'), weeks: { 9: `H\\${usual.slice(2)}` }, verdict: 'met' },
  {
    why: 'asked for by its own sign it is open all the same',
    use: none('H'),
    weeks: { 9: `H\\${usual.slice(2)}` },
    verdict: 'unanswered',
    settles: [correct],
  },
  {
    why: 'the tenth of the threshold',
    use: { is: 'nationalThreshold' },
    weeks: { 9: `${'O'.repeat(9)}H` },
    verdict: 'unanswered',
    settles: [correct],
  },
  { why: 'nine of the threshold, all valid', use: { is: 'nationalThreshold' }, weeks: { 9: nine }, verdict: 'missing' },
  {
    why: 'the tenth of the threshold, earlier this year',
    use: { is: 'nationalThreshold', orEarlier: true },
    weeks: { 0: `${'O'.repeat(9)}H` },
    verdict: 'unanswered',
    settles: [correct],
  },
  {
    why: 'the thirtieth of a sickness return',
    use: { is: 'returnDue', kind: 'sickness' },
    weeks: { 8: 'I'.repeat(10), 9: 'I'.repeat(10), 10: `${'I'.repeat(9)}J` },
    verdict: 'unanswered',
    settles: [correct],
  },
  {
    why: 'thirty of a sickness return',
    use: { is: 'returnDue', kind: 'sickness' },
    weeks: { 8: 'I'.repeat(10), 9: 'I'.repeat(10), 10: 'I'.repeat(10) },
    verdict: 'met',
  },
  {
    why: 'within ten days of an attendance return',
    use: { is: 'returnDue', kind: 'attendance' },
    weeks: { 9: absent, 10: 'OOOFOOOOOO' },
    verdict: 'unanswered',
    settles: [correct],
  },
  { why: 'within a run', use: run(5), weeks: { 9: 'OOOFOOOOOO' }, verdict: 'unanswered', settles: [correct] },
  { why: 'after a run that is long enough', use: run(4), weeks: { 9: 'OOOOOOOOF\\' }, verdict: 'met' },
  { why: 'the one that would be recent', use: recent, weeks: { 10: `H\\${usual.slice(2)}` }, verdict: 'unanswered', settles: [correct] },
  {
    why: 'a rate',
    use: { is: 'rate', of: 'absent', within: { last: 1, unit: 'school-week' }, atLeast: 10 },
    weeks: { 10: `H\\${usual.slice(2)}` },
    verdict: 'unanswered',
    settles: [correct],
  },
];

test.each(rows)('$use.is, $why: $verdict', ({ use, weeks, verdict, settles = [] }) => {
  const found = weigh(use, school(weeks));
  expect([found.verdict, found.settles]).toEqual([verdict, settles]);
  const text = found.reasons.map(sentenceFor).join(' ');
  expect(text).toContain(settles.length > 0 ? '1 session with a mark not valid on its day' : '');
});

test('one that is out of the child’s time on roll could not count, and leaves nothing open', () => {
  const [register] = school({ 0: `H\\${usual.slice(2)}` }).registers;
  const registers = [{ ...register, onRoll: { from: '2026-09-14' } }];
  expect(weigh(none('N'), { registers }).verdict).toBe('met');
});

test('one not valid before codes changed is treated alike', () => {
  const registers = [{ span: { from: '2024-07-08', to: '2024-07-12' }, marks: `Y1\\${usual.slice(2)}` }];
  expect(weigh({ ...least(1), codes: ['Y1'] } as PredicateUse, { registers }, '2024-07-12').verdict).toBe('unanswered');
});

test('what was not read and what is not valid are told apart', () => {
  const found = weigh(least(1), school({ 9: `H?${usual.slice(2)}` }), asOf);
  expect(found.settles).toEqual(['read:register', correct]);
  expect(found.reasons.map(sentenceFor).join(' ')).toContain('; 1 session not read; 1 session with a mark not valid on its day');
});
