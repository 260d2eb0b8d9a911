import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysFrom, isBeforeJoining, metOn, schoolCalendar, schoolDaysIn, schoolWeeks } from '../../shared/dates/calendar.ts';
import { daysNotCovered, weekdaysNotCovered } from '../../shared/dates/not-covered.ts';
import { addDays, dayNumber, daysBetween, weekdayOf, type Day, type Span } from '../../shared/dates/day.ts';
import { schoolWeeksByDay, spanBackFrom, spanForwardFrom } from '../../shared/dates/spans.ts';
import { schoolYearSpan, termsOf, withTermDates } from '../../shared/dates/terms.ts';
import { units, unitsAfter, unitsBefore, unitsBetween, type Unit } from '../../shared/dates/units.ts';
import { isCertain, spanOf } from '../../shared/dates/window.ts';
import { halfTerms, schoolYear } from './school-year.ts';

const asOf = '2026-07-22';
const year = schoolYear();
const weekdays = (span: Span): Day[] => [...daysFrom(span.from, span.to)].filter((day) => weekdayOf(dayNumber(day)) < 5);

describe('what is known', () => {
  test.each([
    { why: 'the register shows school', day: '2025-09-03', is: true },
    { why: 'half-term, inside the register', day: '2025-10-29', is: false },
    { why: 'before the register', day: '2025-07-01', is: null },
    { why: 'a weekend before the register', day: '2025-07-05', is: false },
    { why: 'a bank holiday after the register', day: '2026-08-31', is: false },
    { why: 'after the register', day: '2026-09-02', is: null },
  ])('$why: $is', ({ day, is }) => expect(metOn(year, day)).toBe(is));

  test('nobody has to look at August between the registers of two years', () => {
    const two = schoolCalendar(
      ['2026-07-21', '2026-09-02'],
      [
        { from: '2025-09-01', to: '2026-07-21' },
        { from: '2026-09-01', to: '2026-09-30' },
      ],
    );
    expect(metOn(two, '2026-08-12')).toBe(false);
    expect(weekdaysNotCovered(two, { from: '2026-07-01', to: '2026-09-30' })).toBe(0);
  });

  test('a register read only to the middle of July leaves the rest of the month unknown', () => {
    const two = schoolCalendar(
      ['2026-07-10', '2026-09-02'],
      [
        { from: '2025-09-01', to: '2026-07-10' },
        { from: '2026-09-01', to: '2026-09-30' },
      ],
    );
    expect(metOn(two, '2026-07-16')).toBeNull();
  });

  test('a day that is covered and could not be read is no holiday, unless term dates or a bank holiday make it one', () => {
    const days = weekdays({ from: '2025-09-01', to: '2025-10-24' });
    const [first, other, bankHoliday] = ['2025-09-10', '2025-10-01', '2025-08-25'];
    const met = days.filter((day) => day !== first && day !== other);
    const seen = schoolCalendar(met, [{ from: '2025-08-18', to: '2025-10-24' }], { unsure: [other, first, bankHoliday] });
    expect([metOn(seen, first), metOn(seen, bankHoliday), metOn(seen, '2025-08-26')]).toEqual([null, false, false]);
    expect([
      schoolDaysIn(seen, { from: '2025-09-08', to: '2025-09-12' }),
      schoolDaysIn(seen, { from: '2025-09-15', to: '2025-09-19' }),
    ]).toEqual([null, 5]);
    // Its sessions are in the register as not read: it is not one that nobody looked at as well.
    expect(weekdaysNotCovered(seen, { from: '2025-09-01', to: '2025-10-24' })).toBe(0);
    expect(isCertain({ last: 10, unit: 'school-day' }, '2025-10-03', seen)).toBe(false);
    const { calendar } = withTermDates(seen, { terms: halfTerms, nonSchoolDays: [other] });
    expect([metOn(calendar, first), metOn(calendar, other), metOn(calendar, '2025-08-18')]).toEqual([true, false, false]);
  });

  test('a week of which no day could be read may be a school week; one of which a day was read is one', () => {
    const weeks = [
      ...weekdays({ from: '2025-09-01', to: '2025-09-05' }),
      '2025-09-17',
      ...weekdays({ from: '2025-09-22', to: '2025-09-26' }),
    ];
    const open = weekdays({ from: '2025-09-08', to: '2025-09-19' }).filter((day) => day !== '2025-09-17');
    const seen = schoolCalendar(weeks, [{ from: '2025-09-01', to: '2025-09-26' }], { unsure: open });
    const window = (last: number) => ({ last, unit: 'school-week' }) as const;
    expect([2, 3].map((last) => isCertain(window(last), '2025-09-26', seen))).toEqual([true, false]);
    expect(spanOf(window(3), '2025-09-26', seen)).toEqual({ from: '2025-09-08', to: '2025-09-26' });
    expect(spanBackFrom('2025-09-26', 3, 'school-week', seen, 'did-not-meet')).toEqual({ from: '2025-09-01', to: '2025-09-26' });
  });

  test('days before a pupil joined and after they left are not asked for', () => {
    const offRoll = [
      { from: '1900-01-01', to: '2025-11-04' },
      { from: '2025-11-27', to: '2999-12-31' },
    ];
    const seen = schoolCalendar(['2025-11-10'], [{ from: '2025-11-10', to: '2025-11-10' }], { offRoll });
    expect(daysNotCovered(seen, { from: '2025-09-01', to: '2025-11-10' })).toEqual(weekdays({ from: '2025-11-05', to: '2025-11-07' }));
    expect(daysNotCovered(seen, { from: '2025-11-24', to: '2025-12-19' })).toEqual(weekdays({ from: '2025-11-24', to: '2025-11-26' }));
    expect(isBeforeJoining('2025-11-05', seen)).toBe(true);
    expect(isBeforeJoining('2025-11-06', seen)).toBe(false);
    expect(isBeforeJoining('2025-11-05', year)).toBe(false);
  });

  test('term dates say where school was, not what its marks were', () => {
    const { calendar } = withTermDates(schoolCalendar([], []), { terms: halfTerms, nonSchoolDays: ['2025-11-28'] });
    expect([metOn(calendar, '2025-11-27'), metOn(calendar, '2025-11-28'), metOn(calendar, '2026-05-04')]).toEqual([true, false, false]);
    expect(weekdaysNotCovered(calendar, { from: '2025-10-20', to: '2025-10-31' })).toBe(5);
  });

  test('where the register shows school and the dates do not, the register stands and the day is shown', () => {
    const seen = schoolCalendar(['2025-10-27', '2025-11-03'], [{ from: '2025-10-27', to: '2025-11-03' }]);
    const { calendar, disagreements } = withTermDates(seen, { terms: halfTerms, nonSchoolDays: [] }, ['2025-11-04']);
    expect(disagreements).toEqual(['2025-10-27']);
    expect([metOn(calendar, '2025-10-27'), metOn(calendar, '2025-11-04')]).toEqual([true, false]);
  });
});

describe('terms and school years', () => {
  const readFrom = (from: Day, to: Day) => ({ calendar: schoolCalendar(weekdays({ from, to }), [{ from, to }]) });

  test('our reading: terms lie between the Christmas, Easter and summer holidays; half-terms do not part them', () => {
    expect(termsOf(year)).toEqual([
      { from: '2025-09-01', to: '2025-12-19' },
      { from: '2026-01-05', to: '2026-04-02' },
      { from: '2026-04-20', to: '2026-07-22' },
    ]);
  });

  test('six terms are six when somebody entered them', () => {
    expect(termsOf(withTermDates(year, { terms: halfTerms, nonSchoolDays: [] }).calendar)).toEqual(halfTerms);
  });

  test('a term whose beginning nobody saw is no term', () => {
    const late = schoolCalendar(weekdays({ from: '2025-11-10', to: '2025-12-19' }), [{ from: '2025-11-10', to: '2025-12-19' }]);
    expect(termsOf(late)).toEqual([]);
    expect(unitsBefore('2025-12-01', 1, 'term', late)).toBeNull();
  });

  test.each([
    { why: 'from the register', calendar: year, span: { from: '2025-09-01', to: '2026-07-22' } },
    {
      why: 'from one that begins on the last day a year may',
      ...readFrom('2025-09-08', '2026-07-15'),
      span: { from: '2025-09-08', to: '2026-07-15' },
    },
    {
      why: 'from one that begins later, or ends sooner: by the calendar',
      ...readFrom('2025-09-09', '2026-07-14'),
      span: { from: '2025-09-01', to: '2026-07-31' },
    },
    {
      why: 'from the register where it shows school before the terms entered, and to its end where they end at Christmas',
      calendar: withTermDates(year, { terms: [{ from: '2025-09-02', to: '2025-12-19' }], nonSchoolDays: [] }).calendar,
      span: { from: '2025-09-01', to: '2026-07-22' },
    },
    {
      why: 'as entered, however early in July it ends',
      calendar: withTermDates(schoolCalendar([], []), { terms: [{ from: '2025-08-27', to: '2026-07-10' }], nonSchoolDays: [] }).calendar,
      span: { from: '2025-08-27', to: '2026-07-10' },
    },
    {
      why: 'by the calendar where the terms entered are not all',
      calendar: withTermDates(schoolCalendar([], []), { terms: halfTerms.slice(1, 5), nonSchoolDays: [] }).calendar,
      span: { from: '2025-09-01', to: '2026-07-31' },
    },
    { why: 'without one, by the calendar', calendar: schoolCalendar([], []), span: { from: '2025-09-01', to: '2026-07-31' } },
  ])('the school year $why', ({ calendar, span }) => expect(schoolYearSpan(2025, calendar)).toEqual(span));
});

describe('counting on and back', () => {
  test.each<{ why: string; from: Day; count: number; unit: Unit; to: Day | null }>([
    { why: 'over half-term', from: '2025-10-23', count: 2, unit: 'school-day', to: '2025-11-03' },
    { why: 'from inside half-term', from: '2025-10-29', count: 1, unit: 'school-day', to: '2025-11-03' },
    { why: 'three sessions are over on the second day', from: '2025-10-23', count: 3, unit: 'session', to: '2025-11-03' },
    { why: 'school weeks pass over half-term', from: '2025-10-22', count: 1, unit: 'school-week', to: '2025-11-05' },
    { why: 'working days pass over bank holidays', from: '2026-04-02', count: 1, unit: 'working-day', to: '2026-04-07' },
    { why: 'seven clear days', from: '2026-03-20', count: 7, unit: 'calendar-day', to: '2026-03-27' },
    { why: 'weeks', from: '2026-03-20', count: 4, unit: 'calendar-week', to: '2026-04-17' },
    { why: 'six months', from: '2025-08-31', count: 6, unit: 'calendar-month', to: '2026-02-28' },
    { why: 'the next term', from: '2025-11-20', count: 1, unit: 'term', to: '2026-01-05' },
    { why: 'the next school year, not entered', from: '2025-11-20', count: 1, unit: 'school-year', to: '2026-09-01' },
    { why: 'school days nobody knows yet', from: '2026-07-22', count: 1, unit: 'school-day', to: null },
    { why: 'a term nobody knows yet', from: '2026-06-22', count: 1, unit: 'term', to: null },
    { why: 'none at all', from: '2026-07-22', count: 0, unit: 'school-day', to: '2026-07-22' },
  ])('$count $unit after $from ($why): $to', ({ from, count, unit, to }) => expect(unitsAfter(from, count, unit, year)).toBe(to));

  test.each<{ why: string; from: Day; count: number; unit: Unit; to: Day | null }>([
    { why: 'over half-term', from: '2025-11-03', count: 2, unit: 'school-day', to: '2025-10-23' },
    { why: 'over half-term', from: '2025-11-05', count: 1, unit: 'school-week', to: '2025-10-22' },
    { why: 'before anything known', from: '2025-09-02', count: 2, unit: 'school-day', to: null },
    { why: 'the beginning of this term', from: '2026-02-03', count: 1, unit: 'term', to: '2026-01-05' },
  ])('$count $unit before $from ($why): $to', ({ from, count, unit, to }) => expect(unitsBefore(from, count, unit, year)).toBe(to));

  test('as many units lie between as were counted on', () => {
    const inYear = fc
      .integer({ min: dayNumber('2025-09-01'), max: dayNumber('2026-07-22') })
      .map((number) => addDays('1970-01-01', number));
    fc.assert(
      fc.property(inYear, fc.integer({ min: 0, max: 30 }), fc.constantFrom(...units), (day, count, unit) => {
        const even = unit === 'session' ? count * 2 : count;
        const end = unitsAfter(day, even, unit, year);
        fc.pre(end !== null);
        expect(unitsBetween(day, end, unit, year)).toBe(even);
        expect(unitsBetween(end, day, unit, year)).toBe(even === 0 ? 0 : -even);
      }),
      { seed: 3, numRuns: 3000 },
    );
  });

  test.each<{ why: string; unit: Unit; from: Day; to: Day; count: number | null }>([
    { why: 'the last week is not whole yet', unit: 'school-week', from: '2025-11-14', to: '2025-11-27', count: 1 },
    { why: 'on the same weekday it is', unit: 'school-week', from: '2025-11-14', to: '2025-11-28', count: 2 },
    { why: 'half-term is no school week', unit: 'school-week', from: '2025-10-20', to: '2025-11-03', count: 1 },
    { why: 'a month that has not come round', unit: 'calendar-month', from: '2025-11-14', to: '2026-01-13', count: 1 },
    { why: 'days of school nobody knows', unit: 'school-day', from: '2026-07-20', to: '2026-09-10', count: null },
    { why: 'working days nobody knows', unit: 'working-day', from: '2028-12-20', to: '2029-01-10', count: null },
    { why: 'backwards', unit: 'working-day', from: '2026-04-07', to: '2026-04-02', count: -1 },
  ])('$count $unit from $from to $to: $why', ({ unit, from, to, count }) => expect(unitsBetween(from, to, unit, year)).toBe(count));

  test('back again from a school day is the day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...year.schoolDays),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom<Unit>('school-day', 'school-week'),
        (day, count, unit) => {
          const end = unitsAfter(day, count, unit, year);
          fc.pre(end !== null);
          expect(unitsBefore(end, count, unit, year)).toBe(day);
        },
      ),
      { seed: 4, numRuns: 2000 },
    );
  });
});

describe('windows', () => {
  test('ten school weeks are never seventy days where a half-term lies between', () => {
    fc.assert(
      fc.property(fc.constantFrom(...schoolWeeks(year).slice(10)), (monday) => {
        const span = spanBackFrom(addDays(monday, 4), 10, 'school-week', year)!;
        const holidays = weekdays(span).filter((day) => metOn(year, day) === false).length;
        fc.pre(holidays >= 5);
        expect(daysBetween(span.from, span.to)).toBeGreaterThan(70);
      }),
      { seed: 5 },
    );
    expect(spanBackFrom('2025-12-05', 10, 'school-week', year)).toEqual({ from: '2025-09-22', to: '2025-12-05' });
    expect(daysBetween('2025-09-22', '2025-12-05')).toBe(74);
  });

  test.each<{ why: string; unit: Unit; count: number; from: Day }>([
    { why: 'today counts', unit: 'school-day', count: 1, from: '2025-11-05' },
    { why: 'school days pass over half-term', unit: 'school-day', count: 5, from: '2025-10-23' },
    { why: 'this week counts', unit: 'school-week', count: 1, from: '2025-11-03' },
    { why: 'half-term is no school week', unit: 'school-week', count: 2, from: '2025-10-20' },
    { why: 'sixty sessions are thirty school days', unit: 'session', count: 60, from: '2025-09-18' },
    { why: 'this term', unit: 'term', count: 1, from: '2025-09-01' },
    { why: 'this school year', unit: 'school-year', count: 1, from: '2025-09-01' },
    { why: 'days', unit: 'calendar-day', count: 7, from: '2025-10-30' },
    { why: 'months', unit: 'calendar-month', count: 1, from: '2025-10-06' },
    { why: 'working days', unit: 'working-day', count: 3, from: '2025-11-03' },
  ])('the last $count $unit up to 5 November 2025: $why', ({ unit, count, from }) =>
    expect(spanBackFrom('2025-11-05', count, unit, year)).toEqual({ from, to: '2025-11-05' }),
  );

  test.each<{ why: string; unit: Unit; count: number; to: Day | null }>([
    { why: 'today counts', unit: 'school-day', count: 2, to: '2025-11-03' },
    { why: 'a week is seven days', unit: 'calendar-week', count: 1, to: '2025-10-30' },
    { why: 'a month ends the day before', unit: 'calendar-month', count: 1, to: '2025-11-23' },
    { why: 'six school weeks', unit: 'school-week', count: 6, to: '2025-12-11' },
    { why: 'the rest of the term and its holiday', unit: 'term', count: 1, to: '2026-01-04' },
    { why: 'not known', unit: 'term', count: 3, to: null },
  ])('the next $count $unit from 24 October 2025: $why', ({ unit, count, to }) =>
    expect(spanForwardFrom('2025-10-24', count, unit, year)).toEqual(to === null ? null : { from: '2025-10-24', to }),
  );

  test('by the day a window that ends on a Wednesday begins on a Thursday; by the week on a Monday', () => {
    expect(schoolWeeksByDay('2025-12-03', 10, year)).toEqual({ from: '2025-09-18', to: '2025-12-03' });
    expect(spanBackFrom('2025-12-03', 10, 'school-week', year)!.from).toBe('2025-09-22');
    expect(schoolWeeksByDay('2025-12-05', 10, year)!.from).toBe('2025-09-22');
    // In the holidays there is no part of a week to begin with.
    expect(schoolWeeksByDay('2025-10-29', 2, year)!.from).toBe('2025-10-13');
  });

  test('the week of today counts once the school has met in it', () => {
    expect(spanBackFrom('2026-05-04', 1, 'school-week', year)!.from).toBe('2026-04-27');
    expect(spanBackFrom('2026-05-05', 1, 'school-week', year)!.from).toBe('2026-05-04');
  });

  test('where nobody looked a window is the shortest it can be, and is not called certain', () => {
    const window = { last: 10, unit: 'school-week' } as const;
    expect(spanOf(window, '2025-10-24', year)).toEqual({ from: '2025-08-18', to: '2025-10-24' });
    expect(isCertain(window, '2025-10-24', year)).toBe(false);
    expect(isCertain(window, '2025-12-12', year)).toBe(true);
    expect(spanBackFrom('2025-10-24', 10, 'school-week', year, 'did-not-meet')).toBeNull();
    expect(spanOf(window, '2024-10-24', year)).toBeNull();
    expect(isCertain({ schoolYear: 'this' }, '2025-10-24', year)).toBe(true);
  });

  test('a longer window holds the shorter one, and a later end never begins earlier', () => {
    const ends = fc.constantFrom(...year.schoolDays);
    fc.assert(
      fc.property(ends, ends, fc.integer({ min: 1, max: 15 }), fc.constantFrom(...units), (one, other, count, unit) => {
        const [end, later] = [one, other].toSorted() as [Day, Day];
        const span = spanBackFrom(end, count, unit, year);
        const longer = spanBackFrom(end, count + 1, unit, year);
        const next = spanBackFrom(later, count, unit, year);
        fc.pre(span !== null && longer !== null && next !== null);
        expect([longer.from, span.from, next.from]).toEqual([longer.from, span.from, next.from].toSorted());
      }),
      { seed: 6, numRuns: 3000 },
    );
  });

  test('the last day of the year has the whole year behind it', () => {
    expect(spanOf({ schoolYear: 'this' }, asOf, year)).toEqual({ from: '2025-09-01', to: asOf });
    expect(schoolDaysIn(year, { from: '2025-09-01', to: asOf })).toBe(year.schoolDays.length);
  });
});
