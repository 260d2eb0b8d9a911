import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CodedFacts } from '../../shared/case/facts.ts';
import type { PredicateUse } from '../../shared/checklist/checklist.ts';
import { contextOf } from '../../shared/checklist/context.ts';
import { lastDayIn } from '../../shared/checklist/lapse.ts';
import type { Predicate } from '../../shared/checklist/predicates/define.ts';
import { predicates } from '../../shared/checklist/predicates/index.ts';
import { addTimesOfAll, addTimesOfAny } from '../../shared/checklist/times.ts';
import { addDays, isWithin } from '../../shared/dates/day.ts';
import { spanOf, type Window } from '../../shared/dates/window.ts';

const asOf = '2026-11-20';

function weigh({ is, ...params }: PredicateUse, given: object, day = asOf) {
  const predicate = predicates[is] as Predicate<unknown>;
  const facts = CodedFacts.parse(given);
  return predicate.weigh(facts, predicate.params.parse(params), contextOf(facts, day, {}));
}

const letters = (...sent: string[]) => ({
  letters: { entries: sent.map((day, index) => ({ index, kind: 'warning', sent: day, parents: [0] })), listed: 'all' },
});
const recent: PredicateUse = { is: 'letter', about: 'warning', within: { last: 3, unit: 'calendar-month' } };

describe('validUntil: until when what meets a demand still does', () => {
  test.each([
    { why: 'one letter leaves the window', use: recent, facts: letters('2026-09-01'), until: '2026-11-30' },
    { why: 'the later of two outlasts the other', use: recent, facts: letters('2026-09-01', '2026-10-10'), until: '2027-01-09' },
    {
      why: 'of two that are both needed the first to leave decides',
      use: { ...recent, atLeast: 2 },
      facts: letters('2026-09-01', '2026-10-10'),
      until: '2026-11-30',
    },
    {
      why: 'of three, two needed, the second to leave decides',
      use: { ...recent, atLeast: 2 },
      facts: letters('2026-09-01', '2026-10-10', '2026-11-02'),
      until: '2027-01-09',
    },
  ])('$why', ({ use, facts, until }) => {
    expect(weigh(use, facts).validUntil).toBe(until);
    expect([weigh(use, facts, until).verdict, weigh(use, facts, addDays(until, 1)).verdict]).toEqual(['met', 'missing']);
  });

  test.each([
    { why: 'no window, no end', use: { is: 'letter', about: 'warning' } as const, facts: letters('2026-09-01') },
    { why: 'what is not met does not lapse', use: recent, facts: letters('2026-01-05') },
    {
      why: 'school weeks depend on school days nobody knows yet',
      use: { is: 'letter', about: 'warning', within: { last: 12, unit: 'school-week' } } as const,
      facts: { ...letters('2026-11-18'), registers: [{ span: { from: '2026-11-16', to: '2026-11-20' }, marks: '/\\/\\/\\/\\/\\' }] },
    },
  ])('none: $why', ({ use, facts }) => expect(weigh(use, facts).validUntil).toBe(undefined));

  const window = fc.oneof(
    fc.record({ last: fc.integer({ min: 1, max: 40 }), unit: fc.constantFrom('calendar-day', 'calendar-week', 'calendar-month') }),
    fc.record({ schoolYear: fc.constantFrom('this', 'previous') }),
  ) as fc.Arbitrary<Window>;
  const someDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2020-01-01', days));

  test('is the last day of a check on which the day still falls in the window', () => {
    fc.assert(
      fc.property(window, someDay, (within, day) => {
        const until = lastDayIn(within, day)!;
        const calendar = contextOf({}, until, {}).calendar;
        const reaches = (check: string) => isWithin(day, spanOf(within, check, calendar)!);
        // A school year begins in September where no register says otherwise: August belongs to none that is known.
        fc.pre(!('schoolYear' in within && day.slice(5, 7) === '08'));
        expect([reaches(until), reaches(addDays(until, 1))]).toEqual([true, false]);
      }),
      { seed: 20261120, numRuns: 500 },
    );
  });
});

describe('possibleFrom: from when what is recorded can count', () => {
  const meeting = (day: string, invited?: string) => ({
    meetings: { entries: [{ index: 0, kind: 'formal', day }], listed: 'all' },
    letters: {
      entries: invited ? [{ index: 0, kind: 'meeting-invitation', sent: invited, parents: [0], noticeOf: 0 }] : [],
      listed: invited ? 'all' : 'none',
    },
  });
  const noticed: PredicateUse = { is: 'meeting', kind: 'formal', invitation: { notice: 7 } };

  test.each([
    {
      why: 'a meeting that is still to come',
      use: { is: 'meeting', kind: 'formal' } as const,
      facts: meeting('2026-11-27'),
      from: '2026-11-27',
    },
    { why: 'notice that has still to run', use: noticed, facts: meeting('2026-11-19', '2026-11-17'), from: '2026-11-24' },
    {
      why: 'notice that ran out before the check holds nothing up',
      use: noticed,
      facts: meeting('2026-11-10', '2026-11-05'),
      from: undefined,
    },
    { why: 'met already', use: { is: 'meeting', kind: 'formal' } as const, facts: meeting('2026-11-12'), from: undefined },
    {
      why: 'a gap after another event',
      use: { is: 'letter', about: 'warning', after: { meeting: 'formal', atLeastDays: 28 } } as const,
      facts: { ...meeting('2026-11-02'), ...letters() },
      from: '2026-11-30',
    },
  ])('$why', ({ use, facts, from }) => expect(weigh(use, facts).possibleFrom).toBe(from));
});

describe('of several parts', () => {
  const met = (validUntil?: string): { verdict: 'met'; validUntil?: string } => ({ verdict: 'met', ...(validUntil && { validUntil }) });
  const missing = (possibleFrom?: string): { verdict: 'missing'; possibleFrom?: string } => ({
    verdict: 'missing',
    ...(possibleFrom && { possibleFrom }),
  });

  test.each([
    ['all: the first to lapse', addTimesOfAll(met(), [met('2027-01-02'), met(), met('2026-12-01')]), met('2026-12-01')],
    [
      'all: the last to become possible',
      addTimesOfAll(missing(), [missing('2026-12-01'), missing('2027-01-02'), met('2026-12-03')]),
      missing('2027-01-02'),
    ],
    ['any: the last to lapse', addTimesOfAny(met(), [met('2027-01-02'), met('2026-12-01'), missing()]), met('2027-01-02')],
    ['any: one without an end has none', addTimesOfAny(met(), [met('2027-01-02'), met()]), met()],
    ['any: the first to become possible', addTimesOfAny(missing(), [missing('2026-12-01'), missing('2027-01-02')]), missing('2026-12-01')],
  ])('%s', (_why, found, expected) => expect(found).toEqual(expected));
});
