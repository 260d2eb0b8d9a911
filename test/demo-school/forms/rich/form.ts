import { ask, defineForm, leave, page, section } from '../build.ts';
import { drawPlain } from '../plain.ts';

export const richForm = defineForm({
  id: 'rich',
  like: 'Boxes one writes in that are no fields (contenteditable), with a hidden copy',
  title: 'Attendance chronology',
  council: 'Borough of Kestrelby',
  colour: '#5b3a12',
  wrapper: 'labelledby',
  draw: drawPlain({ scripts: ['rich'] }),
  pages: [
    page(
      'chronology',
      'Attendance chronology',
      section(
        'Pupil’s details',
        'pupil',
        ask('pupil.forename', 'First name of pupil'),
        ask('pupil.surname', 'Last name of pupil'),
        ask('pupil.dateOfBirth', 'Date of birth of pupil', { kind: 'date' }),
        ask('pupil.address', 'Address of pupil', { kind: 'long', widget: 'rich' }),
      ),
      section(
        'Absence',
        'absence',
        ask('absence.attendancePercentage', 'Attendance % for the current school year'),
        ask('absence.barriers', 'Barriers to attendance', { kind: 'long', widget: 'rich' }),
        ask('support.offered', 'Support offered by the school', { kind: 'long', widget: 'rich' }),
        leave('Professional opinion', 'a person’s judgement', { kind: 'long', widget: 'rich' }),
        leave('Name of teacher who wrote this', 'a person says', { kind: 'text' }),
        leave('Chronology', 'a document of its own', { kind: 'file' }),
      ),
    ),
  ],
});
