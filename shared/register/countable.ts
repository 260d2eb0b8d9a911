import type { SchoolCalendar } from '../dates/calendar.ts';
import { weekdaysNotCovered } from '../dates/not-covered.ts';
import { dayNumber, type Day, type Span } from '../dates/day.ts';
import { codesOn } from './codes.ts';
import { blank, unread, type Session } from './register.ts';

/** A session with what decides whether a notice or prosecution may count it. */
export type CountableSession = Session & {
  /** Of compulsory school age; `null` while nobody has given the boundary days. */
  ofAge: boolean | null;
  onRoll: boolean;
  /** An earlier notice, referral or prosecution already used it. */
  reliedOn: boolean;
};

/** Unauthorised absence, in either set of codes. */
export const unauthorised: ReadonlySet<string> = new Set(['G', 'N', 'O', 'U']);

/** The same without the reason that is still to be found out: what an authority lets a school rely on. */
export const unauthorisedSettled: ReadonlySet<string> = new Set(['G', 'O', 'U']);

/** On the day of the check the register may still be open: a session without a mark is no absence, and nothing to be put right. */
export const isOpenYet = ({ day, mark }: Session, asOf: Day): boolean => mark === blank && day === asOf;

/** A mark that is no code on its day may stand for any until it is put right. */
export const isNotValid = ({ day, mark }: Session): boolean => mark !== blank && mark !== unread && !codesOn(day).has(mark);

/** Why it is open what sessions come to, each by how many. */
export type Open = { notRead: number; noMark: number; notValid: number; ageUnknown: number };

/** Of these sessions, and of `unseen` more of days nobody looked at. */
export function openAmong(sessions: readonly CountableSession[], unseen = 0): Open {
  const open: Open = { notRead: unseen, noMark: 0, notValid: 0, ageUnknown: 0 };
  for (const session of sessions) {
    if (session.mark === unread) open.notRead += 1;
    else if (session.mark === blank) open.noMark += 1;
    else if (isNotValid(session)) open.notValid += 1;
    else if (session.ofAge === null) open.ageUnknown += 1;
  }
  return open;
}

/** An interval: `counted` for certain; each of `ageUnknown`, `unread` and `notValid` may count as well. */
export type Count = {
  counted: CountableSession[];
  ageUnknown: number;
  /** Sessions nobody could see, those of days nobody looked at included. */
  unread: number;
  /** Marks that are no code on their day. */
  notValid: number;
  /** With these codes, yet outside compulsory school age, off roll or already relied on. */
  leftOut: number;
};

/** Sessions with one of `codes` in `span` that a notice or prosecution may count. */
export function countCodes(sessions: Iterable<CountableSession>, codes: ReadonlySet<string>, span: Span, calendar: SchoolCalendar): Count {
  const count: Count = { counted: [], ageUnknown: 0, unread: weekdaysNotCovered(calendar, span) * 2, notValid: 0, leftOut: 0 };
  const [first, last] = [dayNumber(span.from), dayNumber(span.to)];
  for (const session of sessions) {
    const { number, mark, ofAge, onRoll, reliedOn } = session;
    if (number < first || number > last) continue;
    const open = mark === unread ? 'unread' : isNotValid(session) ? 'notValid' : null;
    if (!open && !codes.has(mark)) continue;
    const mayCount = ofAge !== false && onRoll && !reliedOn;
    if (open) count[open] += mayCount ? 1 : 0;
    else if (!mayCount) count.leftOut += 1;
    else if (ofAge === null) count.ageUnknown += 1;
    else count.counted.push(session);
  }
  return count;
}

export const mostOf = ({ counted, ageUnknown, unread, notValid }: Count): number => counted.length + ageUnknown + unread + notValid;
