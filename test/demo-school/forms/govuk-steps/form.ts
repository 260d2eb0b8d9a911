import { ask, defineForm, leave, page, section } from '../build.ts';
import { relationships, yearGroups, yesNoUnknown } from '../choices.ts';
import { drawGovuk, govukNames } from '../govuk.ts';

/** One question a page: the page's heading is often all the section there is. */
export const govukSteps = defineForm({
  id: 'govuk-steps',
  like: 'GOV.UK design system, one question a page',
  title: 'Ask for help with a pupil’s attendance',
  council: 'Borough of Northmere',
  colour: '#00504b',
  names: govukNames,
  draw: drawGovuk,
  pages: [
    page(
      'pupil-name',
      'What is the pupil’s name?',
      section(
        null,
        'pupil',
        ask('pupil.forename', 'First name'),
        ask('pupil.surname', 'Last name'),
        ask('pupil.knownAs', 'Known as'),
        leave('Former last name', 'another name than the one they have'),
      ),
    ),
    page(
      'pupil-birth',
      'What is the pupil’s date of birth?',
      section(null, 'pupil', ask('pupil.dateOfBirth', 'Date of birth', { kind: 'day-parts', hint: 'For example, 31 3 2012' })),
    ),
    page(
      'pupil-school',
      'The pupil at school',
      section(
        null,
        'pupil',
        ask('pupil.yearGroup', 'Which year group is the pupil in?', { choices: yearGroups, kind: 'radios' }),
        ask('pupil.upn', 'UPN'),
        ask('pupil.onRollFrom', 'When did they join the school?', { kind: 'day-parts' }),
      ),
    ),
    page(
      'pupil-address',
      'Where does the pupil live?',
      section(
        null,
        'pupil',
        ask('pupil.addressLine1', 'Address line 1'),
        ask('pupil.addressLine2', 'Address line 2 (optional)'),
        ask('pupil.town', 'Town or city'),
        ask('pupil.postcode', 'Postcode'),
      ),
    ),
    page(
      'first-parent',
      'The first parent or carer',
      section(
        null,
        'parent.1',
        ask('parent.1.fullName', 'Full name of parent or carer 1'),
        ask('parent.1.relationship', 'What is parent or carer 1’s relationship to the pupil?', { choices: relationships, kind: 'radios' }),
        ask('parent.1.livesWithPupil', 'Does parent or carer 1 live with the pupil?', { choices: yesNoUnknown, kind: 'radios' }),
        ask('parent.1.phone', 'Phone number of parent or carer 1'),
      ),
    ),
    page(
      'other-contacts',
      'Other contacts',
      section(
        null,
        null,
        leave('Emergency contact’s full name', 'not necessarily a parent'),
        leave('Emergency contact’s phone number', 'not necessarily a parent', { kind: 'tel' }),
        leave('GP surgery', 'nobody recorded it'),
        leave('Date', 'nothing says of what', { kind: 'day-parts' }),
        leave('Name', 'nothing says whose'),
      ),
    ),
  ],
});
