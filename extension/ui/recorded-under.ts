import { partsOf, type FieldKey, type Subject } from '../forms/index.ts';
import { sections } from './place.ts';

const { Check, Record: record } = sections;
const settings = 'Settings';

const bySubject: Record<Subject, string> = {
  pupil: record.register,
  parent: record.parents,
  sibling: record.register,
  referrer: settings,
  school: settings,
  referral: settings,
  agency: record.agencies,
  meeting: record.meetings,
  support: record.support,
  evidence: record.contacts,
  absence: record.register,
};

/** Told of somebody or something, and recorded elsewhere. */
const elsewhere: Readonly<Record<string, string>> = {
  'pupil.livesWith': record.parents,
  'parent.earlierNotices': record.notices,
  'meeting.invitedOn': record.letters,
  'evidence.letterOfConcernOn': record.letters,
  'evidence.warningLetterOn': record.letters,
  'absence.partTimeTimetable': Check.questions,
  'absence.familyPractitioner': Check.questions,
  'absence.reasonsGiven': record.family,
  'absence.barriers': record.family,
};

/** The screen, by its words, on which what fills this field is recorded or read. */
export function recordedUnder(key: FieldKey): string {
  const { subject, attribute } = partsOf(key);
  return elsewhere[`${subject}.${attribute}`] ?? bySubject[subject];
}
