import { describe, expect, test } from 'vitest';
import type { PredicateUse } from '../../shared/checklist/checklist.ts';
import type { Day } from '../../shared/dates/day.ts';
import { autumn, letters, meetings, weigh } from './autumn.ts';

type Gap = { atLeast?: number; atMost?: number; unit?: 'school-day' | 'school-week' | 'term' };
const review = (gap: Gap): PredicateUse => ({ is: 'meeting', kind: 'review', after: { meeting: 'formal', ...gap } });
const warning = (more: object): PredicateUse => ({ is: 'letter', about: 'warning', ...more });

describe('a gap that would end after the last day known is weighed by the days that are', () => {
  const facts = { ...autumn(), ...meetings(['formal', '2026-11-12'], ['review', '2026-11-16']) };
  test.each<{ why: string; gap: Gap; is: string }>([
    { why: 'at most twenty school days later', gap: { atMost: 20, unit: 'school-day' }, is: 'met' },
    { why: 'at least ten school days later', gap: { atLeast: 10, unit: 'school-day' }, is: 'missing' },
    { why: 'at most six school weeks later', gap: { atMost: 6, unit: 'school-week' }, is: 'met' },
    { why: 'at least a term later', gap: { atLeast: 1, unit: 'term' }, is: 'missing' },
  ])('$why: $is', ({ gap, is }) => expect(weigh(review(gap), facts).verdict).toBe(is));

  test('twenty school days have not passed since last week', () => {
    const use = warning({ elapsed: { count: 20, unit: 'school-day' } });
    expect(weigh(use, { ...autumn(), ...letters('warning', '2026-11-12') }).verdict).toBe('missing');
  });
});

describe('terms entered for this autumn alone', () => {
  const weeks = Array.from({ length: 46 }, (_, place) => ([8, 16, 17, 30, 31, 38].includes(place) ? '.' : '/\\/\\/\\/\\/\\'));
  const lastYear = { span: { from: '2025-09-01', to: '2026-07-17' }, marks: weeks.join(' ') };
  const facts = { registers: [lastYear, ...autumn().registers], ...meetings(['formal', '2025-11-10'], ['review', '2026-02-03']) };
  test.each([
    { why: 'the register tells of last year’s', termDates: undefined, is: 'met' },
    {
      why: 'of last year’s nothing is known',
      termDates: { terms: [{ from: '2026-09-02', to: '2026-12-18' }], nonSchoolDays: [] },
      is: 'unanswered',
    },
  ])('$why: $is', ({ termDates, is }) =>
    expect(weigh(review({ atLeast: 1, unit: 'term' }), { ...facts, ...(termDates && { termDates }) }).verdict).toBe(is),
  );
});

test('a meeting in the holiday leaves no more room than one before it', () => {
  const use = review({ atLeast: 1, unit: 'school-week' });
  const verdictOf = (day: Day) => weigh(use, { ...autumn(), ...meetings(['formal', day], ['review', '2026-11-05']) }).verdict;
  expect(['2026-10-22', '2026-10-23', '2026-10-28'].map(verdictOf)).toEqual(['met', 'missing', 'missing']);
});

describe('the first day on which it may come', () => {
  test('follows the first event that is not too long ago', () => {
    const use = review({ atLeast: 21, atMost: 42 });
    expect(weigh(use, meetings(['formal', '2026-09-14'], ['formal', '2026-11-12'])).possibleFrom).toBe('2026-12-03');
  });

  test.each([
    { why: 'the second of two that are needed', sent: ['2026-11-10', '2026-11-17'], from: '2026-12-15' },
    { why: 'the second of three', sent: ['2026-11-10', '2026-11-13', '2026-11-17'], from: '2026-12-11' },
    { why: 'one is long enough ago', sent: ['2026-09-10', '2026-11-17'], from: '2026-12-15' },
    { why: 'another has still to be sent, which nobody has to wait for', sent: ['2026-11-10'], from: undefined },
  ])('$why: $from', ({ sent, from }) => {
    const use = warning({ atLeast: 2, elapsed: { count: 4, unit: 'calendar-week' } });
    expect(weigh(use, letters('warning', ...sent))).toMatchObject({ verdict: 'missing', possibleFrom: from });
  });
});

describe('a letter before a meeting that is in the diary', () => {
  const before = (atLeast: number): PredicateUse => ({ is: 'letter', about: 'meeting-invitation', before: { meeting: 'formal', atLeast } });
  const invitation = letters('meeting-invitation', '2026-11-10');
  const linked = { letters: { ...invitation.letters, entries: [{ ...invitation.letters.entries[0], noticeOf: 1 }] } };
  const planned = meetings(['informal', '2026-11-11'], ['formal', '2026-11-25']);

  test.each([
    { why: 'comes before it from its day on', use: before(7), facts: { ...invitation, ...planned }, from: '2026-11-25' },
    { why: 'is too late for it', use: before(16), facts: { ...invitation, ...planned }, from: undefined },
    {
      why: 'belongs to the one to which it invites, and to no earlier one',
      use: before(1),
      facts: { ...linked, ...meetings(['formal', '2026-11-12'], ['formal', '2026-11-25']) },
      from: '2026-11-25',
    },
    {
      why: 'waits for that one, and not for another before it',
      use: before(1),
      facts: { ...linked, ...meetings(['formal', '2026-11-23'], ['formal', '2026-11-25']) },
      from: '2026-11-25',
    },
    {
      why: 'has to have been sent so long ago as well',
      use: { ...before(7), elapsed: { count: 3, unit: 'calendar-week' } } as PredicateUse,
      facts: { ...invitation, ...planned },
      from: '2026-12-01',
    },
    {
      why: 'lacks something else, which no day brings',
      use: { ...before(7), copyHeld: true } as PredicateUse,
      facts: { letters: { ...invitation.letters, entries: [{ ...invitation.letters.entries[0], copyHeld: 'no' }] }, ...planned },
      from: undefined,
    },
  ])('$why: $from', ({ use, facts, from }) => expect(weigh(use, facts)).toMatchObject({ verdict: 'missing', possibleFrom: from }));

  test('on that day it is there', () => {
    expect(weigh(before(7), { ...invitation, ...planned }, '2026-11-25').verdict).toBe('met');
  });

  test('one that invites to a meeting of another kind may come before any', () => {
    const facts = { ...linked, ...meetings(['formal', '2026-11-12'], ['review', '2026-11-25']) };
    expect(weigh(before(1), facts).verdict).toBe('met');
  });
});
