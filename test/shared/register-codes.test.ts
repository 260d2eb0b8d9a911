import { describe, expect, test } from 'vitest';
import { tableOf } from '../../shared/register/code-tables.ts';
import { meaningOf } from '../../shared/register/code-meanings.ts';
import { insteadOf } from '../../shared/register/instead-of.ts';
import { allCodes, codesOn, currentCodes, formerCodes, type Counts } from '../../shared/register/codes.ts';
import { figuresOf, isPersistent, isSevere, missed, type Figures } from '../../shared/register/figures.ts';
import type { Session } from '../../shared/register/register.ts';

describe('codes', () => {
  test('are 34 from 19 August 2024, in the classes of DfE', () => {
    const marks = (counts: Counts) => [...currentCodes.values()].flatMap((info) => (info.counts === counts ? info.code : [])).toSorted();
    expect(currentCodes.size).toBe(34);
    expect(marks('attended')).toEqual(['/', '\\', 'L', 'B', 'K', 'P', 'V', 'W'].toSorted());
    expect(marks('authorised')).toEqual(['C', 'C1', 'C2', 'E', 'I', 'J1', 'M', 'R', 'S', 'T']);
    expect(marks('unauthorised')).toEqual(['G', 'N', 'O', 'U']);
    expect(marks('not-possible')).toEqual(['D', 'Q', 'X', 'Y1', 'Y2', 'Y3', 'Y4', 'Y5', 'Y6', 'Y7']);
    expect(marks('administrative')).toEqual(['#', 'Z']);
  });

  test.each([
    { why: 'an interview counted as attended', code: 'J', day: '2024-08-18', counts: 'attended' },
    { why: 'and does not now', code: 'J1', day: '2024-08-19', counts: 'authorised' },
    { why: 'plain J ended', code: 'J', day: '2024-08-19', counts: undefined },
    { why: 'J1 had not begun', code: 'J1', day: '2024-08-18', counts: undefined },
    { why: 'holiday agreed', code: 'H', day: '2023-10-02', counts: 'authorised' },
    { why: 'extended holiday agreed', code: 'F', day: '2012-10-02', counts: 'authorised' },
    { why: 'plain Y', code: 'Y', day: '2024-07-01', counts: 'not-possible' },
    { why: 'plain Y ended', code: 'Y', day: '2024-09-02', counts: undefined },
    { why: 'leave of any kind', code: 'C', day: '2024-07-01', counts: 'authorised' },
    { why: 'K had not begun', code: 'K', day: '2024-07-01', counts: undefined },
  ])('$code on $day: $why', ({ code, day, counts }) => expect(codesOn(day).get(code)?.counts).toBe(counts));

  test('only closures say that the school did not meet', () => {
    const closed = [...allCodes].filter((code) => !(currentCodes.get(code) ?? formerCodes.get(code))!.schoolMet);
    expect(closed.toSorted()).toEqual(['#', 'Y4']);
  });

  test('every code has a meaning on the days it is one, and only then', () => {
    for (const day of ['2024-08-18', '2024-08-19'])
      for (const code of allCodes)
        expect([code, typeof meaningOf(code, day)]).toEqual([code, codesOn(day).has(code) ? 'string' : 'undefined']);
    expect(meaningOf('C', '2024-08-18')).not.toBe(meaningOf('C', '2024-08-19'));
  });

  test('a table nobody has read is flagged', () => {
    const confirmed = [...currentCodes.values()].filter(({ code }) => tableOf(code).tableCertainty === 'confirmed');
    expect(confirmed.map(({ code }) => `${code}${tableOf(code).table}`).join(' ')).toBe('/1 \\1 L1 B2 P2 V2 W2 G3 N3 O3 U3 K2');
    expect(tableOf('D')).toEqual({ table: 2, tableCertainty: 'unconfirmed' });
    expect(tableOf('#').table).toBeNull();
  });

  test('every code that ended is told with what is true instead', () =>
    expect(Object.keys(insteadOf).toSorted()).toEqual([...formerCodes.keys()].filter((code) => !currentCodes.has(code)).toSorted()));
});

/** So many sessions of each mark, on days that do not matter to figures. */
function sessionsOfCounts(counts: Record<string, number>, day = '2026-01-12'): Session[] {
  return Object.entries(counts).flatMap(([mark, count]) =>
    Array.from({ length: count }, () => ({ day, number: 20_465, session: 'AM' as const, mark })),
  );
}

const figures = (counts: Record<string, number>): Figures => figuresOf(sessionsOfCounts(counts));

describe('figures', () => {
  test('the worked example: 140 marks, 136 possible', () => {
    const worked = figures({ '/': 50, '\\': 50, L: 4, B: 6, I: 10, C2: 2, O: 12, U: 2, Y2: 2, D: 2 });
    expect(worked).toMatchObject({ possible: 136, attended: 110, authorised: 12, unauthorised: 14, notPossible: 4, administrative: 0 });
    const share = (part: number) => ((100 * part) / worked.possible).toFixed(2);
    expect([share(110), share(12), share(14), share(26)]).toEqual(['80.88', '8.82', '10.29', '19.12']);
    expect([isPersistent(worked), isSevere(worked)]).toEqual([true, false]);
  });

  test.each([
    { why: 'exactly a tenth is persistent', counts: { '/': 9, I: 1 }, persistent: true, half: false, below: false },
    { why: 'a hair under is not', counts: { '/': 91, I: 10 }, persistent: false, half: false, below: false },
    { why: 'exactly half: the two readings differ', counts: { '/': 10, O: 10 }, persistent: true, half: true, below: false },
    { why: 'more than half', counts: { '/': 10, O: 11 }, persistent: true, half: true, below: true },
    { why: 'nothing was possible', counts: { Y4: 10, '-': 3 }, persistent: null, half: null, below: null },
    { why: 'blanks are in neither count', counts: { '/': 9, I: 1, '-': 50 }, persistent: true, half: false, below: false },
    { why: 'one unread session decides', counts: { '/': 9, '?': 1 }, persistent: null, half: false, below: false },
    { why: 'an unread session that decides nothing', counts: { '/': 5, I: 4, '?': 1 }, persistent: true, half: null, below: false },
    { why: 'what is no code on its day may be anything', counts: { '/': 9, Y: 1 }, persistent: null, half: false, below: false },
  ])('$why', ({ counts, persistent, half, below }) => {
    const counted = figures(counts as Record<string, number>);
    expect(isPersistent(counted)).toBe(persistent);
    expect(isSevere(counted, 'missed-half-or-more')).toBe(half);
    expect(isSevere(counted, 'attended-below-half')).toBe(below);
  });

  test('shares are exact: a third of nine is a third', () => {
    const third = figures({ '/': 6, O: 3 });
    expect(missed(third, { numerator: 1, denominator: 3, orMore: true })).toBe(true);
    expect(missed(third, { numerator: 1, denominator: 3, orMore: false })).toBe(false);
  });

  test('the same marks are counted by the set of their day', () => {
    const before = figuresOf(sessionsOfCounts({ J: 2, H: 1 }, '2024-07-01'));
    const after = figuresOf(sessionsOfCounts({ J1: 2, H: 1 }, '2024-09-02'));
    expect([before.attended, before.authorised, before.notValid]).toEqual([2, 1, 0]);
    expect([after.attended, after.authorised, after.notValid]).toEqual([0, 2, 1]);
  });
});
