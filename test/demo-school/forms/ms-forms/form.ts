import { ask, defineForm, leave, page, section } from '../build.ts';
import { relationships, yearGroups, yesNo } from '../choices.ts';
import { drawMounted } from '../mounted.ts';

export const msForms = defineForm({
  id: 'ms-forms',
  like: 'Microsoft Forms: React, a radio that brings further questions',
  title: 'Attendance referral (schools)',
  council: 'Exampleshire Education Partnership',
  colour: '#03787c',
  draw: drawMounted({ scripts: ['ms-forms'] }),
  pages: [
    page(
      'response',
      'Attendance referral (schools)',
      section(
        'About the student',
        'pupil',
        ask('pupil.fullName', '1. Student’s full name'),
        ask('pupil.dateOfBirth', '2. Student’s date of birth', { kind: 'day', placeholder: 'Please input date (dd/MM/yyyy)' }),
        ask('pupil.yearGroup', '3. Student’s year group', { choices: yearGroups }),
        ask('pupil.upn', '4. Student’s UPN'),
        ask('pupil.address', '5. Student’s home address', { kind: 'long' }),
        leave('6. Name of any sibling in the same school', 'a sibling, not the pupil'),
      ),
      section(
        'About the parents',
        null,
        ask('parent.1.fullName', '7. Full name of first parent'),
        ask('parent.1.relationship', '8. First parent’s relationship to the student', { choices: relationships, kind: 'radios' }),
        ask('parent.1.email', '9. First parent’s email address', { kind: 'text' }),
        leave('10. Is there a second parent or carer?', 'the form’s own branch: a person says', {
          choices: yesNo,
          kind: 'radios',
          handle: 'secondParent',
          answered: 'yes',
        }),
        ask('parent.2.fullName', '11. Full name of second parent', {
          shownWhen: { handle: 'secondParent', value: 'yes' },
        }),
        ask('parent.2.phone', '12. Second parent’s telephone number', {
          kind: 'text',
          shownWhen: { handle: 'secondParent', value: 'yes' },
        }),
      ),
      section(
        'About you',
        'referrer',
        ask('referrer.name', '13. Your name'),
        ask('referrer.email', '14. Your email address', { kind: 'text' }),
        ask('school.name', '15. Your school'),
      ),
    ),
  ],
});
