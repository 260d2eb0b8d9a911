import type { SchoolYear } from '../calendar.ts';
import { html, type Html } from '../html.ts';

/** `2026/27` */
export const yearLabel = ({ starting }: SchoolYear): string => `${starting}/${String(starting + 1).slice(2)}`;

export const yearLinks = (path: string, years: SchoolYear[], shown: SchoolYear): Html =>
  html` <p class="years">
    School year
    ${years.map((year) => html`<a href="${path}?year=${year.starting}" ${year === shown ? html` aria-current="true"` : null}>${yearLabel(year)}</a> `)}
  </p>`;
