import { html, type Html } from '../../../html.ts';

/** Lists above a page, each with the first of its choices chosen. */
export const filters = (...lists: [label: string, choices: string[]][]): Html =>
  html`<div class="filters">
    ${lists.map(
      ([label, choices], place) =>
        html`<label>
          ${label}
          <select name="filter-${place}">
            ${choices.map((choice, at) => html`<option ${at === 0 ? html`selected` : null}>${choice}</option>`)}
          </select>
        </label>`,
    )}
    <button type="button">Apply</button>
  </div>`;
