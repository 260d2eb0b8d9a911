import type { Requirement } from '../checklist/checklist.ts';

/** Sessions missed without permission at compulsory school age, this school year or the one before. */
export const missedOfAge: Requirement[] = (['this', 'previous'] as const).map((schoolYear) => ({
  is: 'sessions',
  codes: ['G', 'N', 'O', 'U'],
  within: { schoolYear },
  atLeast: 1,
  reliable: true,
}));

/** What a law allows because of sessions missed depends on the age on their days, and not on that of the check. */
export const ofAgeNowOrThen: Requirement = { anyOf: [{ is: 'compulsoryAge' }, ...missedOfAge] };
