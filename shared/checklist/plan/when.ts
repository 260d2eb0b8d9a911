import type { Day } from '../../dates/day.ts';
import { dayInWords } from '../../dates/words.ts';

/** When something can be done. `unknown`: nobody can tell yet, and what would make it known. Sentences without a full stop. */
export type When =
  | { state: 'now' }
  | { state: 'from'; day: Day; because: string }
  | { state: 'unknown'; because: string; settledBy: string };

export const now: When = { state: 'now' };

/** When all of several can have been done: one that is not known leaves the whole unknown. */
export function latestOf(whens: readonly When[]): When {
  const unknown = whens.find(({ state }) => state === 'unknown');
  if (unknown) return unknown;
  const days = whens.flatMap((when) => (when.state === 'from' ? [when] : []));
  return days.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0] ?? now;
}

/** `From Tuesday 8 December 2026: the monitoring period of 15 school days ends.` */
export function whenInWords(when: When): string {
  if (when.state === 'now') return 'Now.';
  if (when.state === 'from') return `From ${dayInWords(when.day)}: ${when.because}.`;
  return `No day is known yet: ${when.because}. To settle it: ${when.settledBy}.`;
}
