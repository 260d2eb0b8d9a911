import { describe, expect, test } from 'vitest';
import { schoolCalendar } from '../../shared/dates/calendar.ts';
import { dayNumber } from '../../shared/dates/day.ts';
import { attentionWords, needingAttention } from '../../shared/register/attention.ts';
import { faultKinds, severities } from '../../shared/register/fault-kinds.ts';
import { faultSources } from '../../shared/register/fault-sources.ts';
import type { FaultSession } from '../../shared/register/fault-tests.ts';
import { faultsIn } from '../../shared/register/faults.ts';
import { countable, onDays, schoolYear, yearRegister } from './school-year.ts';

const calendar = schoolYear();
const kindsIn = (marks: Record<string, string>, asOf = '2026-07-22', change = {}) =>
  faultsIn(countable(yearRegister(marks), change), calendar, asOf).map(({ kind, sessions }) => `${kind} ${sessions.length}`);

/** One mark on a day that need not be in the year. */
function one(day: string, mark: string, change: Partial<FaultSession> = {}): string[] {
  const session: FaultSession = { day, number: dayNumber(day), session: 'AM', mark, ofAge: true, onRoll: true, ...change };
  return faultsIn([session], schoolCalendar([day], [{ from: day, to: day }]), '2026-07-22').map(({ kind }) => kind);
}

describe('coding faults', () => {
  test('a year without any has none', () => expect(kindsIn({})).toEqual([]));

  test.each([
    { why: 'on the fifth school day N may still stand', marks: { '2025-11-10 AM': 'N' }, asOf: '2025-11-17', kinds: ['n-recent 1'] },
    { why: 'on the sixth it may not', marks: { '2025-11-10 AM': 'N' }, asOf: '2025-11-18', kinds: ['n-overdue 1'] },
    { why: 'half-term does not run out the time', marks: { '2025-10-22 AM': 'N' }, asOf: '2025-11-05', kinds: ['n-recent 1'] },
    { why: 'no mark', marks: { '2025-11-10': '-' }, asOf: '2025-11-18', kinds: ['blank 2'] },
    { why: 'the register of today may still be open', marks: { '2025-11-18 PM': '-' }, asOf: '2025-11-18', kinds: [] },
    { why: 'what comes after the day of the check is not looked at', marks: { '2025-11-19': 'N' }, asOf: '2025-11-18', kinds: [] },
    { why: 'a mark that could not be read', marks: { '2025-11-10 PM': '?' }, asOf: '2025-11-18', kinds: ['unread 1'] },
    { why: 'the afternoon mark in the morning', marks: { '2025-11-10 AM': '\\' }, asOf: '2025-11-18', kinds: ['wrong-half 1'] },
    { why: 'the morning mark in the afternoon', marks: { '2025-11-10 PM': '/' }, asOf: '2025-11-18', kinds: ['wrong-half 1'] },
    { why: 'X for a child of compulsory school age', marks: { '2025-11-10': 'X' }, asOf: '2025-11-18', kinds: ['x-compulsory-age 2'] },
    { why: 'a part-time timetable', marks: { '2025-11-10 PM': 'C2' }, asOf: '2025-11-18', kinds: ['part-time 1'] },
    { why: 'five days of E', marks: onDays('2025-11-10', 5, 'E'), asOf: '2025-11-28', kinds: [] },
    { why: 'six days of E, over half-term', marks: onDays('2025-10-23', 6, 'E'), asOf: '2025-11-28', kinds: ['e-sixth-day 2'] },
    {
      why: 'E on two suspensions',
      marks: { ...onDays('2025-11-10', 4, 'E'), ...onDays('2025-11-24', 4, 'E') },
      asOf: '2025-11-28',
      kinds: [],
    },
    { why: 'ill for fifteen days', marks: onDays('2025-11-03', 15, 'I'), asOf: '2025-11-28', kinds: ['long-illness 30'] },
    { why: 'ill for fourteen', marks: onDays('2025-11-03', 14, 'I'), asOf: '2025-11-28', kinds: [] },
    {
      why: 'what a court may hear is to be reconciled',
      marks: {
        '2025-11-10': 'Q',
        '2025-11-11': 'T',
        '2025-11-12': 'R',
        '2025-11-13': 'Y1',
        '2025-11-14': 'D',
        '2025-11-17': 'Y7',
        '2025-11-18': 'Y4',
      },
      asOf: '2025-11-28',
      kinds: [
        'access-not-arranged 2',
        'unable-to-attend 4',
        'parent-travelling 2',
        'religious-observance 2',
        'dual-registered 2',
        'transport-arranged 2',
        'cause-to-be-noted 2',
      ],
    },
    {
      why: 'what to look at',
      marks: { '2025-11-10': 'K', '2025-11-11': 'B', '2025-11-12': 'U', '2025-11-13': 'C1', '2025-11-14': 'J1' },
      asOf: '2025-11-28',
      kinds: [
        'late-after-close 2',
        'arranged-by-authority 2',
        'supervised 2',
        'activity-to-be-noted 2',
        'regulated-performance 2',
        'interview 2',
      ],
    },
  ])('$why: $kinds', ({ marks, asOf, kinds }) => expect(kindsIn(marks as Record<string, string>, asOf)).toEqual(kinds));

  test.each([
    { why: 'J ended', day: '2025-11-10', mark: 'J', kinds: ['former-code'] },
    { why: 'Y ended', day: '2025-11-10', mark: 'Y', kinds: ['former-code'] },
    { why: 'H ended', day: '2025-11-10', mark: 'H', kinds: ['former-code'] },
    { why: 'F ended', day: '2025-11-10', mark: 'F', kinds: ['former-code'] },
    { why: 'J1 had not begun', day: '2024-07-01', mark: 'J1', kinds: ['code-too-early'] },
    { why: 'never a code', day: '2025-11-10', mark: 'A', kinds: ['not-a-code'] },
    { why: 'J counted as attended', day: '2024-07-01', mark: 'J', kinds: ['former-interview'] },
    { why: 'C held part-time timetables', day: '2024-07-01', mark: 'C', kinds: ['former-leave'] },
    { why: 'C is leave now', day: '2025-11-10', mark: 'C', kinds: [] },
    { why: 'plain Y was valid, and is to be reconciled', day: '2024-07-01', mark: 'Y', kinds: ['unable-to-attend'] },
    { why: 'X because of coronavirus', day: '2021-01-11', mark: 'X', kinds: ['coronavirus-x'] },
    { why: 'school on a Saturday', day: '2025-11-08', mark: '/', kinds: ['no-school'] },
    { why: 'school on a bank holiday', day: '2026-05-04', mark: 'O', kinds: ['no-school'] },
    { why: 'a closure on a bank holiday is right', day: '2026-05-04', mark: '#', kinds: [] },
  ])('$mark on $day: $why', ({ day, mark, kinds }) => expect(one(day, mark)).toEqual(kinds));

  test.each([
    { why: 'C2 below compulsory school age', mark: 'C2', change: { ofAge: false }, kinds: ['c2-not-compulsory-age'] },
    { why: 'X below it is right', mark: 'X', change: { ofAge: false }, kinds: [] },
    { why: 'X, and nobody has given the date of birth', mark: 'X', change: { ofAge: null }, kinds: ['x-age-unknown'] },
    { why: 'absent while not on roll', mark: 'O', change: { onRoll: false }, kinds: ['off-roll'] },
    { why: 'Z while not on roll is right', mark: 'Z', change: { onRoll: false }, kinds: [] },
    { why: 'no mark while not on roll is right', mark: '-', change: { onRoll: false }, kinds: [] },
  ])('$why', ({ mark, change, kinds }) => expect(one('2025-11-10', mark, change)).toEqual(kinds));

  test('days that the term dates leave out are shown', () => {
    const faults = faultsIn(countable(yearRegister()), calendar, '2025-11-28', ['2025-11-10']);
    expect(faults.map(({ kind, sessions }) => [kind, sessions.map(({ day }) => day)])).toEqual([
      ['no-school', ['2025-11-10', '2025-11-10']],
    ]);
  });

  test('a code that ended is told with what is true instead', () => {
    const [fault] = faultsIn(countable(yearRegister({ '2025-11-10': 'J' })), calendar, '2025-11-28');
    expect(fault?.words).toMatch(/^This code ended on 18 August 2024.*for J, J1, which is an authorised absence$/);
  });

  test('what nobody has confirmed says so', () => {
    const flagged = Object.entries(faultSources).flatMap(([kind, source]) => (source.certainty === 'unconfirmed' ? kind : []));
    expect(flagged).toEqual(['dual-registered', 'e-sixth-day', 'no-school', 'activity-to-be-noted', 'cause-to-be-noted', 'coronavirus-x']);
  });

  test('what has to be put right is listed first, and nothing is said of blame', () => {
    const ranks = Object.values(faultKinds).map(({ severity }) => severities.indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted());
    const words = Object.values(faultKinds)
      .map((kind) => kind.words)
      .join(' ');
    expect(words).not.toMatch(/offence|excuse|refused|barred|truan|would be \d+ if/i);
  });
});

describe('marks that need attention', () => {
  test('each session once, in order, for the worst that is said of it', () => {
    const marks = { '2025-11-10 AM': 'N', '2025-11-11 PM': '-', '2025-11-12 AM': 'B', '2025-11-13 AM': 'C2', '2025-11-14 AM': 'Y' };
    const found = needingAttention(countable(yearRegister(marks)), calendar, '2025-11-28');
    expect(found.map(({ day, attention }) => `${day} ${attention}`)).toEqual([
      '2025-11-10 n-overdue',
      '2025-11-11 blank',
      '2025-11-13 part-time',
      '2025-11-14 former-code',
    ]);
    expect(found.every(({ attention }) => attentionWords[attention].length > 10)).toBe(true);
  });

  test('one that is wrong twice is told of by the worse', () => {
    const found = needingAttention(countable(yearRegister({ '2025-11-10 AM': 'N' }), { onRoll: false }), calendar, '2025-11-28');
    expect(found.filter(({ day, session }) => day === '2025-11-10' && session === 'AM').map(({ attention }) => attention)).toEqual([
      'n-overdue',
    ]);
  });
});
