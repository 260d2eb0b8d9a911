import { describe, expect, test } from 'vitest';
import { returnsInClass } from '../../../extension/case/class-returns.ts';
import { mondayList, type ConcernKind, type Watched } from '../../../extension/case/monday.ts';
import type { YearDates } from '../../../extension/case/term-dates/assembled.ts';
import type { PupilReading } from '../../../extension/mis/reading.ts';
import { addDays } from '../../../shared/dates/day.ts';

const asOf = '2026-11-20';
const present = '/\\/\\/\\/\\/\\';

/** Twelve school weeks to the day of the list; `last` replaces the last of them. */
function pupil(name: string, ...last: string[]): PupilReading {
  const weeks = [...Array.from({ length: 11 - last.length + 1 }, () => present), ...last];
  return {
    identity: { name, upn: null, dateOfBirth: null, pageId: null },
    registers: [{ schoolYear: 2026, span: { from: addDays(asOf, -81), to: asOf }, marks: weeks.join(' ') }],
    notUnderstood: [],
  };
}
const kindsOf = (one: PupilReading): ConcernKind[] =>
  mondayList([pupil('Everybody'), one], asOf, [])
    .find(({ pupil }) => pupil === one)!
    .concerns.map(({ kind }) => kind);

describe('what a register is listed for', () => {
  const cases: Array<[why: string, last: string[], expected: ConcernKind[]]> = [
    ['nothing', [], []],
    ['N of two weeks ago, and one of yesterday', ['/\\/\\N\\/\\/\\', present, '/\\/\\/\\N\\/\\'], ['n-overdue', 'n-recent']],
    ['N five school days ago is still within them', ['/\\/\\/\\/\\N\\', present], ['n-recent']],
    ['no mark', ['/\\-\\/\\/\\/\\'], ['blank']],
    ['six sessions of O: not near the threshold', ['OOOOOO/\\/\\', present], []],
    ['seven sessions of O: near it', ['OOOOOOO\\/\\', present], ['threshold-near']],
    ['ten: at it, and at a tenth of sessions missed with two more', ['OOOOOOOOOO', 'II/\\/\\/\\/\\'], ['threshold-met', 'persistent']],
    ['ten of I count towards no threshold', ['IIIIIIIIII', present], []],
    ['absent to the day of the list', ['/\\/\\IIIIII'], ['run']],
    ['five sessions on end are too few for a run', ['/\\/\\/IIIII'], []],
    ['ill for three weeks: a return', ['IIIIIIIIII', 'IIIIIIIIII', 'IIIIIIIIII', present], ['return-due', 'persistent']],
    ['C2', ['/C2/C2/\\/\\/\\'], ['part-time']],
    ['what was not read is said too', ['??????????'], ['unread']],
  ];
  test.each(cases)('%s', (_why, last, expected) => {
    expect(kindsOf(pupil('One', ...last))).toEqual(expected);
  });
});

test('a week that was read of nobody in the class does not lengthen the ten school weeks', () => {
  const kinds = (week: string) => {
    const before = pupil(
      'One',
      'OOOOOOOOOO',
      ...Array.from({ length: 4 }, () => present),
      week,
      ...Array.from({ length: 5 }, () => present),
    );
    return mondayList([before], asOf, [])[0]!.concerns.map(({ kind }) => kind);
  };
  expect(kinds('.')).toContain('threshold-met');
  expect(kinds('??????????')).not.toContain('threshold-met');
});

test('the most pressing first; those of whom nothing was found last, in the page’s order', () => {
  const list = mondayList(
    [
      pupil('Quiet'),
      pupil('C2', '/C2/\\/\\/\\/\\'),
      pupil('Still quiet'),
      pupil('N', 'N\\/\\/\\/\\/\\', present),
      pupil('Blank', '-\\/\\/\\/\\/\\'),
    ],
    asOf,
    [],
  );
  expect(list.map(({ pupil }) => pupil.identity.name)).toEqual(['N', 'Blank', 'C2', 'Quiet', 'Still quiet']);
});

test('counts, codes and days stand beside what is said', () => {
  const [first] = mondayList([pupil('One', 'OOOOOOOOOO', 'UU/\\N\\/\\/\\', present)], asOf, []);
  expect(first!.concerns.map(({ words }) => words)).toEqual([
    expect.stringMatching(/^1 session: 11 November 2026$/),
    expect.stringMatching(/^13 sessions of G, N, O or U in ten school weeks; 10 is where a notice has to be considered/),
    expect.stringMatching(/^13 of the 120 sessions read since \d+ \w+ 2026 missed \(10\.8%\)$/),
  ]);
});

test('a return is named, with what was counted towards it', () => {
  const ill = pupil('One', 'IIIIIIIIII', 'IIIIIIIIII', 'IIIIIIIIII', present);
  expect(mondayList([ill], asOf, [])[0]!.concerns[0]!.words).toBe(
    'Sickness return may be due: 30 sessions of I in this school year, where 30 are fifteen school days, at compulsory school age',
  );
});

describe('a class page that begins in November says nothing of the weeks before', () => {
  /** Three weeks to the day of the list. */
  const short = (...weeks: string[]): PupilReading => ({
    ...pupil('Short'),
    registers: [{ schoolYear: 2026, span: { from: '2026-11-02', to: asOf }, marks: weeks.join(' ') }],
  });
  const returnOf = (...weeks: string[]) =>
    mondayList([short(present, present, present), short(...weeks)], asOf, [])
      .flatMap(({ concerns }) => concerns)
      .flatMap(({ kind, words }) => (kind === 'return-due' ? [words.replace(/:.*/, '')] : []));

  test.each([
    { why: 'nobody is absent', weeks: [present, present, present], listed: [] },
    { why: 'absent on its first days: how long before nobody saw', weeks: ['OOOOOO/\\/\\', present, present], listed: [] },
    { why: 'one session short of ten school days', weeks: ['OOOOOOOOOO', 'OOOOOOOOO\\', present], listed: [] },
    {
      why: 'ten school days on end, all of them seen',
      weeks: ['OOOOOOOOOO', 'OOOOOOOOOO', present],
      listed: ['Attendance return may be due since 13 November 2026'],
    },
    { why: 'nothing of it was read', weeks: ['??????????', '??????????', '??????????'], listed: [] },
    {
      why: 'twenty that were read, and one between them that was not',
      weeks: ['OOOOOOOOOO', '?OOOOOOOOO', 'O\\/\\/\\/\\/\\'],
      listed: ['Attendance return may be due'],
    },
  ])('$why', ({ weeks, listed }) => expect(returnOf(...weeks)).toEqual(listed));

  test('nobody looked at the week between two that were read: nothing is said of since when', () => {
    const registers = ['2026-10-12', '2026-11-02'].map((from) => ({
      schoolYear: 2026,
      span: { from, to: addDays(from, 4) },
      marks: 'OOOOOOOOOO',
    }));
    const words = mondayList([{ ...pupil('Between'), registers }], '2026-11-06', [])
      .flatMap(({ concerns }) => concerns)
      .flatMap(({ kind, words: says }) => (kind === 'return-due' ? [says] : []));
    expect(words).toEqual([expect.stringMatching(/^Attendance return may be due: 20 sessions/)]);
  });

  test('that is said once, with what no register settles', () => {
    const [judged, unseen, ...more] = returnsInClass([short(present, present, present)], asOf, []);
    expect([judged, unseen, more]).toEqual([
      expect.stringMatching(/for the school to judge/),
      expect.stringMatching(/the first that was not is 1 September 2026/),
      [],
    ]);
  });

  test('a page of the whole year so far leaves out no day', () => {
    expect(returnsInClass([pupil('Whole')], asOf, [])).toHaveLength(1);
  });

  test('term dates that begin on its first day alone are not those of the whole year', () => {
    const late = { schoolYear: 2026, terms: [{ from: '2026-11-02', to: '2026-12-18' }], holidays: [], training: [] };
    expect(returnsInClass([short(present, present, present)], asOf, [late])).toHaveLength(2);
  });
});

describe('the school’s own term dates', () => {
  const autumn = { schoolYear: 2026, terms: [{ from: '2026-09-01', to: '2026-12-18' }], holidays: [], training: [] };
  /** What a page of one day shows. */
  const oneDay = (marks: string): PupilReading => ({
    ...pupil('One'),
    registers: [{ schoolYear: 2026, span: { from: '2026-11-10', to: '2026-11-10' }, marks }],
  });
  const aboutN = ([listed]: Watched[]) => listed!.concerns.map(({ kind }) => kind).filter((kind) => kind.startsWith('n-'));
  const cases: Array<[why: string, dates: YearDates[], expected: ConcernKind[]]> = [
    ['without them nobody knows whether the school met since', [], ['n-recent']],
    ['eight school days since', [autumn], ['n-overdue']],
    [
      'the school was shut on four of them',
      [{ ...autumn, training: ['2026-11-11', '2026-11-12', '2026-11-13', '2026-11-16'] }],
      ['n-recent'],
    ],
    [
      'of another year they say nothing',
      [{ ...autumn, schoolYear: 2024, terms: [{ from: '2024-09-02', to: '2024-12-20' }] }],
      ['n-recent'],
    ],
  ];
  test.each(cases)('an N of 10 November, and no later day on the page: %s', (_why, dates, expected) => {
    expect(aboutN(mondayList([oneDay('..N\\')], asOf, dates))).toEqual(expected);
  });

  test('days on which a register says that the school was shut stay shut', () => {
    const shut = pupil('Shut', '/\\N\\######', '########/\\');
    expect(aboutN(mondayList([shut], asOf, [autumn]))).toEqual(['n-recent']);
  });
});
