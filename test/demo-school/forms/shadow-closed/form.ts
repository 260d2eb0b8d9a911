import { ask, defineForm, leave, page, section } from '../build.ts';
import { prompted, relationships, yearGroups, yesNo } from '../choices.ts';
import { drawInRoots } from '../in-root.ts';

export const shadowClosed = defineForm({
  id: 'shadow-closed',
  like: 'web components with a closed root for each section',
  title: 'Pupil attendance request',
  council: 'Council of Upper Brandwick',
  colour: '#4b5320',
  draw: drawInRoots('closed'),
  pages: [
    page(
      'request',
      'Pupil attendance request',
      section(
        'Pupil details',
        'pupil',
        ask('pupil.forename', 'Legal forename'),
        ask('pupil.surname', 'Legal surname'),
        leave('Former surname', 'another name than the one they have'),
        ask('pupil.dateOfBirth', 'Date of birth', { kind: 'date' }),
        ask('pupil.yearGroup', 'Year group', { choices: prompted('Choose', yearGroups) }),
        ask('pupil.upn', 'UPN'),
      ),
      section(
        'Parent or carer 1',
        'parent.1',
        ask('parent.1.fullName', 'Full name'),
        ask('parent.1.relationship', 'Relationship to pupil', { choices: prompted('Choose', relationships) }),
        ask('parent.1.livesWithPupil', 'Does this person live with the pupil?', { choices: yesNo, kind: 'radios' }),
        ask('parent.1.email', 'Email address'),
        ask('parent.1.phone', 'Telephone number'),
        leave('Name of interpreter', 'another person'),
        leave('Emergency contact telephone', 'not necessarily this parent', { kind: 'tel' }),
      ),
    ),
  ],
});
