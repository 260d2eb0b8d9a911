import type { Clause } from '../clause.ts';

/** Kent PRU and Attendance Service, Statutory Intervention Checklist, September 2024: every line of it, in its order. */
export const statutoryInterventionChecklist = [
  {
    where: 'Introduction, first paragraph',
    says: 'Schools listen to families, understand what keeps a child away and work with them to remove it',
    noItem: 'The national expectation behind the whole list; the lines below say how it is shown',
  },
  {
    where: 'Introduction, last resort',
    says: 'Prosecution comes last, where all other support was unsuccessful, not engaged with or inappropriate for this child',
    items: ['support-tried', 'last-resort'],
  },
  {
    where: 'Introduction, purpose',
    says: 'The list helps a school decide whether its evidence is sufficient',
    noItem: 'Says what the list is for',
  },
  {
    where: 'Introduction, outcomes',
    says: 'Each request is considered by itself, and accepted, declined, or sent back for more information',
    noItem: 'Says what the authority does afterwards; its reply is kept with the case',
  },
  {
    where: 'Introduction, threshold',
    says: 'Recent and ongoing unauthorised absence of at least 10 school days, 20 sessions in all',
    items: ['unauthorised-sessions', 'recent-and-ongoing'],
  },
  {
    where: 'Introduction, where to ask',
    says: 'Requests go through the Digital Front Door',
    noItem: 'Where the form is; the extension stands beside it',
  },
  {
    where: 'Copies to attach, certificate of this school year',
    says: 'Certificate from the start of the school year, showing enough unauthorised absence, codes accurate and no N left',
    items: [
      'unauthorised-sessions',
      'certificate-this-year',
      'certificate-up-to-date',
      'no-n-this-year',
      'no-blanks-this-year',
      'codes-this-year',
    ],
  },
  {
    where: 'Copies to attach, certificate of the previous school year',
    says: 'Certificate for the whole of the previous school year, codes accurate and no N in it',
    items: ['certificate-previous-year', 'no-n-previous-year', 'no-blanks-previous-year', 'codes-previous-year'],
  },
  { where: 'Letters, recent', says: 'The letters are recent', items: ['letters-recent'] },
  {
    where: 'Letters, to each parent',
    says: 'Each letter is posted separately to every parent and carer, wherever they live',
    items: ['letter-of-concern', 'follow-up-letter', 'medical-evidence-letter', 'meeting-invitation', 'referral-letter'],
  },
  {
    where: 'Letters, a parent out of contact',
    says: 'Enquiries are made to find the details of an absent parent; failing that, why the school cannot or should not make contact',
    items: ['parents-out-of-contact'],
  },
  { where: 'Letter 1', says: 'Concern about poor attendance, with the support that is available', items: ['letter-of-concern'] },
  {
    where: 'Letter 1, follow-up',
    says: 'A further letter where it was right as attendance went on falling, again with support or a meeting',
    items: ['follow-up-letter'],
  },
  {
    where: 'Letter 2',
    says: 'Where there is genuine and reasonable doubt about illness: absence will not be authorised, and medical evidence is asked for',
    items: ['medical-evidence-letter'],
  },
  { where: 'Letter 2, not routine', says: 'Medical evidence is not asked for as a routine', items: ['medical-evidence-not-routine'] },
  {
    where: 'Letter 3',
    says: 'Invitation to a formal meeting about barriers and a plan of support, which may include an attendance contract',
    items: ['meeting-invitation', 'invitation-before-meeting', 'support-plan'],
  },
  {
    where: 'Letter 3, the meeting',
    says: 'Led by a member of the senior leadership team, with minutes or notes of decisions and actions',
    items: ['formal-meeting'],
  },
  { where: 'Letter 3, KPAS officer', says: 'A KPAS officer was invited', items: ['officer-invited'] },
  {
    where: 'Letter 4',
    says: 'Despite support attendance remains a concern, a referral is being made, and each parent could be prosecuted',
    items: ['referral-letter', 'referral-letter-last'],
  },
  {
    where: 'Chronology 5',
    says: 'Chronology of events with all other evidence of communication with parents',
    items: ['chronology', 'communications-recorded'],
  },
  { where: 'Chronology 5, informal meetings', says: 'Informal meetings were offered as well as a formal one', items: ['informal-meeting'] },
  {
    where: 'Chronology 5, calls and home visits',
    says: 'Contact was attempted by phone and by home visit',
    items: ['phone-attempt', 'home-visit-attempt'],
  },
  {
    where: 'Chronology 5, support',
    says: 'All support offered in and outside school is recorded',
    items: ['support-in-school', 'support-outside-school'],
  },
  {
    where: 'Chronology 5, support not taken up',
    says: 'Offers declined, or accepted and later withdrawn from, are recorded with the reasons',
    items: ['declined-support-reasons'],
  },
  {
    where: 'Points to note (a)',
    says: 'Details of natural parents wherever they live, step-parents and partners in the home, and anybody with day-to-day care',
    items: ['parents-listed'],
  },
  {
    where: 'Points to note (b)',
    says: 'Where emotionally based avoidance is given as a reason, the Kent pathway is followed',
    items: ['ebsa-pathway'],
  },
  {
    where: 'Points to note (c)',
    says: 'No referral for a child on a part-time timetable',
    items: ['part-time-timetable'],
  },
  {
    where: 'Points to note (c), a timetable that has ended',
    says: 'An unsuccessful part-time timetable was formally withdrawn and parents were told before the referral',
    items: ['part-time-ended', 'part-time-timetable'],
  },
  {
    where: 'Points to note (c), after the referral',
    says: 'An active case may be closed if a part-time timetable is put in place meanwhile',
    noItem: 'Concerns what happens after a referral; the stop on a current timetable warns again at every later check',
  },
  {
    where: 'Points to note (d)',
    says: 'Early Help was offered, and a Request for Support made with consent where the criteria are met',
    items: ['early-help-offered', 'early-help-request'],
  },
  {
    where: 'Points to note (e)',
    says: 'Medical or mental health issues that were raised are fully looked into, with a referral to school health where appropriate',
    items: ['health-looked-into', 'school-health-referral'],
  },
  {
    where: 'Points to note (f)',
    says: 'A conversation with the Designated Safeguarding Lead may help to confirm welfare concerns and whom to take care with',
    items: ['safeguarding-lead'],
  },
  {
    where: 'Points to note (f), the form',
    says: 'The referrer has as much information as possible for the form',
    noItem: 'The form itself asks for it; what the case holds is offered when the form is filled',
  },
  {
    where: 'Points to note (g)',
    says: 'Where a family practitioner knows the child, prosecution may not be appropriate: take advice from the link officer',
    items: ['family-practitioner'],
  },
  {
    where: 'Points to note (h)',
    says: 'Advice is sought from the link officer about if and when a request is suitable',
    items: ['officer-advice'],
  },
] as const satisfies Clause[];

/** What an item cites. A clause that is not in the list does not compile. */
export const cites = (...where: Array<(typeof statutoryInterventionChecklist)[number]['where']>) => ({
  document: 'statutory-intervention-checklist' as const,
  clause: where.join('; '),
});
