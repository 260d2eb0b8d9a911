import { html } from '../../html.ts';
import type { Page } from '../layout.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** Rooms and lessons, with registration in it: close to a register in shape, and not one. */
const periods: { name: string; lessons: string[] }[] = [
  { name: 'AM reg', lessons: ['B12', 'B12', 'B12', 'Hall', 'B12'] },
  { name: '1', lessons: ['Ma', 'En', 'Sc', 'Ma', 'Hi'] },
  { name: '2', lessons: ['En', 'Sc', 'Ma', 'Fr', 'Sc'] },
  { name: '3', lessons: ['Sc', 'Ge', 'Art', 'En', 'Ma'] },
  { name: 'PM reg', lessons: ['B12', 'B12', 'B12', 'B12', 'B12'] },
  { name: '4', lessons: ['PE', 'Ma', 'Fr', 'DT', 'En'] },
  { name: '5', lessons: ['Fr', 'RE', 'PE', 'DT', 'Mu'] },
];

export const timetablePage: Page = {
  title: 'Timetable',
  section: 'Timetable',
  content: html` <h1>Timetable: 10B</h1>
    <table class="register timetable">
      <caption>
        Week A, autumn term
      </caption>
      <thead>
        <tr>
          <th scope="col">Period</th>
          ${weekdays.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${periods.map(
          ({ name, lessons }) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${lessons.map((lesson) => html`<td>${lesson}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`,
};
