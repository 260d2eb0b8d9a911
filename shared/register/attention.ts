import type { SchoolCalendar } from '../dates/calendar.ts';
import type { Day } from '../dates/day.ts';
import { codesOn } from './codes.ts';
import { blank, unread, type Session } from './register.ts';

/** Marks that will cause trouble in a certificate, and what to do about each: plain, and fair to the family. */
export const attentionWords = {
  'n-overdue': 'N for more than five school days: find out why the child was absent and enter the code that is true',
  'n-recent': 'N: still to be settled, within five school days',
  blank: 'No mark: enter the one that is true',
  'not-valid': 'This code was not in use on that day',
  'part-time': 'C2, a part-time timetable: a referral is unlikely to be right while it runs',
  unread: 'We could not read this mark',
} as const;
export type Attention = keyof typeof attentionWords;

/**
 * The marks of one register that need a person's attention, in order, up to `asOf`.
 * An N has to be settled within five school days (SI 2024/208, regulation 10(7) to (9); Kent whole-school checklist, attendance codes).
 */
export function needingAttention(
  sessions: Iterable<Session>,
  calendar: SchoolCalendar,
  asOf: Day,
): Array<Session & { attention: Attention }> {
  return [...sessions].flatMap((session) => {
    const attention = session.day <= asOf ? attentionTo(session, calendar, asOf) : null;
    return attention ? [{ ...session, attention }] : [];
  });
}

function attentionTo({ day, mark }: Session, { schoolDays }: SchoolCalendar, asOf: Day): Attention | null {
  if (mark === blank) return 'blank';
  if (mark === unread) return 'unread';
  if (!codesOn(day).has(mark)) return 'not-valid';
  if (mark === 'C2') return 'part-time';
  if (mark !== 'N') return null;
  const since = schoolDays.filter((schoolDay) => schoolDay > day && schoolDay <= asOf).length;
  return since > 5 ? 'n-overdue' : 'n-recent';
}
