import type { Clause } from '../clause.ts';
import { statutoryInterventionChecklist } from './cites.ts';
import { wholeSchoolClauses } from './whole-school.ts';

/** By the document's name in the checklists' own `documents`. */
export const clauses: Record<string, readonly Clause[]> = {
  'statutory-intervention-checklist': statutoryInterventionChecklist,
  'whole-school-checklist': wholeSchoolClauses(),
};
