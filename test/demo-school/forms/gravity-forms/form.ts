import { ask, defineForm, leave, page, section } from '../build.ts';
import { prompted, relationshipsLong, schools, titles, yearGroupsPadded, yesNo } from '../choices.ts';
import { dayParts, type Names } from '../field.ts';
import { drawGravity } from './draw.ts';

/** The engine calls all three boxes of a day `input_5[]`; here each has its number, so that a post can be told. */
const names: Names = {
  name: ({ handle }, part) => `input_${handle}${part ? `[${dayParts.indexOf(part)}]` : ''}`,
  id: ({ handle }, part) => `input_7_${handle.replace('.', '_')}${part ? `_${dayParts.indexOf(part) + 1}` : ''}`,
};
const required = { required: true } as const;
const adult = (n: number) => ({ within: `Adult ${n} name` });
const home = { within: 'Home address of the student' };
const reply = { within: 'Your email' };

export const gravityForms = defineForm({
  id: 'gravity-forms',
  like: 'Gravity Forms on WordPress: a flat list, names and addresses in boxes with what they are called below',
  title: 'Student attendance concern',
  council: 'Aldermarsh Education Partnership',
  colour: '#7d3c1b',
  names,
  draw: drawGravity,
  pages: [
    page(
      'people',
      'Student attendance concern',
      section(
        'Student',
        'pupil',
        ask('pupil.forename', 'First', { handle: '1.3', within: 'Student name', ...required }),
        leave('Middle', 'another part of the name', { handle: '1.4', within: 'Student name' }),
        ask('pupil.surname', 'Last', { handle: '1.6', within: 'Student name', ...required }),
        ask('pupil.dateOfBirth', 'When was the student born?', { handle: '2', kind: 'day-parts' }),
        ask('pupil.yearGroup', 'Year group at the time of referral', { handle: '4', choices: prompted('', yearGroupsPadded) }),
        ask('pupil.addressLine1', 'Street Address', { handle: '5.1', ...home }),
        ask('pupil.town', 'City', { handle: '5.3', ...home }),
        ask('pupil.county', 'County / State / Region', { handle: '5.4', ...home }),
        ask('pupil.postcode', 'ZIP / Postal Code', { handle: '5.5', ...home }),
        leave('Date the student joined the school roll of their last school', 'another school’s date', { handle: '6', kind: 'day-parts' }),
        leave('Emergency contact', 'an emergency contact', { handle: '7' }),
        leave('Emergency contact phone', 'an emergency contact', { handle: '8', kind: 'tel' }),
      ),
      section(
        'Adult 1',
        'parent.1',
        ask('parent.1.title', 'Prefix', { handle: '9.2', choices: prompted('', titles), ...adult(1) }),
        ask('parent.1.forename', 'First', { handle: '9.3', ...adult(1), ...required }),
        ask('parent.1.surname', 'Last', { handle: '9.6', ...adult(1), ...required }),
        ask('parent.1.relationship', 'Relationship to student', { handle: '10', choices: prompted('Please pick', relationshipsLong) }),
        ask('parent.1.livesWithPupil', 'Lives with the student?', { handle: '11', choices: yesNo, kind: 'radios' }),
        ask('parent.1.phone', 'Phone', { handle: '12' }),
        leave('Has this adult agreed to a home visit?', 'not in the case', { handle: '13', choices: yesNo, kind: 'radios' }),
      ),
      section(
        'Adult 2',
        'parent.2',
        ask('parent.2.forename', 'First', { handle: '14.3', ...adult(2) }),
        ask('parent.2.surname', 'Last', { handle: '14.6', ...adult(2) }),
        ask('parent.2.phone', 'Phone', { handle: '15' }),
        leave('Place of work', 'another body', { handle: '17' }),
      ),
    ),
    page(
      'concern',
      'Your concern',
      section(
        'Attendance',
        'absence',
        ask('absence.periodFrom', 'Unauthorised absence: first day', { handle: '20', kind: 'day', placeholder: 'dd/mm/yyyy' }),
        ask('absence.periodTo', 'Unauthorised absence: last day', { handle: '21', kind: 'day', placeholder: 'dd/mm/yyyy' }),
        leave('Number of late marks', 'another count', { handle: '23', kind: 'number' }),
        ask('meeting.heldOn', 'Date of the attendance meeting', { handle: '24', kind: 'day', placeholder: 'dd/mm/yyyy' }),
        leave('Date of your next home visit', 'a date to come', { handle: '25', kind: 'day', placeholder: 'dd/mm/yyyy' }),
        leave('What would you like us to do?', 'a person’s judgement', { handle: '26', kind: 'long' }),
      ),
      section(
        'You',
        'referrer',
        ask('referrer.name', 'Your name', { handle: '27', ...required }),
        ask('referrer.email', 'Enter Email', { handle: '29', ...reply, ...required }),
        ask('referrer.email', 'Confirm Email', { handle: '29_2', ...reply, ...required }),
        ask('school.name', 'School', { handle: '30', choices: prompted('Select a school', schools) }),
        leave('I agree to the privacy notice.', 'consent is a person’s', { handle: '31.1', kind: 'tick' }),
        leave('Phone', 'a trap for machines', { handle: '32', kind: 'trap' }),
      ),
    ),
  ],
});
