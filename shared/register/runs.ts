import type { SchoolCalendar } from '../dates/calendar.ts';
import type { Day, Span } from '../dates/day.ts';
import { stretchesNotCovered } from '../dates/not-covered.ts';
import { codesOn } from './codes.ts';
import type { CountableSession } from './countable.ts';
import { blank, isUsual, unread, type Session } from './register.ts';

/** Sessions on end with certain codes: nothing between them says otherwise. */
export type Run<Kept extends Session = CountableSession> = {
  sessions: Kept[];
  /** How many they are, with those that nobody looked at, which are not among them. */
  length: number;
  from: Day;
  to: Day;
};

/** Days on end for which nobody has looked at a register: how many sessions there may be, and on which day the last. */
export type Unseen = { mark: undefined; from: Day; last: Day; sessions: number };

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
 * passed over; so are days without any session. `parts` are in order: see `withUnseen` for days nobody looked at.
 */
export function runsOf<Kept extends Session>(parts: ReadonlyArray<Kept | Unseen>, rules: RunRules): Run<Kept>[] {
  const runs: Run<Kept>[] = [];
  let run: Run<Kept> | null = null;
  for (const part of parts) {
    const does = part.mark === undefined ? rules.unknown : partIn(part, rules);
    if (does === 'breaks') run = null;
    if (does !== 'counts') continue;
    if (!run) runs.push((run = begunWith(part)));
    else add(run, part);
  }
  return runs;
}

function begunWith<Kept extends Session>(part: Kept | Unseen): Run<Kept> {
  if (part.mark === undefined) return { sessions: [], length: part.sessions, from: part.from, to: part.last };
  return { sessions: [part], length: 1, from: part.day, to: part.day };
}

function add<Kept extends Session>(run: Run<Kept>, part: Kept | Unseen): void {
  if (part.mark !== undefined) run.sessions.push(part);
  run.length += part.mark === undefined ? part.sessions : 1;
  run.to = part.mark === undefined ? part.last : part.day;
}

/** The sessions of `span`, with the days on which there may have been school and nobody looked. */
export function withUnseen(sessions: readonly CountableSession[], span: Span, calendar: SchoolCalendar): Array<CountableSession | Unseen> {
  const all: Array<CountableSession | Unseen> = [];
  let next = 0;
  for (const { from, last, days } of stretchesNotCovered(calendar, span)) {
    while (next < sessions.length && sessions[next]!.day < from) all.push(sessions[next++]!);
    all.push({ mark: undefined, from, last, sessions: days * 2 });
  }
  while (next < sessions.length) all.push(sessions[next++]!);
  return all;
}

function partIn({ day, mark }: Session, { codes, notPossible, unknown }: RunRules): 'counts' | 'breaks' | 'passed-over' {
  if (isUsual(mark)) return codes.has(mark) ? 'counts' : 'breaks';
  const info = mark === unread ? undefined : codesOn(day).get(mark);
  if (codes.has(mark) && (info || mark === blank)) return 'counts';
  if (!info) return unknown;
  if (info.counts === 'administrative') return 'passed-over';
  // A site that closes unexpectedly is closed to everybody: it says nothing about this pupil.
  if (info.counts === 'not-possible') return info.schoolMet ? notPossible : 'passed-over';
  return 'breaks';
}
