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
    ...address,
  },
  parent: {
    title: choice('title'),
    forename: text('forename'),
    surname: text('surname'),
    fullName: text('full name'),
    relationship: choice('relationship to the pupil'),
    livesWithPupil: yesNo('living with the pupil'),
    parentalResponsibility: yesNo('parental responsibility'),
    dateOfBirth: day('date of birth'),
    email: text('email address'),
    phone: text('telephone number'),
    ...address,
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
    email: text('email address'),
    phone: text('telephone number'),
    ...address,
  },
  absence: {
    unauthorisedSessions: number('Unauthorised sessions this school year'),
    unauthorisedDays: number('Unauthorised days this school year'),
    attendancePercentage: number('Attendance percentage this school year'),
    periodFrom: day('First day of the absence'),
    periodTo: day('Last day of the absence'),
    partTimeTimetable: yesNo('Part-time timetable'),
    familyPractitioner: yesNo('Family practitioner involved'),
  },
} as const satisfies Record<string, Record<string, FieldMeaning>>;

type Vocabulary = typeof vocabulary;

/** Who or what a field is about. Of parents there may be several, so their keys carry a number from 1. */
export type Subject = keyof Vocabulary;

type SingleKey = { [S in Exclude<Subject, 'parent'>]: `${S}.${keyof Vocabulary[S] & string}` }[Exclude<Subject, 'parent'>];
type ParentKey = `parent.${number}.${keyof Vocabulary['parent']}`;

/** `pupil.forename`, `parent.2.surname`. */
export type FieldKey = SingleKey | ParentKey;

/** Personal. What a form may be filled with, and in plain words where it came from: `the register read on 20 November 2026`. */
export type FieldValue = { value: string; source: string };

/** Personal. A parent who must not be contacted, or whose address is confidential, has no contact details in here. */
export type FieldValues = { [K in FieldKey]?: FieldValue };

/** A key in its parts; `ordinal` only for parents. */
export type KeyParts = { subject: Subject; attribute: string; ordinal: number | null };

export function partsOf(key: FieldKey): KeyParts {
  const [subject, second = '', third] = key.split('.') as [Subject, string?, string?];
  return third === undefined ? { subject, attribute: second, ordinal: null } : { subject, attribute: third, ordinal: Number(second) };
}

/** The key for these parts; `null` where no field has this meaning. */
export function keyOf({ subject, attribute, ordinal }: KeyParts): FieldKey | null {
  if (!Object.hasOwn(vocabulary[subject], attribute)) return null;
  if (subject !== 'parent') return `${subject}.${attribute}` as FieldKey;
  return ordinal === null ? null : (`parent.${ordinal}.${attribute}` as FieldKey);
}

/** @throws for a key the vocabulary does not have: a bug in whoever made it. */
export function meaningOf(key: FieldKey): FieldMeaning {
  const { subject, attribute } = partsOf(key);
  const meaning = (vocabulary[subject] as Record<string, FieldMeaning> | undefined)?.[attribute];
  if (!meaning) throw new Error(`no field means ${key}`);
  return meaning;
}

/** `Parent 2's surname`, `Pupil's date of birth`, `Part-time timetable`. */
export function keyInWords(key: FieldKey): string {
  const { subject, ordinal } = partsOf(key);
  const { words } = meaningOf(key);
  switch (subject) {
    case 'absence':
      return words;
    case 'parent':
      return `Parent ${ordinal}'s ${words}`;
    case 'pupil':
      return `Pupil's ${words}`;
    case 'referrer':
      return `Referrer's ${words}`;
    case 'school':
      return `School's ${words}`;
  }
}
