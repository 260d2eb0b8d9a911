import { html, Html } from '../../html.ts';
import { ask, defineForm, leave, page, section } from '../build.ts';
import { prompted, relationships, schools, titles, yearGroupsPadded, yesNo } from '../choices.ts';
import { drawSections } from '../draw-field.ts';
import type { Shown } from '../field.ts';
import { factsOf } from '../layout.ts';

/** The fetched frame's document: the child, and a place where the second frame is written. */
const fillform = (shown: Shown): string =>
  document(
    shown,
    html`${drawSections(shown.page.sections.slice(0, 1), shown.form)}
      <div id="AF-subform"></div>
      <button type="submit" name="AF-next" value="1" class="next"><span class="nextText">Next</span></button>`,
    html`<script type="application/json" id="bed">
        ${new Html(factsOf(shown))}
      </script>
      ${['held', 'achieve'].map((name) => html`<script type="module" src="/assets/${name}.js"></script>`)}`,
  );

/** What is written into the nameless frame. */
const subform = (shown: Shown): string => document(shown, html`${drawSections(shown.page.sections.slice(1), shown.form)}`, null);

const document = (shown: Shown, inner: Html, more: Html | null): string =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <title>${shown.form.title}</title>
        <link rel="stylesheet" href="/assets/bed.css" />
        <link rel="stylesheet" href="/assets/select2.css" />
      </head>
      <body>
        <form method="post" action="${shown.action}${shown.query}" target="_top" enctype="multipart/form-data" class="AF-form">
          ${inner}
        </form>
        ${more}
      </body>
    </html>`.text;

export const achieve = defineForm({
  id: 'achieve',
  like: 'Granicus AchieveForms: a form in a frame, one frame written by script, a list looked up late',
  title: 'School Attendance Referral Form',
  council: 'Exampleshire District Council',
  colour: '#8a4b08',
  names: { name: ({ handle }, part) => handle + (part ?? ''), id: ({ handle }, part) => handle + (part ?? '') },
  draw: ({ page: { heading }, action, query }) => ({
    framed: true,
    body: html`<h1>${heading}</h1>
      <iframe id="fillform-frame-1" title="Form" height="1250" src="${action}/fillform${query}"></iframe>`.text,
  }),
  parts: { fillform, subform },
  pages: [
    page(
      'AF-Stage-1',
      'School Attendance Referral Form',
      section(
        'Child’s details',
        'pupil',
        ask('pupil.forename', 'Child’s first name', { handle: 'ChildFirst' }),
        ask('pupil.surname', 'Child’s last name', { handle: 'ChildLast' }),
        ask('pupil.dateOfBirth', 'Child’s date of birth', { handle: 'dob1', kind: 'day', placeholder: 'DD/MM/YYYY' }),
        ask('pupil.yearGroup', 'Year group', { handle: 'text7', choices: prompted('Please choose', yearGroupsPadded), widget: 'select2' }),
        ask('school.name', 'Which school does the child attend?', {
          handle: 'school_lookup',
          choices: prompted('Select...', schools),
          widget: 'lookup',
        }),
        ask('pupil.postcode', 'Child’s postcode', { handle: 'postcode_search' }),
        leave('Select the address', 'the form’s own look-up', { handle: 'address_pick', choices: [{ value: '', text: 'Search first' }] }),
        ask('pupil.medicalNeeds', 'Any medical needs', { handle: 'textarea3', kind: 'long' }),
      ),
      section(
        'Adult 1',
        'parent.1',
        ask('parent.1.title', 'Title', { handle: 'title', choices: prompted('Please choose', titles) }),
        ask('parent.1.forename', 'First name', { handle: 'a1f' }),
        ask('parent.1.surname', 'Last name', { handle: 'a1l' }),
        ask('parent.1.relationship', 'Relationship to the child', { handle: 'a1r', choices: prompted('Please choose', relationships) }),
        ask('parent.1.livesWithPupil', 'Does adult 1 live at the same address as the child?', {
          handle: 'a1s',
          choices: yesNo,
          kind: 'radios',
        }),
        ask('parent.1.phone', 'Contact telephone', { handle: 'a1t' }),
        leave('National Insurance number', 'not in the case', { handle: 'a1n' }),
        leave('Employer', 'not in the case', { handle: 'a1e' }),
        leave('Your web site', 'a trap for machines', { kind: 'trap', handle: 'website' }),
      ),
    ),
  ],
});
