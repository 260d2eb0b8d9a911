import { ask, defineForm, leave, page, section } from '../build.ts';
import { prompted, relationships, titles, yearGroups, yesNo } from '../choices.ts';
import { drawPlain } from '../plain.ts';

export const wizardForm = defineForm({
  id: 'wizard',
  like: 'a wizard without page loads: each step’s fields are gone when the next comes',
  title: 'Attendance: request for statutory action',
  council: 'Borough of Eastlow',
  colour: '#155e75',
  wrapper: 'after',
  draw: drawPlain({ scripts: ['wizard'] }),
  pages: [
    page(
      'step-1',
      'Step 1 of 4: the pupil',
      section(
        'Pupil’s personal details',
        'pupil',
        ask('pupil.surname', 'Pupil’s last name'),
        ask('pupil.forename', 'Pupil’s first name'),
        ask('pupil.dateOfBirth', 'Pupil’s birth date', { kind: 'date' }),
        ask('pupil.yearGroup', 'Pupil’s year', { choices: prompted('Choose', yearGroups) }),
      ),
    ),
    page(
      'step-2',
      'Step 2 of 4: parent or carer one',
      section(
        'Parent or carer one',
        'parent.1',
        ask('parent.1.title', 'Title', { choices: prompted('Choose', titles) }),
        ask('parent.1.forename', 'First name'),
        ask('parent.1.surname', 'Last name'),
        ask('parent.1.relationship', 'Relationship to the pupil', { choices: prompted('Choose', relationships) }),
        ask('parent.1.postcode', 'Postcode'),
        leave('Occupation', 'not in the case'),
      ),
    ),
    page(
      'step-3',
      'Step 3 of 4: parent or carer two',
      section(
        'Parent or carer two',
        'parent.2',
        ask('parent.2.title', 'Title', { choices: prompted('Choose', titles) }),
        ask('parent.2.forename', 'First name'),
        ask('parent.2.surname', 'Last name'),
        ask('parent.2.relationship', 'Relationship to the pupil', { choices: prompted('Choose', relationships) }),
        ask('parent.2.livesWithPupil', 'Lives with the pupil', { choices: yesNo, kind: 'radios' }),
      ),
    ),
    page(
      'step-4',
      'Step 4 of 4: attendance',
      section(
        'Attendance',
        'absence',
        ask('absence.attendancePercentage', 'Attendance this academic year, per cent'),
        ask('absence.unauthorisedSessions', 'Unauthorised sessions this academic year'),
        leave('Attendance of the whole school, per cent', 'the school’s, not the pupil’s'),
        leave('Target for the next half term, per cent', 'a target'),
        leave('Name of person completing this form', 'signing is a person’s act'),
        leave('Parents have been told of this request', 'a declaration is a person’s', { kind: 'tick' }),
      ),
    ),
  ],
});
