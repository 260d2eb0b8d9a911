import { ask, defineForm, leave, page, section } from '../build.ts';
import { prompted, relationships, schools, titles, yearGroupsShifted, yesNoUnknown } from '../choices.ts';
import { drawPlain } from '../plain.ts';

export const select2Form = defineForm({
  id: 'select2',
  like: 'select2 4.0 on jQuery 3: static lists, and one answered by the server',
  title: 'Statutory attendance pathway',
  council: 'Borough of Penhallow',
  colour: '#1b5e20',
  draw: drawPlain({ scripts: ['select2'], styles: ['select2'] }),
  pages: [
    page(
      'pathway',
      'Statutory attendance pathway',
      section(
        'Pupil record',
        'pupil',
        ask('pupil.surname', 'Pupil surname'),
        ask('pupil.forename', 'Pupil forename'),
        ask('pupil.dateOfBirth', 'Pupil date of birth', { kind: 'date' }),
        ask('pupil.yearGroup', 'NCY', { choices: prompted('', yearGroupsShifted), widget: 'select2' }),
        ask('pupil.upn', 'Pupil’s UPN'),
        ask('school.name', 'School on roll', { choices: schools, widget: 'select2-ajax' }),
        leave('Previous school', 'nobody recorded it', { choices: schools, widget: 'select2-ajax' }),
      ),
      section(
        'First parent or carer',
        'parent.1',
        ask('parent.1.title', 'Title', { choices: prompted('', titles), widget: 'select2' }),
        ask('parent.1.surname', 'Surname'),
        ask('parent.1.forename', 'Forename'),
        ask('parent.1.relationship', 'Relationship', { choices: prompted('', relationships), widget: 'select2' }),
        ask('parent.1.livesWithPupil', 'Lives with pupil', { choices: prompted('', yesNoUnknown), widget: 'select2' }),
        ask('parent.1.language', 'Preferred language', {
          choices: [
            { value: '', text: '' },
            { value: 'cy', text: 'Welsh' },
            { value: 'en', text: 'English', is: ['English'] },
          ],
          widget: 'select2',
        }),
      ),
    ),
  ],
});
