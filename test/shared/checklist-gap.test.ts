import { describe, expect, test } from 'vitest';
import type { CodedFacts } from '../../shared/case/facts.ts';
import type { PredicateUse } from '../../shared/checklist/checklist.ts';
import { contextOf } from '../../shared/checklist/context.ts';
import { eventInWords } from '../../shared/checklist/order.ts';
import { gapInWords, isApart, type Gap } from '../../shared/checklist/gap.ts';
import { predicates } from '../../shared/checklist/predicates/index.ts';
import { schoolCalendar, weekdaysIn } from '../../shared/dates/calendar.ts';

/** School from 7 September to 20 November 2026, without the last week of October; nothing is known after. */
const span = { from: '2026-09-07', to: '2026-11-20' };
const closed = weekdaysIn({ from: '2026-10-26', to: '2026-10-30' });
const calendar = schoolCalendar(
  weekdaysIn(span).filter((day) => !closed.includes(day)),
  [span],
);

describe('two days are apart in the unit that is asked for', () => {
  test.each<{ why: string; earlier?: string; later: string; gap: Gap; is: boolean | undefined }>([
    { why: 'another day', later: '2026-10-20', gap: {}, is: true },
    { why: 'the same day is not another', later: '2026-10-19', gap: {}, is: false },
    { why: 'the same day, where that will do', later: '2026-10-19', gap: { atLeast: 0 }, is: true },
    { why: 'the day before, where the same day will do', later: '2026-10-18', gap: { atLeast: 0 }, is: false },
    {
      why: 'the day before, where the same day will do, in weeks',
      later: '2026-10-18',
      gap: { atLeast: 0, unit: 'calendar-week' },
      is: false,
    },
    { why: 'fourteen calendar days', later: '2026-11-02', gap: { atLeast: 14 }, is: true },
    { why: 'fourteen calendar days are five school days here', later: '2026-11-02', gap: { atLeast: 6, unit: 'school-day' }, is: false },
    { why: 'six school days over a week of holiday', later: '2026-11-03', gap: { atLeast: 6, unit: 'school-day' }, is: true },
    { why: 'ten working days pass the holiday as well', later: '2026-11-02', gap: { atLeast: 10, unit: 'working-day' }, is: true },
    { why: 'one school week later the same weekday', later: '2026-11-02', gap: { atLeast: 1, unit: 'school-week' }, is: true },
    { why: 'a month later is one month', later: '2026-11-19', gap: { atMost: 1, unit: 'calendar-month' }, is: true },
    { why: 'and a day more is not', later: '2026-11-20', gap: { atMost: 1, unit: 'calendar-month' }, is: false },
    { why: 'six weeks and three days are more than six weeks', later: '2026-12-03', gap: { atMost: 6, unit: 'calendar-week' }, is: false },
    {
      why: 'school days that nobody knows yet',
      earlier: '2026-11-16',
      later: '2026-12-14',
      gap: { atLeast: 10, unit: 'school-day' },
      is: undefined,
    },
    {
      why: 'beyond the most, where the least cannot be told',
      earlier: '2026-11-16',
      later: '2026-11-27',
      gap: { atMost: 2, unit: 'school-day' },
      is: false,
    },
  ])('$why', ({ earlier = '2026-10-19', later, gap, is }) => expect(isApart(earlier, later, gap, calendar)).toBe(is));
});

describe('a letter so many school days before a meeting', () => {
  const register = { span, marks: '/\\/\\/\\/\\/\\'.repeat(11).match(/.{10}/g)!.join(' ') };
  const facts = (sent: string, day: string): CodedFacts => ({
    registers: [register],
    letters: { entries: [{ index: 0, kind: 'meeting-invitation', sent, parents: [0] }], listed: 'all' },
    meetings: { entries: [{ index: 0, kind: 'formal', day }], listed: 'all' },
  });
  const use = { is: 'letter', about: 'meeting-invitation', before: { meeting: 'formal', atLeast: 5, unit: 'school-day' } } as const;

  test.each([
    { why: 'a whole week before', sent: '2026-11-09', day: '2026-11-16', verdict: 'met' },
    { why: 'a day less', sent: '2026-11-10', day: '2026-11-16', verdict: 'missing' },
  ])('$why', ({ sent, day, verdict }) => {
    const context = contextOf(facts(sent, day), '2026-11-20', {});
    expect(predicates.letter.weigh(context.facts, use, context).verdict).toBe(verdict);
  });

  test('over days that nobody looked at: the register settles it, and no further meeting', () => {
    const read = { span: { ...span, to: '2026-11-06' }, marks: register.marks.slice(0, 98) };
    const context = contextOf({ ...facts('2026-11-09', '2026-11-16'), registers: [read] }, '2026-11-20', {});
    const { verdict, settles } = predicates.letter.weigh(context.facts, use, context);
    expect([verdict, settles]).toEqual(['unanswered', ['list:letters', 'read:register']]);
  });

  test('and absence between the two is looked for from as many school days on', () => {
    const sought: Extract<PredicateUse, { is: 'sessions' }> = {
      is: 'sessions',
      codes: ['/'],
      within: { schoolYear: 'this' },
      atLeast: 1,
      after: { letter: 'meeting-invitation', atLeast: 3, unit: 'school-day' },
      before: { meeting: 'formal', atLeast: 2, unit: 'school-day' },
    };
    const context = contextOf(facts('2026-11-09', '2026-11-16'), '2026-11-20', {});
    expect(predicates.sessions.weigh(context.facts, sought, context).sessions).toEqual(['2026-11-12 AM']);
  });
});

describe('a gap in words', () => {
  test.each<[Gap, string]>([
    [{}, ''],
    [{ atLeast: 0 }, ''],
    [{ atLeast: 14 }, 'at least 14 days'],
    [{ atLeast: 1, unit: 'school-day' }, 'at least 1 school day'],
    [{ atLeast: 0, unit: 'school-week' }, ''],
    [{ about: 10 }, ''],
    [{ atMost: 14 }, '1 to 14 days'],
    [{ atMost: 1 }, '1 day'],
    [{ atLeast: 2, atMost: 2 }, 'exactly 2 days'],
    [{ atLeast: 1, atMost: 1, unit: 'school-week' }, 'exactly 1 school week'],
    [{ atLeast: 0, atMost: 0 }, 'on the same day'],
    [{ atLeast: 0, atMost: 14 }, '0 to 14 days'],
    [{ atMost: 6, unit: 'school-week' }, 'at most 6 school weeks'],
    [{ atLeast: 21, atMost: 42 }, '21 to 42 days'],
  ])('%o', (gap, words) => expect(gapInWords(gap)).toBe(words));

  test.each<[Gap, string]>([
    [{ atLeast: 0, atMost: 0 }, 'the event "Review meeting", on the same day'],
    [{ atMost: 1 }, 'the event "Review meeting" by 1 day'],
    [{ atLeast: 0, unit: 'school-week' }, 'the event "Review meeting"'],
  ])('%o, as findings say it', (gap, words) => expect(eventInWords({ meeting: 'review', ...gap })).toBe(words));
});
