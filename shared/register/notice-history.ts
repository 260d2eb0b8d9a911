import { addMonths, type Day } from '../dates/day.ts';
import { source } from './source.ts';
import { threshold } from './penalty-notice.ts';

/** A penalty notice as recorded: `parents` are indexes of the case's own list. */
export type Notice = {
  kind: string;
  day: Day;
  parents: readonly number[];
  /** Absent while nobody has said. A notice that was withdrawn does not count; paid and unpaid ones do. */
  withdrawn?: 'yes' | 'no' | undefined;
};

/** What could be issued next to one parent for one child, and what it costs. */
export const nextNotices = {
  first: 'A first notice: £160 within 28 days, £80 if paid within 21',
  second: 'A second notice within three years: £160 within 28 days, with nothing off',
  'no-further': 'Two notices in three years already: no further notice; another step has to be considered',
  unknown: 'Whether earlier notices count is not known',
} as const;
export type NextNotice = keyof typeof nextNotices;

/**
 * At most two notices to each parent for each child in a rolling three years, counted back from the day on which another is proposed.
 * Notices before 19 August 2024 do not start the clock.
 */
export const noticeLimit = { notices: 2, months: 36, source: source('framework', 'Escalation and limit') } as const;

export type NoticeHistory = {
  next: NextNotice;
  /** Days of the notices that count, in order. */
  counting: Day[];
  /** Days of those that count unless they were withdrawn. */
  mayCount: Day[];
  /** The first day on which the earliest of the counting ones has left the three years; `null` where none counts. */
  earliestLeaves: Day | null;
};

/** Notices to one parent for this child. `allListed`: a person has said that the list is whole, or that there are none. */
export function noticeHistory(notices: readonly Notice[], parent: number, asOf: Day, allListed: boolean): NoticeHistory {
  const since = addMonths(asOf, -noticeLimit.months);
  const recent = notices
    .filter(({ kind, parents }) => kind === 'penalty-notice' && parents.includes(parent))
    .filter(({ day }) => day >= threshold.from && day > since && day <= asOf)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const counting = recent.filter(({ withdrawn }) => withdrawn === 'no').map(({ day }) => day);
  const mayCount = recent.filter(({ withdrawn }) => withdrawn === undefined).map(({ day }) => day);
  const least = nextAfter(counting.length);
  const most = allListed ? nextAfter(counting.length + mayCount.length) : 'no-further';
  const [first] = counting;
  return {
    next: least === most ? least : 'unknown',
    counting,
    mayCount,
    earliestLeaves: first === undefined ? null : addMonths(first, noticeLimit.months),
  };
}

const nextAfter = (count: number): Exclude<NextNotice, 'unknown'> => (count === 0 ? 'first' : count === 1 ? 'second' : 'no-further');
