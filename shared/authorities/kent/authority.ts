import type { Authority } from '../authority.ts';
import { statutoryIntervention } from './statutory-intervention.ts';
import { wholeSchool } from './whole-school.ts';

export const kent: Authority = { id: 'kent', name: 'Kent County Council', checklists: [statutoryIntervention, wholeSchool] };
