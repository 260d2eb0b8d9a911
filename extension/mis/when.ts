import type { SessionName } from '../../shared/register/register.ts';
import { joinFacts, type Facts, type ShownDate } from './facts.ts';

/** When a session is, as far as the page says; years are settled later, over the whole page. */
export type When = {
  date: ShownDate;
  /** A weekday shown for that very date: the two must agree. */
  weekday: number | null;
  /** The date only names the week; this is the weekday meant in it. */
  inWeek: { weekday: number; kind: Facts['week'] } | null;
  session: SessionName;
};

/** What keeps a cell from being placed. `clash`: what stands beside it says two different things. */
export type Lack = 'date' | 'session' | 'clash';

/** The session of a cell, from what stands beside it and above it. `time` is the clock time where nothing else tells the session. */
export function whenOf(row: Facts, column: Facts): { when: When; time: number | null } | Lack {
  if (row.session !== null && column.session !== null && row.session !== column.session) return 'clash';
  const time = row.time ?? column.time;
  const shown = row.session ?? column.session;
  const session = shown ?? (time === null ? null : time < 12 * 60 ? 'AM' : 'PM');
  const dated = row.date ? row : column;
  const other = dated === row ? column : row;
  const split = other.date ? null : joinFacts(other, dated);
  const date = dated.date ?? split?.date ?? null;
  // A weekday on the other axis, or under a week, is the day meant in the week of the date; elsewhere it only repeats the date.
  const meant = dated.date && other.weekday !== null ? other.weekday : dated.week ? dated.weekday : null;
  if (date === null || (dated.week && meant === null)) return 'date';
  if (session === null) return 'session';
  if (other.date && JSON.stringify(other.date) !== JSON.stringify(date)) return 'clash';
  const inWeek = meant === null ? null : { weekday: meant, kind: dated.week };
  const weekday = other.weekday !== null || !dated.week ? (dated.weekday ?? (inWeek ? null : other.weekday)) : null;
  return {
    when: { date: { year: date.year, month: date.month, day: date.day }, weekday, inWeek, session },
    time: shown === null ? time : null,
  };
}

/** Two times for one half of a day are lessons. */
export function isAnotherTime(key: string, time: number, times: Map<string, number>): boolean {
  const known = times.get(key);
  times.set(key, known ?? time);
  return known !== undefined && known !== time;
}
