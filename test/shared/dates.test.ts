import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankHolidays, easterSunday, isWorkingDay } from '../../shared/dates/bank-holidays.ts';
import { compulsoryAge } from '../../shared/dates/compulsory-age.ts';
import { addDays, addMonths, dayFrom, dayNumber, daysBetween, isDay, mondayOf, schoolYearOf } from '../../shared/dates/day.ts';

describe('days', () => {
  test.each([
    { why: 'a leap day in a leap year', text: '2024-02-29', is: true },
    { why: 'no leap day in another', text: '2026-02-29', is: false },
    { why: 'no thirteenth month', text: '2026-13-01', is: false },
    { why: 'no day nought', text: '2026-01-00', is: false },
    { why: 'English order', text: '20-11-2026', is: false },
    { why: 'one digit short', text: '2026-1-01', is: false },
  ])('$why: $is', ({ text, is }) => expect(isDay(text)).toBe(is));

  test('a number becomes the day that Date makes of it, and comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 60_000 }), (number) => {
        expect(dayFrom(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(dayNumber(dayFrom(number))).toBe(number);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test('what is no day has no number', () => expect([dayNumber('soon'), dayFrom(Number.NaN)]).toEqual([Number.NaN, '']));

  test.each([
    { why: 'no such day: the last of the month', day: '2026-01-31', months: 1, lands: '2026-02-28' },
    { why: 'in a leap year the 29th', day: '2024-01-31', months: 1, lands: '2024-02-29' },
    { why: 'back over the new year', day: '2026-01-15', months: -2, lands: '2025-11-15' },
    { why: 'three years from a leap day', day: '2024-02-29', months: 36, lands: '2027-02-28' },
  ])('$why: $months months from $day', ({ day, months, lands }) => expect(addMonths(day, months)).toBe(lands));

  test('months are added as Date adds them, but for days a month does not have', () => {
    const date = fc.record({ number: fc.integer({ min: 0, max: 47_000 }), months: fc.integer({ min: -300, max: 300 }) });
    fc.assert(
      fc.property(date, ({ number, months }) => {
        const moved = new Date(number * 86_400_000);
        fc.pre(moved.getUTCDate() <= 28);
        moved.setUTCMonth(moved.getUTCMonth() + months);
        expect(addMonths(dayFrom(number), months)).toBe(moved.toISOString().slice(0, 10));
      }),
      { seed: 7, numRuns: 1000 },
    );
  });

  test('weeks run from Monday, over the change to summer time too', () => {
    expect(mondayOf('2026-03-29')).toBe('2026-03-23');
    expect(daysBetween('2026-03-27', '2026-03-30')).toBe(3);
  });

  test('a school year turns in August', () => expect([schoolYearOf('2026-07-31'), schoolYearOf('2026-08-01')]).toEqual([2025, 2026]));
});

describe('compulsory school age', () => {
  test.each([
    { why: 'five in February: from 31 March', born: '2019-02-10', from: '2024-03-31', to: '2035-06-29' },
    { why: 'sixteen in September: the June after', born: '2007-09-23', from: '2012-12-31', to: '2024-06-28' },
    { why: 'sixteen on the last day of August: that June', born: '2010-08-31', from: '2015-08-31', to: '2026-06-26' },
    { why: 'sixteen on 1 September: the next June', born: '2010-09-01', from: '2015-12-31', to: '2027-06-25' },
    { why: 'five on a prescribed day: that day', born: '2020-03-31', from: '2025-03-31', to: '2036-06-27' },
    { why: 'five the day after: the next', born: '2020-04-01', from: '2025-08-31', to: '2036-06-27' },
    { why: 'five on 31 December', born: '2020-12-31', from: '2025-12-31', to: '2037-06-26' },
    { why: 'five on New Year', born: '2020-01-01', from: '2025-03-31', to: '2036-06-27' },
    { why: 'a leap day is kept on 1 March', born: '2020-02-29', from: '2025-03-31', to: '2036-06-27' },
    { why: 'June of 2028 ends on a Friday', born: '2012-03-01', from: '2017-03-31', to: '2028-06-30' },
    { why: 'June of 2025', born: '2009-01-01', from: '2014-03-31', to: '2025-06-27' },
  ])('$why ($born)', ({ born, from, to }) => expect(compulsoryAge(born)).toEqual({ from, to }));

  test('begins within a term of the fifth birthday, on a prescribed day, and ends on a Friday in June', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_957, max: 25_000 }), (number) => {
        const born = dayFrom(number);
        const { from, to } = compulsoryAge(born);
        expect(from.slice(5)).toMatch(/^(03-31|08-31|12-31)$/);
        expect(daysBetween(addMonths(born, 60), from)).toBeLessThan(154);
        expect(to.slice(5, 7)).toBe('06');
        expect(mondayOf(to)).toBe(addDays(to, -4));
        expect(addDays(to, 7).slice(5, 7)).toBe('07');
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});

describe('bank holidays of England and Wales', () => {
  // As gov.uk/bank-holidays lists them.
  test.each([
    { year: 2020, why: 'the early May day moved', days: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28' },
    { year: 2022, why: 'the spring day moved, two added', days: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27' },
    { year: 2024, why: 'no substitutes', days: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26' },
    { year: 2025, why: 'no substitutes', days: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26' },
    { year: 2026, why: 'Boxing Day on a Saturday', days: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28' },
    { year: 2027, why: 'Christmas on a Saturday', days: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28' },
    { year: 2028, why: 'New Year on a Saturday', days: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26' },
  ])('$year: $why', ({ year, days }) => expect(bankHolidays(year)).toEqual(days.split(' ').map((day) => `${year}-${day}`)));

  test('Easter is a Sunday between 22 March and 25 April', () => {
    for (let year = 2000; year < 2100; year += 1) {
      const easter = easterSunday(year);
      expect(mondayOf(easter)).toBe(addDays(easter, -6));
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
    }
  });

  test.each([
    { why: 'an ordinary Friday', day: '2026-11-20', is: true },
    { why: 'a Saturday', day: '2026-11-21', is: false },
    { why: 'a substitute day', day: '2026-12-28', is: false },
    { why: 'beyond the years whose days are known', day: '2029-01-02', is: null },
  ])('$why is a working day: $is', ({ day, is }) => expect(isWorkingDay(day)).toBe(is));
});
