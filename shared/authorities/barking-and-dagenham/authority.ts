import type { Authority } from '../authority.ts';
import { barkingAndDagenhamReferrals } from './referrals.ts';
import { wholeSchool } from './whole-school.ts';

export const barkingAndDagenham: Authority = {
  ...barkingAndDagenhamReferrals,
  checklists: [...barkingAndDagenhamReferrals.checklists, wholeSchool],
};
