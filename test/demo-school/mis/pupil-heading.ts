import { html, type Html } from '../html.ts';
import type { Pupil } from '../pupil.ts';
import { fullDate } from './show-date.ts';

const tabs = [
  { name: 'Register', path: 'register?year=2026' },
  { name: 'Sessions', path: 'sessions?year=2026' },
  { name: 'Compare', path: 'switch' },
];

/** Name, number and date of birth, as they stand at the top of each of a pupil's pages. */
export const pupilHeading = (pupil: Pupil, tab: string): Html =>
  html` <div class="pupil">
    <h1>${pupil.name}</h1>
    <dl class="facts">
      <div>
        <dt>UPN</dt>
        <dd>${pupil.upn}</dd>
      </div>
      <div>
        <dt>Date of birth</dt>
        <dd>${fullDate(pupil.dateOfBirth)}</dd>
      </div>
      <div>
        <dt>Year group</dt>
        <dd>${pupil.yearGroup}</dd>
      </div>
      <div>
        <dt>Class</dt>
        <dd>${pupil.class}</dd>
      </div>
    </dl>
    <nav class="tabs" aria-label="Pupil">
      ${tabs.map(({ name, path }) => html`<a href="/pupils/${pupil.id}/${path}" ${name === tab ? html` aria-current="page"` : null}>${name}</a>`)}
    </nav>
  </div>`;
