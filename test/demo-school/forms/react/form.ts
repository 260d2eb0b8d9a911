import { ask, defineForm, leave, page, section } from '../build.ts';
import { agencies, noYes, prompted, relationships, titles, yearGroupsShort } from '../choices.ts';
import { drawMounted } from '../mounted.ts';

export const reactForm = defineForm({
  id: 'react',
  like: 'React with react-hook-form: rules on leaving a field, a field that belongs to a choice',
  title: 'Legal intervention request',
  council: 'Unitary Authority of Marchwood',
  colour: '#3f3d99',
  draw: drawMounted({ scripts: ['react-hook-form'] }),
  pages: [
    page(
      'request',
      'Legal intervention request',
      section(
        'Requesting school',
        'school',
        ask('school.name', 'Name of academy or school'),
        ask('school.number', 'LAESTAB'),
        ask('school.head', 'Principal'),
        ask('referrer.name', 'Requested by', { prefilled: 'Sam Otherwise' }),
        ask('referrer.role', 'Designation'),
      ),
      section(
        'Child',
        'pupil',
        ask('pupil.forename', 'Forename(s)'),
        ask('pupil.surname', 'Surname'),
        leave('Also known as', 'nobody recorded it'),
        ask('pupil.dateOfBirth', 'Date of birth', { kind: 'day-parts' }),
        ask('pupil.yearGroup', 'Year', { choices: prompted('--', yearGroupsShort) }),
        ask('pupil.addressLine1', 'House number and street'),
        ask('pupil.town', 'Town / City'),
        ask('pupil.postcode', 'Postcode'),
        leave('Previous postcode', 'an address they have left'),
      ),
      section(
        'Mother / first parent',
        'parent.1',
        ask('parent.1.title', 'Title', { choices: prompted('--', titles) }),
        ask('parent.1.forename', 'Forename(s)'),
        ask('parent.1.surname', 'Surname'),
        ask('parent.1.relationship', 'Relationship', { choices: prompted('--', relationships) }),
        ask('parent.1.mobilePhone', 'Mobile', { prefilled: '01632 960999' }),
        ask('parent.1.email', 'Email'),
      ),
      section(
        'Father / second parent',
        'parent.2',
        ask('parent.2.forename', 'Forename(s)'),
        ask('parent.2.surname', 'Surname'),
        ask('parent.2.addressLine1', 'House number and street'),
        ask('parent.2.postcode', 'Postcode'),
      ),
      section(
        'Agencies',
        null,
        leave('Is another agency involved?', 'the form’s own branch: a person says', {
          choices: noYes,
          kind: 'radios',
          handle: 'agencyInvolved',
          answered: 'yes',
        }),
        ask('agency.1.kind', 'Agency', {
          choices: prompted('--', agencies),
          shownWhen: { handle: 'agencyInvolved', value: 'yes' },
        }),
        leave('Signature of head teacher', 'a signature', { kind: 'text' }),
      ),
    ),
  ],
});
