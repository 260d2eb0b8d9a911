import type { Item } from '../../checklist/checklist.ts';

/** A part of the checklist in a file of its own. Each item cites the one document. */
export type Part = Array<Omit<Item, 'source'> & { source: { document: 'referral-guidance'; clause: string } }>;

/** "Within the 12 school weeks prior to referral". */
export const twelveWeeks = { last: 12, unit: 'school-week' } as const;

/** An event near either end of the window is left to the authority: it does not say whether it counts whole weeks. */
export const windowRead =
  'Twelve school weeks with that of the check as the last. Work in the week before those is left open, since weeks may be counted from the referral back';
