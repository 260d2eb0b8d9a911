import { groupBy } from '../group.ts';
import type { Day } from '../../../dates.ts';
import { html, type Html } from '../../../html.ts';
import type { Pupil } from '../../../pupil.ts';
import type { Mark } from '../../../registers.ts';
import { lookOf, type ShowMark } from '../draw/marks.ts';
import { marksIn, type Span } from '../spans.ts';

type StripOptions = { marks: Mark[]; show: ShowMark; date: (day: Day) => string; sessions?: boolean };

/** The last days in a row, each with its two halves. */
export const strip = ({ marks, show, date, sessions = true }: StripOptions): Html =>
  html`<ol class="strip">
    ${groupBy(marks, ({ day }) => day).map(
      ([day, pair]) =>
        html`<li>
          <b>${date(day)}</b>
          ${pair.map((mark) => {
            const { content, title, label, look } = show(mark);
            return html`<span
              class="half ${look ?? ''}"
              ${title === undefined ? null : html`title="${title}"`}
              ${label === undefined ? null : html`aria-label="${label}"`}
              >${sessions ? html`<small>${mark.session}</small> ` : null}${content}</span
            >`;
          })}
        </li>`,
    )}
  </ol>`;

/** A strip beside each name. */
export const roll = (members: Pupil[], span: Span, options: Omit<StripOptions, 'marks'>): Html =>
  html`<div class="roll">
    ${members.map(
      (pupil) =>
        html`<div>
          <div><a href="#/pupils/${pupil.id}">${pupil.name}</a><br /><small>${pupil.upn}</small></div>
          ${strip({ marks: marksIn(pupil, span), ...options })}
        </div>`,
    )}
  </div>`;

/** A mark whose tooltip says day, session and meaning, as a hovering card would. */
export const saysItself =
  (date: (day: Day) => string, words: (code: string) => string): ShowMark =>
  ({ day, session, code }) => ({
    content: html`<i aria-hidden="true">■</i>`,
    look: lookOf(code),
    title: `${date(day)} ${session}: ${code || '-'} ${words(code)}`,
  });
