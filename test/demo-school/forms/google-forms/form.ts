import { createHash } from 'node:crypto';
import { ask, defineForm, leave, page, section } from '../build.ts';
import { relationships, yearGroups, yesNo } from '../choices.ts';
import type { Choice, Names } from '../field.ts';
import { drawGoogle } from './draw.ts';

const numberOf = (handle: string): number => Number.parseInt(createHash('sha1').update(handle).digest('hex').slice(0, 7), 16);
const names: Names = {
  name: ({ handle }, part) => `entry.${numberOf(handle)}${part ? `_${part}` : ''}`,
  id: ({ handle }) => `i${numberOf(handle)}`,
};
const required = { required: true } as const;
/** A choice is posted as it is written. */
const written = (choices: Choice[]): Choice[] => choices.map((choice) => ({ ...choice, value: choice.text }));
const yesOrNo = { choices: written(yesNo), kind: 'radios' } as const;

export const googleForms = defineForm({
  id: 'google-forms',
  like: 'Google Forms: nameless fields called by a heading, buttons and lists made of div, a hidden field for each',
  title: 'Attendance support request',
  council: 'Thornmarsh Inclusion Partnership',
  colour: '#673ab7',
  names,
  draw: drawGoogle,
  pages: [
    page(
      'child',
      'Attendance support request',
      section(
        'About the child',
        'pupil',
        ask('pupil.fullName', 'Name of child', required),
        leave('Does the child go by another name at school?', 'another name than the one they have'),
        ask('pupil.dateOfBirth', 'Child’s date of birth', { kind: 'day-parts', ...required }),
        ask('pupil.yearGroup', 'Which year is the child in?', { choices: written(yearGroups) }),
        ask('pupil.upn', 'Child’s UPN (if you have it to hand)'),
        ask('pupil.address', 'Where does the child live? Please include the postcode', { kind: 'long' }),
        ask('pupil.youngCarer', 'Is the child a young carer?', yesOrNo),
        leave('Who do they care for?', 'nobody recorded it'),
        leave('Name of the child’s GP or surgery', 'a doctor'),
      ),
      section(
        'About the family',
        null,
        ask('parent.1.fullName', 'Parent/carer 1: name', required),
        ask('parent.1.relationship', 'Parent/carer 1: relationship to the child', { choices: written(relationships) }),
        ask('parent.1.phone', 'Parent/carer 1: telephone', { kind: 'text' }),
        ask('parent.1.email', 'Parent/carer 1: email', { kind: 'text' }),
        ask('parent.1.interpreter', 'Parent/carer 1: is an interpreter needed?', yesOrNo),
        leave('Interpreter’s telephone, if you already use one', 'another person'),
        ask('parent.2.fullName', 'Parent/carer 2: name'),
        ask('parent.2.phone', 'Parent/carer 2: telephone', { kind: 'text' }),
        leave('Grandparent or other adult who brings the child to school', 'another person'),
      ),
    ),
    page(
      'school',
      'Attendance support request',
      section(
        'Attendance',
        'absence',
        ask('absence.attendancePercentage', 'What is the child’s attendance this school year, as a percentage?'),
        ask('absence.unauthorisedSessions', 'How many sessions of unauthorised absence this school year?'),
        leave('How many sessions did siblings miss?', 'other children'),
        leave('When did the pattern of absence begin?', 'a person’s judgement', { kind: 'day-parts' }),
        ask('support.earlyHelpOffered', 'Has Early Help been offered to the family?', yesOrNo),
        leave('If not, why not?', 'a person’s judgement', { kind: 'long' }),
      ),
      section(
        'About you',
        'referrer',
        ask('referrer.name', 'Your name', required),
        ask('referrer.role', 'Your job title'),
        ask('referrer.email', 'Your email', { kind: 'text', ...required }),
        ask('school.name', 'Your school'),
        leave('Has your headteacher agreed to this request?', 'a person says so', yesOrNo),
        leave('Best times to ring you', 'not in the case'),
      ),
    ),
  ],
});
