/** How a value is held and compared. A day is ISO, a yes-no `yes` or `no`, a number plain digits, a choice one of `choices.ts` or free words. */
export type FieldType = 'text' | 'day' | 'yes-no' | 'choice' | 'number';

/** One attribute: its type, and its words as they follow "Pupil's" or stand alone. */
export type FieldMeaning = { type: FieldType; words: string };

const text = (words: string) => ({ type: 'text', words }) as const;
const day = (words: string) => ({ type: 'day', words }) as const;
const yesNo = (words: string) => ({ type: 'yes-no', words }) as const;
const choice = (words: string) => ({ type: 'choice', words }) as const;
const number = (words: string) => ({ type: 'number', words }) as const;

const address = {
  addressLine1: text('address, line 1'),
  addressLine2: text('address, line 2'),
  town: text('town'),
  county: text('county'),
  postcode: text('postcode'),
  address: text('address'),
} as const;

/** Everything a form may be filled with, by subject. */
export const vocabulary = {
  pupil: {
    forename: text('forename'),
    surname: text('surname'),
    fullName: text('full name'),
    knownAs: text('name they are known by'),
    dateOfBirth: day('date of birth'),
    upn: text('unique pupil number'),
    yearGroup: choice('year group'),
    sex: choice('sex'),
    ethnicity: choice('ethnicity'),
    firstLanguage: text('first language'),
    senStatus: choice('special educational needs status'),
    lookedAfter: yesNo('being looked after'),
    socialCareStatus: choice('social care status'),
    freeSchoolMeals: yesNo('free school meals'),
    pupilPremium: yesNo('pupil premium'),
    medicalNeeds: text('medical needs'),
    schoolAvoidance: yesNo('school avoidance'),
    youngCarer: yesNo('being a young carer'),
    onRollFrom: day('first day on roll'),
    dualRegistered: yesNo('dual registration'),
    livesWith: text('parents at home'),
    class: text('class'),
    ...address,
  },
  parent: {
    title: choice('title'),
    forename: text('forename'),
    surname: text('surname'),
    fullName: text('full name'),
    relationship: choice('relationship to the pupil'),
    livesWithPupil: yesNo('home is with the pupil'),
    parentalResponsibility: yesNo('parental responsibility'),
    dateOfBirth: day('date of birth'),
    email: text('email address'),
    phone: text('telephone number'),
    homePhone: text('home telephone number'),
    mobilePhone: text('mobile telephone number'),
    workPhone: text('work telephone number'),
    language: text('language'),
    interpreter: yesNo('need of an interpreter'),
    communicationNeeds: text('communication needs'),
    earlierNotices: yesNo('earlier notices'),
    ...address,
  },
  sibling: {
    forename: text('forename'),
    surname: text('surname'),
    fullName: text('full name'),
    dateOfBirth: day('date of birth'),
    school: text('school'),
    yearGroup: choice('year group'),
    attendancePercentage: number('attendance percentage'),
  },
  referrer: {
    name: text('name'),
    role: text('role'),
    email: text('email address'),
    phone: text('telephone number'),
  },
  school: {
    name: text('name'),
    number: text('DfE number'),
    head: text('head teacher'),
    seniorAttendanceChampion: text('Senior Attendance Champion'),
    safeguardingLead: text('designated safeguarding lead'),
    authorityOfficer: text('officer at the local authority'),
    email: text('email address'),
    phone: text('telephone number'),
    ...address,
  },
  referral: {
    date: day('Date of the referral'),
    route: choice('What is asked for'),
  },
  agency: {
    kind: choice('name'),
    worker: text('worker'),
    phone: text('telephone number'),
    email: text('email address'),
    involvedFrom: day('first day of involvement'),
    contactedOn: day('day it was contacted'),
  },
  meeting: {
    invitedOn: day('Day parents were invited to the meeting'),
    heldOn: day('Day of the meeting'),
    chair: text('Chair of the meeting'),
    attendedByParents: yesNo('Parents at the meeting'),
    reviewOn: day('Review day'),
  },
  support: {
    offered: text('Support offered'),
    startedOn: day('First day of support'),
    reviewedOn: day('Day support was reviewed'),
    earlyHelpOffered: yesNo('Early Help offered'),
    attendanceContract: yesNo('Attendance contract'),
  },
  evidence: {
    letterOfConcernOn: day('Day of the first letter of concern'),
    warningLetterOn: day('Day of the warning letter'),
    homeVisits: number('Home visits'),
    phoneCalls: number('Telephone calls'),
    lastContactOn: day('Day of the last contact'),
  },
  absence: {
    possibleSessions: number('Possible sessions this school year'),
    attendedSessions: number('Attended sessions this school year'),
    authorisedSessions: number('Authorised absences this school year, in sessions'),
    unauthorisedSessions: number('Unauthorised sessions this school year'),
    unauthorisedDays: number('Unauthorised days this school year'),
    attendancePercentage: number('Attendance percentage this school year'),
    attendancePercentageLastYear: number('Attendance percentage last school year'),
    periodFrom: day('First day of the absence'),
    periodTo: day('Last day of the absence'),
    partTimeTimetable: yesNo('Part-time timetable'),
    familyPractitioner: yesNo('Family practitioner involved'),
    thresholdMet: yesNo('National threshold met'),
    reasonsGiven: text('Reasons the family gave'),
    barriers: text('Barriers to attendance'),
  },
} as const satisfies Record<string, Record<string, FieldMeaning>>;

type Vocabulary = typeof vocabulary;

/** Who or what a field is about. Of some there may be several, so their keys carry a number from 1. */
export type Subject = keyof Vocabulary;
export type NumberedSubject = 'parent' | 'sibling' | 'agency';

const numbered: ReadonlySet<Subject> = new Set<NumberedSubject>(['parent', 'sibling', 'agency']);
export const isNumbered = (subject: Subject): subject is NumberedSubject => numbered.has(subject);

type KeyOf<S extends Subject> = S extends NumberedSubject
  ? `${S}.${number}.${keyof Vocabulary[S] & string}`
  : `${S}.${keyof Vocabulary[S] & string}`;

/** `pupil.forename`, `parent.2.surname`. */
export type FieldKey = { [S in Subject]: KeyOf<S> }[Subject];

/** Personal. What a form may be filled with, and in plain words where it came from: `the register read on 20 November 2026`. */
export type FieldValue = { value: string; source: string };

/** Personal. A parent who must not be contacted, or whose address is confidential, has no contact details in here. */
export type FieldValues = { [K in FieldKey]?: FieldValue };

/** A key in its parts; `ordinal` only where there may be several. */
export type KeyParts = { subject: Subject; attribute: string; ordinal: number | null };

export function partsOf(key: FieldKey): KeyParts {
  const [subject, second = '', third] = key.split('.') as [Subject, string?, string?];
  return third === undefined ? { subject, attribute: second, ordinal: null } : { subject, attribute: third, ordinal: Number(second) };
}

/** The key for these parts; `null` where no field has this meaning. */
export function keyOf({ subject, attribute, ordinal }: KeyParts): FieldKey | null {
  if (!Object.hasOwn(vocabulary[subject], attribute)) return null;
  if (!isNumbered(subject)) return `${subject}.${attribute}` as FieldKey;
  return ordinal === null ? null : (`${subject}.${ordinal}.${attribute}` as FieldKey);
}

export const meaningIn = (subject: Subject, attribute: string): FieldMeaning | undefined =>
  (vocabulary[subject] as Record<string, FieldMeaning> | undefined)?.[attribute];

/** @throws for a key the vocabulary does not have: a bug in whoever made it. */
export function meaningOf(key: FieldKey): FieldMeaning {
  const { subject, attribute } = partsOf(key);
  const meaning = meaningIn(subject, attribute);
  if (!meaning) throw new Error(`no field means ${key}`);
  return meaning;
}
