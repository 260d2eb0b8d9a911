import type { Day } from '../dates.ts';
import { html, type Html } from '../html.ts';
import type { Week } from './weeks.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

export const registerTable = (caption: string, weeks: Week[], showDate: (day: Day) => string): Html =>
  html` <table class="register">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th rowspan="2" scope="col">Week beginning</th>
          ${weekdays.map((name) => html`<th colspan="2" scope="colgroup">${name}</th>`)}
        </tr>
        <tr>
          ${weekdays.map(
            () =>
              html`<th scope="col">AM</th>
                <th scope="col">PM</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          ({ beginning, cells }) =>
            html`<tr>
              <th scope="row">${showDate(beginning)}</th>
              ${cells.map(({ text, title, look }) => html`<td class="mark ${look}" ${title === '' ? null : html` title="${title}"`}>${text}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="key">
      <span class="mark no-mark">-</span> no mark recorded <span class="mark closed">#</span> planned closure
      <span class="mark closed"></span> no session <span class="mark to-come"></span> still to come
    </p>`;
