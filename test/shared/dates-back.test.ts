import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { metInWeek, metOn, schoolCalendar, type SchoolCalendar } from '../../shared/dates/calendar.ts';
import { addDays, daysBetween, mondayOf, type Day } from '../../shared/dates/day.ts';
import { schoolWeeksByDay, spanBackFrom, type Unknown } from '../../shared/dates/spans.ts';
import { unitsAfter, unitsBefore } from '../../shared/dates/units.ts';

/** Eighteen weeks from a Monday. Some are not looked at, some are without school, and of the others now and then a day is. */
const first = '2025-09-01';
const weeks = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constant('/////') },
    { weight: 2, arbitrary: fc.stringMatching(/^[/x]{5}$/) },
    { weight: 1, arbitrary: fc.constant('xxxxx') },
    { weight: 1, arbitrary: fc.constant('?????') },
    { weight: 1, arbitrary: fc.stringMatching(/^[/x?]{5}$/) },
  ),
  { minLength: 18, maxLength: 18 },
);

function calendarOf(all: readonly string[]): SchoolCalendar {
  const days = all.flatMap((week, place) => [...week].map((sign, weekday) => ({ day: addDays(first, place * 7 + weekday), sign })));
  const covered = days.filter(({ sign }) => sign !== '?').map(({ day }) => ({ from: day, to: day }));
  return schoolCalendar(
    days.flatMap(({ day, sign }) => (sign === '/' ? [day] : [])),
    covered,
  );
}

const calendars = weeks.map(calendarOf);
const days = fc.integer({ min: 0, max: 18 * 7 + 9 }).map((number) => addDays(first, number));
const counts = fc.integer({ min: 1, max: 14 });
const unknowns = fc.constantFrom<Unknown>('met', 'did-not-meet');
const runs = { seed: 22, numRuns: 3000 };

/** The day on which the `count`th counts, a step at a time; `null` where it would lie beyond what is known. */
function stepped(from: Day, count: number, step: number, limit: Day, counts: (day: Day) => boolean): Day | null {
  let left = count;
  for (let at = from; daysBetween(at, from) < 900; at = addDays(at, -step)) {
    if (counts(at)) left -= 1;
    if (left === 0) return at;
    if (at < limit) return null;
  }
  return null;
}

const limitOf = ({ schoolDays, known }: SchoolCalendar, unknown: Unknown): Day =>
  unknown === 'met' ? '' : [schoolDays[0]!, known[0]!.from].toSorted()[0]!;

const hasBegun = ({ schoolDays }: SchoolCalendar, day: Day): boolean => schoolDays[0] !== undefined && schoolDays[0] <= day;

test('so many school days back are as many steps back', () => {
  fc.assert(
    fc.property(calendars, days, counts, unknowns, (calendar, day, count, unknown) => {
      fc.pre(hasBegun(calendar, day));
      const from = stepped(day, count, 1, limitOf(calendar, unknown), (at) => metOn(calendar, at) ?? unknown === 'met');
      expect(spanBackFrom(day, count, 'school-day', calendar, unknown)).toEqual(from && { from, to: day });
    }),
    runs,
  );
});

test('so many school weeks back are as many steps from Monday to Monday', () => {
  fc.assert(
    fc.property(calendars, days, counts, unknowns, (calendar, day, count, unknown) => {
      fc.pre(hasBegun(calendar, day));
      const met = (monday: Day) => metInWeek(calendar, monday, day) ?? unknown === 'met';
      const from = stepped(mondayOf(day), count, 7, limitOf(calendar, unknown), met);
      expect(spanBackFrom(day, count, 'school-week', calendar, unknown)).toEqual(from && { from, to: day });
    }),
    runs,
  );
});

test('school weeks to the day are steps of seven days through weeks in which there was school', () => {
  fc.assert(
    fc.property(calendars, days, counts, unknowns, (calendar, day, count, unknown) => {
      const met = (at: Day) => metInWeek(calendar, mondayOf(at)) ?? unknown === 'met';
      // On a day from Monday to Thursday of a week with school: the other days are those of whole weeks.
      fc.pre(hasBegun(calendar, day) && met(day) && daysBetween(mondayOf(day), day) < 4);
      const from = stepped(addDays(day, -7), count, 7, limitOf(calendar, unknown), met);
      expect(schoolWeeksByDay(day, count, calendar, unknown)).toEqual(from && { from: addDays(from, 1), to: day });
    }),
    runs,
  );
});

test.each([
  ['after', 1, unitsAfter],
  ['before', -1, unitsBefore],
] as const)('so many school days %s a day are as many steps, and nobody can tell past a day nobody looked at', (_where, step, move) => {
  fc.assert(
    fc.property(calendars, days, counts, (calendar, day, count) => {
      let [at, left]: [Day | null, number] = [day, count];
      while (at !== null && left > 0) {
        at = addDays(at, step);
        const met = metOn(calendar, at);
        if (met === null) at = null;
        else if (met) left -= 1;
      }
      expect(move(day, count, 'school-day', calendar)).toBe(at);
    }),
    runs,
  );
});
