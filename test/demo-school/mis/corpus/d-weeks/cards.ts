import { groupBy } from '../group.ts';
import { addDays, mondayOf, type Day } from '../../../dates.ts';
import { html, type Html } from '../../../html.ts';
import type { Mark } from '../../../registers.ts';
import type { Cell } from '../draw/grid.ts';
import type { ShowMark } from '../draw/marks.ts';
import { wordsOf } from '../draw/words.ts';

type CardsOptions = { marks: Mark[]; show: ShowMark; date: (day: Day) => string; title: (monday: Day) => string };

const weeksOf = (marks: Mark[]): [Day, Mark[]][] => groupBy(marks, ({ day }) => mondayOf(day));

const drawn = ({ content, title, label, look }: Cell, more = ''): Html =>
  html`<span
    class="${look ?? ''} ${more}"
    ${title === undefined ? null : html`title="${title}"`}
    ${label === undefined ? null : html`aria-label="${label}"`}
    >${content}</span
  >`;

/** A section for each week, a property row for each session: label, value and description. */
export const propertyRows = ({ marks, show, date, title }: CardsOptions): Html =>
  html`<div>
    ${weeksOf(marks).map(
      ([monday, ofWeek]) =>
        html`<div class="mis-section">
          <h3>${title(monday)}</h3>
          ${ofWeek.map(
            (mark) =>
              html`<div class="property">
                <div class="label">${date(mark.day)}&nbsp;${mark.session}</div>
                <div class="value">${drawn(show(mark))}</div>
                <div class="description">${describe(mark)}</div>
              </div>`,
          )}
        </div>`,
    )}
  </div>`;

const describe = ({ code, session }: Mark) => ('/\\'.includes(code) && code !== '' ? `Present ${session}` : wordsOf(code));

/** A card for each week, a column for each day, the morning above the afternoon. */
export const weekCards = ({ marks, show, date, title }: CardsOptions): Html =>
  html`<div class="cards">
    ${weeksOf(marks).map(
      ([monday, ofWeek]) =>
        html`<section class="card" aria-label="${title(monday)}">
          <h3>${title(monday)}</h3>
          ${groupBy(ofWeek, ({ day }) => day).map(
            ([day, pair]) =>
              html`<div class="daycol">
                <b>${date(day)}</b>
                ${pair.map((mark) => html`<div><small>${mark.session}</small> ${drawn(show(mark))}</div>`)}
              </div>`,
          )}
        </section>`,
    )}
  </div>`;

/** A list for each week, each session a sentence. */
export const sentences = ({ marks, date, title }: CardsOptions): Html =>
  html`<div>
    ${weeksOf(marks).map(
      ([monday, ofWeek]) =>
        html`<article class="card">
          <h3>${title(monday)}</h3>
          <ul>
            ${ofWeek.map(({ day, session, code }) => html`<li><time datetime="${day}">${date(day)}</time> ${session}: ${wordsOf(code)}</li>`)}
          </ul>
        </article>`,
    )}
  </div>`;

/** A small table for each week, days across. */
export const weekTables = ({ marks, show, date, title }: CardsOptions): Html =>
  html`<div class="cards">
    ${weeksOf(marks).map(([monday, ofWeek]) => {
      const days = [0, 1, 2, 3, 4].map((offset) => addDays(monday, offset));
      const at = (day: Day, session: string) => ofWeek.find((mark) => mark.day === day && mark.session === session);
      return html`<div class="card">
        <h3>${title(monday)}</h3>
        <table>
          <tr>
            <th></th>
            ${days.map((day) => html`<th>${date(day)}</th>`)}
          </tr>
          ${['AM', 'PM'].map(
            (session) =>
              html`<tr>
                <th>${session}</th>
                ${days.map((day) => {
                  const mark = at(day, session);
                  return mark ? html`<td>${drawn(show(mark))}</td>` : html`<td class="closed"></td>`;
                })}
              </tr>`,
          )}
        </table>
      </div>`;
    })}
  </div>`;
