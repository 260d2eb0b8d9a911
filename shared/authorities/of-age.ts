import type { Requirement } from '../checklist/checklist.ts';

/** What a law allows because of sessions missed depends on the age on their days, and not on that of the check. */
export const ofAgeNowOrThen: Requirement = { anyOf: [{ is: 'compulsoryAge' }, missedOfAge('this'), missedOfAge('previous')] };

function missedOfAge(schoolYear: 'this' | 'previous'): Requirement {
  return { is: 'sessions', codes: ['G', 'N', 'O', 'U'], within: { schoolYear }, atLeast: 1, reliable: true };
}
