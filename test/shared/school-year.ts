import { isBankHoliday } from '../../shared/dates/bank-holidays.ts';
import { daysFrom, schoolCalendar, type SchoolCalendar } from '../../shared/dates/calendar.ts';
import { dayNumber, weekdayOf, type Day, type Span } from '../../shared/dates/day.ts';
import type { CountableSession } from '../../shared/register/countable.ts';
import { registerOf, sessionsOf, type Register, type SessionName } from '../../shared/register/register.ts';

/** An invented school year in the usual shape: six half-terms, 2025 to 2026. */
export const halfTerms: Span[] = [
  { from: '2025-09-01', to: '2025-10-24' },
  { from: '2025-11-03', to: '2025-12-19' },
  { from: '2026-01-05', to: '2026-02-13' },
  { from: '2026-02-23', to: '2026-04-02' },
  { from: '2026-04-20', to: '2026-05-22' },
  { from: '2026-06-01', to: '2026-07-22' },
];
export const wholeYear: Span = { from: '2025-09-01', to: '2026-07-22' };

export const schoolDays: Day[] = halfTerms
  .flatMap(({ from, to }) => [...daysFrom(from, to)])
  .filter((day) => weekdayOf(dayNumber(day)) < 5 && !isBankHoliday(day));

export const schoolYear = (): SchoolCalendar => schoolCalendar(schoolDays, [wholeYear]);

const present: Record<SessionName, string> = { AM: '/', PM: '\\' };

/** A register of the whole year: present but for `marks`, by `day AM`, or by `day` for both halves. */
export function yearRegister(marks: Record<string, string> = {}): Register {
  const entries = schoolDays.flatMap((day) =>
    (['AM', 'PM'] as const).map((session) => ({ day, session, mark: marks[`${day} ${session}`] ?? marks[day] ?? present[session] })),
  );
  return registerOf(wholeYear, entries);
}

/** Its sessions, of compulsory school age, on roll and not relied on unless said otherwise. */
export function countable(register: Register, change: Partial<CountableSession> = {}): CountableSession[] {
  return sessionsOf(register).map((session) => ({ ...session, ofAge: true, onRoll: true, reliedOn: false, ...change }));
}

/** `code` on `count` school days from a day on. */
export function onDays(from: Day, count: number, code: string): Record<string, string> {
  return Object.fromEntries(
    schoolDays
      .filter((day) => day >= from)
      .slice(0, count)
      .map((day) => [day, code]),
  );
}
