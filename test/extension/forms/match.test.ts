import { describe, expect, test } from 'vitest';
import { matchForm, type FormProfile } from '../../../extension/forms/index.ts';
import { box, choice, dateBoxes, look, matchesBy, radios, under } from './page.ts';

const pupil = (html: string) => under('Pupil details', html);

describe('matched without asking', () => {
  test.each([
    ['Forename', pupil(box('Forename')), 'pupil.forename'],
    ['First name(s)', pupil(box('First name(s)')), 'pupil.forename'],
    ["Child's legal surname *", box("Child's legal surname *"), 'pupil.surname'],
    ['Name', pupil(box('Name')), 'pupil.fullName'],
    ['Name of pupil', box('Name of pupil'), 'pupil.fullName'],
    ['UPN', box('UPN'), 'pupil.upn'],
    ['Date of birth', pupil(dateBoxes('Date of birth', 'dob')), 'pupil.dateOfBirth'],
    ['DOB', pupil(box('DOB', 'type=date')), 'pupil.dateOfBirth'],
    ['Student D.O.B.', box('Student D.O.B.'), 'pupil.dateOfBirth'],
    ['NCY', box('NCY'), 'pupil.yearGroup'],
    ['Year', pupil(choice('Year', '7', '8', '9')), 'pupil.yearGroup'],
    ['Postcode', under('Pupil', under('Home address', box('Postcode'))), 'pupil.postcode'],
    ['Parent/carer 1 surname', box('Parent/carer 1 surname'), 'parent.1.surname'],
    ['Surname', under('Second parent or carer', box('Surname')), 'parent.2.surname'],
    ['First name', `<h2>Parent / Carer (2)</h2>${box('First name')}`, 'parent.2.forename'],
    ['Relationship to child', under('Parent 2', box('Relationship to child')), 'parent.2.relationship'],
    [
      'Does this person live with the child?',
      under('Parent 1', radios('Does this person live with the child?', 'l', 'Yes', 'No')),
      'parent.1.livesWithPupil',
    ],
    [
      'Parental responsibility?',
      under('Parent 1', radios('Parental responsibility?', 'pr', 'Yes', 'No')),
      'parent.1.parentalResponsibility',
    ],
    ['Email', under('Parent 1', under('Contact details', box('Email', 'type=email'))), 'parent.1.email'],
    ['Your name', box('Your name'), 'referrer.name'],
    ['Work email address', under('Your details', box('Work email address')), 'referrer.email'],
    ['Name of person making the referral', box('Name of person making the referral'), 'referrer.name'],
    ['Name of school', box('Name of school'), 'school.name'],
    ['School/setting', box('School/setting'), 'school.name'],
    ['DfE number', box('DfE number'), 'school.number'],
    ['Head teacher', under('School', box('Head teacher')), 'school.head'],
    ['School telephone number', box('School telephone number'), 'school.phone'],
    ['Number of unauthorised sessions', box('Number of unauthorised sessions'), 'absence.unauthorisedSessions'],
    ['Current attendance %', box('Current attendance %'), 'absence.attendancePercentage'],
    [
      'Is the child on a part-time timetable?',
      radios('Is the child on a part-time timetable?', 'ptt', 'Yes', 'No'),
      'absence.partTimeTimetable',
    ],
    ['Date of meeting with parent', box('Date of meeting with parent'), 'meeting.heldOn'],
    ['Attendance last school year (%)', box('Attendance last school year (%)'), 'absence.attendancePercentageLastYear'],
    ['School', under('Sibling 1', box('School')), 'sibling.1.school'],
    ['UPN', `<h1>Penalty notice referral form</h1>${box('UPN')}`, 'pupil.upn'],
    ['Born on', pupil(box('Born on', 'type=date')), 'pupil.dateOfBirth'],
    ['From', under('Period of absence', box('From', 'type=date')), 'absence.periodFrom'],
    [
      'How many sessions could the child have attended?',
      box('How many sessions could the child have attended?'),
      'absence.possibleSessions',
    ],
    ['How many sessions did you not authorise?', box('How many sessions did you not authorise?'), 'absence.unauthorisedSessions'],
    ['What stops the child from coming to school?', box('What stops the child from coming to school?'), 'absence.barriers'],
    [
      'Whether the parent(s) attended',
      under('Formal attendance meeting', radios('Whether the parent(s) attended', 'came', 'Yes', 'No')),
      'meeting.attendedByParents',
    ],
    ['Post town', under('School sending this request', box('Post town')), 'school.town'],
    ['Family name', under('Particulars of the first-named parent', box('Family name')), 'parent.1.surname'],
    ['Surname', under('Parent (ii)', box('Surname')), 'parent.2.surname'],
    ['Contact 2 Email', under('Parental Contact 2', box('Contact 2 Email', 'type=email')), 'parent.2.email'],
    ['Position held', under('Particulars of the referring officer', box('Position held')), 'referrer.role'],
  ])('%s', (label, html, key) => {
    expect(matchesBy(html).get(label)).toMatchObject({ how: 'automatic', key });
  });
});

describe('near misses and decoys are never matched without asking', () => {
  test.each([
    ['a former name', 'Previous surname', pupil(box('Previous surname'))],
    ['a former name', 'Maiden name', under('Parent 1', box('Maiden name'))],
    [
      'a hint that names what the label excludes',
      'Former name',
      pupil('<label>Former name <input aria-describedby=h></label><p id=h>Surname at birth</p>'),
    ],
    ['a meeting to come', 'Date of next meeting with parent', box('Date of next meeting with parent')],
    ['somebody else', "Child's social worker's name", box("Child's social worker's name")],
    ['somebody else', 'Name of social worker', pupil(box('Name of social worker'))],
    ['somebody else', 'Emergency contact name', under('Parent 1', box('Emergency contact name'))],
    ['somebody else', 'Sibling forename', pupil(box('Sibling forename'))],
    ['somebody else', 'Name of GP', pupil(box('Name of GP'))],
    ['under somebody else', 'Pupil name', under('Other agencies', under('Social worker', box('Pupil name')))],
    ['under siblings', 'Date of birth', under('Brothers and sisters', dateBoxes('Date of birth', 'dob'))],
    ['nothing says whose', 'Name', box('Name')],
    ['nothing says whose', 'Date of birth', dateBoxes('Date of birth', 'dob')],
    ['nothing says of what', 'Date', pupil(box('Date'))],
    ['nothing says whose', 'Address', '<h1>Refer a pupil for support</h1><h2>Contact details</h2>' + box('Address')],
    ['under two people', 'Surname', under('Pupil and parent details', box('Surname'))],
    ['under a person and a place', 'Postcode', under('School and pupil', box('Postcode'))],
    ['under a person and a place', 'Postcode', under('Pupil and school', box('Postcode'))],
    ['the label speaks of two people', 'Name of parent and child', box('Name of parent and child')],
    ['which parent is not said', 'Surname', under('Parent/carer', box('Surname'))],
    ['which parent the mother is, the case says and not the form', "Mother's surname", box("Mother's surname")],
    ['words that are not understood', 'Surname of interviewee', pupil(box('Surname of interviewee'))],
    ['it takes an email address', 'Surname', pupil(box('Surname', 'type=email'))],
    ['too short for a UPN', 'UPN', pupil(box('UPN', 'maxlength=8'))],
    ['no year groups among its choices', 'Year group', pupil(choice('Year group', '2024', '2025', '2026'))],
    ['another window', 'Unauthorised sessions in the last 100 sessions', box('Unauthorised sessions in the last 100 sessions')],
    ['typed twice', 'Confirm email address', under('Your details', box('Confirm email address', 'type=email'))],
    ['a job', 'Job title', under('Parent 1', box('Job title'))],
    ['a look-up, not a postcode', 'Find postcode', pupil(box('Find postcode'))],
    ['a yes-no question about a number', 'UPN', pupil(radios('UPN', 'u', 'Yes', 'No'))],
    ['a test of English', 'Name of your first school', box('Name of your first school')],
    ['the head of something else', 'Head of year', under('School', box('Head of year'))],
    [
      'it says the opposite',
      'No parental responsibility',
      under('Parent 1', '<label>No parental responsibility <input type=checkbox></label>'),
    ],
    ['it says the opposite', 'Not looked after', pupil(radios('Not looked after', 'l', 'Yes', 'No'))],
    [
      'the opposite',
      'Is there any phone number we should not use?',
      under('Parent 1', box('Is there any phone number we should not use?')),
    ],
    ['another time', 'Has the child been in care?', radios('Has the child been in care?', 'c', 'Yes', 'No')],
    [
      'another time',
      'Should the pupil be on a part-time timetable?',
      radios('Should the pupil be on a part-time timetable?', 'p', 'Yes', 'No'),
    ],
    ['another year', 'Attendance percentage 2022/23', box('Attendance percentage 2022/23')],
    ['under another year', 'Attendance percentage', under('Last academic year', box('Attendance percentage'))],
    ['under another school', 'DfE number', under('Receiving school', box('DfE number'))],
    ['under a school that is none of ours', 'School name', under('Feeder school', box('School name'))],
    ['somebody else’s referral', 'Date of referral', under('Counselling', box('Date of referral', 'type=date'))],
    ['somebody else’s meeting', 'Date of meeting', under('Governors', box('Date of meeting', 'type=date'))],
    ['a term, not where it stands', 'T1 attendance %', box('T1 attendance %')],
    ['a sibling, not where it stands', 'S1 Name', pupil(box('S1 Name'))],
    ['a father’s, not where it stands', 'F - Name', pupil(box('F - Name'))],
    ['a law, not where it stands', 'Section 47 date of referral', box('Section 47 date of referral', 'type=date')],
    ['an adult is not the pupil', 'Name of adult', pupil(box('Name of adult'))],
    ['a wish', 'Name', under('School you would like the child to go to', box('Name'))],
    ['a person at the school', 'Name of person referring', under('School details', box('Name of person referring'))],
    ['for the office only', 'UPN', under('Office use only', pupil(box('UPN')))],
    ['of what it was completed, the heading above says', 'Name', under('GP report', under('Completed by', box('Name')))],
    ['the pupil only in brackets', 'Address (if not with child)', under('Parent 2', box('Address (if not with child)'))],
    ['related to another parent', 'Relationship to first parent', under('Parent 2', box('Relationship to first parent'))],
    ['an aside names somebody', "Address (please give foster carer's)", pupil(box("Address (please give foster carer's)"))],
    ['asked only where it differs', 'Address (if different from pupil’s)', under('Parent 1', box('Address (if different from pupil’s)'))],
    ['only drawn as a heading', 'Surname', `<p><b>Parent 1</b></p>${box('Age')}<div>${box('Surname')}</div>`],
    ['a drawn heading reaches no further than the next', 'Address', `<h3>Parent 1</h3>${box('Age')}<p><b>Dentist</b></p>${box('Address')}`],
    ['two things to a heading', 'Address', under('Parent 1', under('Letters and visits', box('Address')))],
    ['a second child', 'UPN', under('Child (2)', box('UPN'))],
    ['another child', 'Year group', under('Youngest child', box('Year group'))],
    [
      'a line that asks about somebody else',
      'Forename',
      `<h2>Pupil details</h2>${box('Age')}<p>Who lives at home?</p>${box('Forename')}${box('Born')}`,
    ],
    [
      'a bold line of its own',
      'Address',
      `<h2>Pupil details</h2>${box('Age')}<div><strong>Social worker</strong><br>${box('Phone')}${box('Address')}</div>`,
    ],
    [
      'one cell across a table',
      'Mobile',
      under('Parent 1', '<table><tr><td colspan=2>Emergency contact</td></tr><tr><td>Mobile</td><td><input></td></tr></table>'),
    ],
    [
      'the hint says another name',
      'Surname',
      pupil('<label>Surname <input aria-describedby=h></label><p id=h>The name before adoption</p>'),
    ],
    [
      'more is said of the social worker',
      'Social worker involved agrees with referral',
      radios('Social worker involved agrees with referral', 's', 'Yes', 'No'),
    ],
    ['for the council to say', 'National threshold met', under('Decision', radios('National threshold met', 't', 'Yes', 'No'))],
    ['a school to come', 'Head teacher', under('School the pupil is moving to', box('Head teacher'))],
    ['the second of them', 'Email 2', under('Parent 1', box('Email 2', 'type=email'))],
    ['only a hint says so', 'Reference', pupil('<label>Reference <input aria-describedby=h></label><p id=h>UPN</p>')],
  ])('%s: %s', (_why, label, html) => {
    expect(matchesBy(html).get(label)?.how).not.toBe('automatic');
  });
});

test('two parents are told apart by where their fields stand', () => {
  const matches = matchesBy(under('Parent/carer 1', box('Surname A')) + under('Parent/carer 2', box('Surname B')));
  expect([...matches.values()].map(({ key }) => key)).toEqual(['parent.1.surname', 'parent.2.surname']);
});

test('beside a second parent the one without a number is the first', () => {
  const matches = matchesBy(under('Parent/carer', box('First name')) + under('Second parent/carer', box('Surname')));
  expect(matches.get('First name')).toMatchObject({ how: 'automatic', key: 'parent.1.forename' });
});

test.each([
  {
    why: 'the one part for a parent is about whom the user says',
    html: under('Parent/carer', box('Surname')),
    match: { how: 'automatic', key: 'parent.2.surname' },
  },
  {
    why: 'a numbered part stays what it is',
    html: under('Parent 1', box('Surname')),
    match: { how: 'automatic', key: 'parent.1.surname' },
  },
  {
    why: 'what a person has to look at stays so',
    html: under('Parent/carer', box('Surname for payroll')),
    match: { how: 'suggested', key: 'parent.2.surname' },
  },
])('$why', ({ html, match }) => {
  const form = look(html);
  expect(matchForm(form, null, 2)[0]).toMatchObject(match);
  expect(matchForm(form, null, 2)[0]).not.toHaveProperty('presumed');
});

test('that nothing says which parent is meant is told', () => {
  expect(matchesBy(under('Parent/carer', box('Surname'))).get('Surname')).toMatchObject({ how: 'suggested', presumed: true });
  expect(matchesBy(under('Parent 1', box('Surname'))).get('Surname')).not.toHaveProperty('presumed');
});

test.each([
  { why: 'two fields that seem the same', html: pupil(box('Surname') + box('Last name')), label: 'Surname' },
  { why: 'a bare name beside a surname may be a forename', html: pupil(box('Name') + box('Surname')), label: 'Name' },
  { why: 'an address beside a town may be its first line', html: pupil(box('Address') + box('Town')), label: 'Address' },
])('$why: suggested only', ({ html, label }) => {
  expect(matchesBy(html).get(label)).toMatchObject({ how: 'suggested' });
});

test('every decision says why', () => {
  const matches = [...matchesBy(pupil(box('Forename') + box('Shoe size') + box('Previous surname'))).values()];
  expect(matches.map(({ why }) => why)).toEqual([
    ['the label says “forename”', 'it stands under “Pupil details”'],
    ['the label “Shoe size” is not one we know'],
    ['“Previous surname” is near “surname” and means something else'],
  ]);
});

describe('a form profile', () => {
  const profile: FormProfile = {
    authority: 'exampleshire',
    route: 'penalty-notice',
    title: 'Exampleshire form',
    hosts: [],
    hints: [
      { label: 'Ref A', key: 'pupil.upn' },
      { name: 'q17', section: 'Adult one', key: 'parent.1.surname' },
    ],
    actions: { final: [], next: [] },
    beside: [],
    heading: /elsewhere/,
    asks: [],
  };
  test.each([
    { why: 'by label', html: box('Ref A'), label: 'Ref A', expected: { how: 'automatic', key: 'pupil.upn' } },
    {
      why: 'by name, in its section',
      html: under('Adult one', '<label>x<input name=q17></label>'),
      label: 'x',
      expected: { how: 'automatic', key: 'parent.1.surname' },
    },
    {
      why: 'not in another section',
      html: under('Adult two', '<label>x<input name=q17></label>'),
      label: 'x',
      expected: { how: 'left-alone' },
    },
    {
      why: 'a control that cannot hold it is only suggested',
      html: box('Ref A', 'maxlength=4'),
      label: 'Ref A',
      expected: { how: 'suggested' },
    },
  ])('$why', ({ html, label, expected }) => {
    expect(matchesBy(html, profile).get(label)).toMatchObject(expected);
  });
});
