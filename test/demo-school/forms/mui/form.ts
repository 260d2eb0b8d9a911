import { ask, defineForm, leave, page, section } from '../build.ts';
import { relationships, schools, titles, yearGroups, yesNo } from '../choices.ts';
import { drawMounted } from '../mounted.ts';

export const muiForm = defineForm({
  id: 'mui',
  like: 'Material UI: text fields, lists, a date picker whose real field is hidden, an autocomplete',
  title: 'Refer to the Attendance Service',
  council: 'Southmoor City Council',
  colour: '#1565c0',
  draw: drawMounted({ scripts: ['mui'] }),
  pages: [
    page(
      'refer',
      'Refer to the Attendance Service',
      section(
        'Pupil',
        'pupil',
        ask('pupil.forename', 'Forename'),
        ask('pupil.surname', 'Surname'),
        ask('pupil.dateOfBirth', 'Date of birth', { kind: 'date' }),
        ask('pupil.yearGroup', 'Year group', { choices: yearGroups }),
        ask('school.name', 'School', { choices: schools, widget: 'autocomplete' }),
        ask('pupil.upn', 'UPN'),
      ),
      section(
        'Parent / carer 1',
        'parent.1',
        ask('parent.1.title', 'Title', { choices: titles }),
        ask('parent.1.fullName', 'Full name'),
        ask('parent.1.relationship', 'Relationship to pupil', { choices: relationships }),
        ask('parent.1.livesWithPupil', 'Lives with pupil?', { choices: yesNo, kind: 'radios' }),
        ask('parent.1.phone', 'Phone number'),
        leave('Phone number of grandparent', 'not a parent of the case', { kind: 'tel' }),
      ),
      section(
        'Meeting',
        null,
        ask('meeting.heldOn', 'Date of meeting with parent', { kind: 'date' }),
        leave('Name of note-taker', 'nobody recorded it'),
        leave('Date of birth of sibling', 'a sibling, not the pupil', { kind: 'date' }),
      ),
    ),
  ],
});
