import { ask, defineForm, leave, page, section } from '../build.ts';
import { drawPlain } from '../plain.ts';

export const dropzoneForm = defineForm({
  id: 'dropzone',
  like: 'Dropzone beside a plain file field: neither is ever filled',
  title: 'Attendance evidence',
  council: 'Exampleshire County Council',
  colour: '#1d4f76',
  wrapper: 'wrap',
  draw: drawPlain({ scripts: ['dropzone'], styles: ['dropzone'] }),
  pages: [
    page(
      'evidence',
      'Attendance evidence',
      section(
        'Which pupil is this evidence for?',
        'pupil',
        ask('pupil.fullName', 'Name of pupil'),
        ask('pupil.upn', 'Unique pupil number'),
        ask('pupil.dateOfBirth', 'Pupil date of birth', { kind: 'date' }),
        leave('File reference', 'the authority’s own number'),
      ),
      section(
        'Documents',
        null,
        leave('Letters to parents', 'a file is attached by a person', { kind: 'file', widget: 'dropzone' }),
        leave('Registration certificate', 'a file is attached by a person', { kind: 'file' }),
        ask('evidence.letterOfConcernOn', 'Date of first letter', { kind: 'date' }),
        leave('Date of document', 'nothing says which', { kind: 'date' }),
        leave('Description of document', 'nothing says which', { kind: 'long' }),
        leave('Author of document', 'another person'),
        leave('Date of birth of sibling', 'a sibling, not the pupil', { kind: 'date' }),
      ),
    ),
  ],
});
