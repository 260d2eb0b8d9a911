/** How else forms say the same. `bare` leans on its section; `own` stands alone. */
export const bare: Record<string, string[]> = {
  forename: ['First name', 'Forename', 'Forename(s)', 'Given name', 'Legal forename', 'First name(s)'],
  surname: ['Surname', 'Last name', 'Family name', 'Legal surname'],
  fullName: ['Full name', 'Name in full', 'Full legal name'],
  dateOfBirth: ['Date of birth', 'DOB', 'D.O.B.', 'Birth date', 'Date of Birth'],
  upn: ['UPN', 'Unique pupil number', 'Unique Pupil Number (UPN)', 'UPN number'],
  yearGroup: ['Year group', 'NC year', 'National Curriculum Year', 'School year', 'NCY'],
  sex: ['Sex', 'Gender'],
  address: ['Address', 'Full address', 'Home address', 'Address including postcode'],
  addressLine1: ['Address line 1', 'First line of address', 'Address 1', 'House number and street'],
  addressLine2: ['Address line 2', 'Address 2', 'Second line of address'],
  town: ['Town', 'Town or city', 'Town/City'],
  postcode: ['Postcode', 'Post code', 'Postal code'],
  title: ['Title', 'Title (Mr, Mrs, Ms)'],
  relationship: ['Relationship to pupil', 'Relationship to child', 'Relationship to the pupil'],
  livesWithPupil: ['Lives with the pupil?', 'Does this person live with the pupil?', 'Living with the pupil', 'Lives with child?'],
  parentalResponsibility: ['Parental responsibility?', 'Has parental responsibility', 'PR'],
  email: ['Email', 'Email address', 'E-mail address'],
  phone: ['Telephone number', 'Phone number', 'Contact number', 'Telephone', 'Tel. no.'],
  role: ['Job title', 'Role', 'Position', 'Role in school'],
};

const own: Record<string, string[]> = {
  'referrer.name': ['Name of referrer', 'Referrer’s name', 'Your full name', 'Name of person making the referral'],
  'referrer.role': ['Your role', 'Referrer’s job title', 'Your job title'],
  'referrer.email': ['Your email address', 'Referrer’s email', 'Your work email address'],
  'referrer.phone': ['Your telephone number', 'Referrer’s telephone number', 'Your contact number'],
  'school.name': ['Name of school', 'School name', 'Referring school', 'Name of school or academy'],
  'school.number': ['DfE number', 'School DfE number', 'LAESTAB number', 'DfE no.'],
  'school.head': ['Headteacher', 'Name of headteacher', 'Head teacher’s name', 'Headteacher/Principal'],
  'absence.unauthorisedSessions': [
    'Number of unauthorised sessions',
    'Unauthorised sessions this school year',
    'Sessions of unauthorised absence',
  ],
  'absence.attendancePercentage': ['Attendance percentage', 'Attendance this school year (%)', 'Current attendance %'],
  'absence.periodFrom': ['Period of absence from', 'First day of absence', 'Absence from'],
  'absence.periodTo': ['Period of absence to', 'Last day of absence', 'Absence to'],
};

const subjects: Record<string, string[]> = { pupil: ['pupil', 'child', 'student'] };
const parentWords = (n: string) => [`parent ${n}`, `parent/carer ${n}`];

/** Wordings that need no section. */
export function standing(means: string): string[] {
  const [subject = '', ...rest] = means.split('.');
  const attribute = rest.at(-1)!;
  if (own[means]) return own[means];
  const phrases = bare[attribute];
  const people = subject === 'parent' ? parentWords(rest[0]!) : subjects[subject];
  // Asked of somebody in words of its own: “PR of parent 1” is nobody's wording.
  if (!phrases || !people || /relationship|livesWith|Responsibility|title|upn|year/i.test(attribute)) return [];
  return people.flatMap((person) => {
    const initial = person[0]!.toUpperCase() + person.slice(1);
    return phrases.slice(0, 3).flatMap((phrase) => {
      const small = /^[A-Z]{2}|^D\.|^NC/.test(phrase) ? phrase : phrase[0]!.toLowerCase() + phrase.slice(1);
      return [`${initial}’s ${small}`, `${phrase} of ${person}`];
    });
  });
}

/** Wordings that a section about that very subject carries. */
export const carried = (means: string): string[] => [...(means.startsWith('school.') ? [] : (bare[means.split('.').at(-1)!] ?? []))];

export const titlesFor = (about: string): string[] => {
  const n = about.split('.')[1] ?? '';
  const words: Record<string, string[]> = {
    pupil: ['Pupil details', 'About the child', 'The pupil', 'Child’s details', 'Student details', 'Pupil information'],
    parent: [`Parent/Carer ${n}`, `Parent or carer ${n}`, `Parent ${n} details`, `Details of parent ${n}`, `Parent ${n}`],
    referrer: ['Referrer', 'Your details', 'About you', 'Person making the referral', 'Referrer details'],
    school: ['School', 'School details', 'Your school', 'Referring school'],
    absence: ['Attendance', 'Absence', 'Attendance and absence', 'Details of absence'],
  };
  return words[about.split('.')[0]!] ?? [];
};
