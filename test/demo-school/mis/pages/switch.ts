import { html } from '../../html.ts';
import type { Pupil } from '../../pupil.ts';
import type { Page } from '../layout.ts';
import { fullDate } from '../show-date.ts';

/** Two pupils in one document: a press on the other's name changes the address, the heading and then the table. */
export const switchPage = (shown: Pupil, both: Pupil[]): Page => ({
  title: 'Compare registers',
  section: 'Pupils',
  scripts: ['switch'],
  content: html` <nav class="tabs" aria-label="Pupils to compare">
      ${both.map(({ id, name, dateOfBirth }) => html`<a href="/pupils/${id}/switch" data-pupil="${id}">${name}, ${fullDate(dateOfBirth)}</a>`)}
    </nav>
    <section id="view" data-pupil="${shown.id}" aria-live="polite"></section>`,
});
