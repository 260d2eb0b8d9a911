import type { Authority } from '../authority.ts';
import { penaltyNotices } from './penalty-notice.ts';
import { prosecution } from './prosecution.ts';
import { stage2 } from './stage-2.ts';

/** What a school asks of Barking and Dagenham about a child: all that a checker has to answer. Nobody sends a self-check. */
export const barkingAndDagenhamReferrals: Authority = {
  id: 'barking-and-dagenham',
  name: 'London Borough of Barking and Dagenham',
  checklists: [stage2, ...penaltyNotices, prosecution],
};
