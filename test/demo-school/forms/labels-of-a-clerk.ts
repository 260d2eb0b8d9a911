import { agencies, ethnicities, relationships, senStatuses, sexes, socialCareStatuses, titles, yearGroups, yesNo } from './choices.ts';
import type { Label } from './labels.ts';
import { ask, offer } from './said-label.ts';

const counts = offer('First', 'Second', 'Third or more');
const routes = offer('Penalty notice', 'Prosecution', 'Education Supervision Order', 'Parenting Order');

/** Eight councils’ forms at their most ordinary. Written without reading how fields are matched. */
export const clerksLabels: readonly Label[] = [
  ask('text', 'Name', '1. Requested by', 'referrer.name', 'The person asking for the notice.', { below: ['Designation'] }),
  ask('text', 'Designation', '1. Requested by', 'referrer.role', 'Their post at the school.', { above: ['Name'], below: ['School name'] }),
  ask('long', 'School address', '1. Requested by', 'school.address', 'Address of the school.', {
    above: ['Designation', 'School name'],
    below: ['DfE number'],
  }),
  ask('text', 'DfE number', '1. Requested by', 'school.number', 'The school’s DfE number.', {
    above: ['School name', 'School address'],
    below: ['Email address for queries'],
  }),
  ask('email', 'Email address for queries', '1. Requested by', 'referrer.email', 'Email of the requester.', {
    above: ['School address', 'DfE number'],
    below: ['Headteacher'],
  }),
  ask('text', 'Headteacher', '1. Requested by', 'school.head', 'The head’s name.', {
    above: ['DfE number', 'Email address for queries'],
    below: ['Name of your School Liaison Officer'],
  }),
  ask(
    'text',
    'Name of your School Liaison Officer',
    '1. Requested by',
    'school.authorityOfficer',
    'The authority’s officer linked to the school.',
    { above: ['Email address for queries', 'Headteacher'] },
  ),
  ask('text', 'Legal surname', '2. Pupil details', 'pupil.surname', 'Surname of the pupil.', { below: ['Legal forename(s)'] }),
  ask('text', 'Legal forename(s)', '2. Pupil details', 'pupil.forename', 'Forename of the pupil.', {
    above: ['Legal surname'],
    below: ['Also known as'],
  }),
  ask('text', 'Also known as', '2. Pupil details', 'pupil.knownAs', 'Other name the pupil uses.', {
    above: ['Legal surname', 'Legal forename(s)'],
    below: ['DOB'],
  }),
  ask('date', 'DOB', '2. Pupil details', 'pupil.dateOfBirth', 'Pupil’s date of birth.', {
    above: ['Legal forename(s)', 'Also known as'],
    below: ['NCY'],
  }),
  ask('select', 'NCY', '2. Pupil details', 'pupil.yearGroup', 'National curriculum year.', {
    choices: yearGroups,
    above: ['Also known as', 'DOB'],
    below: ['UPN'],
  }),
  ask('text', 'UPN', '2. Pupil details', 'pupil.upn', 'Unique pupil number.', { above: ['DOB', 'NCY'], below: ['Gender'] }),
  ask('radios', 'Gender', '2. Pupil details', 'pupil.sex', 'Sex of the pupil.', {
    choices: sexes,
    above: ['NCY', 'UPN'],
    below: ['Ethnicity'],
  }),
  ask('select', 'Ethnicity', '2. Pupil details', 'pupil.ethnicity', 'Ethnicity of the pupil.', {
    choices: ethnicities,
    above: ['UPN', 'Gender'],
    below: ['Home language'],
  }),
  ask('text', 'Home language', '2. Pupil details', 'pupil.firstLanguage', 'Language spoken at home.', {
    above: ['Gender', 'Ethnicity'],
    below: ['Child in Care (CIC)?'],
  }),
  ask('radios', 'Child in Care (CIC)?', '2. Pupil details', 'pupil.lookedAfter', 'Looked after by an authority.', {
    choices: yesNo,
    above: ['Ethnicity', 'Home language'],
    below: ['School age sibling?'],
  }),
  ask('radios', 'School age sibling?', '2. Pupil details', null, 'Asks whether there is a sibling of school age; no key.', {
    choices: yesNo,
    above: ['Home language', 'Child in Care (CIC)?'],
    below: ['Penalty notice requested for sibling?'],
  }),
  ask('radios', 'Penalty notice requested for sibling?', '2. Pupil details', null, 'A notice for another child.', {
    choices: yesNo,
    above: ['Child in Care (CIC)?', 'School age sibling?'],
    below: ['If no, why not?'],
  }),
  ask('long', 'If no, why not?', '2. Pupil details', null, 'Explanation about the sibling.', {
    above: ['School age sibling?', 'Penalty notice requested for sibling?'],
  }),
  ask('select', 'Title (Mr/Mrs/Miss/Ms)', '3. Parent/carer 1', 'parent.1.title', 'Title of the first parent.', {
    choices: titles,
    below: ['Surname'],
  }),
  ask('text', 'Surname', '3. Parent/carer 1', 'parent.1.surname', 'Surname of the first parent.', {
    above: ['Title (Mr/Mrs/Miss/Ms)'],
    below: ['Forename (in full)'],
  }),
  ask('text', 'Forename (in full)', '3. Parent/carer 1', 'parent.1.forename', 'Forename of the first parent.', {
    above: ['Title (Mr/Mrs/Miss/Ms)', 'Surname'],
    below: ['Date of birth (if known)'],
  }),
  ask('date', 'Date of birth (if known)', '3. Parent/carer 1', 'parent.1.dateOfBirth', 'First parent’s date of birth.', {
    above: ['Surname', 'Forename (in full)'],
    below: ['Relationship to pupil'],
  }),
  ask('select', 'Relationship to pupil', '3. Parent/carer 1', 'parent.1.relationship', 'Relationship of the first parent.', {
    choices: relationships,
    above: ['Forename (in full)', 'Date of birth (if known)'],
    below: ['Address'],
  }),
  ask('long', 'Address', '3. Parent/carer 1', 'parent.1.address', 'First parent’s address.', {
    above: ['Date of birth (if known)', 'Relationship to pupil'],
    below: ['Postcode'],
  }),
  ask('text', 'Postcode', '3. Parent/carer 1', 'parent.1.postcode', 'First parent’s postcode.', {
    above: ['Relationship to pupil', 'Address'],
    below: ['Has this parent previously been issued with a penalty notice for this child?'],
  }),
  ask(
    'radios',
    'Has this parent previously been issued with a penalty notice for this child?',
    '3. Parent/carer 1',
    'parent.1.earlierNotices',
    'Earlier notices to this parent.',
    { choices: yesNo, above: ['Address', 'Postcode'] },
  ),
  ask('text', 'Surname', '4. Parent/carer 2', 'parent.2.surname', 'Surname of the second parent.', {
    above: ['Title (Mr/Mrs/Miss/Ms)'],
    below: ['Forename (in full)'],
  }),
  ask('text', 'Forename (in full)', '4. Parent/carer 2', 'parent.2.forename', 'Forename of the second parent.', {
    above: ['Title (Mr/Mrs/Miss/Ms)', 'Surname'],
    below: ['Date of birth (if known)'],
  }),
  ask('date', 'Date of birth (if known)', '4. Parent/carer 2', 'parent.2.dateOfBirth', 'Second parent’s date of birth.', {
    above: ['Surname', 'Forename (in full)'],
    below: ['Relationship to pupil'],
  }),
  ask('long', 'Address (if different)', '4. Parent/carer 2', 'parent.2.address', 'Second parent’s address.', {
    above: ['Date of birth (if known)', 'Relationship to pupil'],
    below: ['If details of only one parent are given please explain why'],
  }),
  ask(
    'long',
    'If details of only one parent are given please explain why',
    '4. Parent/carer 2',
    null,
    'Explanation for an absent parent.',
    { above: ['Relationship to pupil', 'Address (if different)'] },
  ),
  ask('number', 'Number of unauthorised sessions', '5. Absence details', 'absence.unauthorisedSessions', 'Unauthorised sessions.', {
    below: ['Number of unauthorised days'],
  }),
  ask('number', 'Number of unauthorised days', '5. Absence details', 'absence.unauthorisedDays', 'Unauthorised days.', {
    above: ['Number of unauthorised sessions'],
    below: ['Date from'],
  }),
  ask('date', 'Date from', '5. Absence details', 'absence.periodFrom', 'Start of the period of absence.', {
    above: ['Number of unauthorised sessions', 'Number of unauthorised days'],
    below: ['Date to'],
  }),
  ask('date', 'Date to', '5. Absence details', 'absence.periodTo', 'End of the period of absence.', {
    above: ['Number of unauthorised days', 'Date from'],
    below: ['Register code(s) used'],
  }),
  ask('text', 'Register code(s) used', '5. Absence details', null, 'Codes; no key.', {
    above: ['Date from', 'Date to'],
    below: ['Has the national threshold (10 sessions in a rolling 10 school weeks) been met?'],
  }),
  ask(
    'radios',
    'Has the national threshold (10 sessions in a rolling 10 school weeks) been met?',
    '5. Absence details',
    'absence.thresholdMet',
    'The national threshold.',
    { choices: yesNo, above: ['Date to', 'Register code(s) used'], below: ['Which offence is this within the 3 year period?'] },
  ),
  ask('radios', 'Which offence is this within the 3 year period?', '5. Absence details', null, 'First or second notice; no key.', {
    choices: counts,
    above: ['Register code(s) used', 'Has the national threshold (10 sessions in a rolling 10 school weeks) been met?'],
  }),
  ask(
    'tick',
    'I confirm that the parent/carer is aware that the absence has been recorded as unauthorised',
    '6. School confirmation',
    null,
    'Declaration.',
    { below: ['I am satisfied that there are no circumstances that would prevent the issuing of a penalty notice'] },
  ),
  ask(
    'tick',
    'I am satisfied that there are no circumstances that would prevent the issuing of a penalty notice',
    '6. School confirmation',
    null,
    'Declaration.',
    {
      above: ['I confirm that the parent/carer is aware that the absence has been recorded as unauthorised'],
      below: ['I attach a registration certificate for the current academic year'],
    },
  ),
  ask('tick', 'I attach a registration certificate for the current academic year', '6. School confirmation', null, 'Attachment tick.', {
    above: [
      'I confirm that the parent/carer is aware that the absence has been recorded as unauthorised',
      'I am satisfied that there are no circumstances that would prevent the issuing of a penalty notice',
    ],
    below: ['Signed'],
  }),
  ask('text', 'Signed', '6. School confirmation', null, 'Signature.', {
    above: [
      'I am satisfied that there are no circumstances that would prevent the issuing of a penalty notice',
      'I attach a registration certificate for the current academic year',
    ],
    below: ['Date signed'],
  }),
  ask('date', 'Date signed', '6. School confirmation', null, 'Date of the signature.', {
    above: ['I attach a registration certificate for the current academic year', 'Signed'],
  }),
  ask('text', 'PN reference number', 'For office use only', null, 'Office use.', { above: ['Date received'], below: ['Case officer'] }),
  ask('text', 'Case officer', 'For office use only', null, 'Office use: who has been given the case.', {
    above: ['Date received', 'PN reference number'],
    below: ['Outcome'],
  }),
  ask('text', 'Outcome', 'For office use only', null, 'Office use.', { above: ['PN reference number', 'Case officer'] }),
  ask('text', 'Your name', 'Section A: Referrer details', 'referrer.name', 'Who is filling in the form.', { below: ['Your job title'] }),
  ask('email', 'Your email address', 'Section A: Referrer details', 'referrer.email', 'Email of the referrer.', {
    above: ['Your name', 'Your job title'],
    below: ['Your telephone number'],
  }),
  ask('tel', 'Your telephone number', 'Section A: Referrer details', 'referrer.phone', 'Phone of the referrer.', {
    above: ['Your job title', 'Your email address'],
    below: ['Name of school/academy'],
  }),
  ask('text', 'Name of school/academy', 'Section A: Referrer details', 'school.name', 'The school.', {
    above: ['Your email address', 'Your telephone number'],
    below: ['Date of referral'],
  }),
  ask('date', 'Date of referral', 'Section A: Referrer details', 'referral.date', 'Date of the referral.', {
    above: ['Your telephone number', 'Name of school/academy'],
    below: ['Senior Attendance Champion'],
  }),
  ask('text', 'Senior Attendance Champion', 'Section A: Referrer details', 'school.seniorAttendanceChampion', 'The school’s champion.', {
    above: ['Name of school/academy', 'Date of referral'],
    below: ['Designated Safeguarding Lead'],
  }),
  ask('text', 'Designated Safeguarding Lead', 'Section A: Referrer details', 'school.safeguardingLead', 'The school’s safeguarding lead.', {
    above: ['Date of referral', 'Senior Attendance Champion'],
  }),
  ask('text', 'First name', 'Section B: Pupil information', 'pupil.forename', 'Pupil’s forename.', { below: ['Last name'] }),
  ask('text', 'Last name', 'Section B: Pupil information', 'pupil.surname', 'Pupil’s surname.', {
    above: ['First name'],
    below: ['Date of birth'],
  }),
  ask('day', 'Date of birth', 'Section B: Pupil information', 'pupil.dateOfBirth', 'Pupil’s date of birth.', {
    above: ['First name', 'Last name'],
    below: ['Unique Pupil Number (UPN)'],
  }),
  ask('text', 'Unique Pupil Number (UPN)', 'Section B: Pupil information', 'pupil.upn', 'UPN.', {
    above: ['Last name', 'Date of birth'],
    below: ['Year group'],
  }),
  ask('select', 'Year group', 'Section B: Pupil information', 'pupil.yearGroup', 'Year group.', {
    choices: yearGroups,
    above: ['Date of birth', 'Unique Pupil Number (UPN)'],
    below: ['Sex'],
  }),
  ask('text', 'Address line 1', 'Section B: Pupil information', 'pupil.addressLine1', 'Pupil’s address.', {
    above: ['Year group', 'Sex'],
    below: ['Address line 2'],
  }),
  ask('text', 'Address line 2', 'Section B: Pupil information', 'pupil.addressLine2', 'Pupil’s address.', {
    above: ['Sex', 'Address line 1'],
    below: ['Town or city'],
  }),
  ask('text', 'Town or city', 'Section B: Pupil information', 'pupil.town', 'Pupil’s town.', {
    above: ['Address line 1', 'Address line 2'],
    below: ['County'],
  }),
  ask('text', 'County', 'Section B: Pupil information', 'pupil.county', 'Pupil’s county.', {
    above: ['Address line 2', 'Town or city'],
    below: ['Postcode'],
  }),
  ask('text', 'Postcode', 'Section B: Pupil information', 'pupil.postcode', 'Pupil’s postcode.', {
    above: ['Town or city', 'County'],
    below: ['Who does the pupil live with?'],
  }),
  ask('text', 'Who does the pupil live with?', 'Section B: Pupil information', 'pupil.livesWith', 'With whom the pupil lives.', {
    above: ['County', 'Postcode'],
    below: ['Date admitted to school'],
  }),
  ask('day', 'Date admitted to school', 'Section B: Pupil information', 'pupil.onRollFrom', 'On roll from.', {
    above: ['Postcode', 'Who does the pupil live with?'],
    below: ['Previous school'],
  }),
  ask('text', 'Previous school', 'Section B: Pupil information', null, 'Previous school.', {
    above: ['Who does the pupil live with?', 'Date admitted to school'],
    below: ['Is the pupil dual registered?'],
  }),
  ask('radios', 'Is the pupil dual registered?', 'Section B: Pupil information', 'pupil.dualRegistered', 'Dual registration.', {
    choices: yesNo,
    above: ['Date admitted to school', 'Previous school'],
    below: ['If yes, name of other school or provision'],
  }),
  ask('text', 'If yes, name of other school or provision', 'Section B: Pupil information', null, 'The other school; no key.', {
    above: ['Previous school', 'Is the pupil dual registered?'],
  }),
  ask('select', 'SEN status', 'Section C: Additional needs and vulnerabilities', 'pupil.senStatus', 'SEN status.', {
    choices: senStatuses,
    below: ['Eligible for free school meals'],
  }),
  ask('radios', 'Eligible for free school meals', 'Section C: Additional needs and vulnerabilities', 'pupil.freeSchoolMeals', 'FSM.', {
    choices: yesNo,
    above: ['SEN status'],
    below: ['Pupil Premium'],
  }),
  ask('radios', 'Is the pupil a young carer?', 'Section C: Additional needs and vulnerabilities', 'pupil.youngCarer', 'Young carer.', {
    choices: yesNo,
    above: ['Eligible for free school meals', 'Pupil Premium'],
    below: ['Social care status'],
  }),
  ask('select', 'Social care status', 'Section C: Additional needs and vulnerabilities', 'pupil.socialCareStatus', 'Social care status.', {
    choices: socialCareStatuses,
    above: ['Pupil Premium', 'Is the pupil a young carer?'],
    below: ['Does the pupil have any medical conditions? Please give details'],
  }),
  ask(
    'long',
    'Does the pupil have any medical conditions? Please give details',
    'Section C: Additional needs and vulnerabilities',
    'pupil.medicalNeeds',
    'Medical needs.',
    {
      above: ['Is the pupil a young carer?', 'Social care status'],
      below: ['Is there evidence of Emotionally Based School Avoidance (EBSA)?'],
    },
  ),
  ask(
    'radios',
    'Is there evidence of Emotionally Based School Avoidance (EBSA)?',
    'Section C: Additional needs and vulnerabilities',
    'pupil.schoolAvoidance',
    'EBSA.',
    {
      choices: yesNo,
      above: ['Social care status', 'Does the pupil have any medical conditions? Please give details'],
      below: ['Is the pupil on a part-time timetable?'],
    },
  ),
  ask(
    'radios',
    'Is the pupil on a part-time timetable?',
    'Section C: Additional needs and vulnerabilities',
    'absence.partTimeTimetable',
    'Part-time timetable.',
    {
      choices: yesNo,
      above: [
        'Does the pupil have any medical conditions? Please give details',
        'Is there evidence of Emotionally Based School Avoidance (EBSA)?',
      ],
      below: ['Number of suspensions this academic year'],
    },
  ),
  ask(
    'number',
    'Number of suspensions this academic year',
    'Section C: Additional needs and vulnerabilities',
    null,
    'Suspensions; no key.',
    { above: ['Is there evidence of Emotionally Based School Avoidance (EBSA)?', 'Is the pupil on a part-time timetable?'] },
  ),
  ask('text', 'First name', 'Section D: Parent/Carer 1', 'parent.1.forename', 'First parent’s forename.', {
    above: ['Title'],
    below: ['Last name'],
  }),
  ask('text', 'Last name', 'Section D: Parent/Carer 1', 'parent.1.surname', 'First parent’s surname.', {
    above: ['Title', 'First name'],
    below: ['Date of birth'],
  }),
  ask(
    'radios',
    'Does this person have parental responsibility?',
    'Section D: Parent/Carer 1',
    'parent.1.parentalResponsibility',
    'Parental responsibility.',
    { choices: yesNo, above: ['Date of birth', 'Relationship to child'], below: ['Does the pupil live with this parent/carer?'] },
  ),
  ask(
    'radios',
    'Does the pupil live with this parent/carer?',
    'Section D: Parent/Carer 1',
    'parent.1.livesWithPupil',
    'Lives with the pupil.',
    { choices: yesNo, above: ['Relationship to child', 'Does this person have parental responsibility?'], below: ['Home telephone'] },
  ),
  ask('tel', 'Home telephone', 'Section D: Parent/Carer 1', 'parent.1.homePhone', 'Home phone.', {
    above: ['Does this person have parental responsibility?', 'Does the pupil live with this parent/carer?'],
    below: ['Mobile telephone'],
  }),
  ask('tel', 'Mobile telephone', 'Section D: Parent/Carer 1', 'parent.1.mobilePhone', 'Mobile phone.', {
    above: ['Does the pupil live with this parent/carer?', 'Home telephone'],
    below: ['Email address'],
  }),
  ask('email', 'Email address', 'Section D: Parent/Carer 1', 'parent.1.email', 'Email.', {
    above: ['Home telephone', 'Mobile telephone'],
    below: ['First language'],
  }),
  ask('text', 'First language', 'Section D: Parent/Carer 1', 'parent.1.language', 'Language of the parent.', {
    above: ['Mobile telephone', 'Email address'],
    below: ['Is an interpreter required?'],
  }),
  ask('radios', 'Is an interpreter required?', 'Section D: Parent/Carer 1', 'parent.1.interpreter', 'Interpreter.', {
    choices: yesNo,
    above: ['Email address', 'First language'],
    below: ['National Insurance number (if known)'],
  }),
  ask('text', 'National Insurance number (if known)', 'Section D: Parent/Carer 1', null, 'NI number; no key.', {
    above: ['First language', 'Is an interpreter required?'],
  }),
  ask('text', 'Address line 1', 'Section E: Parent/Carer 2', 'parent.2.addressLine1', 'Second parent’s address.', {
    above: ['First name', 'Last name'],
    below: ['Address line 2'],
  }),
  ask('text', 'Postcode', 'Section E: Parent/Carer 2', 'parent.2.postcode', 'Second parent’s postcode.', {
    above: ['Address line 2', 'Town or city'],
    below: ['Mobile telephone'],
  }),
  ask('number', 'Current attendance %', 'Section F: Attendance', 'absence.attendancePercentage', 'Attendance this year.', {
    below: ['Attendance % last academic year'],
  }),
  ask(
    'number',
    'Attendance % last academic year',
    'Section F: Attendance',
    'absence.attendancePercentageLastYear',
    'Attendance last year.',
    { above: ['Current attendance %'], below: ['Number of possible sessions'] },
  ),
  ask('number', 'Number of unauthorised absences', 'Section F: Attendance', 'absence.unauthorisedSessions', 'Unauthorised sessions.', {
    above: ['Number of possible sessions', 'Number of authorised absences'],
    below: ['Number of lates'],
  }),
  ask('number', 'Number of lates', 'Section F: Attendance', null, 'Lates; no key.', {
    above: ['Number of authorised absences', 'Number of unauthorised absences'],
    below: ['Whole school attendance %'],
  }),
  ask('number', 'Whole school attendance %', 'Section F: Attendance', null, 'Whole-school figure.', {
    above: ['Number of unauthorised absences', 'Number of lates'],
    below: ['What reasons have been given for the absence?'],
  }),
  ask('long', 'What reasons have been given for the absence?', 'Section F: Attendance', 'absence.reasonsGiven', 'Reasons given.', {
    above: ['Number of lates', 'Whole school attendance %'],
  }),
  ask(
    'tick',
    'Please tick the box to confirm that you have read and understand the evidence requirements',
    'Section G: Before you submit',
    null,
    'Declaration.',
    { below: ['Parents have been informed of this referral'] },
  ),
  ask('tick', 'Parents have been informed of this referral', 'Section G: Before you submit', null, 'Declaration.', {
    above: ['Please tick the box to confirm that you have read and understand the evidence requirements'],
    below: ['Upload attendance certificate – description'],
  }),
  ask('text', 'Upload attendance certificate – description', 'Section G: Before you submit', null, 'Attachment.', {
    above: [
      'Please tick the box to confirm that you have read and understand the evidence requirements',
      'Parents have been informed of this referral',
    ],
    below: ['Any other relevant information'],
  }),
  ask('long', 'Any other relevant information', 'Section G: Before you submit', null, 'Open notes.', {
    above: ['Parents have been informed of this referral', 'Upload attendance certificate – description'],
  }),
  ask('tel', 'Tel no', 'School details', 'school.phone', 'The school’s phone.', { above: ['School'], below: ['School email'] }),
  ask('email', 'School email', 'School details', 'school.email', 'The school’s email.', {
    above: ['School', 'Tel no'],
    below: ['Headteacher’s name'],
  }),
  ask('text', 'Headteacher’s name', 'School details', 'school.head', 'The head.', {
    above: ['Tel no', 'School email'],
    below: ['Form completed by'],
  }),
  ask('text', 'Form completed by', 'School details', 'referrer.name', 'Who filled in the form.', {
    above: ['School email', 'Headteacher’s name'],
    below: ['Position'],
  }),
  ask('text', 'Position', 'School details', 'referrer.role', 'Role of who filled in the form.', {
    above: ['Headteacher’s name', 'Form completed by'],
    below: ['Date form completed'],
  }),
  ask('date', 'Date form completed', 'School details', 'referral.date', 'The form’s date is the referral date.', {
    above: ['Form completed by', 'Position'],
    below: ['Education Welfare Officer (if allocated)'],
  }),
  ask('text', 'Education Welfare Officer (if allocated)', 'School details', 'school.authorityOfficer', 'The authority’s officer.', {
    above: ['Position', 'Date form completed'],
  }),
  ask('text', 'Full name of child', 'Child’s details', 'pupil.fullName', 'Child’s full name.', { below: ['Any other names used'] }),
  ask('date', 'D.O.B.', 'Child’s details', 'pupil.dateOfBirth', 'Child’s date of birth.', {
    above: ['Full name of child', 'Any other names used'],
    below: ['Male/Female'],
  }),
  ask('select', 'Year', 'Child’s details', 'pupil.yearGroup', 'Year group.', {
    choices: yearGroups,
    above: ['D.O.B.', 'Male/Female'],
    below: ['Tutor group'],
  }),
  ask('long', 'Home address including postcode', 'Child’s details', 'pupil.address', 'Child’s address.', {
    above: ['Year', 'Tutor group'],
    below: ['Ethnic origin'],
  }),
  ask('text', 'First language', 'Child’s details', 'pupil.firstLanguage', 'Child’s language.', {
    above: ['Home address including postcode', 'Ethnic origin'],
    below: ['Religion'],
  }),
  ask('text', 'Religion', 'Child’s details', null, 'Religion; no key.', {
    above: ['Ethnic origin', 'First language'],
    below: ['Is the child looked after?'],
  }),
  ask('text', 'GP name and surgery', 'Child’s details', null, 'GP.', { above: ['Religion', 'Is the child looked after?'] }),
  ask('text', 'Full name', 'Details of mother/first carer', 'parent.1.fullName', 'First parent’s full name.', {
    below: ['Address if different from child'],
  }),
  ask('long', 'Address if different from child', 'Details of mother/first carer', 'parent.1.address', 'First parent’s address.', {
    above: ['Full name'],
    below: ['Home tel'],
  }),
  ask('tel', 'Work tel', 'Details of mother/first carer', 'parent.1.workPhone', 'Work phone.', {
    above: ['Address if different from child', 'Home tel'],
    below: ['Mobile'],
  }),
  ask('radios', 'PR (Yes/No)', 'Details of mother/first carer', 'parent.1.parentalResponsibility', 'Parental responsibility.', {
    choices: yesNo,
    above: ['Work tel', 'Mobile'],
    below: ['Any literacy or communication difficulties'],
  }),
  ask(
    'text',
    'Any literacy or communication difficulties',
    'Details of mother/first carer',
    'parent.1.communicationNeeds',
    'Communication needs.',
    { above: ['Mobile', 'PR (Yes/No)'], below: ['Occupation'] },
  ),
  ask('text', 'Occupation', 'Details of mother/first carer', null, 'Occupation; no key.', {
    above: ['PR (Yes/No)', 'Any literacy or communication difficulties'],
  }),
  ask('text', 'Full name', 'Details of father/second carer', 'parent.2.fullName', 'Second parent’s full name.', {
    below: ['Address if different from child'],
  }),
  ask('email', 'Email', 'Details of father/second carer', 'parent.2.email', 'Email.', {
    above: ['Home tel', 'Work tel'],
    below: ['Interpreter needed?'],
  }),
  ask('radios', 'Lives with child?', 'Details of father/second carer', 'parent.2.livesWithPupil', 'Lives with the pupil.', {
    choices: yesNo,
    above: ['Email', 'Interpreter needed?'],
  }),
  ask('text', '1. Name', 'Siblings of school age', 'sibling.1.fullName', 'First sibling’s name.', { below: ['1. DOB'] }),
  ask('date', '1. DOB', 'Siblings of school age', 'sibling.1.dateOfBirth', 'First sibling’s date of birth.', {
    above: ['1. Name'],
    below: ['1. School'],
  }),
  ask('text', '1. School', 'Siblings of school age', 'sibling.1.school', 'First sibling’s school.', {
    above: ['1. Name', '1. DOB'],
    below: ['1. Attendance %'],
  }),
  ask('number', '1. Attendance %', 'Siblings of school age', 'sibling.1.attendancePercentage', 'First sibling’s attendance.', {
    above: ['1. DOB', '1. School'],
    below: ['2. Name'],
  }),
  ask('date', '2. DOB', 'Siblings of school age', 'sibling.2.dateOfBirth', 'Second sibling’s date of birth.', {
    above: ['1. Attendance %', '2. Name'],
    below: ['2. School'],
  }),
  ask('radios', 'Are there attendance concerns for any siblings?', 'Siblings of school age', null, 'A judgement on siblings; no key.', {
    choices: yesNo,
    above: ['2. DOB', '2. School'],
  }),
  ask('date', 'Date letter of concern sent', 'Action taken by school', 'evidence.letterOfConcernOn', 'Letter of concern.', {
    below: ['Date warning letter sent'],
  }),
  ask('date', 'Date warning letter sent', 'Action taken by school', 'evidence.warningLetterOn', 'Warning letter.', {
    above: ['Date letter of concern sent'],
    below: ['Number of letters sent'],
  }),
  ask('number', 'Number of letters sent', 'Action taken by school', null, 'Number of letters; no key.', {
    above: ['Date letter of concern sent', 'Date warning letter sent'],
    below: ['Number of telephone calls made'],
  }),
  ask('number', 'Number of home visits made', 'Action taken by school', 'evidence.homeVisits', 'Home visits.', {
    above: ['Number of letters sent', 'Number of telephone calls made'],
    below: ['Date parents invited to attendance meeting'],
  }),
  ask('date', 'Date parents invited to attendance meeting', 'Action taken by school', 'meeting.invitedOn', 'Invitation to the meeting.', {
    above: ['Number of telephone calls made', 'Number of home visits made'],
    below: ['Date of attendance meeting'],
  }),
  ask('date', 'Date of attendance meeting', 'Action taken by school', 'meeting.heldOn', 'Date of the meeting.', {
    above: ['Number of home visits made', 'Date parents invited to attendance meeting'],
    below: ['Did parent(s) attend?'],
  }),
  ask('date', 'Review date', 'Action taken by school', 'meeting.reviewOn', 'Review of the meeting.', {
    above: ['Did parent(s) attend?', 'Chair of meeting'],
    below: ['Attendance target set'],
  }),
  ask('text', 'Attendance target set', 'Action taken by school', null, 'Target.', {
    above: ['Chair of meeting', 'Review date'],
    below: ['Action requested'],
  }),
  ask('radios', 'Action requested', 'Action taken by school', 'referral.route', 'Route asked for.', {
    choices: routes,
    above: ['Review date', 'Attendance target set'],
    below: ['Date of any previous court hearing'],
  }),
  ask('date', 'Date of any previous court hearing', 'Action taken by school', null, 'Earlier court case; no key.', {
    above: ['Attendance target set', 'Action requested'],
  }),
  ask('tick', 'I support this request for legal action', 'Declaration by Headteacher', null, 'Declaration.', {
    below: ['Headteacher’s signature'],
  }),
  ask('text', 'Headteacher’s signature', 'Declaration by Headteacher', null, 'Signature.', {
    above: ['I support this request for legal action'],
    below: ['Date'],
  }),
  ask('date', 'Date', 'Declaration by Headteacher', null, 'Date beside a signature.', {
    above: ['I support this request for legal action', 'Headteacher’s signature'],
  }),
  ask('text', 'School Name', 'Part 1 - School', 'school.name', 'The school.', { below: ['DfE School No.'] }),
  ask('text', 'DfE School No.', 'Part 1 - School', 'school.number', 'The school’s number.', {
    above: ['School Name'],
    below: ['Address 1'],
  }),
  ask('text', 'Address 1', 'Part 1 - School', 'school.addressLine1', 'School’s address.', {
    above: ['School Name', 'DfE School No.'],
    below: ['Address 2'],
  }),
  ask('text', 'Address 2', 'Part 1 - School', 'school.addressLine2', 'School’s address.', {
    above: ['DfE School No.', 'Address 1'],
    below: ['Town'],
  }),
  ask('text', 'Town', 'Part 1 - School', 'school.town', 'School’s town.', { above: ['Address 1', 'Address 2'], below: ['County'] }),
  ask('text', 'County', 'Part 1 - School', 'school.county', 'School’s county.', { above: ['Address 2', 'Town'], below: ['Post code'] }),
  ask('text', 'Post code', 'Part 1 - School', 'school.postcode', 'School’s postcode.', { above: ['Town', 'County'], below: ['Telephone'] }),
  ask('date', 'Date of request', 'Part 1 - School', 'referral.date', 'Date of the request.', {
    above: ['Telephone', 'Contact name for this request'],
  }),
  ask('text', 'Pupil First Name', 'Part 2 - Pupil', 'pupil.forename', 'Forename.', { below: ['Pupil Middle Name(s)'] }),
  ask('text', 'Pupil Middle Name(s)', 'Part 2 - Pupil', null, 'Middle names; no key.', {
    above: ['Pupil First Name'],
    below: ['Pupil Surname'],
  }),
  ask('text', 'Unique Pupil No', 'Part 2 - Pupil', 'pupil.upn', 'UPN.', { above: ['Pupil Surname', 'Date of Birth'], below: ['Address'] }),
  ask('text', 'Address', 'Part 2 - Pupil', 'pupil.address', 'Pupil’s address on one line.', {
    above: ['Date of Birth', 'Unique Pupil No'],
    below: ['Post Code'],
    also: 'pupil.addressLine1',
  }),
  ask('select', 'Relationship to child', 'Part 3 - Parent 1', 'parent.1.relationship', 'Relationship.', {
    choices: relationships,
    below: ['First Name'],
  }),
  ask('text', 'House number and street', 'Part 3 - Parent 1', 'parent.1.addressLine1', 'First line of the parent’s address.', {
    above: ['First Name', 'Surname'],
    below: ['Area'],
  }),
  ask('text', 'Area', 'Part 3 - Parent 1', 'parent.1.addressLine2', 'Second line of the parent’s address.', {
    above: ['Surname', 'House number and street'],
    below: ['Town'],
  }),
  ask('text', 'Town', 'Part 3 - Parent 1', 'parent.1.town', 'Parent’s town.', {
    above: ['House number and street', 'Area'],
    below: ['County'],
  }),
  ask('text', 'County', 'Part 3 - Parent 1', 'parent.1.county', 'Parent’s county.', { above: ['Area', 'Town'], below: ['Post Code'] }),
  ask('text', 'Post Code', 'Part 3 - Parent 1', 'parent.1.postcode', 'Parent’s postcode.', {
    above: ['Town', 'County'],
    below: ['Tel No'],
  }),
  ask('tel', 'Tel No', 'Part 3 - Parent 1', 'parent.1.phone', 'Parent’s phone.', { above: ['County', 'Post Code'] }),
  ask('text', 'Surname', 'Part 4 - Parent 2', 'parent.2.surname', 'Surname.', { above: ['First Name'], below: ['Town'] }),
  ask('text', 'Town', 'Part 4 - Parent 2', 'parent.2.town', 'Second parent’s town.', {
    above: ['First Name', 'Surname'],
    below: ['County'],
  }),
  ask('text', 'County', 'Part 4 - Parent 2', 'parent.2.county', 'Second parent’s county.', {
    above: ['Surname', 'Town'],
    below: ['Tel No'],
  }),
  ask(
    'long',
    'What attempts have been made to obtain details of the second parent?',
    'Part 4 - Parent 2',
    null,
    'Enquiries about an absent parent.',
    { above: ['County', 'Tel No'] },
  ),
  ask('date', 'First day of absence', 'Part 5 - Leave of absence', 'absence.periodFrom', 'Start of the absence.', {
    below: ['Last day of absence'],
  }),
  ask('date', 'Last day of absence', 'Part 5 - Leave of absence', 'absence.periodTo', 'End of the absence.', {
    above: ['First day of absence'],
    below: ['Date pupil returned to school'],
  }),
  ask('date', 'Date pupil returned to school', 'Part 5 - Leave of absence', null, 'Return; no key.', {
    above: ['First day of absence', 'Last day of absence'],
    below: ['Total number of unauthorised sessions (code G)'],
  }),
  ask(
    'number',
    'Total number of unauthorised sessions (code G)',
    'Part 5 - Leave of absence',
    'absence.unauthorisedSessions',
    'Unauthorised sessions.',
    {
      above: ['Last day of absence', 'Date pupil returned to school'],
      below: ['Total number of school days lost as unauthorised absence'],
    },
  ),
  ask('date', 'Date parent’s leave request received by school', 'Part 5 - Leave of absence', null, 'Date received.', {
    above: ['Total number of unauthorised sessions (code G)', 'Total number of school days lost as unauthorised absence'],
    below: ['Date school replied refusing leave'],
  }),
  ask('date', 'Date school replied refusing leave', 'Part 5 - Leave of absence', null, 'Refusal letter; not the warning letter.', {
    above: ['Total number of school days lost as unauthorised absence', 'Date parent’s leave request received by school'],
    below: ['Destination (if known)'],
  }),
  ask('text', 'Destination (if known)', 'Part 5 - Leave of absence', null, 'Destination; no key.', {
    above: ['Date parent’s leave request received by school', 'Date school replied refusing leave'],
    below: ['Reason for leave given by parent'],
  }),
  ask('long', 'Reason for leave given by parent', 'Part 5 - Leave of absence', 'absence.reasonsGiven', 'Reason the parent gave.', {
    above: ['Date school replied refusing leave', 'Destination (if known)'],
    below: ['Copy of leave of absence request attached'],
  }),
  ask('text', 'Name of referrer', 'Referring school/agency', 'referrer.name', 'Referrer.', { below: ['Role'] }),
  ask('tel', 'Contact number', 'Referring school/agency', 'referrer.phone', 'Referrer’s phone.', {
    above: ['Name of referrer', 'Role'],
    below: ['Contact email'],
  }),
  ask('email', 'Contact email', 'Referring school/agency', 'referrer.email', 'Referrer’s email.', {
    above: ['Role', 'Contact number'],
    below: ['Name of DSL'],
  }),
  ask('text', 'Name of DSL', 'Referring school/agency', 'school.safeguardingLead', 'Safeguarding lead.', {
    above: ['Contact number', 'Contact email'],
    below: ['Name of Attendance Lead (SLT)'],
  }),
  ask('date', 'Panel date', 'Referring school/agency', null, 'Date of the panel; set by the authority.', {
    above: ['Name of DSL', 'Name of Attendance Lead (SLT)'],
  }),
  ask('text', 'Name', 'Young person', 'pupil.fullName', 'Young person’s name.', { below: ['Preferred name'] }),
  ask('text', 'Preferred name', 'Young person', 'pupil.knownAs', 'Name the pupil uses.', { above: ['Name'], below: ['Class/Form'] }),
  ask('text', 'Class/Form', 'Young person', 'pupil.class', 'Class.', { above: ['Name', 'Preferred name'], below: ['School year'] }),
  ask('text', 'Who does the young person live with?', 'Young person', 'pupil.livesWith', 'With whom the child lives.', {
    above: ['Class/Form', 'School year'],
    below: ['Date started at current school'],
  }),
  ask('tel', 'Young person’s mobile number', 'Young person', null, 'The pupil’s own phone; no key.', {
    above: ['Who does the young person live with?', 'Date started at current school'],
    below: ['Young person’s views'],
  }),
  ask('long', 'Young person’s views', 'Young person', null, 'Pupil’s voice; no key.', {
    above: ['Date started at current school', 'Young person’s mobile number'],
  }),
  ask('tick', 'LAC', 'Please tick all that apply', 'pupil.lookedAfter', 'Looked after.', { below: ['FSM'] }),
  ask('tick', 'PP', 'Please tick all that apply', 'pupil.pupilPremium', 'Pupil premium.', {
    above: ['LAC', 'FSM'],
    below: ['Young carer'],
  }),
  ask('tick', 'EBSA', 'Please tick all that apply', 'pupil.schoolAvoidance', 'School avoidance.', {
    above: ['PP', 'Young carer'],
    below: ['Reduced timetable'],
  }),
  ask('tick', 'EAL', 'Please tick all that apply', null, 'English as an additional language; no key.', {
    above: ['EBSA', 'Reduced timetable'],
    below: ['Domestic abuse'],
  }),
  ask('tel', 'Telephone number', 'Professionals involved (1)', 'agency.1.phone', 'First agency’s phone.', {
    above: ['Agency', 'Name of worker'],
    below: ['Email address'],
  }),
  ask('email', 'Email address', 'Professionals involved (1)', 'agency.1.email', 'First agency’s email.', {
    above: ['Name of worker', 'Telephone number'],
    below: ['Date involvement began'],
  }),
  ask('date', 'Date involvement began', 'Professionals involved (1)', 'agency.1.involvedFrom', 'Involved from.', {
    above: ['Telephone number', 'Email address'],
    below: ['Date of last contact with agency'],
  }),
  ask('date', 'Date of last contact with agency', 'Professionals involved (1)', 'agency.1.contactedOn', 'When the agency was contacted.', {
    above: ['Email address', 'Date involvement began'],
  }),
  ask('select', 'Agency', 'Professionals involved (2)', 'agency.2.kind', 'Second agency.', {
    choices: agencies,
    below: ['Name of worker'],
  }),
  ask('date', 'Date closed', 'Professionals involved (2)', null, 'End of involvement; no key.', {
    above: ['Name of worker', 'Telephone number'],
  }),
  ask('number', 'Overall attendance (%)', 'Attendance concerns and support', 'absence.attendancePercentage', 'Attendance.', {
    below: ['What are the barriers to attendance?'],
  }),
  ask('long', 'What are the barriers to attendance?', 'Attendance concerns and support', 'absence.barriers', 'Barriers.', {
    above: ['Overall attendance (%)'],
    below: ['What support has been put in place by school?'],
  }),
  ask('long', 'What support has been put in place by school?', 'Attendance concerns and support', 'support.offered', 'Support offered.', {
    above: ['Overall attendance (%)', 'What are the barriers to attendance?'],
    below: ['Date support plan started'],
  }),
  ask('date', 'Date support plan started', 'Attendance concerns and support', 'support.startedOn', 'Support began.', {
    above: ['What are the barriers to attendance?', 'What support has been put in place by school?'],
    below: ['Date support plan reviewed'],
  }),
  ask('date', 'Date support plan reviewed', 'Attendance concerns and support', 'support.reviewedOn', 'Support reviewed.', {
    above: ['What support has been put in place by school?', 'Date support plan started'],
    below: ['Has Early Help been offered to the family?'],
  }),
  ask(
    'radios',
    'Has Early Help been offered to the family?',
    'Attendance concerns and support',
    'support.earlyHelpOffered',
    'Early Help offered.',
    { choices: yesNo, above: ['Date support plan started', 'Date support plan reviewed'], below: ['Is an attendance contract in place?'] },
  ),
  ask(
    'radios',
    'Is an attendance contract in place?',
    'Attendance concerns and support',
    'support.attendanceContract',
    'Attendance contract.',
    {
      choices: yesNo,
      above: ['Date support plan reviewed', 'Has Early Help been offered to the family?'],
      below: ['What is working well?'],
    },
  ),
  ask('long', 'What is working well?', 'Attendance concerns and support', null, 'Open notes.', {
    above: ['Has Early Help been offered to the family?', 'Is an attendance contract in place?'],
    below: ['What outcome are you seeking from the panel?'],
  }),
  ask('long', 'What outcome are you seeking from the panel?', 'Attendance concerns and support', null, 'Desired outcome.', {
    above: ['Is an attendance contract in place?', 'What is working well?'],
    below: ['Parent/carer consents to information being shared with panel members'],
  }),
  ask('tick', 'Parent/carer consents to information being shared with panel members', 'Attendance concerns and support', null, 'Consent.', {
    above: ['What is working well?', 'What outcome are you seeking from the panel?'],
    below: ['Date consent obtained'],
  }),
  ask('date', 'Date consent obtained', 'Attendance concerns and support', null, 'Consent.', {
    above: ['What outcome are you seeking from the panel?', 'Parent/carer consents to information being shared with panel members'],
  }),
  ask('radios', 'M/F', 'PUPIL', 'pupil.sex', 'Sex.', { choices: sexes, above: ['FORENAME', 'DATE OF BIRTH'], below: ['REG GROUP'] }),
  ask('text', 'REG GROUP', 'PUPIL', 'pupil.class', 'Registration group.', { above: ['DATE OF BIRTH', 'M/F'], below: ['ADDRESS'] }),
  ask('select', 'SEND (N/K/E)', 'PUPIL', 'pupil.senStatus', 'SEN status.', {
    choices: senStatuses,
    above: ['REG GROUP', 'ADDRESS'],
    below: ['CIN/CP/EHA'],
  }),
  ask('select', 'CIN/CP/EHA', 'PUPIL', 'pupil.socialCareStatus', 'Social care status.', {
    choices: socialCareStatuses,
    above: ['ADDRESS', 'SEND (N/K/E)'],
    below: ['NAME OF SOCIAL WORKER (IF ANY)'],
  }),
  ask('text', 'NAME OF SOCIAL WORKER (IF ANY)', 'PUPIL', null, 'Social worker’s name.', {
    above: ['SEND (N/K/E)', 'CIN/CP/EHA'],
    below: ['HEALTH ISSUES'],
  }),
  ask('text', 'NAME OF PARENT/CARER', 'PARENT(S)/CARER(S)', 'parent.1.fullName', 'The parent’s name; unnumbered is the first.', {
    below: ['RELATIONSHIP TO PUPIL'],
  }),
  ask('tel', 'TELEPHONE NUMBER', 'PARENT(S)/CARER(S)', 'parent.1.phone', 'Phone.', {
    above: ['NAME OF PARENT/CARER', 'RELATIONSHIP TO PUPIL'],
    below: ['EMAIL'],
  }),
  ask('text', 'EMERGENCY CONTACT NAME', 'PARENT(S)/CARER(S)', null, 'Emergency contact.', {
    above: ['EMAIL', 'LANGUAGE SPOKEN'],
    below: ['EMERGENCY CONTACT NUMBER'],
  }),
  ask('tel', 'EMERGENCY CONTACT NUMBER', 'PARENT(S)/CARER(S)', null, 'Emergency contact.', {
    above: ['LANGUAGE SPOKEN', 'EMERGENCY CONTACT NAME'],
    below: ['ANY KNOWN RISKS TO STAFF WHEN VISITING THE HOME?'],
  }),
  ask('text', 'ANY KNOWN RISKS TO STAFF WHEN VISITING THE HOME?', 'PARENT(S)/CARER(S)', null, 'Risk; no key.', {
    above: ['EMERGENCY CONTACT NAME', 'EMERGENCY CONTACT NUMBER'],
  }),
  ask('number', 'POSSIBLE ATTENDANCES', 'ATTENDANCE TO DATE', 'absence.possibleSessions', 'Possible sessions.', {
    below: ['ACTUAL ATTENDANCES'],
  }),
  ask('number', 'ACTUAL ATTENDANCES', 'ATTENDANCE TO DATE', 'absence.attendedSessions', 'Attended sessions.', {
    above: ['POSSIBLE ATTENDANCES'],
    below: ['AUTHORISED ABSENCES'],
  }),
  ask('number', 'AUTHORISED ABSENCES', 'ATTENDANCE TO DATE', 'absence.authorisedSessions', 'Authorised sessions.', {
    above: ['POSSIBLE ATTENDANCES', 'ACTUAL ATTENDANCES'],
    below: ['UNAUTHORISED ABSENCES'],
  }),
  ask('number', 'UNAUTHORISED ABSENCES', 'ATTENDANCE TO DATE', 'absence.unauthorisedSessions', 'Unauthorised sessions.', {
    above: ['ACTUAL ATTENDANCES', 'AUTHORISED ABSENCES'],
    below: ['% ATTENDANCE'],
  }),
  ask('number', '% ATTENDANCE', 'ATTENDANCE TO DATE', 'absence.attendancePercentage', 'Attendance.', {
    above: ['AUTHORISED ABSENCES', 'UNAUTHORISED ABSENCES'],
    below: ['% PREVIOUS YEAR'],
  }),
  ask('number', '% PREVIOUS YEAR', 'ATTENDANCE TO DATE', 'absence.attendancePercentageLastYear', 'Attendance last year.', {
    above: ['UNAUTHORISED ABSENCES', '% ATTENDANCE'],
    below: ['LATE AFTER REGISTRATION CLOSED'],
  }),
  ask('number', 'LATE AFTER REGISTRATION CLOSED', 'ATTENDANCE TO DATE', null, 'Late marks; no key.', {
    above: ['% ATTENDANCE', '% PREVIOUS YEAR'],
    below: ['PATTERN OF ABSENCE'],
  }),
  ask('text', 'PATTERN OF ABSENCE', 'ATTENDANCE TO DATE', null, 'Pattern; no key.', {
    above: ['% PREVIOUS YEAR', 'LATE AFTER REGISTRATION CLOSED'],
  }),
  ask('date', '1ST LETTER OF CONCERN (DATE)', 'CONTACT WITH HOME', 'evidence.letterOfConcernOn', 'Letter of concern.', {
    below: ['NO. OF HOME VISITS'],
  }),
  ask('number', 'NO. OF PHONE CALLS', 'CONTACT WITH HOME', 'evidence.phoneCalls', 'Phone calls.', {
    above: ['1ST LETTER OF CONCERN (DATE)', 'NO. OF HOME VISITS'],
    below: ['DATE OF LAST CONTACT WITH PARENT'],
  }),
  ask('date', 'DATE OF LAST CONTACT WITH PARENT', 'CONTACT WITH HOME', 'evidence.lastContactOn', 'Last contact.', {
    above: ['NO. OF HOME VISITS', 'NO. OF PHONE CALLS'],
    below: ['DATE OF MEETING WITH PARENT'],
  }),
  ask('long', 'RESULT OF MEETING', 'CONTACT WITH HOME', null, 'Outcome of the meeting.', {
    above: ['DATE OF LAST CONTACT WITH PARENT', 'DATE OF MEETING WITH PARENT'],
  }),
  ask('text', 'ALLOCATED TO', 'EWS USE ONLY', null, 'Office use.', { below: ['DATE ALLOCATED'] }),
  ask('date', 'DATE CLOSED', 'EWS USE ONLY', null, 'Office use.', { above: ['ALLOCATED TO', 'DATE ALLOCATED'] }),
  ask('text', 'Name', 'Your contact details', 'referrer.name', 'Who makes the referral.', { below: ['Job title'] }),
  ask('text', 'Team or service name', 'Your contact details', null, 'No key.', { above: ['Name', 'Job title'], below: ['Tel no.'] }),
  ask('tel', 'Tel no.', 'Your contact details', 'referrer.phone', 'Phone.', {
    above: ['Job title', 'Team or service name'],
    below: ['Email'],
  }),
  ask('text', 'Forename(s)', 'Details of missing child', 'pupil.forename', 'Forename.', { below: ['Surname/family name'] }),
  ask('text', 'Surname/family name', 'Details of missing child', 'pupil.surname', 'Surname.', {
    above: ['Forename(s)'],
    below: ['Last known address'],
  }),
  ask('long', 'Last known address', 'Details of missing child', 'pupil.address', 'The address the school holds.', {
    above: ['Forename(s)', 'Surname/family name'],
    below: ['New address (if known)'],
  }),
  ask('long', 'New address (if known)', 'Details of missing child', null, 'Where the family has gone.', {
    above: ['Surname/family name', 'Last known address'],
    below: ['Current/last school attended'],
  }),
  ask('date', 'Last date of attendance', 'Details of missing child', null, 'Last day in school; no key.', {
    above: ['New address (if known)', 'Current/last school attended'],
    below: ['Date removed from roll'],
  }),
  ask('date', 'Date removed from roll', 'Details of missing child', null, 'No key.', {
    above: ['Current/last school attended', 'Last date of attendance'],
    below: ['Nationality'],
  }),
  ask('text', 'Passport number', 'Details of missing child', null, 'No key.', { above: ['Date removed from roll', 'Nationality'] }),
  ask('text', 'Parent/carer name', 'Parent/carer contact details', 'parent.1.fullName', 'The parent.', { below: ['Mobile number'] }),
  ask('text', 'Other contact held on file', 'Parent/carer contact details', null, 'Another contact.', {
    above: ['Mobile number', 'Work number'],
  }),
  ask('text', 'Sibling 1 forename', 'Brothers and sisters', 'sibling.1.forename', 'First sibling’s forename.', {
    below: ['Sibling 1 surname'],
  }),
  ask('text', 'Sibling 1 surname', 'Brothers and sisters', 'sibling.1.surname', 'First sibling’s surname.', {
    above: ['Sibling 1 forename'],
    below: ['Sibling 1 year group'],
  }),
  ask('select', 'Sibling 1 year group', 'Brothers and sisters', 'sibling.1.yearGroup', 'First sibling’s year.', {
    choices: yearGroups,
    above: ['Sibling 1 forename', 'Sibling 1 surname'],
    below: ['Sibling 2 forename'],
  }),
  ask('long', 'Outcome of home visit', 'Enquiries made', null, 'Outcome.', { below: ['Date referred to MASH'] }),
  ask('date', 'Date referred to MASH', 'Enquiries made', null, 'No key.', {
    above: ['Outcome of home visit'],
    below: ['Name of person spoken to'],
  }),
  ask('text', 'Name of person spoken to', 'Enquiries made', null, 'No key.', { above: ['Outcome of home visit', 'Date referred to MASH'] }),
  ask('select', 'Which statutory intervention are you requesting?', 'Request', 'referral.route', 'Route asked for.', {
    choices: routes,
    below: ['Is the child known to a Social Worker or Early Help Worker?'],
  }),
  ask(
    'radios',
    'Is the child known to a Social Worker or Early Help Worker?',
    'Request',
    'absence.familyPractitioner',
    'Known to a family practitioner.',
    { choices: yesNo, above: ['Which statutory intervention are you requesting?'], below: ['Case reference (if previously referred)'] },
  ),
  ask('text', 'Case reference (if previously referred)', 'Request', null, 'Reference number.', {
    above: ['Which statutory intervention are you requesting?', 'Is the child known to a Social Worker or Early Help Worker?'],
    below: ['Have you discussed this request with your link officer?'],
  }),
  ask('radios', 'Have you discussed this request with your link officer?', 'Request', null, 'No key.', {
    choices: yesNo,
    above: ['Is the child known to a Social Worker or Early Help Worker?', 'Case reference (if previously referred)'],
  }),
  ask('date', 'Date meeting held', 'Formal attendance meeting', 'meeting.heldOn', 'Meeting.', {
    above: ['Date invitation letter sent to parents'],
    below: ['Who chaired the meeting?'],
  }),
  ask('text', 'Who chaired the meeting?', 'Formal attendance meeting', 'meeting.chair', 'Chair.', {
    above: ['Date invitation letter sent to parents', 'Date meeting held'],
    below: ['Did the parent/carer(s) attend the meeting?'],
  }),
  ask(
    'radios',
    'Did the parent/carer(s) attend the meeting?',
    'Formal attendance meeting',
    'meeting.attendedByParents',
    'Attended by parents.',
    { choices: yesNo, above: ['Date meeting held', 'Who chaired the meeting?'], below: ['Names of others present'] },
  ),
  ask('long', 'Names of others present', 'Formal attendance meeting', null, 'Others present; no key.', {
    above: ['Who chaired the meeting?', 'Did the parent/carer(s) attend the meeting?'],
    below: ['Date of review meeting'],
  }),
  ask('date', 'Date formal warning letter issued', 'Support and warnings', 'evidence.warningLetterOn', 'Warning letter.', {
    above: ['Start date of support', 'Has an attendance contract (parenting contract) been agreed?'],
    below: ['Date Notice to Improve period ends'],
  }),
  ask('date', 'Date Notice to Improve period ends', 'Support and warnings', null, 'End of a notice to improve; no key.', {
    above: ['Has an attendance contract (parenting contract) been agreed?', 'Date formal warning letter issued'],
    below: ['Was support declined by the family? If so, why?'],
  }),
  ask('long', 'Was support declined by the family? If so, why?', 'Support and warnings', null, 'No key.', {
    above: ['Date formal warning letter issued', 'Date Notice to Improve period ends'],
    below: ['Any special circumstances the Local Authority should be aware of'],
  }),
  ask('long', 'Any special circumstances the Local Authority should be aware of', 'Support and warnings', null, 'Open notes.', {
    above: ['Date Notice to Improve period ends', 'Was support declined by the family? If so, why?'],
  }),
  ask('select', 'Agency/Department', 'Agencies consulted', 'agency.1.kind', 'First agency.', {
    choices: agencies,
    below: ['Officer name'],
  }),
  ask('text', 'Officer name', 'Agencies consulted', 'agency.1.worker', 'First agency’s officer.', {
    above: ['Agency/Department'],
    below: ['Tel number'],
  }),
  ask('date', 'Date consulted', 'Agencies consulted', 'agency.1.contactedOn', 'When consulted.', { above: ['Officer name', 'Tel number'] }),
  ask('date', 'Pupil’s date of birth', null, 'pupil.dateOfBirth', 'Pupil’s date of birth.', {
    above: ['Pupil name'],
    below: ['Year group'],
  }),
  ask('text', 'Name of school', null, 'school.name', 'The school.', { above: ['Pupil name', 'Year group'] }),
  ask('text', 'Name of parent/carer', null, 'parent.1.fullName', 'The parent’s name; unnumbered is the first.', {
    above: ['Pupil name', 'Address'],
    below: ['Telephone'],
  }),
  ask('text', 'Referred by', null, 'referrer.name', 'The referrer.', { above: ['Referral date'], below: ['Job title'] }),
];
