import type { Requirement } from '../../checklist/checklist.ts';
import type { CodedFacts } from '../../case/facts.ts';
import type { agencyKinds } from '../../case/kinds.ts';
import { answered, answeredWhere, ofAge } from '../examples.ts';
import { cites } from './clauses.ts';
import { twelveWeeks, windowRead, type Part } from './parts.ts';

type AgencyKind = keyof typeof agencyKinds;
const services: ['social-care', ...AgencyKind[]] = [
  'social-care',
  'early-help',
  'youth-justice',
  'mental-health',
  'school-health',
  'virtual-school',
  'other',
];

/** Whether a referral is right at all, and what the family and others were asked first. */
export const whether: Part = [
  {
    id: 'compulsory-age',
    level: 'stop',
    title: 'The child is of compulsory school age',
    needs: { is: 'compulsoryAge' },
    missing: 'Legal intervention cannot be asked for: the child is not of compulsory school age',
    action: 'Do not refer. Keep supporting the family',
    source: cites('Legal intervention, compulsory school age'),
    examples: __EXAMPLES__ ? ofAge() : [],
  },
  {
    id: 'agencies-contacted',
    level: 'required',
    title: 'Every outside service was in contact with the school in the last twelve school weeks',
    appliesWhen: anyService(),
    needs: { is: 'agency', agencies: services, involved: twelveWeeks, contacted: true, within: twelveWeeks, every: true },
    missing: 'A service that works with the family was not contacted in the last twelve school weeks',
    action: 'Speak to each service: ask what they know and what they advise, before any legal step. Record the day',
    source: cites('Twelve school weeks', 'Requirement 4'),
    readAs: windowRead,
    examples: __EXAMPLES__
      ? [
          { why: 'both services, both contacted', given: {}, expect: 'met' },
          { why: 'one was last contacted in spring', given: { entries: { 'agencies.1': { contacted: '2026-03-03' } } }, expect: 'missing' },
          { why: 'of one nobody has recorded it', given: { entries: { 'agencies.1': { contacted: null } } }, expect: 'unanswered' },
          { why: 'nobody has said whether these are all', given: { listed: { agencies: null } }, expect: 'unanswered' },
          {
            why: 'there is none',
            given: { facts: { agencies: { entries: [], listed: 'none' } }, answers: { 'external-services': null } },
            expect: 'not-applicable',
          },
          {
            why: 'answered that there is none, and none is listed',
            given: { without: ['agencies'], answers: { 'external-services': 'no' } },
            expect: 'not-applicable',
          },
          {
            why: 'one left a year ago, and answered that there is none',
            given: { facts: { agencies: leftAYearAgo() }, answers: { 'external-services': 'no' } },
            expect: 'not-applicable',
          },
          { why: 'nobody has looked', given: { without: ['agencies'], answers: { 'external-services': null } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'agencies-in-touch',
    level: 'required',
    title: 'The outside services were in touch with each other too, in the last twelve school weeks',
    appliesWhen: anyService(),
    needs: { is: 'answer', question: 'services-in-touch' },
    missing: 'No contact between the services that work with the family is recorded in the last twelve school weeks',
    action: 'Bring the services together, with the family where that is right, and record the day and what was agreed',
    source: cites('Twelve school weeks', 'Requirement 4'),
    examples: __EXAMPLES__
      ? answered('services-in-touch', [
          {
            why: 'there is none',
            given: { facts: { agencies: { entries: [], listed: 'none' } }, answers: { 'external-services': null } },
            expect: 'not-applicable',
          },
        ])
      : [],
  },
  {
    id: 'health-looked-into',
    level: 'required',
    title: 'Known medical issues and illness have been looked into in the last twelve school weeks',
    appliesWhen: { is: 'answer', question: 'health-known' },
    needs: { is: 'answer', question: 'health-looked-into' },
    missing: 'A medical issue or illness is known and has not been looked into in the last twelve school weeks',
    action: 'Talk with the family and the child about it, and ask a health service that can help. Do this before any legal step',
    reachesParents: true,
    source: cites('Twelve school weeks', 'Requirement 5'),
    examples: __EXAMPLES__ ? answeredWhere('health-known', 'health-looked-into') : [],
  },
  {
    id: 'support-tried',
    level: 'required',
    afterReview: true,
    title: 'Support was given its time, and did not succeed or was not engaged with',
    needs: { is: 'answer', question: 'support-tried' },
    missing: 'Support has not yet had its time with this family',
    action: 'Put the next step of support and a day to review it first',
    source: cites('Legal intervention, first paragraph', 'Legal intervention, last resort'),
    examples: __EXAMPLES__ ? answered('support-tried') : [],
  },
  {
    id: 'last-resort',
    level: 'required',
    afterReview: true,
    title: 'All other avenues are exhausted for this child',
    needs: { is: 'answer', question: 'last-resort' },
    missing: 'Other avenues are still open for this child',
    action: 'Ask the Senior Attendance Champion or head to decide whether a referral is right, and record who decided and when',
    source: cites('Legal intervention, last resort', 'Legal intervention, case by case'),
    examples: __EXAMPLES__ ? answered('last-resort') : [],
  },
];

function leftAYearAgo(): NonNullable<CodedFacts['agencies']> {
  return { entries: [{ agency: 'early-help', from: '2025-01-06', to: '2025-11-01', contacted: '2025-10-01' }], listed: 'all' };
}

function anyService(): Requirement {
  return { is: 'agency', agencies: services, involved: twelveWeeks, question: 'external-services' };
}
