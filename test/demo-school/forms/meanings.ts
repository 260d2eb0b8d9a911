import { vocabulary, type FieldMeaning } from '../../../extension/forms/vocabulary.ts';

/**
 * Fields English referral forms ask for that the extension's vocabulary may not have yet, under the names they would have there
 * (DOMAIN.md, section 8). `sibling` and `agency` carry a number like `parent`: `sibling.1.forename`.
 */
export const further = {
  'pupil.ethnicity': 'choice',
  'pupil.firstLanguage': 'text',
  'pupil.senStatus': 'choice',
  'pupil.lookedAfter': 'yes-no',
  'pupil.socialCareStatus': 'choice',
  'pupil.freeSchoolMeals': 'yes-no',
  'pupil.pupilPremium': 'yes-no',
  'pupil.medicalNeeds': 'text',
  'pupil.schoolAvoidance': 'yes-no',
  'pupil.youngCarer': 'yes-no',
  'pupil.onRollFrom': 'day',
  'pupil.previousSchool': 'text',
  'pupil.dualRegistered': 'yes-no',
  'pupil.livesWith': 'text',
  'pupil.class': 'text',
  'parent.homePhone': 'text',
  'parent.mobilePhone': 'text',
  'parent.workPhone': 'text',
  'parent.language': 'text',
  'parent.interpreter': 'yes-no',
  'parent.communicationNeeds': 'text',
  'parent.earlierNotices': 'yes-no',
  'sibling.forename': 'text',
  'sibling.surname': 'text',
  'sibling.fullName': 'text',
  'sibling.dateOfBirth': 'day',
  'sibling.school': 'text',
  'sibling.yearGroup': 'choice',
  'sibling.attendancePercentage': 'number',
  'school.seniorAttendanceChampion': 'text',
  'school.safeguardingLead': 'text',
  'school.authorityOfficer': 'text',
  'referral.date': 'day',
  'referral.route': 'choice',
  'agency.kind': 'choice',
  'agency.worker': 'text',
  'agency.phone': 'text',
  'agency.email': 'text',
  'agency.involvedFrom': 'day',
  'agency.contactedOn': 'day',
  'meeting.invitedOn': 'day',
  'meeting.heldOn': 'day',
  'meeting.chair': 'text',
  'meeting.attendedByParents': 'yes-no',
  'meeting.reviewOn': 'day',
  'absence.possibleSessions': 'number',
  'absence.attendedSessions': 'number',
  'absence.authorisedSessions': 'number',
  'absence.attendancePercentageLastYear': 'number',
  'absence.thresholdMet': 'yes-no',
  'absence.reasonsGiven': 'text',
  'absence.barriers': 'text',
  'support.offered': 'text',
  'support.startedOn': 'day',
  'support.reviewedOn': 'day',
  'support.earlyHelpOffered': 'yes-no',
  'support.attendanceContract': 'yes-no',
  'evidence.letterOfConcernOn': 'day',
  'evidence.warningLetterOn': 'day',
  'evidence.homeVisits': 'number',
  'evidence.phoneCalls': 'number',
  'evidence.lastContactOn': 'day',
} as const satisfies Record<string, FieldMeaning['type']>;

/** The extension's own meanings and the further ones, by key without a number: `parent.surname`. */
export const meanings: Record<string, { type: FieldMeaning['type']; inVocabulary: boolean }> = {
  ...Object.fromEntries(Object.entries(further).map(([key, type]) => [key, { type, inVocabulary: false }])),
  ...Object.fromEntries(
    Object.entries(vocabulary).flatMap(([subject, attributes]) =>
      Object.entries(attributes).map(([attribute, { type }]) => [`${subject}.${attribute}`, { type, inVocabulary: true }]),
    ),
  ),
};

/** `parent.2.surname` is `parent.surname`: the meaning without its number. */
export const genericKey = (means: string): string => means.replace(/\.\d+\./, '.');

/** Whether the extension has a name for this meaning yet. */
export const isKnown = (means: string): boolean => meanings[genericKey(means)]?.inVocabulary === true;
