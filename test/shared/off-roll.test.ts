import { describe, expect, test } from 'vitest';
import type { PredicateUse } from '../../shared/checklist/checklist.ts';
import { contextOf } from '../../shared/checklist/context.ts';
import { weigh } from './autumn.ts';

/** What a register holds of the time before a child joined, or after they left, is nobody's absence. */

const asOf = '2026-11-20';
const [present, absent] = ['/\\/\\/\\/\\/\\', 'OOOOOOOOOO'];

/** Weeks from Monday 7 September 2026. */
const weeks = (onRoll: object, ...marks: string[]) => ({
  registers: [
    {
      span: { from: '2026-09-07', to: asOf },
      marks: [...marks, ...Array.from({ length: 11 - marks.length }, () => present)].join(' '),
      onRoll,
    },
  ],
});
const joinedLate = weeks({ from: '2026-09-21' }, absent, absent);
const leftEarly = weeks({ to: '2026-10-30' }, ...Array.from({ length: 8 }, () => present), absent, absent, absent);
const away = weeks({ from: '2026-10-05', to: '2026-09-18' }, present, present, absent, absent);

describe.each([
  { why: 'before they joined', facts: joinedLate, sessions: 90 },
  { why: 'after they left', facts: leftEarly, sessions: 80 },
  { why: 'between leaving and coming back', facts: away, sessions: 90 },
])('weeks marked absent $why', ({ facts, sessions }) => {
  test('are in no figures', () => {
    const { possible, unauthorised, unread } = contextOf(facts, asOf, {}).figuresIn({ from: '2026-09-07', to: asOf });
    expect([possible, unauthorised, unread]).toEqual([sessions, 0, 0]);
  });

  test.each<[string, PredicateUse]>([
    ['rate', { is: 'rate', of: 'absent', within: { schoolYear: 'this' }, atLeast: 10 }],
    ['run', { is: 'run', codes: ['O'], schoolDays: 5, within: { schoolYear: 'this' } }],
    ['sessions', { is: 'sessions', codes: ['O'], within: { schoolYear: 'this' }, atLeast: 1 }],
    ['recency', { is: 'recency', codes: ['O'], schoolDays: 60, weeks: { atLeast: 1, of: 11 } }],
  ])('count for nothing: %s', (_, use) => expect(weigh(use, facts, asOf).verdict).not.toBe('met'));
});

test('two absences with a time off roll between them are not one', () => {
  const facts = weeks({ from: '2026-10-05', to: '2026-09-18' }, present, absent, '.', '.', absent);
  const run = (schoolDays: number) => weigh({ is: 'run', codes: ['O'], schoolDays, within: { schoolYear: 'this' } }, facts, asOf).verdict;
  expect([run(5), run(10)]).toEqual(['met', 'missing']);
});

test('what could not be read while they were not on roll leaves nothing open', () => {
  const facts = weeks({ from: '2026-09-21' }, '??????????', '??????????');
  expect(weigh({ is: 'rate', of: 'absent', within: { schoolYear: 'this' }, atLeast: 10 }, facts, asOf).verdict).toBe('missing');
});
