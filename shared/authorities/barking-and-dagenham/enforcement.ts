import type { Requirement } from '../../checklist/checklist.ts';
import { answered, answeredWhere } from '../examples.ts';
import { cites } from './cites.ts';
import type { Part } from './parts.ts';

/** What comes before either way of enforcement, a notice for irregular attendance or a prosecution. For leave the document has a way of its own. */
export const enforcement: Part = [
  {
    id: 'stage-2-exhausted',
    level: 'required',
    afterReview: true,
    title: 'Stage 2 is exhausted',
    needs: { is: 'answer', question: 'stage-2-exhausted' },
    missing: 'Stage 2 still has something to offer this family',
    action: 'Update the plan with the family, set new actions and a new day to review it',
    reachesParents: true,
    source: cites('Stage 2, exhausted', 'Stage 2, review outcomes'),
    examples: __EXAMPLES__ ? answered('stage-2-exhausted') : [],
  },
  {
    id: 'last-resort',
    level: 'required',
    afterReview: true,
    title: 'This is the last resort for this child',
    needs: { is: 'answer', question: 'last-resort' },
    missing: 'This is not the last resort for this child',
    action: 'Ask the Senior Attendance Champion or head to decide whether a referral is right, and record who decided and when',
    source: cites('Our approach, last resort'),
    examples: __EXAMPLES__ ? answered('last-resort') : [],
  },
  {
    id: 'objections-noted',
    level: 'required',
    afterReview: true,
    title: 'Objections of other agencies are noted on the referral',
    appliesWhen: { is: 'answer', question: 'agency-objects' },
    needs: { is: 'answer', question: 'objections-on-referral' },
    missing: 'Another agency objects, and the referral does not say so',
    action: 'Note who objects and why. Think again about whether a referral is right',
    source: cites('Stage 2, objections'),
    examples: __EXAMPLES__ ? answeredWhere('agency-objects', 'objections-on-referral') : [],
  },
];

/** "Signed by the head". The absence may lie in either year, and so may what the certificate covers. */
export const certificateSigned: Requirement = {
  anyOf: (['certificate-this-year', 'certificate-previous-year'] as const).map((about) => ({
    is: 'document',
    about,
    signedBy: ['head'],
    copyHeld: true,
  })),
};
