import { describe, expect, test } from 'vitest';
import { always, daysFrom, never, schoolCalendar } from '../../shared/dates/calendar.ts';
import { addDays, dayNumber, weekdayOf, type Day, type Span } from '../../shared/dates/day.ts';
import { returnsOn, type ReturnKind } from '../../shared/register/returns.ts';
import { countable, onDays, schoolDays, schoolYear, wholeYear, yearRegister } from './school-year.ts';

const calendar = schoolYear();
const returnOf = (kind: ReturnKind, marks: Record<string, string>, asOf = '2026-07-22', change = {}, offRoll: readonly Span[] = []) =>
  returnsOn(countable(yearRegister(marks), change), { ...calendar, offRoll }, asOf).find((one) => one.kind === kind);

describe('the attendance return', () => {
  const ten = onDays('2025-11-10', 10, 'O');
  test.each([
    { why: 'ten school days on end', marks: ten, status: 'due', since: '2025-11-21' },
    {
      why: 'in any mix of G, N, O and U',
      marks: { ...ten, '2025-11-12': 'G', '2025-11-13 AM': 'N', '2025-11-14 PM': 'U' },
      status: 'due',
      since: '2025-11-21',
    },
    { why: 'over half-term, which is no school day', marks: onDays('2025-10-20', 10, 'G'), status: 'due', since: '2025-11-07' },
    { why: 'nineteen sessions', marks: { ...ten, '2025-11-21 PM': '\\' }, status: 'not-due', since: null },
    { why: 'broken by one morning in school', marks: { ...ten, '2025-11-14 AM': '/' }, status: 'not-due', since: null },
    { why: 'broken by illness', marks: { ...ten, '2025-11-14': 'I' }, status: 'not-due', since: null },
    {
      why: 'a closed site neither counts nor breaks',
      marks: { ...onDays('2025-11-10', 11, 'O'), '2025-11-14': 'Y4' },
      status: 'due',
      since: '2025-11-24',
    },
    {
      why: 'D between: due only where it is passed over',
      marks: { ...onDays('2025-11-10', 11, 'O'), '2025-11-14': 'D' },
      status: 'borderline',
      since: '2025-11-24',
    },
    {
      why: 'a session nobody could read may have broken it',
      marks: { ...ten, '2025-11-14 AM': '?' },
      status: 'unknown',
      since: null,
    },
    { why: 'nor is a blank an absence', marks: { ...ten, '2025-11-14 AM': '-' }, status: 'unknown', since: null },
  ])('$why: $status', ({ marks, status, since }) => {
    const found = returnOf('attendance', marks as Record<string, string>);
    expect([found?.status, found?.since, found?.deadline]).toEqual([status, since, null]);
    expect(found?.ourReading).toBe(status === 'borderline');
  });

  test.each([
    { why: 'not of compulsory school age', change: { ofAge: false }, status: 'not-due' },
    { why: 'age not known', change: { ofAge: null }, status: 'unknown' },
    { why: 'relied on already: the duty to tell is another', change: { reliedOn: true }, status: 'due' },
  ])('$why: $status', ({ change, status }) => expect(returnOf('attendance', ten, '2026-07-22', change)?.status).toBe(status));

  test('marks that were seen stand, also where nobody says what was looked at', () => {
    const [attendance] = returnsOn(countable(yearRegister(ten)), schoolCalendar(schoolDays, []), '2025-11-28');
    expect(attendance?.status).toBe('due');
  });

  test.each([
    { why: 'across the summer', from: '2026-07-15', july: 'O', september: 'O', status: 'due', since: '2026-09-04' },
    {
      why: 'across the summer, with an unread July',
      from: '2026-07-15',
      july: '?',
      september: 'O',
      status: 'unknown',
      since: null,
    },
    { why: 'broken at the end of July', from: '2026-07-15', july: '/', september: 'O', status: 'not-due', since: null },
    { why: 'over before this school year', from: '2026-07-06', july: 'O', september: '/', status: 'not-due', since: null },
  ])('an absence $why: $status', ({ from, july, september, status, since }) => {
    const later = { from: '2026-09-01', to: '2026-09-11' };
    const days = [...schoolDays, ...daysFrom(later.from, later.to)].filter((day) => weekdayOf(dayNumber(day)) < 5);
    const marksOf = (day: string) => (day >= later.from && day <= '2026-09-07' ? september : day >= from && day < later.from ? july : '/');
    const sessions = days.flatMap((day) =>
      (['AM', 'PM'] as const).map((session) => ({
        day,
        number: dayNumber(day),
        session,
        mark: marksOf(day),
        ofAge: true,
        onRoll: true,
        reliedOn: false,
      })),
    );
    const [attendance] = returnsOn(sessions, schoolCalendar(days, [wholeYear, later]), '2026-09-11');
    expect([attendance?.status, attendance?.since]).toEqual([status, since]);
  });

  test.each([
    { why: 'not known', age: undefined, status: 'unknown' },
    { why: 'already there', age: { from: '2020-01-01', to: '2031-06-30' }, status: 'unknown' },
    { why: 'still to come', age: { from: '2027-01-01', to: '2038-06-30' }, status: 'not-due' },
    { why: 'over when nobody looked any more', age: { from: '2016-01-01', to: '2026-09-18' }, status: 'not-due' },
  ])('weeks that nobody looked at, compulsory school age $why: $status', ({ age, status }) => {
    const span = { from: '2026-09-07', to: '2026-09-18' };
    const days = [...daysFrom(span.from, span.to)].filter((day) => weekdayOf(dayNumber(day)) < 5);
    const found = returnsOn([], schoolCalendar(days, [span]), '2026-11-20', age);
    expect(found.map(({ kind, status, since }) => [kind, status, since])).toEqual([
      ['attendance', status, null],
      ['sickness', status, null],
    ]);
  });

  test('weeks nobody looked at are never taken as attended', () => {
    const seen = { from: '2025-11-24', to: '2025-11-28' };
    const part = schoolCalendar(
      schoolDays.filter((day) => day >= seen.from && day <= seen.to),
      [seen],
    );
    const sessions = countable(yearRegister()).filter(({ day }) => day >= seen.from && day <= seen.to);
    expect(returnsOn(sessions, part, '2025-11-28').map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'attendance unknown',
      'sickness unknown',
    ]);
  });
});

describe('the sickness return', () => {
  test.each([
    { why: 'fifteen days on end', marks: onDays('2026-01-05', 15, 'I'), status: 'due', since: '2026-01-23' },
    {
      why: 'fifteen days in all, half days added up',
      marks: { ...onDays('2026-01-05', 14, 'I'), '2026-03-02 AM': 'I', '2026-03-09 PM': 'I' },
      status: 'due',
      since: '2026-03-09',
    },
    { why: 'twenty-nine sessions', marks: { ...onDays('2026-01-05', 14, 'I'), '2026-03-02 AM': 'I' }, status: 'not-due', since: null },
    {
      why: 'and one nobody could read',
      marks: { ...onDays('2026-01-05', 14, 'I'), '2026-03-02 AM': 'I', '2026-03-03 AM': '?' },
      status: 'unknown',
      since: null,
    },
    { why: 'an appointment is not illness', marks: onDays('2026-01-05', 15, 'M'), status: 'not-due', since: null },
  ])('$why: $status', ({ marks, status, since }) => {
    const found = returnOf('sickness', marks as Record<string, string>);
    expect([found?.status, found?.since, found?.ourReading]).toEqual([status, since, true]);
  });
});

describe('joining and leaving', () => {
  const until = (to: Day): Span[] => [{ from: always, to }];
  const since = (from: Day): Span[] => [{ from, to: addDays(never, -1) }];
  test.each<{ why: string; kind: ReturnKind; offRoll: readonly Span[]; asOf: string; since?: string | null; deadline?: string }>([
    {
      why: 'five days after the entry',
      kind: 'new-pupil',
      offRoll: until('2026-01-04'),
      asOf: '2026-01-06',
      since: '2026-01-05',
      deadline: '2026-01-10',
    },
    { why: 'not yet entered', kind: 'new-pupil', offRoll: until('2026-01-11'), asOf: '2026-01-06' },
    { why: 'entered in an earlier year', kind: 'new-pupil', offRoll: until('2021-08-31'), asOf: '2026-01-06' },
    { why: 'nobody has said when', kind: 'new-pupil', offRoll: [], asOf: '2026-01-06' },
    {
      why: 'to come: no later than the deletion, and since when nobody has said',
      kind: 'deletion',
      offRoll: since('2026-01-31'),
      asOf: '2026-01-20',
      since: null,
      deadline: '2026-01-30',
    },
    { why: 'left in an earlier year', kind: 'deletion', offRoll: since('2025-07-01'), asOf: '2026-01-20' },
  ])('$kind, $why', ({ kind, offRoll, asOf, since, deadline }) => {
    const found = returnOf(kind, {}, asOf, {}, offRoll);
    expect([found?.since, found?.deadline]).toEqual([since, deadline]);
  });

  test('a register that begins with joining is whole: what came before is no gap', () => {
    const asOf = '2026-07-22';
    const joined = { from: '2026-02-23', to: asOf };
    const part = schoolCalendar(
      schoolDays.filter((day) => day >= joined.from),
      [joined],
      { offRoll: until('2026-02-22') },
    );
    const sessions = countable(yearRegister()).filter(({ day }) => day >= joined.from);
    const [attendance] = returnsOn(sessions, part, asOf);
    expect(attendance?.status).toBe('not-due');
  });
});
