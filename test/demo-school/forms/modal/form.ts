import { html } from '../../html.ts';
import { ask, defineForm, leave, page, section } from '../build.ts';
import { prompted, titles, yearGroupsPadded } from '../choices.ts';
import { drawSections } from '../draw-field.ts';
import { formAround, nextButton } from '../layout.ts';

export const modalForm = defineForm({
  id: 'modal',
  like: 'a portal whose form is in its own modal dialog, everything behind it inert',
  title: 'Schools portal: new attendance referral',
  council: 'Exampleshire Schools Portal',
  colour: '#44403c',
  draw: (shown) => ({
    scripts: ['modal'],
    body: html`<p>You have 0 open referrals.</p>
      <label for="search">Search pupils</label> <input id="search" type="search" />
      <dialog aria-label="New attendance referral">${formAround(shown, drawSections(shown.page.sections, shown.form), nextButton)}</dialog>`
      .text,
  }),
  pages: [
    page(
      'new',
      'New attendance referral',
      section(
        'Pupil',
        'pupil',
        ask('pupil.forename', 'Pupil first name'),
        ask('pupil.surname', 'Pupil last name'),
        ask('pupil.dateOfBirth', 'Pupil date of birth', { kind: 'day', placeholder: 'dd/mm/yyyy' }),
        ask('pupil.yearGroup', 'Pupil year group', { choices: prompted('Choose', yearGroupsPadded) }),
      ),
      section(
        'Parent 1',
        'parent.1',
        ask('parent.1.title', 'Title', { choices: prompted('Choose', titles) }),
        ask('parent.1.forename', 'First name'),
        ask('parent.1.surname', 'Last name'),
        ask('parent.1.email', 'Email'),
        leave('Social worker’s email', 'a worker, not a parent', { kind: 'email' }),
        leave('Mother’s maiden name', 'another name, and perhaps another person'),
        leave('Homepage', 'a trap for machines', { kind: 'trap' }),
      ),
    ),
  ],
});
