import type { Clause } from '../clause.ts';

/** Barking and Dagenham, A staged approach to intervention, January 2023: its statements in their order. */
export const stagedApproach = [
  { where: 'Introduction and overview', says: 'Why attendance matters, and what the guidance covers', noItem: 'Asks for nothing' },
  {
    where: 'Legal framework, monitoring',
    says: 'Schools monitor the register, act on poor attendance and refer where right',
    noItem: 'The duty behind the stages; the items below say how it is shown',
  },
  {
    where: 'Legal framework, whereabouts',
    says: 'Enquiries after ten or more school days on end without permission',
    items: ['whereabouts'],
  },
  {
    where: 'Our approach, last resort',
    says: 'Enforcement, by a notice or in court, is a last resort, where poor attendance goes on or support was not engaged with',
    items: ['last-resort'],
  },
  {
    where: 'How we work with schools',
    says: 'A balance between support and enforcement; who the teams are',
    noItem: 'Says what the authority does',
  },
  {
    where: 'Statutory Service Team, evidence',
    says: 'Schools do all work of stages 1 and 2 and send statements, certificates, letters and notes with a referral',
    noItem: 'The lists for a penalty notice and for prosecution say which',
  },
  {
    where: 'Safeguarding, levels',
    says: 'Four levels of need with examples',
    noItem: 'Helps the Designated Safeguarding Lead; what follows from the levels is below',
  },
  { where: 'Safeguarding, MASH', says: 'Complex needs, acute risk or significant harm: refer to MASH', items: ['mash-referral'] },
  {
    where: 'Safeguarding, telling parents',
    says: 'Parents know of a referral to MASH before it is made, unless telling them adds risk',
    items: ['parents-told-of-mash'],
  },
  {
    where: 'Safeguarding, hours',
    says: 'The consultation line is there on weekdays from 9am to 4.45pm, an out-of-hours duty team at all other times',
    items: ['mash-referral'],
  },
  { where: 'Safeguarding, consultation', says: 'The safeguarding lead may ask MASH for advice without consent', items: ['mash-referral'] },
  {
    where: 'Safeguarding, 999',
    says: 'Immediate risk of significant harm: call the police. This comes before the stages',
    items: ['immediate-risk'],
  },
  {
    where: 'Stage 1, count back twelve weeks',
    says: 'Early in the year attendance is counted back twelve school weeks',
    items: ['stage-2-fits'],
  },
  { where: 'Stage 1, end', says: 'Stage 2 follows when stage 1 has not worked', items: ['stage-2-fits'] },
  { where: 'Stage 2, start', says: 'Attendance goes on falling and is below 90% or at risk of it', items: ['stage-2-fits'] },
  {
    where: 'Stage 2, meeting',
    says: 'Parents and professionals who work with the family are invited to a meeting',
    items: ['initial-meeting', 'professionals-invited'],
  },
  {
    where: 'Stage 2, listening',
    says: 'The meeting listens, to understand what gets in the way and find support',
    items: ['reasons-addressed'],
  },
  { where: 'Stage 2, plan', says: 'A plan of what school, parents, child and agencies will do', items: ['improvement-plan'] },
  {
    where: 'Stage 2, invitation',
    says: 'The invitation to any meeting is in writing and tells parents of their legal obligations',
    items: ['meeting-invitation', 'review-invitation'],
  },
  {
    where: 'Stage 2, contract',
    says: 'A parenting contract is considered; nobody can be made to sign one',
    items: ['contract-considered'],
  },
  {
    where: 'Stage 2, contract, the young person',
    says: 'In a secondary school the young person helps to draw up the contract, where that is right',
    noItem: 'Leaves it to judgement',
  },
  { where: 'Stage 2, contract signed', says: 'A contract is signed by all', items: ['contract-signed'] },
  { where: 'Stage 2, contract told', says: 'The attendance lead is told of a contract', items: ['contract-told'] },
  {
    where: 'Stage 2, missed meeting',
    says: 'After a silent no-show a letter offers another meeting or a home visit; the meeting is held whoever comes, and the plan is monitored as if it had been agreed',
    items: ['initial-meeting', 'missed-meeting-letter'],
  },
  {
    where: 'Stage 2, no engagement',
    says: 'Missed meeting or all support declined: the safeguarding lead considers MASH',
    items: ['no-engagement'],
  },
  {
    where: 'Stage 2, minutes',
    says: 'Parents are sent minutes and agreed actions of each meeting, whether they came or not',
    items: ['minutes-of-meeting', 'minutes-of-review'],
  },
  { where: 'Stage 2, authorised absence', says: 'Absence that is being authorised is looked at again', items: ['authorised-absence'] },
  {
    where: 'Stage 2, medical evidence',
    says: 'Parents are told if medical evidence is needed for absence to be authorised',
    items: ['medical-evidence-told'],
  },
  { where: 'Stage 2, illness', says: 'Recurring illness: ask a health service for advice', items: ['illness-advice'] },
  {
    where: 'Stage 2, review date',
    says: 'A review with all professionals; four weeks are suggested',
    items: ['review-in-four-weeks', 'professionals-at-review'],
  },
  {
    where: 'Stage 2, review outcomes',
    says: 'Close, set further targets, or go towards stage 3 through the hot clinic',
    items: ['stage-2-exhausted'],
  },
  { where: 'Stage 2, in parallel', says: 'Work towards stage 3 may run beside the plan, case by case', noItem: 'Leaves it to judgement' },
  { where: 'Minimum 1', says: 'Reasons for absence identified, and sought to be addressed', items: ['reasons-addressed'] },
  {
    where: 'Minimum 2',
    says: 'A letter that the child is not attending regularly and that legal intervention may follow',
    items: ['warning-letter'],
  },
  { where: 'Minimum 3', says: 'An initial meeting', items: ['initial-meeting', 'professionals-invited'] },
  { where: 'Minimum 4', says: 'An improvement plan or parenting contract', items: ['improvement-plan'] },
  { where: 'Minimum 5', says: 'A referral to the MASH Early Help Hub was offered', items: ['early-help-offered'] },
  { where: 'Minimum 6', says: 'A review meeting after a monitoring period', items: ['review-meeting'] },
  {
    where: 'Minimum 7',
    says: 'Copies of letters, plans and decisions sent to parents',
    items: ['copies-to-parents', 'minutes-of-meeting', 'minutes-of-review'],
  },
  {
    where: 'Stage 2, exhausted',
    says: 'Only when stage 2 is exhausted do the professionals around the family decide whether to refer for legal intervention',
    items: ['stage-2-exhausted'],
  },
  {
    where: 'Stage 2, objections',
    says: 'Where they disagree the school has the final say, and objections of other agencies are noted on the referral',
    items: ['objections-noted'],
  },
  {
    where: 'Stage 2, across years',
    says: 'The stages go on across the summer',
    noItem:
      'The window of twelve school weeks reaches into the previous year, as do sessions after a meeting, a warning or an earlier referral; letters, meetings and support of any year count',
  },
  { where: 'Stage 2, goes on', says: 'Support goes on after a referral', items: ['support-continues'] },
  {
    where: 'Severe absence, plan',
    says: 'Below 50%: an attendance action plan with reasons and a chronology',
    items: ['severe-absence-plan'],
  },
  {
    where: 'Severe absence, safeguarding lead',
    says: 'The case is discussed with the safeguarding lead, to consider MASH',
    items: ['severe-absence-lead'],
  },
  { where: 'Hot clinic', says: 'Vulnerable Pupils Hot Clinic where signposting is not enough', items: ['hot-clinic'] },
  {
    where: 'Flowchart, concern letter',
    says: 'Stage 2 begins with a letter of concern',
    items: ['concern-letter'],
  },
  {
    where: 'Flowchart, review',
    says: 'Parents and all other agencies involved are invited to the review',
    items: ['review-invitation', 'professionals-at-review'],
  },
  {
    where: 'Flowchart, order',
    says: 'The warning letter follows further absences after the meeting; without any, back to stage 1',
    items: ['warning-after-meeting', 'warning-letter'],
  },
  {
    where: 'Stage 3, social care',
    says: 'Safeguarding concerns go to the safeguarding lead and MASH; parents are notified first, unless that adds risk',
    items: ['mash-referral', 'parents-told-of-mash'],
  },
  {
    where: 'Penalty notice, when',
    says: 'For small amounts of unauthorised absence over a short time',
    noItem: 'Gives no figure; the national threshold stands in its place',
  },
  {
    where: 'Penalty notice, code of conduct',
    says: 'Issued in line with the local code',
    noItem: 'The national framework stands in its place: its threshold and its limit are items of their own',
  },
  { where: 'Penalty notice, warning', says: 'A warning letter before the request, best given in person', items: ['notice-warning'] },
  { where: 'Penalty notice, further absence', says: 'Further unauthorised absence after the warning', items: ['further-absence'] },
  { where: 'Penalty notice, form', says: 'The completed request form', items: ['request-form'] },
  { where: 'Penalty notice, copy of warning', says: 'A copy of the warning letter', items: ['notice-warning'] },
  {
    where: 'Penalty notice, summary',
    says: 'An attendance summary that shows the unauthorised absences of the period',
    items: ['attendance-summary'],
  },
  {
    where: 'Penalty notice, leave requested',
    says: 'The request and the letter that declined it',
    items: ['leave-request', 'leave-refusal'],
  },
  {
    where: 'Penalty notice, leave not requested',
    says: 'A letter that the school believes there was a holiday and will refer',
    items: ['leave-letter'],
  },
  { where: 'Penalty notice, representation', says: 'Parents can reply before the referral', items: ['representation'] },
  {
    where: 'Penalty notice, amounts',
    says: '£60 in 21 days, £120 by day 28',
    noItem: 'Replaced on 19 August 2024: £80 and £160, then £160 with nothing off',
  },
  {
    where: 'Penalty notice, afterwards',
    says: 'The authority checks and issues. Unpaid, it sends a letter about rights, and withdraws with the agreement of the head or prosecutes under section 444(1)',
    noItem: 'Says what the authority does, and chooses',
  },
  {
    where: 'Penalty notice, unpaid',
    says: 'The school may be asked for more about the support, and gives a certificate signed by the head if the case goes to court',
    items: ['certificate-if-unpaid'],
  },
  { where: 'Prosecution, witness statement', says: 'A witness statement', items: ['witness-statement'] },
  { where: 'Prosecution, certificate', says: 'A certificate of attendance signed by the head', items: ['certificate-signed'] },
  { where: 'Prosecution, exhibits', says: 'Copies of exhibits', items: ['exhibits'] },
  { where: 'Prosecution, chronology', says: 'A chronology', items: ['chronology'] },
  { where: 'Prosecution, warning letter', says: 'A copy of the warning letter', items: ['warning-copy'] },
  { where: 'Prosecution, disclosure form', says: 'The general disclosure form', items: ['disclosure-form'] },
  { where: 'Prosecution, summary', says: 'An attendance summary', items: ['attendance-summary'] },
  {
    where: 'Prosecution, afterwards',
    says: 'Quality check, planning meeting, PACE letter, authorisation, court',
    noItem: 'Done by the authority; a school meeting or letter is none of it',
  },
  { where: 'Decision to prosecute', says: 'The authority weighs evidence and public interest', noItem: 'The authority decides' },
  {
    where: 'Offences',
    says: 'Section 444(1) and (1A): a child of compulsory school age does not attend regularly',
    items: ['compulsory-age', 'unauthorised-absence'],
  },
  { where: 'Outcomes', says: 'What a court may order', noItem: 'Asks for nothing' },
  { where: 'Further referral', says: 'A further referral is for a new period of absence', items: ['new-period'] },
  {
    where: 'Appendix B',
    says: 'An example of a contract: who was there, actions, target, time, review, signatures',
    items: ['contract-signed', 'contract-whole'],
  },
] as const satisfies Clause[];

/** What replaced parts of it on 19 August 2024. */
export const framework = [
  { where: 'Threshold', says: 'Ten sessions of unauthorised absence in a rolling ten school weeks', items: ['national-threshold'] },
  { where: 'Escalation and limit', says: 'At most two notices to each parent for each child in three years', items: ['notice-history'] },
] as const satisfies Clause[];

/** What an item cites. A clause that is not in the list does not compile. */
export const cites = (...where: Array<(typeof stagedApproach)[number]['where']>) => ({
  document: 'staged-approach' as const,
  clause: where.join('; '),
});
export const citesFramework = (where: (typeof framework)[number]['where']) => ({ document: 'framework' as const, clause: where });
