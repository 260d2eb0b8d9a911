import type { YesNo } from '../../shared/case/facts.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { FieldKey, FieldType, Subject, vocabulary } from '../forms/vocabulary.ts';

type Vocabulary = typeof vocabulary;
type Ask = { label: string; hint?: string };

/**
 * What only an authority's form asks, and somebody types in once: no check sees any of it. A line here is the place in the case, the question on
 * the screen and what fills a form; what kind of value it is, the vocabulary says.
 */
export const asks = {
  pupil: {
    county: { label: 'County' },
    class: { label: 'Class or form group' },
    sex: { label: 'Sex' },
    ethnicity: {
      label: 'Ethnicity',
      hint: 'Word for word as your school’s system has it. A form’s list is filled only where one of its choices says this, or is the school census’s code or wording for it',
    },
    firstLanguage: { label: 'First language' },
    senStatus: { label: 'SEN status' },
    socialCareStatus: { label: 'Social care status', hint: 'Such as Child in need, Child protection plan or None' },
    lookedAfter: { label: 'Looked after by a local authority' },
    freeSchoolMeals: { label: 'Free school meals' },
    pupilPremium: { label: 'Pupil premium' },
    youngCarer: { label: 'Young carer' },
    dualRegistered: { label: 'Registered at another school as well' },
    schoolAvoidance: { label: 'Emotionally based school avoidance' },
    medicalNeeds: { label: 'Medical needs', hint: 'Only as much as the form needs to know' },
  },
  parent: {
    county: { label: 'County' },
    dateOfBirth: { label: 'Date of birth' },
    homePhone: { label: 'Home phone' },
    workPhone: { label: 'Work phone' },
    language: { label: 'Language' },
    interpreter: { label: 'Interpreter needed' },
    communicationNeeds: { label: 'Communication needs', hint: 'For example large print, or help with reading' },
  },
  sibling: {
    yearGroup: { label: 'Their year group' },
    attendancePercentage: { label: 'Their attendance percentage', hint: 'For example 91.5' },
  },
  agency: {
    phone: { label: 'Worker’s phone' },
    email: { label: 'Worker’s email' },
  },
  support: {
    startedOn: { label: 'Started on' },
    reviewedOn: { label: 'Last reviewed on' },
  },
  school: {
    county: { label: 'County' },
    phone: { label: 'School’s phone' },
    email: { label: 'School’s email' },
    seniorAttendanceChampion: { label: 'Senior Attendance Champion' },
    safeguardingLead: { label: 'Designated safeguarding lead' },
    authorityOfficer: { label: 'Your officer at the local authority' },
  },
} as const satisfies { [S in Subject]?: { [Attribute in keyof Vocabulary[S]]?: Ask } };

export type AskedSubject = keyof typeof asks;

type Held = { text: string; choice: string; number: string; day: Day; 'yes-no': YesNo };
type HeldAs<Meaning> = Meaning extends { type: infer Type extends FieldType } ? Held[Type] : never;

/** Absent until somebody typed it in. A number is plain digits, with at most one point. */
export type Asked<S extends AskedSubject> = {
  [Attribute in keyof (typeof asks)[S]]?: HeldAs<Attribute extends keyof Vocabulary[S] ? Vocabulary[S][Attribute] : never>;
};

/** What was typed in of one subject, by the form fields it fills: those of `parent.1`, say. */
export function typedValues(subject: AskedSubject, prefix: string, held: object): Partial<Record<FieldKey, string | undefined>> {
  const values = held as Record<string, string | undefined>;
  return Object.fromEntries(Object.keys(asks[subject]).map((attribute) => [`${prefix}.${attribute}`, values[attribute]]));
}
