import { figuresOf } from '../../shared/register/figures.ts';
import { sessionsOf } from '../../shared/register/register.ts';
import type { Candidate } from './candidates.ts';
import type { Collection } from './collect.ts';
import type { Doubt, Reading } from './reading.ts';
import type { Reconciled } from './reconcile.ts';
import { totalsDiffer, totalsOn } from './totals.ts';
import type { Look } from './walk.ts';

/** Sessions in rows and columns that the grids declare and did not show, and whether these may be days that nobody saw. */
export function unseenSessions(chosen: readonly Candidate[]): { sessions: number; days: boolean } {
  let sessions = 0;
  let days = false;
  for (const { aligned, grid } of chosen) {
    const rows = Math.max(1, grid.body.length);
    sessions += Math.ceil((grid.unseenRows * aligned.placed.length) / rows) + grid.unseenColumns * (rows + grid.unseenRows);
    if (aligned.daysOn === 'rows' ? grid.unseenRows > 0 : grid.unseenColumns > 0) days = true;
  }
  return { sessions, days };
}

export function coverageOf(results: readonly Reconciled[], unseen: number, declares: boolean): Reading['coverage'] {
  const sum = (of: (result: Reconciled) => number): number => results.reduce((total, result) => total + of(result), 0);
  const missing = unseen + sum(({ undrawn }) => undrawn);
  const seen = sum(({ coverage }) => coverage.seen);
  return {
    seen,
    declared: declares || missing > 0 ? seen + missing : null,
    read: sum(({ coverage }) => coverage.read),
    blank: sum(({ coverage }) => coverage.blank),
    notUnderstood: sum(({ coverage }) => coverage.notUnderstood),
    empty: sum(({ coverage }) => coverage.empty),
  };
}

export function doubtsOf(
  chosen: readonly Candidate[],
  { page }: Look,
  collection: Collection | null,
  results: readonly Reconciled[],
  coverage: Reading['coverage'],
  unseen: number,
): Doubt[] {
  const doubts: Doubt[] = [];
  const isPaged = chosen.some(({ grid }) => grid.elsewhere > 0);
  const isPart = chosen.some(({ grid }) => grid.unseenRows > grid.elsewhere || grid.unseenColumns > 0);
  if (isPaged) doubts.push('more-pages');
  if ((unseen > 0 && isPart) || results.some(({ undrawn }) => undrawn > 0)) doubts.push('partial-grid');
  if (chosen.some(({ aligned }) => aligned.unplaced > 0)) doubts.push('unplaced');
  if (collection?.cancelled) doubts.push('cancelled');
  if (collection?.wasHidden) doubts.push('tab-hidden');
  if (coverage.notUnderstood > 0) doubts.push('unknown-codes');
  if (results.some(({ absencesOnly }) => absencesOnly)) doubts.push('only-absences');
  if (results.some(({ oneHalf, registers }) => oneHalf && registers.length > 0)) doubts.push('one-half');
  if (results.some(({ atWeekends }) => atWeekends > 0)) doubts.push('weekend-marks');
  if (chosen.some(({ grid }) => grid.hidden > 0)) doubts.push('hidden-cells');
  const [only] = results;
  const totals = totalsOn(page, new Set(chosen.map(({ grid }) => grid)));
  if (results.length === 1 && only && totalsDiffer(totals, figuresOf(only.registers.flatMap(sessionsOf)))) doubts.push('totals-differ');
  return doubts;
}
