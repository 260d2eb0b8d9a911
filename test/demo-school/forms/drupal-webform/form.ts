import { ask, defineForm, leave, page, section } from '../build.ts';
import { prompted, relationships, schools, titles, yearGroups, yesNo, yesNoUnknown } from '../choices.ts';
import type { Names } from '../field.ts';
import { drawWebform } from './draw.ts';

const names: Names = {
  name: ({ handle }, part) => (part ? `${handle}[${part}]` : handle),
  id: ({ handle }, part) => `edit-${handle.replaceAll(/[_[\]]+/g, '-').replace(/-$/, '')}${part ? `-${part}` : ''}`,
};
const required = { required: true } as const;
const theirName = { within: 'Legal name' };
const theirAddress = { within: 'Where the young person lives' };
const carer = { within: 'Name of the parent or carer' };
const socialWorker = { within: 'Social worker' };

export const drupalWebform = defineForm({
  id: 'drupal-webform',
  like: 'Drupal Webform: fieldsets within fieldsets, composite names and addresses, days chosen from three lists',
  title: 'Tell us about poor school attendance',
  council: 'Fennshire County Council',
  colour: '#2b5f3a',
  names,
  draw: drawWebform,
  pages: [
    page(
      'referral',
      'Tell us about poor school attendance',
      section(
        'Member of staff making the referral',
        'referrer',
        ask('referrer.name', 'Full name', { handle: 'staff_name', ...required }),
        ask('referrer.email', 'Email we should reply to', { handle: 'staff_email', ...required }),
        leave('Name of your line manager', 'another person', { handle: 'manager' }),
        ask('school.name', 'School or academy', { handle: 'school', choices: prompted('- Select -', schools), ...required }),
      ),
      section(
        'The young person',
        'pupil',
        ask('pupil.forename', 'First', { handle: 'legal_name[first]', ...theirName, ...required }),
        leave('Middle', 'another part of the name', { handle: 'legal_name[middle]', ...theirName }),
        ask('pupil.surname', 'Last', { handle: 'legal_name[last]', ...theirName, ...required }),
        leave('Name they like to be called', 'nobody recorded it', { handle: 'preferred' }),
        ask('pupil.dateOfBirth', 'Date of birth', { handle: 'dob', kind: 'day-parts', ...required }),
        ask('pupil.upn', 'UPN', { handle: 'upn', hint: 'A letter and 12 more characters' }),
        ask('pupil.yearGroup', 'Year group', { handle: 'year', choices: prompted('- None -', yearGroups) }),
        ask('pupil.addressLine1', 'Address', { handle: 'home[address]', ...theirAddress }),
        ask('pupil.addressLine2', 'Address 2', { handle: 'home[address_2]', ...theirAddress }),
        ask('pupil.town', 'City/Town', { handle: 'home[city]', ...theirAddress }),
        ask('pupil.postcode', 'Postal code', { handle: 'home[postal_code]', ...theirAddress }),
        leave('Country', 'not in the case', { handle: 'home[country]', ...theirAddress }),
        leave('When did they move to this address?', 'nobody recorded it', { handle: 'moved', kind: 'day-parts' }),
        ask('pupil.lookedAfter', 'Is the young person in local authority care?', { handle: 'lac', choices: yesNoUnknown, kind: 'radios' }),
        leave('Which authority is responsible for them?', 'an authority', { handle: 'lac_authority' }),
      ),
      section(
        'First parent or carer',
        'parent.1',
        ask('parent.1.title', 'Title', { handle: 'carer_one[title]', choices: prompted('- None -', titles), ...carer }),
        ask('parent.1.forename', 'First', { handle: 'carer_one[first]', ...carer, ...required }),
        ask('parent.1.surname', 'Last', { handle: 'carer_one[last]', ...carer, ...required }),
        ask('parent.1.relationship', 'How are they related to the young person?', {
          handle: 'carer_one_relation',
          choices: prompted('- Select -', relationships),
        }),
        ask('parent.1.livesWithPupil', 'Do they live with the young person?', {
          handle: 'carer_one_lives',
          choices: yesNo,
          kind: 'radios',
        }),
        ask('parent.1.phone', 'Best telephone number to reach them on', { handle: 'carer_one_phone' }),
        ask('parent.1.dateOfBirth', 'Date of birth', { handle: 'carer_one_dob', kind: 'day-parts' }),
        leave('National Insurance number', 'not in the case', { handle: 'carer_one_ni' }),
      ),
      section(
        'Attendance so far',
        'absence',
        ask('absence.attendancePercentage', 'Attendance this academic year (per cent)', { handle: 'per_cent', kind: 'number' }),
        leave('Attendance you expect by the end of term (per cent)', 'a target', { handle: 'target', kind: 'number' }),
        ask('absence.unauthorisedSessions', 'Unauthorised sessions this academic year', { handle: 'unauthorised', kind: 'number' }),
        ask('absence.barriers', 'What makes it hard for them to attend?', { handle: 'barriers', kind: 'long' }),
      ),
      section(
        'Others who know the family',
        null,
        leave('First', 'a social worker', { handle: 'worker[first]', ...socialWorker }),
        leave('Last', 'a social worker', { handle: 'worker[last]', ...socialWorker }),
        leave('Phone', 'a social worker', { handle: 'worker[phone]', kind: 'tel', ...socialWorker }),
        leave('I have told the parent or carer about this referral', 'a person says so', { handle: 'told', kind: 'tick' }),
      ),
    ),
  ],
});
