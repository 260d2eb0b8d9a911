import { addDays, dayNumber, weekdayOf, type Day, type Span } from '../../shared/dates/day.ts';
import { registerOf, sessionsOf, unread, type Mark, type SessionName } from '../../shared/register/register.ts';
import { fromWire, toWire } from '../../shared/register/wire.ts';
import type { StoredRegister } from './stored-register.ts';

/**
 * One school year's register after another look at it. The newer look is believed of every session it saw; what it did not see, or did
 * not reach, stays as it was, so that a read that was stopped takes nothing away. Weekdays between the two that nobody looked at are unread.
 */
export function merged(before: StoredRegister, newer: StoredRegister): StoredRegister {
  const [older, latest] = [sessionsIn(before), sessionsIn(newer)];
  if (!older || !latest) return newer;
  const span: Span = { from: least(before.span.from, newer.span.from), to: most(before.span.to, newer.span.to) };
  const marks: Array<{ day: Day; session: SessionName; mark: Mark }> = [];
  for (let day = span.from; day <= span.to; day = addDays(day, 1)) {
    for (const session of ['AM', 'PM'] as const) {
      const key = `${day} ${session}`;
      const [was, is] = [older.get(key), latest.get(key)];
      const mark = isIn(day, newer)
        ? is === unread
          ? (was ?? unread)
          : is
        : isIn(day, before)
          ? was
          : isWeekday(day)
            ? unread
            : undefined;
      if (mark !== undefined) marks.push({ day, session, mark });
    }
  }
  const notRead = new Set(marks.flatMap(({ day, session, mark }) => (mark === unread ? `${day} ${session}` : [])));
  const unclear = [...new Set([...(before.unclear ?? []), ...(newer.unclear ?? [])])].filter((key) => notRead.has(key)).sort();
  const { unclear: _ofNewer, ...latestLook } = newer;
  return { ...latestLook, span, marks: toWire(registerOf(span, marks)), ...(unclear.length > 0 && { unclear }) };
}

function sessionsIn({ span, marks }: StoredRegister): Map<string, Mark> | null {
  const register = fromWire(span, marks);
  return 'fault' in register ? null : new Map(sessionsOf(register).map(({ day, session, mark }) => [`${day} ${session}`, mark]));
}

const isIn = (day: Day, { span }: StoredRegister): boolean => span.from <= day && day <= span.to;
const isWeekday = (day: Day): boolean => weekdayOf(dayNumber(day)) <= 4;
const least = (one: Day, other: Day): Day => (one < other ? one : other);
const most = (one: Day, other: Day): Day => (one > other ? one : other);
