import type { Clause } from '../clause.ts';
import { framework, stagedApproach } from './cites.ts';
import { wholeSchoolClauses } from './whole-school.ts';

/** By the document's name in the checklists' own `documents`. */
export const clauses: Record<string, readonly Clause[]> = {
  'staged-approach': [...stagedApproach, ...wholeSchoolClauses()],
  framework,
};
