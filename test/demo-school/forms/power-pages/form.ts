import { html } from '../../html.ts';
import { ask, defineForm, leave, page, section } from '../build.ts';
import { noYes, numbered, prompted, relationships, titles, yearGroups } from '../choices.ts';
import { drawSections } from '../draw-field.ts';
import type { Names } from '../field.ts';
import { formAround } from '../layout.ts';

const long = 'ctl00_ContentContainer_EntityFormControl_8f2c1d4ae6b7_EntityFormView_';
const names: Names = {
  name: ({ handle }, part) => `${long.replaceAll('_', '$')}bp_${handle.toLowerCase()}${part ?? ''}`,
  id: ({ handle }, part) => `${long}bp_${handle.toLowerCase()}${part ?? ''}`,
};
const dynamics = (choices: typeof titles) => prompted('', numbered(choices, 814720000));

/** Composite ids, choices under long numbers, dates that show one field and post another. */
export const powerPages = defineForm({
  id: 'power-pages',
  like: 'Microsoft Power Pages: composite ids, composite dates',
  title: 'Attendance Enforcement Referral',
  council: 'Westhaven Council',
  colour: '#0b556a',
  names,
  draw: (shown) => ({
    scripts: ['composite-date'],
    body: formAround(
      shown,
      html`<div id="EntityFormView">${drawSections(shown.page.sections, shown.form)}</div>`,
      html`<input type="submit" name="ctl00$ContentContainer$NextButton" value="Next" id="NextButton" class="next" />`,
    ).text,
  }),
  pages: [
    page(
      'details',
      'Attendance Enforcement Referral',
      section(
        'Referrer',
        'referrer',
        ask('referrer.name', 'Referrer Name'),
        ask('referrer.role', 'Referrer Role'),
        ask('referrer.email', 'Referrer E-mail'),
        ask('referral.date', 'Date of Referral', { widget: 'composite-date', holds: 'iso' }),
        ask('school.name', 'Establishment Name'),
        ask('school.number', 'Establishment DfE Number'),
      ),
      section(
        'Student',
        'pupil',
        ask('pupil.forename', 'First Name'),
        leave('Middle Name', 'another part of the name'),
        ask('pupil.surname', 'Last Name'),
        ask('pupil.dateOfBirth', 'Date of Birth', { widget: 'composite-date', holds: 'iso' }),
        ask('pupil.upn', 'Unique Pupil Number'),
        ask('pupil.yearGroup', 'Year Group', { choices: dynamics(yearGroups) }),
        ask('pupil.lookedAfter', 'Is the student looked after?', { choices: noYes, kind: 'radios' }),
        ask('pupil.addressLine1', 'Street 1'),
        ask('pupil.addressLine2', 'Street 2'),
        ask('pupil.town', 'City'),
        ask('pupil.county', 'County'),
        ask('pupil.postcode', 'ZIP/Postal Code'),
      ),
    ),
    page(
      'family',
      'Family',
      section(
        'First Parent/Guardian',
        'parent.1',
        ask('parent.1.title', 'Salutation', { choices: dynamics(titles) }),
        ask('parent.1.forename', 'First Name'),
        ask('parent.1.surname', 'Last Name'),
        ask('parent.1.relationship', 'Relationship to Student', { choices: dynamics(relationships) }),
        ask('parent.1.phone', 'Main Phone'),
        ask('parent.1.email', 'Email'),
      ),
      section(
        'Second Parent/Guardian',
        'parent.2',
        ask('parent.2.title', 'Salutation', { choices: dynamics(titles) }),
        ask('parent.2.forename', 'First Name'),
        ask('parent.2.surname', 'Last Name'),
        ask('parent.2.relationship', 'Relationship to Student', { choices: dynamics(relationships) }),
        ask('parent.2.phone', 'Main Phone'),
        ask('parent.2.email', 'Email'),
      ),
      section(
        'Agencies',
        null,
        ask('agency.1.worker', 'Allocated Worker'),
        ask('agency.1.email', 'Worker Email'),
        leave('Case Reference', 'not in the case'),
        leave('Date Closed', 'an agency’s date', { widget: 'composite-date', holds: 'iso' }),
      ),
      section(
        'Declaration',
        null,
        leave('I declare that the above is accurate', 'a declaration is a person’s', { kind: 'tick' }),
        leave('Print Name', 'signing is a person’s act'),
        leave('Signature', 'signing is a person’s act', { kind: 'signature' }),
      ),
    ),
  ],
});
