import { groupBy } from '../group.ts';
import { addDays, mondayOf, type Day } from '../../../dates.ts';
import { html, type Html } from '../../../html.ts';
import type { Mark } from '../../../registers.ts';
import { dayOfMonth, long, monthAndYear } from '../draw/dates.ts';
import { printed } from '../../codes.ts';
import { lookOf } from '../draw/marks.ts';
import { wordsOf } from '../draw/words.ts';

export type ShowDay = (pair: Mark[], day: Day) => { content: Html | string; title?: string; label?: string; look?: string };

type MonthOptions = {
  marks: Mark[];
  showDay: ShowDay;
  weekdays?: string[];
  /** Days of the months before and after stand in the first and last weeks, with their marks. */
  neighbours?: boolean;
  title?: (day: Day) => string;
  name?: string;
};

const short = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A calendar for each month, a cell for each day. */
export const months = (options: MonthOptions): Html =>
  html`<div class="${options.name ?? 'months'}">
    ${groupBy(options.marks, ({ day }) => day.slice(0, 7)).map(([month]) => monthTable(`${month}-01`, options))}
  </div>`;

function monthTable(first: Day, { marks, showDay, weekdays = short, neighbours, title = monthAndYear }: MonthOptions): Html {
  const last = addDays(`${first.slice(0, 4)}-${first.slice(5, 7)}-28`, 4).slice(0, 7);
  const weeks: Day[] = [];
  for (let monday = mondayOf(first); monday.slice(0, 7) < last; monday = addDays(monday, 7)) weeks.push(monday);
  const isHere = (day: Day) => day.slice(0, 7) === first.slice(0, 7);
  return html`<table class="month">
    <caption>
      ${title(first)}
    </caption>
    <thead>
      <tr>
        ${weekdays.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeks.map(
        (monday) =>
          html`<tr>
            ${[0, 1, 2, 3, 4, 5, 6].map((offset) => {
              const day = addDays(monday, offset);
              const pair = marks.filter((mark) => mark.day === day);
              if (!isHere(day)) return html`<td class="closed other">${neighbours ? cell(pair, day, showDay) : null}</td>`;
              return cellOf(pair, day, showDay);
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const cell = (pair: Mark[], day: Day, showDay: ShowDay): Html =>
  html`<span class="day">${dayOfMonth(day)}</span>${pair.length === 0 ? null : showDay(pair, day).content}`;

function cellOf(pair: Mark[], day: Day, showDay: ShowDay): Html {
  if (pair.length === 0) return html`<td><span class="day">${dayOfMonth(day)}</span></td>`;
  const { content, title, label, look } = showDay(pair, day);
  return html`<td
    class="${look ?? ''}"
    ${title === undefined ? null : html`title="${title}"`}
    ${label === undefined ? null : html`aria-label="${label}"`}
  >
    <span class="day">${dayOfMonth(day)}</span>${content}
  </td>`;
}

/** Both sessions as small blocks inside the day. */
export const blocks: ShowDay = (pair) => ({
  content: html`${pair.map(({ session, code }) => html`<span class="event ${lookOf(code)}">${session} ${printed(code)}</span>`)}`,
});

/** Both sessions in words. */
export const wordBlocks: ShowDay = (pair) => ({
  content: html`${pair.map(({ session, code }) => html`<span class="event ${lookOf(code)}"><b>${session}</b> ${wordsOf(code)}</span>`)}`,
});

/** Only the day is to be seen; both sessions are in its tooltip, a line each. */
export const inTooltip: ShowDay = (pair, day) => ({
  content: html`<span class="event ${lookOf(pair[0]!.code)}">&nbsp;</span>`,
  title: [long(day), ...pair.map(({ session, code }) => `${session}: ${printed(code)} ${wordsOf(code)}`)].join('\n'),
});

/** Dots with accessible names. */
export const namedDots: ShowDay = (pair) => ({
  content: html`${pair.map(
    ({ session, code }) =>
      html`<span class="half ${lookOf(code)}" role="img" aria-label="${session} ${printed(code)} ${wordsOf(code)}">●</span>`,
  )}`,
});
