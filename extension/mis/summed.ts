import type { Register } from '../../shared/register/register.ts';
import type { Coverage } from './reading.ts';
import type { Reconciled } from './reconcile.ts';

/** What the pupils of a reading come to together. Their marks are not kept beside the wire form: a year of a school has half a million. */
export type Summed = {
  coverage: Omit<Coverage, 'declared'>;
  undrawn: number;
  absencesOnly: boolean;
  oneHalf: boolean;
  atWeekends: boolean;
  /** Of the only pupil, to be held against the page's totals; `null` where there are several. */
  registers: readonly Register[] | null;
};

export const nothingSummed = (): Summed => ({
  coverage: { seen: 0, read: 0, blank: 0, notUnderstood: 0, empty: 0 },
  undrawn: 0,
  absencesOnly: false,
  oneHalf: false,
  atWeekends: false,
  registers: null,
});

export function addTo(summed: Summed, { coverage, undrawn, absencesOnly, oneHalf, atWeekends, registers }: Reconciled): void {
  summed.coverage.seen += coverage.seen;
  summed.coverage.read += coverage.read;
  summed.coverage.blank += coverage.blank;
  summed.coverage.notUnderstood += coverage.notUnderstood;
  summed.coverage.empty += coverage.empty;
  summed.undrawn += undrawn;
  summed.absencesOnly ||= absencesOnly;
  summed.oneHalf ||= oneHalf && registers.length > 0;
  summed.atWeekends ||= atWeekends > 0;
}
