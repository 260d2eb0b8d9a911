import { dayNumber } from '../dates/day.ts';
import type { Session } from './register.ts';

const firstKept = dayNumber('2000-01-01');
const lastKept = dayNumber('2099-12-31');
/** Of this century, once made: findings name the same sessions again and again. Of their full length from the start, as days are. */
const made = Array.from<string | undefined>({ length: (lastKept - firstKept + 1) * 2 });

/** A session as findings name it, `2026-11-16 AM`. */
function nameOfSession({ day, number, session }: Pick<Session, 'day' | 'number' | 'session'>): string {
  if (number < firstKept || number > lastKept) return `${day} ${session}`;
  return (made[(number - firstKept) * 2 + (session === 'AM' ? 0 : 1)] ??= `${day} ${session}`);
}

export function namesOfSessions(sessions: ReadonlyArray<Session>): string[] {
  const names: string[] = [];
  for (const session of sessions) names.push(nameOfSession(session));
  return names;
}
