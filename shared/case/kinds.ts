/**
 * The closed vocabulary of evidence. A kind is added here, and schemas, screens and checklists follow.
 * The words beside each are what people read.
 */

export const letterKinds = {
  'attendance-concern': 'Letter of concern about attendance',
  'attendance-concern-follow-up': 'Follow-up letter of concern',
  'medical-evidence': 'Letter asking for medical evidence',
  'meeting-invitation': 'Invitation to a meeting',
  'post-meeting': 'Letter after a meeting',
  'referral-notification': 'Letter telling parents of the referral',
  warning: 'Warning letter',
  'notice-to-improve': 'Notice to improve',
  'leave-refusal': 'Letter refusing leave',
  'leave-not-requested': 'Letter after leave that nobody asked for',
} as const;
export type LetterKind = keyof typeof letterKinds;

/** What a letter says or carries, as somebody who has read it confirms. */
export const letterStates = {
  'support-offered': 'offers support',
  'support-described': 'describes the support offered or in place',
  'meeting-offered': 'offers a meeting in school',
  punctuality: 'covers punctuality',
  percentage: 'gives the attendance percentage',
  'absence-not-authorised': 'says that the absence will not be authorised',
  'medical-evidence-asked': 'asks for medical evidence',
  'formal-meeting': 'invites to a formal meeting, to talk about barriers and plan support',
  'date-and-time': 'gives the date and time of the meeting',
  'referral-made': 'says that the local authority is being asked to act',
  'legal-action': 'mentions possible legal action',
  'each-parent-liable': 'says that each parent could be prosecuted',
  'certificate-attached': 'has the attendance certificate attached',
  'concern-continues': 'says that attendance is still a concern',
  'irregular-attendance': 'says that the child is not attending school regularly',
  'legal-obligations': 'tells parents of their legal duty to see that the child attends',
  'minutes-and-actions': 'has the minutes and the agreed actions with it',
  'improvement-needed': 'says what improvement is needed, and by when',
  'believed-holiday': 'says that the school believes the child was on holiday without leave',
} as const;
export type LetterState = keyof typeof letterStates;

export const letterChannels = {
  post: 'By post',
  email: 'By email',
  'by-hand': 'By hand',
  portal: 'Through a parent app or portal',
} as const;
export type LetterChannel = keyof typeof letterChannels;

export const meetingKinds = { formal: 'Formal attendance meeting', informal: 'Informal meeting', review: 'Review meeting' } as const;
export const meetingChairs = {
  'senior-leadership': 'A senior leader',
  champion: 'The Senior Attendance Champion',
  other: 'Somebody else',
} as const;

export const documentSigners = {
  head: 'The head',
  champion: 'The Senior Attendance Champion',
  parent: 'A parent',
  other: 'Somebody else',
} as const;

export const contactChannels = {
  phone: 'Phone call',
  'home-visit': 'Home visit',
  text: 'Text or message',
  'in-person': 'Conversation in person',
  email: 'Email',
} as const;

export const supportStrands = {
  'in-school': 'Support in school',
  'early-help': 'Early Help',
  'school-health': 'School health or nursing',
  'mental-health': 'Mental health support',
  'attendance-contract': 'Attendance contract',
  'multi-agency-clinic': 'Multi-agency clinic or panel',
  'outside-school': 'Another service outside school',
} as const;
export const supportResponses = {
  accepted: 'Accepted',
  declined: 'Declined',
  withdrawn: 'Accepted, later withdrawn from',
  'none-yet': 'No answer yet',
} as const;

export const agencyKinds = {
  'social-care': 'Social worker',
  'early-help': 'Early Help worker',
  'youth-justice': 'Youth justice worker',
  'mental-health': 'Mental health service',
  'school-health': 'School health or nursing',
  'virtual-school': 'Virtual school',
  other: 'Another agency',
} as const;

export const advisers = {
  'la-attendance-officer': "The local authority's attendance officer",
  'safeguarding-lead': 'The Designated Safeguarding Lead',
  'family-practitioner': "The family's own practitioner",
  'safeguarding-hub': 'The safeguarding hub (MASH)',
} as const;

/**
 * Duties that have no form of their own: that they were done is shown by a dated entry. Apart from their words, which few checkers need.
 */
export const dutyKeys = [
  'told-of-absence',
  'told-of-deletion',
  'told-of-part-time',
  'told-of-suspension',
  'codes-shared',
  'penalty-notice-considered',
] as const;
export type DutyKind = (typeof dutyKeys)[number];
export const dutyKinds: Readonly<Record<DutyKind, string>> = {
  'told-of-absence': 'A practitioner was told of absence',
  'told-of-deletion': 'A practitioner was told that the name is deleted',
  'told-of-part-time': 'A practitioner was told of a part-time timetable',
  'told-of-suspension': 'A practitioner was told of a suspension, or the risk of exclusion',
  'codes-shared': 'Codes and comments were shared with a practitioner who asked',
  'penalty-notice-considered': 'A penalty notice was considered',
};

export const noticeKinds = {
  'penalty-notice': 'Penalty notice',
  'notice-to-improve': 'Notice to improve',
  prosecution: 'Prosecution',
  referral: 'Earlier referral',
} as const;

export const documentKinds = {
  'certificate-this-year': "This year's registration certificate",
  'certificate-previous-year': "Last year's registration certificate",
  chronology: 'Chronology',
  minutes: 'Minutes or notes of a meeting',
  plan: 'Plan of support or attendance contract',
  'attendance-action-plan': 'Attendance action plan for severe absence',
  'attendance-summary': 'Attendance summary',
  'witness-statement': 'Witness statement',
  exhibits: 'Exhibits: copies of letters, minutes and plans',
  'disclosure-form': 'General disclosure form',
  'penalty-notice-form': 'Penalty notice request form',
  'leave-request': 'Request for leave',
  other: 'Another document',
} as const;

export const parentKinds = {
  natural: 'Natural parent',
  step: 'Step-parent',
  partner: 'Partner of a parent',
  carer: 'Somebody with day-to-day care',
} as const;
export type ParentKind = keyof typeof parentKinds;

/** Kinds of evidence a person can say is listed whole, or that there is none of. */
export const evidenceKinds = [
  'parents',
  'letters',
  'meetings',
  'contacts',
  'support',
  'agencies',
  'advice',
  'notices',
  'duties',
  'documents',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
export const evidenceWords: Record<EvidenceKind, string> = {
  parents: 'Parents',
  letters: 'Letters',
  meetings: 'Meetings',
  contacts: 'Calls, visits and messages',
  support: 'Offers of support',
  agencies: 'Agencies',
  advice: 'Advice',
  notices: 'Notices and earlier referrals',
  duties: 'Duties',
  documents: 'Documents',
};

/** The keys of a vocabulary, in the shape zod's `enum` wants. */
export const keysOf = <Key extends string>(vocabulary: Record<Key, string>) => Object.keys(vocabulary) as [Key, ...Key[]];
