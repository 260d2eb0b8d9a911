import { ask, defineForm, leave, page, section } from '../build.ts';
import { prompted, relationships, yearGroups, yesNo } from '../choices.ts';
import type { Names } from '../field.ts';
import { drawJotform } from './draw.ts';

/** `q3_name[first]` is `first_3`, `q4_upn` is `input_4`. */
const idOf = (handle: string): string => handle.replace(/^q(\d+)_\w+\[(\w+)\]$/, '$2_$1').replace(/^q(\d+)_\w+$/, 'input_$1');
const names: Names = {
  name: ({ handle }, part) => `${handle}${part ? `[${part}]` : ''}`,
  id: ({ handle }, part) => `${part ? `${part}_` : ''}${idOf(handle)}`,
};
const required = { required: true } as const;
const learner = { within: 'Learner’s legal name' };
const home = { within: 'Learner’s home address' };
const carer = { within: 'Carer 1: name' };
const youthWorker = { within: 'Youth worker' };
const you = { within: 'Person completing this form' };
const pressed = { choices: yesNo, kind: 'radios' } as const;

export const jotform = defineForm({
  id: 'jotform',
  like: 'JotForm and Cognito Forms: boxes called by two elements, a masked day, a number in two parts, buttons for yes and no',
  title: 'Learner attendance referral',
  council: 'Royal Borough of Pennant Hill',
  colour: '#5a2a82',
  names,
  draw: drawJotform,
  pages: [
    page(
      'referral',
      'Learner attendance referral',
      section(
        'Learner',
        'pupil',
        ask('pupil.forename', 'First Name', { handle: 'q3_name[first]', ...learner, ...required }),
        leave('Middle Name', 'another part of the name', { handle: 'q3_name[middle]', ...learner }),
        ask('pupil.surname', 'Last Name', { handle: 'q3_name[last]', ...learner }),
        ask('pupil.dateOfBirth', 'Learner’s date of birth', { handle: 'q4_birth', kind: 'day-parts', ...required }),
        ask('pupil.upn', 'Unique pupil number', { handle: 'q5_upn' }),
        ask('pupil.yearGroup', 'Learner’s year group', { handle: 'q6_year', choices: prompted('Please Select', yearGroups) }),
        ask('pupil.addressLine1', 'Street Address', { handle: 'q7_home[addr_line1]', ...home }),
        ask('pupil.addressLine2', 'Street Address Line 2', { handle: 'q7_home[addr_line2]', ...home }),
        ask('pupil.town', 'City', { handle: 'q7_home[city]', ...home }),
        ask('pupil.county', 'State / Province', { handle: 'q7_home[state]', ...home }),
        ask('pupil.postcode', 'Postal / Zip Code', { handle: 'q7_home[postal]', ...home }),
        ask('pupil.freeSchoolMeals', 'Is the learner eligible for free school meals?', { handle: 'q8_meals', ...pressed }),
        leave('Learner’s own phone', 'not in the case', { handle: 'q9_own[full]', kind: 'tel' }),
        leave('Learner’s own email', 'not in the case', { handle: 'q10_mail', kind: 'email' }),
      ),
      section(
        'Carer 1',
        'parent.1',
        ask('parent.1.forename', 'First Name', { handle: 'q12_name12[first]', ...carer }),
        ask('parent.1.surname', 'Last Name', { handle: 'q12_name12[last]', ...carer }),
        ask('parent.1.relationship', 'Relationship to the learner', {
          handle: 'q13_relation',
          choices: prompted('Please Select', relationships),
        }),
        ask('parent.1.phone', 'Telephone', { handle: 'q14_phone[full]' }),
        ask('parent.1.email', 'E-mail', { handle: 'q15_mail15' }),
        ask('parent.1.livesWithPupil', 'Does carer 1 live with the learner?', { handle: 'q16_lives', ...pressed }),
        leave('Does carer 1 know that you are writing to us?', 'a person says so', { handle: 'q17_knows', ...pressed }),
      ),
      section(
        'Somebody who knows the learner',
        null,
        leave('First Name', 'a youth worker', { handle: 'q19_worker[first]', ...youthWorker }),
        leave('Last Name', 'a youth worker', { handle: 'q19_worker[last]', ...youthWorker }),
        leave('Youth worker’s telephone', 'a youth worker', { handle: 'q20_phone20[full]', kind: 'tel' }),
        leave('When did they last see the learner?', 'nobody recorded it', { handle: 'q21_seen', kind: 'day-parts' }),
      ),
      section(
        'Absence',
        'absence',
        ask('absence.periodFrom', 'Unauthorised absence from', { handle: 'q23_from', kind: 'day-parts' }),
        ask('absence.periodTo', 'Unauthorised absence to', { handle: 'q24_to', kind: 'day-parts' }),
        ask('absence.unauthorisedSessions', 'Unauthorised sessions (this academic year)', { handle: 'q25_sessions', kind: 'number' }),
        ask('absence.attendancePercentage', 'Attendance % (this academic year)', { handle: 'q26_share' }),
        leave('Sessions missed in the same term last year', 'another count', { handle: 'q27_before', kind: 'number' }),
      ),
      section(
        'About you',
        'referrer',
        leave('First Name', 'the case has this name whole', { handle: 'q29_you[first]', ...you }),
        leave('Last Name', 'the case has this name whole', { handle: 'q29_you[last]', ...you }),
        ask('referrer.email', 'Your work e-mail', { handle: 'q30_mail30', ...required }),
        ask('school.name', 'School or college', { handle: 'q31_school' }),
      ),
    ),
  ],
});
