import { expect, test } from 'vitest';
import { contextOf } from '../../shared/checklist/context.ts';
import { predicates } from '../../shared/checklist/predicates/index.ts';
import { metOn, schoolWeeks } from '../../shared/dates/calendar.ts';

/** Two weeks from Monday 7 September 2026: closed on the first Friday, not read on the second. */
const registers = [{ span: { from: '2026-09-07', to: '2026-09-18' }, marks: '/\\/\\/\\/\\Y4Y4 /\\/\\/\\/\\??' }];
const term = { from: '2026-09-02', to: '2026-10-23' };
const asOf = '2026-10-02';
const calendarWith = (nonSchoolDays: string[]) => contextOf({ registers, termDates: { terms: [term], nonSchoolDays } }, asOf, {}).calendar;

test.each([
  { why: 'planned, before the register begins', day: '2026-09-02', is: true },
  { why: 'planned, after it ends', day: '2026-09-30', is: true },
  { why: 'planned, and the register says that the site was closed', day: '2026-09-11', is: false },
  { why: 'planned, and not read: the dates say', day: '2026-09-18', is: true },
  { why: 'a training day of the dates', day: '2026-09-03', is: false },
  { why: 'no training day, whatever the dates say: the register shows marks', day: '2026-09-09', is: true },
  { why: 'after the term: nobody can tell', day: '2026-10-26', is: null },
])('$why: $is', ({ day, is }) => expect(metOn(calendarWith(['2026-09-03', '2026-09-09']), day)).toBe(is));

/** The same weeks with the second Monday left out of the register, and a child who is on roll from its Tuesday. */
const leftOut = (more: object = {}, marks = '/\\/\\/\\/\\/\\ ../\\/\\/\\--') => [{ span: registers[0]!.span, marks, ...more }];
test.each([
  { why: 'the register shows no session of a day: the school did not meet, a training day say', registers: leftOut(), is: false },
  { why: 'the same, and the dates name it', registers: leftOut(), off: ['2026-09-14'], is: false },
  { why: 'no session before the child joined: the dates say', registers: leftOut({ onRoll: { from: '2026-09-15' } }), is: true },
  { why: 'a day without a mark: the dates say', registers: leftOut(), day: '2026-09-18', is: true },
  { why: 'the day of the check, whose register may still be opened', registers: leftOut(), asOf: '2026-09-14', is: true },
  { why: 'a day on which one half could not be read', registers: leftOut({}, '/\\/\\/\\/\\/\\ .?/\\/\\/\\'), is: true },
  { why: 'a day nobody looked at', registers: leftOut(), day: '2026-09-21', is: true },
])('planned for, and $why: the school met: $is', ({ registers: read, off = [], day = '2026-09-14', asOf: on = asOf, is }) => {
  const termDates = { terms: [term], nonSchoolDays: off };
  expect(metOn(contextOf({ registers: read, termDates }, on, {}).calendar, day)).toBe(is);
});

test('a training day that the dates leave out makes no N overdue', () => {
  const facts = {
    registers: [{ span: { from: '2026-09-07', to: '2026-09-18' }, marks: '/\\/\\/\\N\\/\\ ../\\/\\/\\/\\' }],
    termDates: { terms: [term], nonSchoolDays: [] },
  };
  const within = { schoolYear: 'this' } as const;
  const overdue = (kinds: ['n-overdue'] | ['n-recent'], on: string) =>
    predicates.faults.weigh(facts, { kinds, within }, contextOf(facts, on, {})).verdict;
  expect([overdue(['n-overdue'], '2026-09-18'), overdue(['n-recent'], '2026-09-18')]).not.toContain('met');
  expect(overdue(['n-recent'], '2026-09-18')).toBe('missing');
});

test('terms between which a term was left out tell nothing of the time between', () => {
  const terms = [
    { from: '2026-09-03', to: '2026-10-23' },
    { from: '2026-11-02', to: '2026-12-18' },
    { from: '2027-04-12', to: '2027-07-21' },
  ];
  const { calendar } = contextOf({ registers, termDates: { terms, nonSchoolDays: [] } }, asOf, {});
  expect(['2026-10-28', '2027-02-10', '2027-04-12'].map((day) => metOn(calendar, day))).toEqual([false, null, true]);
});

test('school weeks are counted where no register was read, and not without term dates', () => {
  expect(schoolWeeks(calendarWith([])).filter((monday) => monday < asOf)).toHaveLength(5);
  expect(schoolWeeks(contextOf({ registers }, asOf, {}).calendar)).toHaveLength(2);
});

test('a day with marks on which the dates close the school is a fault of the register, or of the dates: it is shown', () => {
  const params = predicates.faults.params.parse({ kinds: ['no-school'], question: 'q' });
  const facts = {
    registers,
    termDates: { terms: [term], nonSchoolDays: ['2026-09-09'] },
    answers: [{ question: 'q', value: 'yes' as const }],
  };
  const context = contextOf(facts, asOf, { q: { ask: 'Are the codes right?', basis: 'stated' } });
  const { verdict, sessions } = predicates.faults.weigh(facts, params, context);
  expect([verdict, sessions]).toEqual(['missing', ['2026-09-09 AM', '2026-09-09 PM']]);
});
