import { html } from '../../html.ts';
import { ask, defineForm, leave, page, section } from '../build.ts';
import { drawSections } from '../draw-field.ts';
import { formAround, nextButton } from '../layout.ts';

const foreign = 'it is in a frame from a site nobody has allowed';

/** Half of the form comes from another site, as bought-in forms do. */
export const frameElsewhere = defineForm({
  id: 'frame-elsewhere',
  like: 'half of it in a frame from another site, which nobody has allowed',
  title: 'Attendance referral',
  council: 'Exampleshire County Council',
  colour: '#1d4f76',
  keepsOrder: true,
  draw: (shown) => ({
    body: formAround(
      shown,
      html`${drawSections(shown.page.sections.slice(0, 1), shown.form)}<iframe
          title="Parents"
          height="320"
          src="${shown.origin.replace('forms.', 'elsewhere.')}${shown.action}/parents${shown.query}"
        ></iframe>`,
      nextButton,
    ).text,
  }),
  parts: {
    parents: (shown) =>
      html`<!doctype html>
        <html lang="en-GB">
          <head>
            <meta charset="utf-8" />
            <title>Parents</title>
            <link rel="stylesheet" href="/assets/bed.css" />
          </head>
          <body>
            <form>${drawSections(shown.page.sections.slice(1), shown.form)}</form>
          </body>
        </html>`.text,
  },
  pages: [
    page(
      'referral',
      'Attendance referral',
      section(
        'Pupil details',
        'pupil',
        ask('pupil.forename', 'Legal forename'),
        ask('pupil.surname', 'Legal surname'),
        ask('pupil.dateOfBirth', 'Date of birth', { kind: 'date' }),
        ask('pupil.upn', 'UPN'),
      ),
      section(
        'Parent 1',
        'parent.1',
        leave('First name of parent 1', foreign),
        leave('Surname of parent 1', foreign),
        leave('Email address of parent 1', foreign, { kind: 'email' }),
      ),
    ),
  ],
});
