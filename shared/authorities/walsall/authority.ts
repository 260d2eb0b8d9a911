import type { Authority } from '../authority.ts';
import { attendanceReferral } from './attendance-referral.ts';

export const walsall: Authority = { id: 'walsall', name: 'Walsall Council', checklists: [attendanceReferral] };
