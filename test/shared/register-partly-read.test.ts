import { describe, expect, test } from 'vitest';
import { nationalFramework } from '../../shared/authorities/england/national-framework.ts';
import { statutoryIntervention } from '../../shared/authorities/kent/statutory-intervention.ts';
import { attendanceReferral } from '../../shared/authorities/walsall/attendance-referral.ts';
import { CodedFacts } from '../../shared/case/facts.ts';
import type { Checklist } from '../../shared/checklist/checklist.ts';
import { contextOf } from '../../shared/checklist/context.ts';
import { runChecklist } from '../../shared/checklist/engine.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { metOn } from '../../shared/dates/calendar.ts';
import { addDays, type Day } from '../../shared/dates/day.ts';

const present = '/\\/\\/\\/\\/\\';
const absent = 'OOOOOOOOOO';
const unseen = '??????????';
const compulsoryAge = { from: '2016-08-31', to: '2028-06-30' };

/** From a Monday, a word for each week, to the Friday of the last. */
const weeks = (from: Day, ...marks: string[]) => ({
  span: { from, to: addDays(from, marks.length * 7 - 3) },
  marks: marks.join(' '),
  compulsoryAge,
});
const times = (count: number, week: string): string[] => Array.from({ length: count }, () => week);

type Registers = NonNullable<CodedFacts['registers']>;

function found(checklist: Checklist, name: string, registers: Registers, asOf: Day) {
  const facts = CodedFacts.parse({ ...exampleCases[name], registers });
  const { findings } = runChecklist(checklist, facts, asOf);
  return (item: string) => findings.find((finding) => finding.item === item)!;
}

const england = (registers: Registers, asOf: Day) => found(nationalFramework, 'england-irregular', registers, asOf);
const kent = (registers: Registers, asOf = '2026-11-20') => found(statutoryIntervention, 'kent-two-households', registers, asOf);

describe('on a day without a mark that says so, whether the school met', () => {
  test.each<{ why: string; marks: string; asOf?: Day; met: boolean | null }>([
    { why: 'no such session: it did not', marks: '..', met: false },
    { why: 'nobody could read the day', marks: '??', met: null },
    { why: 'nobody took the register', marks: '--', met: null },
    { why: 'one half could not be read, and the other is none', marks: '.?', met: null },
    { why: 'one half could not be read, and the other shows that it met', marks: '?/', met: true },
    { why: 'closed', marks: '##', met: false },
    { why: 'closed, and one half could not be read', marks: '#?', met: null },
    { why: 'the register of the day of the check may still be open: it has not met yet', marks: '--', asOf: '2026-09-08', met: false },
    { why: 'the register of the day of the check could not be read', marks: '-?', asOf: '2026-09-08', met: null },
  ])('$why', ({ marks, asOf = '2026-09-11', met }) => {
    const { calendar } = contextOf({ registers: [weeks('2026-09-07', `/\\${marks}/\\/\\/\\`)] }, asOf, {});
    expect(metOn(calendar, '2026-09-08')).toBe(met);
  });
});

describe('weeks that nobody could read are no holidays', () => {
  const asOf = '2026-12-11';
  const whole = [weeks('2026-09-07', absent, ...times(6, present), '.', ...times(6, present))];
  const holed = [weeks('2026-09-07', absent, present, ...times(9, unseen), ...times(3, present))];
  const apart = [weeks('2026-09-07', absent, present), weeks('2026-11-23', ...times(3, present))];

  test.each([
    { why: 'all read: ten absences lie before the ten weeks', registers: whole, verdict: 'missing' },
    { why: 'two reads merged', registers: holed, verdict: 'unanswered' },
    { why: 'two reads as two registers', registers: apart, verdict: 'unanswered' },
  ])('the national threshold, $why: $verdict', ({ registers, verdict }) =>
    expect(england(registers, asOf)('national-threshold').verdict).toBe(verdict),
  );

  test('a week of which one session could be read is a school week', () => {
    const registers = [weeks('2026-09-07', absent, ...times(5, present), '????????/?', '.', ...times(7, present))];
    expect(england(registers, '2026-12-18')('national-threshold').verdict).toBe('missing');
  });

  test('two reads merged say no more than the same two apart', () => {
    const letters = (facts: CodedFacts) => ({
      ...facts,
      letters: facts.letters && { ...facts.letters, entries: facts.letters.entries.map((letter) => ({ ...letter, sent: '2026-09-08' })) },
    });
    const verdicts = (registers: Registers) =>
      runChecklist(attendanceReferral, letters({ ...exampleCases['walsall-two-households'], registers }), asOf).findings.map(
        ({ item, verdict }) => [item, verdict],
      );
    expect(verdicts(holed)).toEqual(verdicts(apart));
  });

  test('how long ago the last absence was is not made up', () => {
    const { reasons } = kent(holed, asOf)('recent-and-ongoing');
    expect(reasons.map(({ text }) => text).join(' ')).toContain('how many school days ago nobody can tell');
  });
});

describe('a year that was read in part is not a whole one', () => {
  const lastYear = (count: number) => weeks('2025-09-01', ...times(count, present));
  test.each([
    { why: 'from the first Monday in September', registers: [weeks('2026-09-07', ...times(11, present))], verdict: 'met' },
    { why: 'from the second', registers: [weeks('2026-09-14', ...times(10, present))], verdict: 'unanswered' },
  ])('no N this year, read $why: $verdict', ({ registers, verdict }) => {
    const item = kent(registers);
    expect([item('no-n-this-year').verdict, item('no-blanks-this-year').verdict]).toEqual([verdict, verdict]);
  });

  test('from the second, with term dates that begin then', () => {
    const termDates = { terms: [{ from: '2026-09-14', to: '2026-12-18' }], nonSchoolDays: [] };
    const registers = [weeks('2026-09-14', ...times(10, present))];
    const facts = CodedFacts.parse({ ...exampleCases['kent-two-households'], registers, termDates });
    const { findings } = runChecklist(statutoryIntervention, facts, '2026-11-20');
    expect(findings.find(({ item }) => item === 'no-n-this-year')!.verdict).toBe('met');
  });

  const verdictsWith = (change: Partial<CodedFacts>, of = statutoryIntervention, base = 'kent-two-households') => {
    const facts = CodedFacts.parse({ ...exampleCases[base], ...change });
    const { findings } = runChecklist(of, facts, '2026-11-20');
    return Object.fromEntries(findings.map(({ item, verdict }) => [item, verdict]));
  };
  const [thisOne, lastOne] = exampleCases['kent-two-households']!.registers!;

  test('last year’s to Christmas, with term dates of its autumn alone', () => {
    const toChristmas = { from: '2025-09-01', to: '2025-12-19' };
    const { documents } = exampleCases['kent-two-households']!;
    const entries = documents!.entries.map((one) => (one.kind === 'certificate-previous-year' ? { ...one, covers: toChristmas } : one));
    const of = verdictsWith({
      registers: [thisOne!, { ...lastOne!, span: toChristmas, marks: lastOne!.marks.split(' ').slice(0, 16).join(' ') }],
      documents: { ...documents!, entries },
      termDates: { terms: [toChristmas], nonSchoolDays: [] },
    });
    expect([of['no-n-previous-year'], of['certificate-previous-year']]).toEqual(['unanswered', 'unanswered']);
  });

  test('term dates of the second half of the autumn alone take no session from the first', () => {
    const terms = [{ from: '2026-11-02', to: '2026-12-18' }];
    expect(verdictsWith({ termDates: { terms, nonSchoolDays: [] } })['unauthorised-sessions']).toBe('met');
    const registers = [
      { ...thisOne!, span: { from: '2026-10-05', to: '2026-11-20' }, marks: thisOne!.marks.split(' ').slice(5).join(' ') },
    ];
    const change = { registers, termDates: { terms, nonSchoolDays: [] } };
    expect(verdictsWith(change)['no-n-this-year']).toBe('unanswered');
  });

  test.each([
    { why: 'to Friday 3 July', registers: [lastYear(44)], verdict: 'unanswered' },
    { why: 'to Friday 17 July', registers: [lastYear(46)], verdict: 'met' },
  ])('no N last year, read $why: $verdict', ({ registers, verdict }) => {
    const item = kent([...registers, weeks('2026-09-07', ...times(11, present))]);
    expect([item('no-n-previous-year').verdict, item('no-blanks-previous-year').verdict]).toEqual([verdict, verdict]);
  });
});

describe('a child who joined or left in the year', () => {
  const since = (week: string) => [{ ...weeks('2026-11-02', ...times(2, present), week), onRoll: { from: '2026-11-02' } }];

  test('all of whose sessions were read has nothing left to read', () => {
    const item = kent(since(absent));
    expect([item('no-n-this-year').verdict, item('unauthorised-sessions').verdict]).toEqual(['met', 'missing']);
    expect(england(since(present), '2026-11-20')('national-threshold').verdict).toBe('missing');
    expect(england(since(absent), '2026-11-20')('national-threshold').verdict).toBe('met');
  });

  test('of whom a week was not read since', () => {
    const item = kent([{ ...weeks('2026-11-09', ...times(2, present)), onRoll: { from: '2026-11-02' } }]);
    expect(item('no-n-this-year').verdict).toBe('unanswered');
  });

  test('what nobody could read before they joined was none of theirs', () => {
    const registers = [{ ...weeks('2026-10-26', unseen, ...times(3, present)), onRoll: { from: '2026-11-02' } }];
    expect(kent(registers)('no-n-this-year').verdict).toBe('met');
  });

  test('weeks after they left are not asked for', () => {
    const registers = [{ ...weeks('2026-09-07', ...times(7, present)), onRoll: { to: '2026-10-23' } }];
    expect(kent(registers)('no-n-this-year').verdict).toBe('met');
  });
});

test('a session that stands in two registers is refused, and the place of the second is named', () => {
  const registers = [weeks('2026-11-09', present, absent), weeks('2026-09-07', present), weeks('2026-11-16', absent)];
  const { error } = CodedFacts.safeParse({ registers });
  expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['registers.2.span', 'overlaps the register at place 0'],
  ]);
});
