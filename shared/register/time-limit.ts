import { addDays, addMonths, type Day } from '../dates/day.ts';
import { unauthorised, type CountableSession } from './countable.ts';
import { source } from './source.ts';

/**
 * An information for a summary offence has to be laid within six months of it. A session older than that cannot found a charge.
 * From which session the months run where absence went on for long is contested: every session is given its own day, and
 * `isContested` goes wherever a figure of this file goes. Our reading of "within six months": the day of the session is not counted,
 * and the last day is that of the same number six months later, or the last of a shorter month.
 */
export const timeLimit = {
  months: 6,
  isContested: true,
  source: source('courtsAct', 's.127'),
  words: 'Sessions more than six months old when a court is asked cannot found a charge. From which session the time runs is contested.',
} as const;

export const lastDayToCharge = (session: Day): Day => addMonths(session, timeLimit.months);

export type LimitedSession = CountableSession & {
  /** The last day on which it can found a charge. */
  lastDay: Day;
};

export type TimeLimit = {
  /** Unauthorised sessions that may still found a charge on `asOf`, in order. */
  open: LimitedSession[];
  /** The first of them to lapse; `null` where none is open. */
  earliest: LimitedSession | null;
  /** Of the open ones, those whose last day comes before `withinDays` more days have passed. */
  lapsingSoon: LimitedSession[];
  lapsed: LimitedSession[];
};

/**
 * The look-ahead on `asOf`. Sessions outside compulsory school age, off roll or already relied on are left out; those of unknown age are
 * kept. `withinDays` are calendar days from `asOf` on: 90 says what will have lapsed after them. That is a suggestion, no law.
 */
export function timeLimitOf(sessions: Iterable<CountableSession>, asOf: Day, withinDays = 90): TimeLimit {
  const limited = [...sessions]
    .filter(({ day, mark, ofAge, onRoll, reliedOn }) => day <= asOf && unauthorised.has(mark) && ofAge !== false && onRoll && !reliedOn)
    .map((session) => ({ ...session, lastDay: lastDayToCharge(session.day) }));
  const open = limited.filter(({ lastDay }) => lastDay >= asOf);
  const horizon = addDays(asOf, withinDays);
  return {
    open,
    earliest: open[0] ?? null,
    lapsingSoon: open.filter(({ lastDay }) => lastDay < horizon),
    lapsed: limited.filter(({ lastDay }) => lastDay < asOf),
  };
}
