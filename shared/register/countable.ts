import type { SchoolCalendar } from '../dates/calendar.ts';
import { weekdaysNotCovered } from '../dates/not-covered.ts';
import { dayNumber, type Day, type Span } from '../dates/day.ts';
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

/** An interval: `counted` for certain; each of `ageUnknown` and `unread` may count as well. */
export type Count = {
  counted: CountableSession[];
  ageUnknown: number;
  /** Sessions nobody could see, those of days nobody looked at included. */
  unread: number;
  /** With these codes, yet outside compulsory school age, off roll or already relied on. */
  leftOut: number;
};

/** Sessions with one of `codes` in `span` that a notice or prosecution may count. */
export function countCodes(sessions: Iterable<CountableSession>, codes: ReadonlySet<string>, span: Span, calendar: SchoolCalendar): Count {
  const count: Count = { counted: [], ageUnknown: 0, unread: weekdaysNotCovered(calendar, span) * 2, leftOut: 0 };
  const [first, last] = [dayNumber(span.from), dayNumber(span.to)];
  for (const session of sessions) {
    const { number, mark, ofAge, onRoll, reliedOn } = session;
    const isUnread = mark === unread;
    if (number < first || number > last || !(isUnread || codes.has(mark))) continue;
    const mayCount = ofAge !== false && onRoll && !reliedOn;
    if (isUnread) count.unread += mayCount ? 1 : 0;
    else if (!mayCount) count.leftOut += 1;
    else if (ofAge === null) count.ageUnknown += 1;
    else count.counted.push(session);
  }
  return count;
}

export const mostOf = ({ counted, ageUnknown, unread }: Count): number => counted.length + ageUnknown + unread;
