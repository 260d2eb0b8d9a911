import { createHash } from 'node:crypto';
import { html } from '../../html.ts';
import { ask, defineForm, leave, page, section } from '../build.ts';
import {
  ethnicities,
  noYes,
  numbered,
  prompted,
  relationshipsLong,
  titles,
  yearGroupsShifted,
  yesNoShort,
  yesNoUnknown,
} from '../choices.ts';
import { drawSections } from '../draw-field.ts';
import { dayParts, type Names } from '../field.ts';
import { formAround } from '../layout.ts';

const opaque = (handle: string) => `q${createHash('sha1').update(handle).digest('hex')}`;
const names: Names = {
  name: ({ handle }, part) => `${opaque(handle)}_0_${part ? dayParts.indexOf(part) : 0}`,
  id: ({ handle }, part) => `${opaque(handle)}_0_${part ? dayParts.indexOf(part) : 0}`,
};

/** Names say nothing, a page is a post, and the post counts only with the pressed button's name in it. */
export const jadu = defineForm({
  id: 'jadu',
  like: 'Jadu XFP: opaque names, a page per post, the button’s name matters',
  title: 'School attendance referral',
  council: 'Exampleshire City Council',
  colour: '#6b1f4e',
  names,
  refuses: (fields) => fields['next'] === undefined || fields['__token'] === undefined,
  draw: (shown) => ({
    body: formAround(
      shown,
      html`<input type="hidden" name="__token" value="b3f1c07e" /><input type="hidden" name="page" value="${shown.page.slug}" /><input
          type="hidden"
          name="locale"
          value="en"
        />${drawSections(shown.page.sections, shown.form)}`,
      html`<button type="submit" name="previous" value="1">Back</button>
        <button type="submit" name="next" value="1" class="next">Next page</button>`,
    ).text,
  }),
  pages: [
    page(
      'pupil',
      'Section 1: the young person',
      section(
        'Young person’s details',
        'pupil',
        ask('pupil.fullName', 'Full legal name of the young person'),
        leave('Any other name they have been known by', 'another name than the one they have'),
        ask('pupil.dateOfBirth', 'D.O.B.', { kind: 'day', placeholder: 'dd/mm/yyyy' }),
        ask('pupil.upn', 'UPN (13 characters)', { maxLength: 13 }),
        ask('pupil.yearGroup', 'National Curriculum Year', { choices: prompted('Please select...', yearGroupsShifted) }),
        ask('pupil.address', 'Home address including postcode', { kind: 'long' }),
        ask('pupil.firstLanguage', 'First language of the young person'),
        ask('pupil.ethnicity', 'Pupil’s ethnicity', { choices: prompted('Please select...', numbered(ethnicities)) }),
        ask('pupil.freeSchoolMeals', 'Is the pupil eligible for free school meals?', { choices: yesNoUnknown, kind: 'radios' }),
        ask('pupil.pupilPremium', 'Does the pupil receive pupil premium?', { choices: prompted('Please select...', yesNoShort) }),
        ask('pupil.senStatus', 'SEN status', {
          choices: prompted('Please select...', [
            { value: '1', text: 'None' },
            { value: '2', text: 'SEN support' },
          ]),
        }),
      ),
      section(
        'Lead professional',
        null,
        leave('Name of lead professional', 'a worker, not the pupil'),
        leave('Telephone of lead professional', 'a worker’s telephone', { kind: 'tel' }),
        leave('Date opened', 'a date of the lead professional’s work', { placeholder: 'dd/mm/yyyy' }),
      ),
    ),
    page(
      'parents',
      'Section 2: parents and carers',
      section(
        'Parent/Carer 1',
        'parent.1',
        ask('parent.1.title', 'Title', { choices: prompted('Please select...', titles) }),
        ask('parent.1.forename', 'Forename in full'),
        ask('parent.1.surname', 'Surname'),
        leave('Maiden name', 'another name than the one they have'),
        ask('parent.1.relationship', 'Relationship to young person', { choices: prompted('Please select...', relationshipsLong) }),
        ask('parent.1.parentalResponsibility', 'Parental responsibility?', { choices: noYes, kind: 'radios' }),
        ask('parent.1.livesWithPupil', 'Living with the young person?', { choices: noYes, kind: 'radios' }),
        ask('parent.1.address', 'Address', { kind: 'long', hint: 'If different from the young person’s' }),
        ask('parent.1.phone', 'Contact number'),
      ),
      section(
        'Parent/Carer 2',
        'parent.2',
        ask('parent.2.title', 'Title', { choices: prompted('Please select...', titles) }),
        ask('parent.2.forename', 'Forename in full'),
        ask('parent.2.surname', 'Surname'),
        ask('parent.2.relationship', 'Relationship to young person', { choices: prompted('Please select...', relationshipsLong) }),
        ask('parent.2.livesWithPupil', 'Living with the young person?', { choices: noYes, kind: 'radios' }),
        ask('parent.2.address', 'Address', { kind: 'long' }),
        ask('parent.2.email', 'Email'),
      ),
    ),
    page(
      'attendance',
      'Section 3: attendance',
      section(
        'Attendance',
        'absence',
        ask('absence.attendancePercentage', 'Current % attendance'),
        ask('absence.unauthorisedSessions', 'No. of unauthorised sessions in the current academic year'),
        ask('absence.authorisedSessions', 'No. of authorised sessions in the current academic year'),
        ask('absence.barriers', 'What gets in the way of attending?', { kind: 'long' }),
        leave('Sessions missed through exclusion', 'another count', { kind: 'text' }),
      ),
      section(
        'For office use only',
        null,
        leave('Officer', 'the authority’s officer'),
        leave('Date received', 'the authority’s date', { placeholder: 'dd/mm/yyyy' }),
      ),
      section(
        'Security',
        null,
        leave('Type the characters shown', 'for a person to read', { kind: 'captcha' }),
        leave('Fax', 'a trap for machines', { kind: 'trap' }),
      ),
    ),
  ],
});
