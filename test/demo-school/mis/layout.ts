import { canary } from '../canary.ts';
import { asOf } from '../calendar.ts';
import { html, type Html, type HtmlPart } from '../html.ts';
import { school } from '../school.ts';
import { dateWithWeekday } from './show-date.ts';

export type Page = {
  title: string;
  /** The side menu's entry that this page belongs to. */
  section: (typeof menu)[number]['name'];
  content: HtmlPart;
  /** Names of bundles in `client/`. */
  scripts?: string[];
  /** A page that must not give its year away prints no date at the top. */
  showToday?: boolean;
};

const menu = [
  { name: 'Pupils', href: '/' },
  { name: 'Class registers', href: '/classes/10B/grid' },
  { name: 'Timetable', href: '/timetable' },
  { name: 'Notices', href: '/notices' },
] as const;

export const layout = ({ title, section, content, scripts = [], showToday = true }: Page, nonce: string): Html =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        ${canary(nonce)}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} - Brightfield MIS (invented)</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/mis.css" />
        ${scripts.map((name) => html`<script defer nonce="${nonce}" src="/assets/${name}.js"></script>`)}
      </head>
      <body>
        <header class="top">
          <a class="product" href="/">Brightfield MIS <small>(invented)</small></a>
          <span class="school">${school.name}</span>
          <form class="search" role="search" action="/" method="get">
            <label class="hidden" for="search">Find a pupil</label>
            <input id="search" name="q" type="search" placeholder="Find a pupil" autocomplete="off" />
            <button type="submit">Search</button>
          </form>
          <span class="who">${showToday ? html`${dateWithWeekday(asOf)} · ` : null}<b>J. Attwell</b>, attendance</span>
        </header>
        <div class="frame">
          <nav class="side" aria-label="Main">
            <ul>
              ${menu.map(({ name, href }) => html`<li><a href="${href}" ${name === section ? html` aria-current="page"` : null}>${name}</a></li>`)}
            </ul>
          </nav>
          <main>${content}</main>
        </div>
      </body>
    </html>`;
