import { describe, expect, test } from 'vitest';
import { schoolCalendar, weekdaysIn } from '../../shared/dates/calendar.ts';
import type { Day } from '../../shared/dates/day.ts';
import { havePassed } from '../../shared/dates/passed.ts';
import { withTermDates } from '../../shared/dates/terms.ts';
import { unitsAfter, unitsBefore, unitsBetween, type Unit } from '../../shared/dates/units.ts';
import { schoolYear } from './school-year.ts';

const year = schoolYear();

describe('school weeks counted from a week without school', () => {
  test.each<{ why: string; from: Day; count: number; to: Day | null }>([
    { why: 'a day in half-term passes with that week', from: '2025-10-28', count: 1, to: '2025-11-09' },
    { why: 'no day before half-term is later', from: '2025-10-24', count: 1, to: '2025-11-07' },
    { why: 'the first day of two weeks of holiday', from: '2025-12-22', count: 2, to: '2026-01-18' },
    { why: 'a day of a week nobody looked at', from: '2025-08-27', count: 1, to: null },
    { why: 'its Sunday, after which the next begins either way', from: '2025-08-31', count: 1, to: '2025-09-07' },
  ])('$why: $count after $from is $to', ({ from, count, to }) => expect(unitsAfter(from, count, 'school-week', year)).toBe(to));

  test('back from it, as from the Sunday before', () => expect(unitsBefore('2025-10-28', 1, 'school-week', year)).toBe('2025-10-19'));

  test.each<{ to: Day; count: number }>([
    { to: '2025-11-08', count: 0 },
    { to: '2025-11-09', count: 1 },
  ])('from half-term to $to: $count', ({ to, count }) => expect(unitsBetween('2025-10-28', to, 'school-week', year)).toBe(count));

  test('whatever the unit, a later day is no sooner', () => {
    const days = weekdaysIn({ from: '2025-09-08', to: '2026-02-27' });
    const weeks = days.map((day) => unitsAfter(day, 2, 'school-week', year)!);
    expect(weeks).toEqual(weeks.toSorted());
  });
});

describe('terms that are entered say nothing of those that are not', () => {
  const nextYear = { from: '2026-09-02', to: '2026-12-18' };
  const { calendar } = withTermDates(year, { terms: [nextYear], nonSchoolDays: [] });

  test('the year before begins none that is known', () => expect(unitsAfter('2025-11-10', 1, 'term', calendar)).toBeNull());
  test('between two days of that year', () => expect(unitsBetween('2025-11-10', '2026-02-03', 'term', calendar)).toBeNull());
  test('without them the register tells', () => expect(unitsAfter('2025-11-10', 1, 'term', year)).toBe('2026-01-05'));
  test('those of two years, and the summer between them, reach over both', () => {
    const terms = [{ from: '2025-09-01', to: '2026-07-22' }, nextYear];
    expect(unitsAfter('2025-11-10', 1, 'term', withTermDates(year, { terms, nonSchoolDays: [] }).calendar)).toBe('2026-09-02');
  });
});

describe('whether so many have passed by a day, whatever comes after it', () => {
  /** Read in September and from November on. */
  const parts = [
    { from: '2025-09-01', to: '2025-09-26' },
    { from: '2025-11-03', to: '2025-12-19' },
  ];
  const partly = schoolCalendar(parts.flatMap(weekdaysIn), parts);

  test.each<{ why: string; from: Day; count: number; unit: Unit; by: Day; is: boolean | undefined }>([
    { why: 'too few are left', from: '2025-12-15', count: 10, unit: 'school-day', by: '2025-12-19', is: false },
    { why: 'enough are known', from: '2025-09-22', count: 5, unit: 'school-day', by: '2025-11-04', is: true },
    { why: 'those not known decide', from: '2025-09-22', count: 10, unit: 'school-day', by: '2025-11-04', is: undefined },
    { why: 'however many there were, too few', from: '2025-09-22', count: 40, unit: 'school-day', by: '2025-11-04', is: false },
    { why: 'sessions are halves', from: '2025-12-15', count: 9, unit: 'session', by: '2025-12-19', is: false },
    { why: 'weeks', from: '2025-12-08', count: 2, unit: 'school-week', by: '2025-12-19', is: false },
    { why: 'a week not known decides', from: '2025-09-22', count: 2, unit: 'school-week', by: '2025-11-05', is: undefined },
    { why: 'begun in a week not known, enough either way', from: '2025-10-29', count: 2, unit: 'school-week', by: '2025-11-16', is: true },
    {
      why: 'begun in a week not known: not by its day',
      from: '2025-10-29',
      count: 2,
      unit: 'school-week',
      by: '2025-11-13',
      is: undefined,
    },
    {
      why: 'begun in a week not known, too few either way',
      from: '2025-10-29',
      count: 2,
      unit: 'school-week',
      by: '2025-11-11',
      is: false,
    },
    { why: 'no term has begun since', from: '2025-11-10', count: 1, unit: 'term', by: '2025-12-19', is: false },
    {
      why: 'working days of a year whose bank holidays are not known',
      from: '2028-12-20',
      count: 3,
      unit: 'working-day',
      by: '2028-12-21',
      is: false,
    },
    { why: 'none, by the day itself', from: '2025-12-19', count: 0, unit: 'school-day', by: '2025-12-19', is: true },
    { why: 'none, by the day before', from: '2025-12-19', count: 0, unit: 'school-day', by: '2025-12-18', is: false },
  ])('$why: $count $unit from $from by $by is $is', ({ from, count, unit, by, is }) =>
    expect(havePassed(from, count, unit, by, partly)).toBe(is),
  );

  test('a term that was seen to begin has begun, whatever lies before it', () => {
    const spring = { from: '2025-12-01', to: '2026-02-13' };
    const days = year.schoolDays.filter((day) => day <= parts[0]!.to || (day >= spring.from && day <= spring.to));
    const both = schoolCalendar(days, [parts[0]!, spring]);
    expect(unitsAfter('2025-09-10', 1, 'term', both)).toBeNull();
    expect(havePassed('2025-09-10', 1, 'term', '2026-02-03', both)).toBe(true);
    expect(havePassed('2025-09-10', 2, 'term', '2026-02-03', both)).toBeUndefined();
  });
});
