import type { Authority } from '../authority.ts';
import { kentReferrals } from './referrals.ts';
import { wholeSchool } from './whole-school.ts';

export const kent: Authority = { ...kentReferrals, checklists: [...kentReferrals.checklists, wholeSchool] };
