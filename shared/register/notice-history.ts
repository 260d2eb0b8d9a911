import { addMonths, type Day } from '../dates/day.ts';
import { source } from './source.ts';
import { threshold } from './penalty-notice.ts';

/** A penalty notice as recorded: `parents` are indexes of the case's own list, none while nobody has said to whom it went. */
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
  /** All that could come next by what is recorded, in order: one where it is known. */
  possible: Array<Exclude<NextNotice, 'unknown'>>;
  /** Days of the notices that count, in order. */
  counting: Day[];
  /** Days of those of which nobody has said whether they were withdrawn, or to whom they went. */
  mayCount: Day[];
  /** The first day on which so many of the counting ones have left the three years that another could follow; `null` where one could now. */
  furtherFrom: Day | null;
};

/** Notices to one parent for this child. `allListed`: a person has said that the list is whole, or that there are none. */
export function noticeHistory(notices: readonly Notice[], parent: number, asOf: Day, allListed: boolean): NoticeHistory {
  const recent = notices
    .filter(({ kind, parents }) => kind === 'penalty-notice' && (parents.length === 0 || parents.includes(parent)))
    .filter(
      ({ day, withdrawn }) => day >= threshold.from && addMonths(day, noticeLimit.months) > asOf && day <= asOf && withdrawn !== 'yes',
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const isCertain = ({ parents, withdrawn }: Notice) => withdrawn === 'no' && parents.length > 0;
  const counting = recent.filter(isCertain).map(({ day }) => day);
  const mayCount = recent.filter((notice) => !isCertain(notice)).map(({ day }) => day);
  const most = allListed ? counting.length + mayCount.length : noticeLimit.notices;
  const possible = inOrder.slice(Math.min(counting.length, noticeLimit.notices), Math.min(most, noticeLimit.notices) + 1);
  const last = counting.at(-noticeLimit.notices);
  return {
    next: possible.length === 1 ? possible[0]! : 'unknown',
    possible,
    counting,
    mayCount,
    furtherFrom: last === undefined ? null : addMonths(last, noticeLimit.months),
  };
}

/** After none, one and two that count. */
const inOrder = ['first', 'second', 'no-further'] as const;
