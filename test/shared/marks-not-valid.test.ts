import { expect, test } from 'vitest';
import { contextOf } from '../../shared/checklist/context.ts';
import { metOn } from '../../shared/dates/calendar.ts';
import { asOf, autumn, letters, weigh } from './autumn.ts';

/** A code that does not hold on its day is a mark that has to be put right, and no day without school. */

const week = (code: string) => code.repeat(10);
const [monday, later] = ['2026-09-14', '2026-12-18'];

test.each([
  { why: 'a former code', mark: 'H', is: true },
  { why: 'a former code that counted as attended', mark: 'J', is: true },
  { why: 'a former code that may have been a closure', mark: 'Y', is: null },
  { why: 'not read', mark: '?', is: null },
  { why: 'closed, by a code of its time', mark: 'Y4', is: false },
])('$why: the school met: $is', ({ mark, is }) => {
  const context = contextOf(autumn({ 1: week(mark) }), asOf, {});
  expect(metOn(context.calendar, monday)).toBe(is);
});

test.each([
  { why: 'a code of later', mark: 'K', is: true },
  { why: 'a code of later that says it was closed', mark: 'Y4', is: null },
])('$why, before codes changed: the school met: $is', ({ mark, is }) => {
  const registers = [{ span: { from: '2024-07-01', to: '2024-07-12' }, marks: `/\\/\\/\\/\\/\\ ${week(mark)}` }];
  expect(metOn(contextOf({ registers }, '2024-07-12', {}).calendar, '2024-07-08')).toBe(is);
});

test('term dates open such a day, and not one that the register says was closed', () => {
  const termDates = { terms: [{ from: '2026-09-07', to: later }], nonSchoolDays: [] };
  const metWith = (mark: string) => metOn(contextOf({ ...autumn({ 1: week(mark) }), termDates }, asOf, {}).calendar, monday);
  expect(['H', 'Y', '?', 'Y4', '#'].map(metWith)).toEqual([true, true, true, false, false]);
});

test('a window of school weeks passes over no week of such marks', () => {
  const within = { last: 9, unit: 'school-week' } as const;
  const sent = (marks: string) => {
    const facts = { ...autumn({ 1: marks, 7: '/\\'.repeat(5) }), ...letters('attendance-concern', '2026-09-10') };
    return weigh({ is: 'letter', about: 'attendance-concern', within }, facts).verdict;
  };
  expect([sent('/\\'.repeat(5)), sent(week('H')), sent(week('#'))]).toEqual(['missing', 'missing', 'unanswered']);
});
