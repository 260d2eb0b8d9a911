import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CodedFacts } from '../../shared/case/facts.ts';
import type { Checklist, PredicateUse, Requirement } from '../../shared/checklist/checklist.ts';
import { contextOf } from '../../shared/checklist/context.ts';
import { lastDayIn } from '../../shared/checklist/lapse.ts';
import type { Predicate } from '../../shared/checklist/predicates/define.ts';
import { predicates } from '../../shared/checklist/predicates/index.ts';
import { addTimesOfAll, addTimesOfAny } from '../../shared/checklist/times.ts';
import { weigher } from '../../shared/checklist/weigh.ts';
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
        const { calendar } = contextOf({}, day, {});
        const until = lastDayIn(within, day, calendar)!;
        // A school year begins in September where no register says otherwise: August is in no year before this one.
        fc.pre(!('schoolYear' in within && within.schoolYear === 'previous' && day.slice(5, 7) === '08'));
        const reaches = (check: string) => isWithin(day, spanOf(within, check, calendar)!);
        expect([reaches(until), reaches(addDays(until, 1))]).toEqual([true, false]);
      }),
      { seed: 20261120, numRuns: 500 },
    );
  });
});

describe('validUntil of several windows is the first day that one of them ends', () => {
  const weeks = (last: number) => ({ last, unit: 'calendar-week' as const });
  const questions = { q: { ask: 'Is it so?', basis: 'stated' as const } };
  const checklist = { parents: { always: ['natural'], whenLivingWithPupil: [] }, questions, items: [] } as unknown as Checklist;
  const whole = (requirement: Requirement, given: object, day = asOf) =>
    weigher(checklist, requirement)(contextOf(CodedFacts.parse(given), day, questions));
  const met = (change: object, ...sent: Array<[kind: string, day: string]>) => ({
    meetings: { entries: [{ index: 0, kind: 'formal', day: '2026-11-12', ...change }], listed: 'all' },
    letters: { entries: sent.map(([kind, day], index) => ({ index, kind, sent: day, parents: [0] })), listed: 'all' },
  });
  const worker = (change: object) => ({
    agencies: { entries: [{ agency: 'social-care', contacted: '2026-11-10', ...change }], listed: 'all' },
  });
  const contacted = { is: 'agency' as const, agencies: ['social-care' as const], contacted: true as const, within: weeks(12) };
  const warned = { is: 'letter', about: 'warning', within: weeks(12) } as const;
  const again = { ...warned, repeats: { about: 'warning' } } as const;
  const paper = (change: object) => ({ documents: { entries: [{ kind: 'chronology', dated: '2026-11-10', ...change }], listed: 'all' } });

  test.each<{ why: string; needs: Requirement; facts: object; until: string; day?: string }>([
    { why: 'the earlier letter it repeats', needs: again, facts: letters('2026-09-05', '2026-11-02'), until: '2026-11-27' },
    {
      why: 'the last of the earlier letters it repeats',
      needs: again,
      facts: letters('2026-09-05', '2026-09-14', '2026-11-02'),
      until: '2026-12-06',
    },
    {
      why: 'the invitation to a meeting',
      needs: { is: 'meeting', kind: 'formal', within: weeks(12), invitation: { within: weeks(4) } },
      facts: met({ invitedBy: 0 }, ['meeting-invitation', '2026-11-01']),
      until: '2026-11-28',
    },
    {
      why: 'the letter after a meeting',
      needs: { is: 'meeting', kind: 'formal', within: weeks(12), followUp: { about: 'post-meeting', within: weeks(2) } },
      facts: met({ followUp: 0 }, ['post-meeting', '2026-11-13']),
      until: '2026-11-26',
    },
    {
      why: 'the days a document covers',
      needs: { is: 'document', about: 'chronology', within: weeks(12), endsWithin: weeks(2) },
      facts: paper({ covers: { from: '2026-09-01', to: '2026-11-10' } }),
      until: '2026-11-23',
    },
    { why: 'an agency that stops', needs: { ...contacted, current: true }, facts: worker({ to: '2026-12-01' }), until: '2026-12-01' },
    {
      why: 'an agency that has stopped',
      needs: { ...contacted, involved: weeks(4) },
      facts: worker({ to: '2026-11-10' }),
      until: '2026-12-07',
    },
    {
      why: 'a year that has not begun holds the day of the check alone',
      needs: { ...warned, within: { schoolYear: 'this' } },
      facts: letters('2026-08-25'),
      until: '2026-08-25',
      day: '2026-08-25',
    },
    {
      why: 'what somebody ruled out stays ruled out',
      needs: { allOf: [warned, { not: { is: 'answer', question: 'q' } }] },
      facts: { ...letters('2026-11-02'), answers: [{ question: 'q', value: 'no' }] },
      until: '2027-01-24',
    },
  ])('$why', ({ needs, facts, until, day = asOf }) => {
    expect(whole(needs, facts, day)).toMatchObject({ verdict: 'met', validUntil: until });
    for (let each = day; each <= until; each = addDays(each, 1)) expect([each, whole(needs, facts, each).verdict]).toEqual([each, 'met']);
    expect(whole(needs, facts, addDays(until, 1)).verdict).not.toBe('met');
  });

  const week = { registers: [{ span: { from: '2026-11-16', to: '2026-11-20' }, marks: 'OO/\\/\\/\\/\\' }] };
  const absent = { is: 'sessions' as const, codes: ['O'], atLeast: 2, within: weeks(2) };

  test.each<{ why: string; needs: Requirement; facts: object }>([
    { why: 'a part is counted in the register', needs: { allOf: [warned, absent] }, facts: { ...letters('2026-11-02'), ...week } },
    { why: 'what is counted may outlast the letter', needs: { anyOf: [warned, absent] }, facts: { ...letters('2026-11-02'), ...week } },
    {
      why: 'a part is in school weeks',
      needs: { allOf: [warned, { ...warned, within: { last: 1, unit: 'school-week' } }] },
      facts: { ...letters('2026-11-18'), ...week },
    },
    {
      why: 'a document has to cover what the register holds',
      needs: { is: 'document', about: 'chronology', within: weeks(12), covers: { schoolYear: 'this' } },
      facts: { ...paper({ covers: { from: '2026-09-01', to: '2026-11-20' } }), ...week },
    },
    {
      why: 'what has not happened yet may',
      needs: { allOf: [warned, { not: { is: 'meeting', kind: 'formal' } }] },
      facts: { ...letters('2026-11-02'), meetings: { entries: [{ index: 0, kind: 'formal', day: '2026-12-01' }], listed: 'all' } },
    },
    {
      why: 'each agency of which it is asked may stop',
      needs: { allOf: [warned, { ...contacted, involved: weeks(12), every: true }] },
      facts: { ...letters('2026-11-02'), ...worker({ to: '2026-11-10' }) },
    },
  ])('none: $why', ({ needs, facts }) => {
    expect(whole(needs, facts)).toMatchObject({ verdict: 'met' });
    expect(whole(needs, facts).validUntil).toBe(undefined);
  });
});

describe('what is still to come is not there yet', () => {
  const months = { last: 4, unit: 'calendar-week' as const };
  const paper = (change: object) => ({ documents: { entries: [{ kind: 'chronology', dated: '2026-11-10', ...change }], listed: 'all' } });
  const worker = (change: object) => ({ agencies: { entries: [{ agency: 'social-care', ...change }], listed: 'all' } });
  const chronology = { is: 'document', about: 'chronology' } as const;
  const before: PredicateUse = { is: 'agency', agencies: ['social-care'], involved: { schoolYear: 'previous' } };

  test.each<{ why: string; use: PredicateUse; facts: object; verdict: string; from?: string }>([
    {
      why: 'a signature',
      use: { ...chronology, signedBy: ['head'], signedWithin: months },
      facts: paper({ signed: '2026-12-01', signedBy: 'head' }),
      verdict: 'missing',
      from: '2026-12-01',
    },
    {
      why: 'a signature nobody asks for',
      use: chronology,
      facts: paper({ signed: '2026-12-01', signedBy: 'head' }),
      verdict: 'met',
    },
    {
      why: 'the day on a document printed already',
      use: { ...chronology, within: months },
      facts: paper({ printed: '2026-11-10', dated: '2026-12-01' }),
      verdict: 'missing',
      from: '2026-12-01',
    },
    { why: 'an agency that began this year, of the last', use: before, facts: worker({ from: '2026-10-01' }), verdict: 'missing' },
    { why: 'an agency since last year', use: before, facts: worker({ from: '2026-03-01' }), verdict: 'met' },
    {
      why: 'an agency since last year that stopped in this one',
      use: before,
      facts: worker({ from: '2026-03-01', to: '2026-10-01' }),
      verdict: 'met',
    },
    { why: 'an agency that stopped before last year', use: before, facts: worker({ to: '2025-03-01' }), verdict: 'missing' },
    { why: 'an agency of which nobody knows since when', use: before, facts: worker({}), verdict: 'unanswered' },
    { why: 'an agency that stopped last year', use: before, facts: worker({ to: '2026-03-01' }), verdict: 'met' },
    {
      why: 'a letter still to be sent will not be one of last year',
      use: { ...recent, within: { schoolYear: 'previous' } },
      facts: letters('2026-12-01'),
      verdict: 'missing',
    },
  ])('$why', ({ use, facts, verdict, from }) => {
    const weighed = weigh(use, facts);
    expect([weighed.verdict, weighed.possibleFrom]).toEqual([verdict, from]);
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
      use: { is: 'letter', about: 'warning', after: { meeting: 'formal', atLeast: 28 } } as const,
      facts: { ...meeting('2026-11-02'), ...letters() },
      from: '2026-11-30',
    },
  ])('$why', ({ use, facts, from }) => expect(weigh(use, facts).possibleFrom).toBe(from));
});

describe('of several parts', () => {
  const met = (validUntil?: string): { verdict: 'met'; validUntil?: string } => ({ verdict: 'met', ...(validUntil && { validUntil }) });
  const open = () => ({ ...met(), endUnknown: true as const });
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
    [
      'any: one that may be settled at once has no first day',
      addTimesOfAny(missing(), [missing('2026-12-01'), { verdict: 'unanswered' }]),
      missing(),
    ],
    ['any: one that nobody has begun may be done at once', addTimesOfAny(missing(), [missing('2026-12-01'), missing()]), missing()],
    ['all: one whose end nobody can tell leaves none', addTimesOfAll(met(), [met('2027-01-02'), open()]), open()],
    ['any: one whose end nobody can tell leaves none', addTimesOfAny(met(), [met('2027-01-02'), open()]), open()],
    ['any: one without an end outlasts what nobody can tell', addTimesOfAny(met(), [met(), open()]), met()],
  ])('%s', (_why, found, expected) => expect(found).toEqual(expected));
});
