import type { Beside } from './held.ts';

const document = (item: string, kind: (Extract<Beside, { belongs: object }>['belongs'] & { evidence: 'documents' })['kind']): Beside => ({
  item,
  belongs: { evidence: 'documents', kind },
});
const letter = (item: string, kind: (Extract<Beside, { belongs: object }>['belongs'] & { evidence: 'letters' })['kind']): Beside => ({
  item,
  belongs: { evidence: 'letters', kind },
});

/** Where an item's marker goes on any form, whoever asks: the items' names are shared by the authorities' checklists. */
export const generalPlaces: readonly Beside[] = [
  { item: 'parents-listed', field: 'parent.1.surname' },
  { item: 'part-time-timetable', field: 'absence.partTimeTimetable' },
  { item: 'part-time-ended', field: 'absence.partTimeTimetable' },
  { item: 'family-practitioner', field: 'absence.familyPractitioner' },
  { item: 'unauthorised-sessions', field: 'absence.unauthorisedSessions' },
  { item: 'recent-and-ongoing', field: 'absence.periodTo' },
  document('certificate-this-year', 'certificate-this-year'),
  document('certificate', 'certificate-this-year'),
  document('certificate-signed', 'certificate-this-year'),
  document('certificate-up-to-date', 'certificate-this-year'),
  document('no-n-this-year', 'certificate-this-year'),
  document('no-blanks-this-year', 'certificate-this-year'),
  document('certificate-previous-year', 'certificate-previous-year'),
  document('no-n-previous-year', 'certificate-previous-year'),
  document('no-blanks-previous-year', 'certificate-previous-year'),
  document('chronology', 'chronology'),
  document('communications-recorded', 'chronology'),
  document('contacts-made', 'chronology'),
  document('contacts-received', 'chronology'),
  document('phone-attempt', 'chronology'),
  document('home-visit-attempt', 'chronology'),
  document('minutes-of-meeting', 'minutes'),
  document('formal-meeting', 'minutes'),
  document('support-plan', 'plan'),
  document('contract-signed', 'plan'),
  document('attendance-summary', 'attendance-summary'),
  document('request-form', 'penalty-notice-form'),
  document('leave-request', 'leave-request'),
  letter('letter-of-concern', 'attendance-concern'),
  letter('follow-up-letter', 'attendance-concern-follow-up'),
  letter('further-letter', 'attendance-concern-follow-up'),
  letter('medical-evidence-letter', 'medical-evidence'),
  letter('meeting-invitation', 'meeting-invitation'),
  letter('letter-after-meeting', 'post-meeting'),
  letter('referral-letter', 'referral-notification'),
  letter('warning-letter', 'warning'),
  letter('leave-refusal', 'leave-refusal'),
  letter('letters-recent', null),
];
