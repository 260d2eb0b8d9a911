import type { Authority } from '../authority.ts';
import { statutoryIntervention } from './statutory-intervention.ts';

export const kent: Authority = { id: 'kent', name: 'Kent County Council', checklists: [statutoryIntervention] };
