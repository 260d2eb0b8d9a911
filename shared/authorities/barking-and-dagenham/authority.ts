import type { Authority } from '../authority.ts';
import { penaltyNotices } from './penalty-notice.ts';
import { prosecution } from './prosecution.ts';
import { stage2 } from './stage-2.ts';
import { wholeSchool } from './whole-school.ts';

export const barkingAndDagenham: Authority = {
  id: 'barking-and-dagenham',
  name: 'London Borough of Barking and Dagenham',
  checklists: [stage2, ...penaltyNotices, prosecution, wholeSchool],
};
