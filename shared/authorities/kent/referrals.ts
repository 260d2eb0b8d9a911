import type { Authority } from '../authority.ts';
import { statutoryIntervention } from './statutory-intervention.ts';

/** What a school asks of Kent about a child: all that a checker has to answer. Nobody sends a self-check. */
export const kentReferrals: Authority = { id: 'kent', name: 'Kent County Council', checklists: [statutoryIntervention] };
