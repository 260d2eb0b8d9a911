import { ask, defineForm, leave, page, section } from '../build.ts';
import { prompted, yearGroups } from '../choices.ts';
import { drawPlain } from '../plain.ts';

/** A day may be in what one sees, in what is posted, or in neither: only the picker's own word counts. */
export const flatpickrForm = defineForm({
  id: 'flatpickr',
  like: 'flatpickr 4.6: read-only, typed, and with a second field',
  title: 'Request for attendance support',
  council: 'City of Larkford',
  colour: '#5d4037',
  wrapper: 'labelledby',
  draw: drawPlain({ scripts: ['flatpickr'], styles: ['flatpickr'] }),
  pages: [
    page(
      'request',
      'Request for attendance support',
      section(
        'Learner',
        'pupil',
        ask('pupil.fullName', 'Learner’s name in full'),
        ask('pupil.dateOfBirth', 'Learner’s date of birth', { widget: 'flatpickr', holds: 'iso' }),
        ask('pupil.yearGroup', 'Year', { choices: prompted('Year...', yearGroups) }),
        ask('pupil.onRollFrom', 'Date of admission', { widget: 'flatpickr', holds: 'iso' }),
      ),
      section(
        'Unauthorised absence',
        'absence',
        ask('absence.periodFrom', 'Absence from', { widget: 'flatpickr-input', holds: 'dd/mm/yyyy', placeholder: 'dd/mm/yyyy' }),
        ask('absence.periodTo', 'Absence to', { widget: 'flatpickr-alt', holds: 'iso' }),
        ask('absence.unauthorisedSessions', 'Unauthorised sessions in that period'),
        ask('meeting.heldOn', 'Date of attendance meeting', { widget: 'flatpickr', holds: 'iso' }),
        leave('Date of panel', 'the authority’s date', { widget: 'flatpickr', holds: 'iso' }),
      ),
      section(
        'Your details',
        'referrer',
        ask('referrer.name', 'Your name'),
        ask('referrer.role', 'Role in school'),
        leave('Date completed', 'the person who signs dates it', { widget: 'flatpickr-input', holds: 'dd/mm/yyyy' }),
        leave('Signature', 'signing is a person’s act', { kind: 'signature' }),
        leave('Form tutor', 'another person'),
      ),
    ),
  ],
});
