import { daysNotCovered, type SchoolCalendar } from '../dates/calendar.ts';
import { dayNumber, type Day, type Span } from '../dates/day.ts';
import { codesOn } from './codes.ts';
import type { CountableSession } from './countable.ts';
import { blank, isUsual, unread, type Session } from './register.ts';

/** Sessions on end with certain codes: nothing between them says otherwise. */
export type Run<Kept extends Session = CountableSession> = { sessions: Kept[]; from: Day; to: Day };

/** What a session that is neither counted nor known to be otherwise does to a run. */
export type RunRules = {
  codes: ReadonlySet<string>;
  /** D, Q, X and Y: no source says whether they break a run or are passed over. */
  notPossible: 'breaks' | 'passed-over';
  /** Blanks, sessions nobody could see and codes not valid on their day. */
  unknown: 'breaks' | 'counts';
};

/**
 * The runs of one pupil, in order. Sessions when the school was closed or the pupil not on the admission register (`#`, `Z`) are always
 * passed over; so are days without any session. `sessions` are in order: see `withUnseen` for days nobody looked at.
 */
export function runsOf<Kept extends Session>(sessions: readonly Kept[], rules: RunRules): Run<Kept>[] {
  const runs: Run<Kept>[] = [];
  let run: Run<Kept> | null = null;
  for (const session of sessions) {
    const part = partIn(session, rules);
    if (part === 'breaks') run = null;
    if (part !== 'counts') continue;
    if (!run) runs.push((run = { sessions: [], from: session.day, to: session.day }));
    run.sessions.push(session);
    run.to = session.day;
  }
  return runs;
}

/** The sessions of `span`, with two that nobody could see for each day on which there may have been school and nobody looked. */
export function withUnseen(sessions: readonly CountableSession[], span: Span, calendar: SchoolCalendar): CountableSession[] {
  const all: CountableSession[] = [];
  let next = 0;
  for (const day of daysNotCovered(calendar, span)) {
    const number = dayNumber(day);
    while (next < sessions.length && sessions[next]!.number < number) all.push(sessions[next++]!);
    if (sessions[next]?.number !== number) all.push(unseenOn(day, number, 'AM'), unseenOn(day, number, 'PM'));
  }
  while (next < sessions.length) all.push(sessions[next++]!);
  return all;
}

const unseenOn = (day: Day, number: number, session: 'AM' | 'PM'): CountableSession => ({
  day,
  number,
  session,
  mark: unread,
  ofAge: null,
  onRoll: true,
  reliedOn: false,
});

function partIn({ day, mark }: Session, { codes, notPossible, unknown }: RunRules): 'counts' | 'breaks' | 'passed-over' {
  if (codes.has(mark)) return 'counts';
  if (isUsual(mark)) return 'breaks';
  const info = mark === blank || mark === unread ? undefined : codesOn(day).get(mark);
  if (!info) return unknown;
  if (info.counts === 'administrative') return 'passed-over';
  // A site that closes unexpectedly is closed to everybody: it says nothing about this pupil.
  if (info.counts === 'not-possible') return info.schoolMet ? notPossible : 'passed-over';
  return 'breaks';
}
