import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { schoolCalendar } from '../../shared/dates/calendar.ts';
import { addDays, dayNumber, type Day } from '../../shared/dates/day.ts';
import type { CountableSession } from '../../shared/register/countable.ts';
import { faultsIn } from '../../shared/register/faults.ts';
import { nationalThreshold } from '../../shared/register/penalty-notice.ts';
import { returnsOn } from '../../shared/register/returns.ts';
import { figuresOf } from '../../shared/register/figures.ts';

/** Twelve plain weeks of school from a Monday, without holidays, so that any shift by whole weeks keeps their shape. */
const weeks = 12;
const first = '2025-09-01';
const marks = fc.array(fc.constantFrom('/', 'O', 'G', 'N', 'U', 'I', 'C2', 'E', 'D', 'Y1', '-', '?'), {
  minLength: weeks * 10,
  maxLength: weeks * 10,
});

function outcome(given: readonly string[], shift: number) {
  const start = addDays(first, shift * 7);
  const dayOf = (place: number): Day => addDays(start, Math.floor(place / 10) * 7 + Math.floor((place % 10) / 2));
  const sessions = given.map((mark, place): CountableSession => {
    const day = dayOf(place);
    return { day, number: dayNumber(day), session: place % 2 === 0 ? 'AM' : 'PM', mark, ofAge: true, onRoll: true, reliedOn: false };
  });
  const asOf = addDays(start, weeks * 7 - 3);
  const days = sessions.map(({ day }) => day);
  const calendar = schoolCalendar(days, [{ from: first, to: asOf }]);
  const back = (day: Day | null) => day && addDays(day, -7 * shift);
  const threshold = nationalThreshold(sessions, calendar, asOf);
  return {
    figures: figuresOf(sessions),
    faults: faultsIn(sessions, calendar, asOf).map(({ kind, sessions }) => [
      kind,
      sessions.map(({ day, session }) => `${back(day)} ${session}`),
    ]),
    threshold: [threshold.withN.verdict, threshold.withoutN.verdict, back(threshold.lastMet.byWeek), back(threshold.lastMet.byDay)],
    window: back(threshold.withN.byDay.span?.from ?? null),
    returns: returnsOn(sessions, calendar, asOf).map(({ kind, status, since }) => [kind, status, back(since)]),
  };
}

// Six weeks on the twelve end on 28 November: no bank holiday falls in any of them.
test('everything shifted by whole weeks within one school year and code set has the same outcome, shifted', () => {
  fc.assert(
    fc.property(marks, fc.integer({ min: 1, max: 4 }), (given, shift) => {
      expect(outcome(given, shift)).toEqual(outcome(given, 0));
    }),
    { seed: 21, numRuns: 200 },
  );
});

test('one more unauthorised session never lowers the count towards the threshold', () => {
  const order = ['not-met', 'unknown', 'borderline', 'met'];
  fc.assert(
    fc.property(marks, fc.nat({ max: weeks * 10 - 1 }), (given, place) => {
      const more = given.with(place, 'O');
      const [before] = outcome(given, 0).threshold as string[];
      const [after] = outcome(more, 0).threshold as string[];
      expect(order.indexOf(after!)).toBeGreaterThanOrEqual(order.indexOf(before!) - (given[place] === '?' ? 1 : 0));
    }),
    { seed: 22, numRuns: 300 },
  );
});

test('the order in which sessions are read does not matter to figures', () => {
  fc.assert(
    fc.property(marks, (given) => {
      const { byCode: one, ...rest } = outcome(given, 0).figures;
      const { byCode: other, ...reversed } = outcome(given.toReversed(), 0).figures;
      expect([other, reversed]).toEqual([one, rest]);
    }),
    { seed: 23, numRuns: 100 },
  );
});
