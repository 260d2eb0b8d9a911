import { ask, defineForm, leave, page, section } from '../build.ts';
import { agencies, prompted, relationshipsLong, titles, yearGroupsPadded, yesNo } from '../choices.ts';
import { drawPlain } from '../plain.ts';

export const choicesForm = defineForm({
  id: 'choices',
  like: 'Choices.js 11 over native lists',
  title: 'Irregular attendance notification',
  council: 'County of Thornwick',
  colour: '#263238',
  draw: drawPlain({ scripts: ['choices'], styles: ['choices'] }),
  pages: [
    page(
      'notification',
      'Irregular attendance notification',
      section(
        'Details of child',
        'pupil',
        ask('pupil.forename', 'Christian or given name'),
        ask('pupil.surname', 'Surname of child'),
        ask('pupil.dateOfBirth', 'Born on', { kind: 'day', placeholder: 'dd-mm-yyyy', holds: 'dd-mm-yyyy' }),
        ask('pupil.yearGroup', 'School year', { choices: prompted('Choose a year', yearGroupsPadded), widget: 'choices' }),
      ),
      section(
        'Details of parent A',
        'parent.1',
        ask('parent.1.title', 'Style', { choices: prompted('Choose', titles), widget: 'choices' }),
        ask('parent.1.fullName', 'Name of parent A'),
        ask('parent.1.relationship', 'Parent A is the child’s', { choices: prompted('Choose', relationshipsLong), widget: 'choices' }),
        ask('parent.1.livesWithPupil', 'Does parent A live with the child?', { choices: yesNo, kind: 'radios' }),
      ),
      section(
        'Other services',
        null,
        ask('agency.1.kind', 'Service involved', { choices: prompted('Choose', agencies), widget: 'choices' }),
        ask('agency.1.worker', 'Name of worker'),
        leave('Parent attended last meeting?', 'a meeting, and nobody says which', {
          choices: prompted('Choose', yesNo),
          widget: 'choices',
        }),
      ),
    ),
  ],
});
