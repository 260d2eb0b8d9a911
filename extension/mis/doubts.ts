import { figuresOf } from '../../shared/register/figures.ts';
import { sessionsOf } from '../../shared/register/register.ts';
import type { Candidate } from './candidates.ts';
import type { Collection } from './collect.ts';
import type { Doubt, Reading } from './reading.ts';
import type { Summed } from './summed.ts';
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

export function coverageOf({ coverage, undrawn }: Summed, unseen: number, declares: boolean): Reading['coverage'] {
  const { seen, read, blank, notUnderstood, empty } = coverage;
  const missing = unseen + undrawn;
  return { seen, declared: declares || missing > 0 ? seen + missing : null, read, blank, notUnderstood, empty };
}

export function doubtsOf(
  chosen: readonly Candidate[],
  { page }: Look,
  collection: Collection | null,
  summed: Summed,
  unseen: number,
): Doubt[] {
  const doubts: Doubt[] = [];
  const isPaged = chosen.some(({ grid }) => grid.elsewhere > 0);
  const isPart = chosen.some(({ grid }) => grid.unseenRows > grid.elsewhere || grid.unseenColumns > 0);
  if (isPaged) doubts.push('more-pages');
  if ((unseen > 0 && isPart) || summed.undrawn > 0) doubts.push('partial-grid');
  if (chosen.some(({ aligned }) => aligned.unplaced > 0)) doubts.push('unplaced');
  if (collection?.cancelled) doubts.push('cancelled');
  if (collection?.wasHidden) doubts.push('tab-hidden');
  if (summed.coverage.notUnderstood > 0) doubts.push('unknown-codes');
  if (summed.absencesOnly) doubts.push('only-absences');
  if (summed.oneHalf) doubts.push('one-half');
  if (summed.atWeekends) doubts.push('weekend-marks');
  if (chosen.some(({ grid }) => grid.hidden > 0)) doubts.push('hidden-cells');
  const totals = totalsOn(page, new Set(chosen.map(({ grid }) => grid)));
  if (summed.registers && totalsDiffer(totals, figuresOf(summed.registers.flatMap(sessionsOf)))) doubts.push('totals-differ');
  return doubts;
}
