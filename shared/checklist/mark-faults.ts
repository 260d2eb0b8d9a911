import type * as z from 'zod/mini';
import { addDays, dayNumber, isDay, weekdayOf, type Day } from '../dates/day.ts';
import type { WiredRegister } from '../case/register-in.ts';
import { isMark } from '../register/wire.ts';
import type { Fault, Path } from './requirement-faults.ts';

/** Marks that an example sets, by session. */
export const markFaults = (marks: Readonly<Record<string, string>>, path: Path): Fault[] =>
  Object.entries(marks).flatMap(([session, mark]): Fault[] => {
    const [day = '', half = '', ...more] = session.split(' ');
    const at = [...path, session];
    if (!isDay(day) || !['AM', 'PM'].includes(half) || more.length > 0)
      return [{ path: at, message: 'is no session: that is a day, a space and AM or PM, such as "2026-11-16 AM"' }];
    return isMark.has(mark) ? [] : [{ path: at, message: noCode(mark) }];
  });

const noCode = (mark: string) => `${JSON.stringify(mark)} is no attendance code, nor - for a session without a mark or ? for one not read`;

/** The first mark of a register that cannot be read, with its session; `undefined` where something else is wrong with the text. */
function unreadableMark({ span, marks }: WiredRegister): string | undefined {
  if (!isDay(span.from)) return undefined;
  const monday = addDays(span.from, -weekdayOf(dayNumber(span.from)));
  for (const [week, text] of marks.split(' ').entries()) {
    const found = inWeek(text, addDays(monday, 7 * week), span);
    if (found) return found;
  }
  return undefined;
}

function inWeek(text: string, monday: Day, { from, to }: WiredRegister['span']): string | undefined {
  const all = text.match(/[^]\d?/g) ?? [];
  if (all.length === 0) return `the week from ${monday} on is empty: one without any session is a full stop`;
  for (const [place, mark] of all.entries()) {
    const day = addDays(monday, Math.floor(place / 2));
    const session = `${day} ${place % 2 === 0 ? 'AM' : 'PM'}`;
    if (!isMark.has(mark)) return `${session}: ${noCode(mark)}`;
    if (place >= 14) return `the week from ${monday} on holds more than fourteen sessions: weeks are separated by one space`;
    if (mark !== '.' && (day < from || day > to)) return `${session} lies outside the span of the register`;
  }
  return undefined;
}

/** A fault of a register's text names the session: what stands in a checklist's file is no pupil's. */
export function withMark(issue: z.core.$ZodIssue, json: unknown): z.core.$ZodIssue {
  if (issue.path.at(-1) !== 'marks' || !issue.message.startsWith('cannot be read')) return issue;
  const register = issue.path.slice(0, -1).reduce((part, key) => (part as Record<PropertyKey, unknown>)[key], json);
  const words = unreadableMark(register as WiredRegister);
  return words === undefined ? issue : { ...issue, message: `cannot be read: ${words}` };
}
