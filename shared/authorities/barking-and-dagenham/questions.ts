import type { Question } from '../../checklist/checklist.ts';
import { contractFields } from './contract-fields.ts';

const safeguarding = 'Your Designated Safeguarding Lead will know.';
const decides =
  'The services and the school decide together at the review. Where they disagree the school has the final say: its Senior Attendance Champion or head decides, with the record of support in front of them, and objections are noted on the referral.';

/** What only a person can answer. One fact each; each route declares those it asks. */
export const questions: Record<string, Question> = {
  'immediate-risk': { ask: 'Is the child at immediate risk of significant harm?', basis: 'judgement', help: 'If so, call 999 now.' },
  'complex-or-harmed': {
    ask: 'Does the child have complex needs, or is the child at acute risk of harm or has been significantly harmed?',
    basis: 'judgement',
    help: safeguarding,
  },
  'mash-referral-made': { ask: 'Has a referral to MASH been made?', basis: 'stated', help: safeguarding },
  'parents-told-first': { ask: 'Were the parents told of the referral to MASH before it was made?', basis: 'stated' },
  'telling-adds-risk': {
    ask: 'Would telling the parents have put the child at greater risk of harm?',
    basis: 'judgement',
    help: 'At greater risk of immediate harm, or at increased risk of significant harm: either will do.',
  },
  'whereabouts-enquired': {
    ask: 'Does the school know where the child is, or has it made reasonable enquiries to find out?',
    basis: 'stated',
    help: safeguarding,
  },
  'at-risk-below-90': { ask: 'Does attendance go on falling, so that it is at risk of going below 90%?', basis: 'judgement' },
  'reasons-identified': { ask: 'Have the reasons for absence been looked for, with the child and family?', basis: 'judgement' },
  'reasons-addressed': { ask: 'Has the school tried to do something about each reason it found?', basis: 'judgement' },
  'professionals-at-meeting': {
    ask: 'Did another service already work with the family when the first meeting was held, or does one while it is still to come?',
    basis: 'stated',
    help: safeguarding,
  },
  'professionals-at-review': {
    ask: 'Did another service work with the family when the review was held, or does one while it is still to come?',
    basis: 'stated',
    help: safeguarding,
  },
  'copies-sent': {
    ask: 'Were parents sent copies of all letters, plans and decisions, to their home where they did not come to school?',
    basis: 'stated',
  },
  'plan-implemented': { ask: 'Was the plan or contract put to work, by the school and by whoever else is in it?', basis: 'stated' },
  'plan-monitored': {
    ask: 'Before the review, had the plan been put to work and watched for long enough to see whether it helps?',
    basis: 'judgement',
    help: 'No number of days is stated for this; four weeks are suggested.',
  },
  'contract-considered': { ask: 'Was it considered to make the plan an attendance contract?', basis: 'stated' },
  'contract-made': { ask: 'Was an attendance contract made?', basis: 'stated' },
  'contract-signed': { ask: 'Did everybody in the contract sign it?', basis: 'stated' },
  'contract-whole': {
    ask: 'Does the contract hold all that the example in appendix B holds?',
    basis: 'stated',
    help: `It says ${contractFields.map(({ has }) => has).join(', ')}.`,
  },
  'contract-told': { ask: "Was the borough's Attendance Lead told of the contract?", basis: 'stated' },
  'missed-without-word': { ask: 'Did a parent miss a meeting without a word?', basis: 'stated' },
  'no-engagement': { ask: 'Did a parent miss the meeting, or decline all offers of support?', basis: 'stated' },
  'authorised-looked-at': { ask: 'Was it looked at whether absence should go on being authorised, and on what grounds?', basis: 'stated' },
  'evidence-needed': { ask: 'Is medical evidence needed before further absence is authorised?', basis: 'stated' },
  'evidence-told': {
    ask: 'Were the parents told that they have to bring medical evidence for further absence to be authorised?',
    basis: 'stated',
    help: 'At the meeting, in a letter or in a message: how is not stated.',
  },
  'illness-recurs': { ask: 'Is the child often away ill?', basis: 'judgement' },
  'health-advice': { ask: 'Was a health service asked whether the absence fits the illness, and what would help?', basis: 'stated' },
  'action-plan-whole': {
    ask: 'Does the attendance action plan show the reasons for absence and all contact and support?',
    basis: 'stated',
  },
  'stage-2-exhausted': {
    ask: 'Did the review decide that stage 2 did not succeed and that a parent did not engage, so that stage 2 is exhausted?',
    basis: 'judgement',
    help: decides,
  },
  'last-resort': {
    ask: 'Is legal intervention the last resort for this child?',
    basis: 'judgement',
    help: 'Attendance that has improved, or support not yet tried, both speak against it.',
  },
  'agency-objects': { ask: 'Does another agency object to this referral?', basis: 'stated' },
  'objections-on-referral': { ask: 'Are its objections noted on the referral?', basis: 'stated' },
  'support-continues': { ask: 'Will the plan, its reviews and the support go on after the referral?', basis: 'stated' },
  'warning-covers-leave': {
    ask: 'Does the letter that warned of a penalty notice cover this leave?',
    basis: 'judgement',
    help: 'One about this leave does, and so may one that warned of any further absence without permission. One about another leave does not.',
  },
  'letter-about-leave': { ask: 'Is the letter to the parents about this leave, and not about another?', basis: 'stated' },
  'notice-unpaid': { ask: 'Has a penalty notice gone unpaid, so that the authority looks at court?', basis: 'stated' },
  'representation-heard': {
    ask: 'Have the parents had time to reply to the letter, and has what they said been looked at?',
    basis: 'judgement',
  },
};
