import { describe, expect, test } from 'vitest';
import { schoolCalendar } from '../../shared/dates/calendar.ts';
import { noticeHistory, type Notice } from '../../shared/register/notice-history.ts';
import { nationalThreshold } from '../../shared/register/penalty-notice.ts';
import { lastDayToCharge, timeLimitOf } from '../../shared/register/time-limit.ts';
import { sessionsOf } from '../../shared/register/register.ts';
import { countable, onDays, schoolDays, schoolYear, wholeYear, yearRegister } from './school-year.ts';

const calendar = schoolYear();
const thresholdOf = (marks: Record<string, string>, asOf: string, change = {}) =>
  nationalThreshold(countable(yearRegister(marks), change), calendar, asOf);

describe('the national threshold', () => {
  test.each([
    { why: 'ten in one week of holiday', marks: onDays('2025-11-10', 5, 'G'), asOf: '2025-11-14', with: 'met', without: 'met' },
    {
      why: 'nine',
      marks: { ...onDays('2025-11-10', 4, 'O'), '2025-11-14 AM': 'U' },
      asOf: '2025-11-14',
      with: 'not-met',
      without: 'not-met',
    },
    {
      why: 'the tenth is an N: a notice has to be considered, and cannot rely on it',
      marks: { ...onDays('2025-11-10', 4, 'O'), '2025-11-14 AM': 'U', '2025-11-14 PM': 'N' },
      asOf: '2025-11-14',
      with: 'met',
      without: 'not-met',
    },
    {
      why: 'a mix over half-term',
      marks: { ...onDays('2025-10-20', 3, 'O'), ...onDays('2025-11-03', 2, 'G') },
      asOf: '2025-11-04',
      with: 'met',
      without: 'met',
    },
    {
      why: 'over Christmas, 74 days apart',
      marks: { ...onDays('2025-10-22', 2, 'O'), ...onDays('2026-01-06', 3, 'O') },
      asOf: '2026-01-08',
      with: 'met',
      without: 'met',
    },
    {
      why: 'the first fell out of the ten weeks',
      marks: { ...onDays('2025-09-22', 2, 'O'), ...onDays('2025-12-10', 3, 'O') },
      asOf: '2025-12-12',
      with: 'not-met',
      without: 'not-met',
    },
    {
      why: 'leave and illness do not count',
      marks: { ...onDays('2025-11-10', 5, 'C'), ...onDays('2025-11-17', 5, 'I') },
      asOf: '2025-11-28',
      with: 'not-met',
      without: 'not-met',
    },
    {
      why: 'nine and one nobody could read',
      marks: { ...onDays('2025-11-17', 4, 'O'), '2025-11-21 AM': 'O', '2025-11-21 PM': '?' },
      asOf: '2025-11-21',
      with: 'unknown',
      without: 'unknown',
    },
    {
      why: 'by the day the Thursday ten weeks ago still counts, by the week it does not',
      marks: { ...onDays('2025-09-18', 2, 'O'), ...onDays('2025-12-01', 3, 'O') },
      asOf: '2025-12-03',
      with: 'borderline',
      without: 'borderline',
    },
  ])('$why', ({ marks, asOf, with: withN, without }) => {
    const result = thresholdOf(marks as Record<string, string>, asOf);
    expect([result.withN.verdict, result.withoutN.verdict]).toEqual([withN, without]);
  });

  const ten = onDays('2025-11-10', 5, 'O');
  test.each([
    { why: 'not of compulsory school age', change: { ofAge: false }, verdict: 'not-met' },
    { why: 'age not known', change: { ofAge: null }, verdict: 'unknown' },
    { why: 'not on roll', change: { onRoll: false }, verdict: 'not-met' },
    { why: 'already relied on', change: { reliedOn: true }, verdict: 'not-met' },
  ])('sessions $why: $verdict', ({ change, verdict }) => expect(thresholdOf(ten, '2025-11-14', change).withN.verdict).toBe(verdict));

  test('says what was counted, where, and what was left out', () => {
    const { byWeek } = thresholdOf(ten, '2025-11-14').withN;
    expect(byWeek).toMatchObject({ span: { from: '2025-09-01', to: '2025-11-14' }, leftOut: 0, unread: 0, isWindowCertain: true });
    expect(byWeek.counted.map(({ day, session }) => `${day} ${session}`)).toHaveLength(10);
  });

  test('remembers that it was met when it no longer is', () => {
    const later = thresholdOf({ ...ten, '2026-03-02 AM': 'O' }, '2026-03-20');
    expect([later.withN.verdict, later.lastMet]).toEqual(['not-met', { byWeek: '2025-11-14', byDay: '2025-11-14' }]);
  });

  test('a register of a few weeks can show that it is met, and never that it is not', () => {
    const early = { from: '2025-11-03', to: '2025-11-28' };
    const short = schoolCalendar(
      schoolDays.filter((day) => day >= early.from && day <= early.to),
      [early],
    );
    const seen = (marks: Record<string, string>) =>
      countable(yearRegister(marks)).filter(({ day }) => day >= early.from && day <= early.to);
    expect(nationalThreshold(seen(ten), short, '2025-11-28').withN.verdict).toBe('met');
    expect(nationalThreshold(seen({}), short, '2025-11-28').withN.verdict).toBe('unknown');
    expect(nationalThreshold([], schoolCalendar([], []), '2025-11-28').withN.verdict).toBe('unknown');
  });

  test('a week nobody looked at may be a holiday, and the window reach a week further back', () => {
    const marks = { ...onDays('2026-02-23', 5, 'O'), '2026-05-22 AM': 'O' };
    const isSeen = (day: string) => day < '2026-05-04' || day > '2026-05-10';
    const seen = countable(yearRegister(marks)).filter(({ day }) => isSeen(day));
    const holed = schoolCalendar(schoolDays.filter(isSeen), [
      { from: '2025-09-01', to: '2026-05-03' },
      { from: '2026-05-11', to: '2026-05-22' },
    ]);
    const { withN } = nationalThreshold(seen, holed, '2026-05-22');
    // One counted and eight of four unseen days: still under ten, were the window certain.
    expect([withN.byWeek.counted.length, withN.byWeek.unread, withN.byWeek.isWindowCertain, withN.verdict]).toEqual([
      1,
      8,
      false,
      'unknown',
    ]);
  });

  test('absences before 19 August 2024 do not count', () => {
    const days = ['2024-07-15', '2024-07-16', '2024-07-17', '2024-07-18', '2024-07-19', '2024-09-03'];
    const old = schoolCalendar(days, [
      { from: '2024-05-01', to: '2024-07-19' },
      { from: '2024-09-02', to: '2024-09-03' },
    ]);
    const sessions = days.flatMap((day) => countable({ span: { from: day, to: day }, marks: ['O', 'O'] }));
    expect(nationalThreshold(sessions, old, '2024-09-03').withN.byWeek.counted).toHaveLength(2);
  });

  test('the last sessions of one school year count with the first of the next', () => {
    const span = { from: '2026-09-01', to: '2026-09-11' };
    const marks = sessionsOf({ span, marks: Array.from({ length: 22 }, (_, place) => (place % 14 < 10 ? 'O' : '.')) });
    const next = marks.map((session) => ({ ...session, ofAge: true, onRoll: true, reliedOn: false })).slice(0, 6);
    const both = schoolCalendar(
      [...schoolDays, '2026-09-01', '2026-09-02', '2026-09-03'],
      [wholeYear, { from: '2026-09-01', to: '2026-09-03' }],
    );
    const result = nationalThreshold([...countable(yearRegister(onDays('2026-07-20', 2, 'O'))), ...next], both, '2026-09-03');
    expect(result.withN.verdict).toBe('met');
  });
});

describe('notices to one parent for one child', () => {
  const notice = (day: string, change: Partial<Notice> = {}): Notice => ({
    kind: 'penalty-notice',
    day,
    parents: [0],
    withdrawn: 'no',
    ...change,
  });

  test.each([
    { why: 'none', notices: [], next: 'first' },
    { why: 'one in three years', notices: [notice('2025-01-10')], next: 'second' },
    { why: 'two in three years', notices: [notice('2025-01-10'), notice('2026-03-10')], next: 'no-further' },
    { why: 'withdrawn ones do not count', notices: [notice('2025-01-10', { withdrawn: 'yes' })], next: 'first' },
    { why: 'nobody has said whether it was withdrawn', notices: [notice('2025-01-10', { withdrawn: undefined })], next: 'unknown' },
    { why: 'the other parent’s', notices: [notice('2025-01-10', { parents: [1] })], next: 'first' },
    { why: 'nobody has said to whom it went', notices: [notice('2025-01-10', { parents: [] })], next: 'unknown' },
    {
      why: 'nobody has said to whom, and it was withdrawn',
      notices: [notice('2025-01-10', { parents: [], withdrawn: 'yes' })],
      next: 'first',
    },
    { why: 'one to both counts for each', notices: [notice('2025-01-10', { parents: [0, 1] })], next: 'second' },
    { why: 'before the framework', notices: [notice('2024-08-18')], next: 'first' },
    { why: 'on its first day', notices: [notice('2024-08-19')], next: 'second' },
    { why: 'another kind of notice', notices: [notice('2025-01-10', { kind: 'notice-to-improve' })], next: 'first' },
    { why: 'after the day of the check', notices: [notice('2026-12-01')], next: 'first' },
  ])('$why: $next', ({ notices, next }) => expect(noticeHistory(notices, 0, '2026-11-20', true).next).toBe(next));

  test('leaves the three years on the day three years later', () => {
    const history = (asOf: string) => noticeHistory([notice('2024-09-10')], 0, asOf, true);
    expect([history('2027-09-09').next, history('2027-09-10').next]).toEqual(['second', 'first']);
    expect(history('2026-11-20').furtherFrom).toBeNull();
  });

  test('of the twenty-ninth of February leaves them on the day that another may follow', () => {
    const both = [notice('2028-02-29'), notice('2028-06-01')];
    const { furtherFrom } = noticeHistory(both, 0, '2030-11-20', true);
    expect([furtherFrom, noticeHistory(both, 0, '2031-02-27', true).next]).toEqual(['2031-02-28', 'no-further']);
    expect(noticeHistory(both, 0, furtherFrom!, true).next).toBe('second');
  });

  test('of three that count, two have to leave before another could follow', () => {
    const three = [notice('2024-09-10'), notice('2025-01-10'), notice('2026-03-10')];
    expect(noticeHistory(three, 0, '2026-11-20', true).furtherFrom).toBe('2028-01-10');
    expect(noticeHistory(three, 0, '2028-01-10', true).next).toBe('second');
    expect(noticeHistory(three, 0, '2028-01-09', true).next).toBe('no-further');
  });

  test('a list that may not be whole says nothing, unless two are already there', () => {
    expect(noticeHistory([], 0, '2026-11-20', false).next).toBe('unknown');
    expect(noticeHistory([notice('2025-01-10'), notice('2026-03-10')], 0, '2026-11-20', false).next).toBe('no-further');
  });
});

describe('six months', () => {
  test.each([
    { why: 'the same number', day: '2026-03-10', last: '2026-09-10' },
    { why: 'the last of a shorter month', day: '2025-08-31', last: '2026-02-28' },
  ])('$why', ({ day, last }) => expect(lastDayToCharge(day)).toBe(last));

  test('which sessions are open, which lapse soon, and which have lapsed', () => {
    const marks = { '2025-09-10 AM': 'O', '2025-11-12 AM': 'G', '2026-01-20 PM': 'N', '2026-02-02 AM': 'I' };
    const limit = timeLimitOf(countable(yearRegister(marks)), '2026-03-20', 60);
    const keys = (sessions: Array<{ day: string; lastDay: string }>) => sessions.map(({ day, lastDay }) => `${day} until ${lastDay}`);
    expect(keys(limit.lapsed)).toEqual(['2025-09-10 until 2026-03-10']);
    expect(keys(limit.lapsingSoon)).toEqual(['2025-11-12 until 2026-05-12']);
    expect(keys(limit.open)).toEqual(['2025-11-12 until 2026-05-12', '2026-01-20 until 2026-07-20']);
    expect(limit.earliest?.day).toBe('2025-11-12');
    expect(keys(timeLimitOf(countable(yearRegister(marks)), '2026-03-10').lapsed)).toEqual([]);
    expect(keys(timeLimitOf(countable(yearRegister(marks)), '2026-03-10', 1).lapsingSoon)).toEqual(['2025-09-10 until 2026-03-10']);
    expect(timeLimitOf(countable(yearRegister(marks), { reliedOn: true }), '2026-03-20').open).toEqual([]);
  });
});
