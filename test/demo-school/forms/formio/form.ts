import { ask, defineForm, leave, page, section } from '../build.ts';
import { prompted, relationships, titles, yearGroupsPadded, yesNo } from '../choices.ts';
import { drawMounted } from '../mounted.ts';

export const formioForm = defineForm({
  id: 'formio',
  like: 'Form.io 5.6: lists behind Choices, masks, a day in parts, a field that belongs to a choice',
  title: 'Penalty notice and prosecution request',
  council: 'Exampleshire Combined Authority',
  colour: '#7a2e2e',
  draw: drawMounted({ scripts: ['formio'], styles: ['formio'] }),
  pages: [
    page(
      'request',
      'Penalty notice and prosecution request',
      section(
        'Details of pupil',
        'pupil',
        ask('pupil.forename', 'Pupil’s forename'),
        ask('pupil.surname', 'Pupil’s surname'),
        ask('pupil.dateOfBirth', 'Pupil’s date of birth', { kind: 'day-parts', holds: 'dd/mm/yyyy' }),
        ask('pupil.yearGroup', 'Year group', { choices: prompted('', yearGroupsPadded) }),
        ask('pupil.postcode', 'Pupil’s postcode'),
      ),
      section(
        'Details of parent 1',
        'parent.1',
        ask('parent.1.title', 'Title', { choices: prompted('', titles), widget: 'html5' }),
        ask('parent.1.forename', 'Forename'),
        ask('parent.1.surname', 'Surname'),
        ask('parent.1.relationship', 'Relationship to pupil', { choices: prompted('', relationships) }),
        ask('parent.1.mobilePhone', 'Mobile number', { kind: 'text', widget: 'mask', placeholder: '00000 000000' }),
        ask('parent.1.livesWithPupil', 'Does parent 1 live with the pupil?', { choices: yesNo, kind: 'radios', handle: 'livesWithOne' }),
        ask('parent.1.addressLine1', 'Address line 1', { shownWhen: { handle: 'livesWithOne', value: 'yes' } }),
        ask('parent.1.earlierNotices', 'Has parent 1 had a penalty notice before?', { choices: yesNo, kind: 'radios' }),
      ),
      section(
        'Attendance',
        'absence',
        ask('absence.unauthorisedSessions', 'Unauthorised sessions', { kind: 'number' }),
        ask('absence.thresholdMet', 'Is the national threshold met?', { choices: yesNo, kind: 'radios' }),
        leave('Date of last home visit', 'nobody recorded it', { kind: 'text' }),
        leave('Signed', 'a signature', { kind: 'signature' }),
      ),
    ),
  ],
});
