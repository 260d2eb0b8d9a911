import { ask, defineForm, leave, page, section } from '../build.ts';
import { prompted, relationshipsLong, titles, yearGroups, yesNo } from '../choices.ts';
import { drawMounted } from '../mounted.ts';

export const vueForm = defineForm({
  id: 'vue',
  like: 'Vue 3 with vee-validate',
  title: 'Attendance casework form',
  council: 'North Harrowdale Council',
  colour: '#2e6f57',
  draw: drawMounted({ scripts: ['vee-validate'] }),
  pages: [
    page(
      'casework',
      'Attendance casework form',
      section(
        'Pupil details',
        'pupil',
        ask('pupil.surname', 'Legal family name'),
        ask('pupil.forename', 'Legal given names'),
        leave('Preferred name', 'nobody recorded it'),
        ask('pupil.dateOfBirth', 'Date of birth', { kind: 'date' }),
        ask('pupil.upn', 'Pupil number (UPN)'),
        leave('Candidate number (UCI)', 'another number'),
        ask('pupil.yearGroup', 'Curriculum year', { choices: prompted('Select', yearGroups) }),
        ask('pupil.address', 'Address', { kind: 'long' }),
      ),
      section(
        'Parent or carer 1',
        'parent.1',
        ask('parent.1.title', 'Title', { choices: prompted('Select', titles) }),
        ask('parent.1.forename', 'First name'),
        ask('parent.1.surname', 'Family name'),
        ask('parent.1.relationship', 'Relationship to pupil', { choices: prompted('Select', relationshipsLong) }),
        ask('parent.1.livesWithPupil', 'Resident with pupil', { choices: yesNo, kind: 'radios' }),
        ask('parent.1.phone', 'Telephone', { prefilled: '01632 960777' }),
      ),
      section(
        'Parent or carer 2',
        'parent.2',
        ask('parent.2.title', 'Title', { choices: prompted('Select', titles) }),
        ask('parent.2.forename', 'First name'),
        ask('parent.2.surname', 'Family name'),
        ask('parent.2.relationship', 'Relationship to pupil', { choices: prompted('Select', relationshipsLong) }),
        ask('parent.2.phone', 'Telephone'),
        ask('parent.2.livesWithPupil', 'Resident with pupil', { choices: yesNo, kind: 'radios', handle: 'secondResident' }),
        ask('parent.2.addressLine1', 'Address line 1', { shownWhen: { handle: 'secondResident', value: 'no' } }),
        ask('parent.2.postcode', 'Postcode', { shownWhen: { handle: 'secondResident', value: 'no' } }),
      ),
      section(
        'Emergency contact (not a parent)',
        null,
        leave('First name', 'an emergency contact, not a parent'),
        leave('Family name', 'an emergency contact, not a parent'),
        leave('Telephone', 'an emergency contact, not a parent', { kind: 'tel' }),
      ),
      section(
        'Attendance meeting',
        null,
        ask('meeting.heldOn', 'Date of meeting', { kind: 'date' }),
        ask('meeting.chair', 'Chaired by'),
        ask('meeting.reviewOn', 'Review date', { kind: 'date' }),
        leave('Number of children discussed', 'not in the case'),
      ),
    ),
  ],
});
