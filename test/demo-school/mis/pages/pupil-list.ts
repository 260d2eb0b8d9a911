import { html } from '../../html.ts';
import type { Pupil } from '../../pupil.ts';
import type { Page } from '../layout.ts';

export const pupilListPage = (pupils: Pupil[], query: string): Page => ({
  title: 'Pupils',
  section: 'Pupils',
  content: html` <h1>Pupils</h1>
    ${query === '' ? null : html`<p>${pupils.length} found for “${query}”. <a href="/">Show all</a></p>`}
    <table class="list">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Year group</th>
          <th scope="col">Class</th>
          <th scope="col">UPN</th>
          <th scope="col">Attendance</th>
        </tr>
      </thead>
      <tbody>
        ${pupils.map(row)}
      </tbody>
    </table>
    <p><a href="/corpus/">Pages to try</a>: registers as other systems draw them, by layout and engine.</p>`,
});

const row = ({ id, name, yearGroup, class: className, upn }: Pupil) =>
  html`<tr>
    <th scope="row"><a href="/pupils/${id}/register?year=2026">${name}</a></th>
    <td>${yearGroup}</td>
    <td><a href="/classes/${className}/grid?from=2026-09-01">${className}</a></td>
    <td>${upn}</td>
    <td><a href="/pupils/${id}/register?year=2026">Register</a> · <a href="/pupils/${id}/sessions?year=2026">Sessions</a></td>
  </tr>`;
