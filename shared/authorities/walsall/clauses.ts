import type { Clause } from '../clause.ts';

/** The opening page of Walsall's online referral: the two parts of its text and the box at its end, in their order. */
const referralGuidance = [
  {
    where: 'Legal intervention, first paragraph',
    says: 'Absence is often a sign of wider needs: school, authority and others work together to understand it and give support',
    items: ['support-tried'],
  },
  {
    where: 'Legal intervention, last resort',
    says: 'The law is used where support did not succeed or was not engaged with, and prosecution when everything else is exhausted',
    items: ['support-tried', 'last-resort'],
  },
  {
    where: 'Legal intervention, compulsory school age',
    says: 'Only for children of compulsory school age',
    items: ['compulsory-age'],
  },
  {
    where: 'Legal intervention, case by case',
    says: 'Each case is decided by itself',
    items: ['last-resort'],
  },
  {
    where: 'Referral guidance, introduction',
    says: 'A referral is not accepted unless the school shows its own work',
    noItem: 'The ten requirements below say which work',
  },
  {
    where: 'Twelve school weeks',
    says: 'The work was done in the twelve school weeks before the referral',
    items: [
      'letter-of-concern',
      'meeting-invitation',
      'letter-after-meeting',
      'agencies-contacted',
      'agencies-in-touch',
      'health-looked-into',
      'further-letter',
      'support-referrals',
      'warning-letter',
      'contacts-made',
      'contacts-received',
    ],
  },
  {
    where: 'Requirement 1',
    says: 'Letters about attendance, punctuality and support',
    items: ['letter-of-concern', 'punctuality'],
  },
  {
    where: 'Requirement 2',
    says: 'A written invitation, by email or letter, to a meeting about attendance, with its time and date',
    items: ['meeting-invitation'],
  },
  {
    where: "Requirement 2, seven days' notice",
    says: "At least seven days' notice of the meeting",
    items: ['meeting-invitation', 'notice-in-school-days'],
  },
  {
    where: 'Requirement 3',
    says: 'After the meeting, whoever came, a letter that attendance is still a concern, with the present percentage',
    items: ['letter-after-meeting'],
  },
  {
    where: 'Requirement 4',
    says: 'Contact with and between all outside services',
    items: ['agencies-contacted', 'agencies-in-touch'],
  },
  {
    where: 'Requirement 5',
    says: 'Medical issues and illness that are known were looked into by the school or a service such as school nursing',
    items: ['health-looked-into'],
  },
  {
    where: 'Requirement 6',
    says: 'Letters about attendance that is still a concern, punctuality, and the support in place, offered or agreed',
    items: ['further-letter', 'punctuality'],
  },
  {
    where: 'Requirement 7',
    says: 'Referrals for support made for the child or family, support within school included',
    items: ['support-referrals', 'support-in-school'],
  },
  {
    where: 'Requirement 8',
    says: 'A warning letter to each parent and carer about the referral, made for persistent absence, with the attendance certificate',
    items: ['parents-listed', 'warning-letter', 'warning-after-support', 'persistent-absence'],
  },
  {
    where: 'Requirement 9',
    says: 'A chronology with dates and what was done, and contacts made to and received from parents',
    items: ['chronology', 'contacts-made', 'contacts-received', 'communications-recorded'],
  },
  {
    where: 'Requirement 10',
    says: 'The current attendance certificate',
    items: ['certificate', 'certificate-up-to-date'],
  },
  {
    where: 'Confirmation',
    says: 'A box to say that the requirements were read and understood',
    noItem: 'Only the person who refers may tick it; nothing here does or counts it',
  },
] as const satisfies Clause[];

/** By the document's name in the checklist's own `documents`. */
export const clauses: Record<string, readonly Clause[]> = { 'referral-guidance': referralGuidance };

/** What an item cites. A clause that is not in the list does not compile. */
export const cites = (...where: Array<(typeof referralGuidance)[number]['where']>) => ({
  document: 'referral-guidance' as const,
  clause: where.join('; '),
});
