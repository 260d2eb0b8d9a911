import { html } from '../../html.ts';
import type { Pupil } from '../../pupil.ts';
import type { Page } from '../layout.ts';

/** Two pupils in one document: a press on the other's name changes the address, the heading and then the table. */
export const switchPage = (shown: Pupil, both: Pupil[]): Page => ({
  title: 'Compare registers',
  section: 'Pupils',
  scripts: ['switch'],
  content: html` <nav class="tabs" aria-label="Pupils to compare">
      ${both.map(({ id, name, class: className }) => html`<a href="/pupils/${id}/switch" data-pupil="${id}">${name} (${className})</a>`)}
    </nav>
    <section id="view" data-pupil="${shown.id}" aria-live="polite"></section>`,
});
