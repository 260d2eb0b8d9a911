import { canary } from '../../canary.ts';
import { asOf } from '../../calendar.ts';
import { html, Html, type HtmlPart } from '../../html.ts';
import type { Pupil } from '../../pupil.ts';
import { school } from '../../school.ts';
import { fullDate, long } from './draw/dates.ts';
import type { CorpusPage } from './page.ts';

type Product = { name: string; menu: string[] };

/** Three invented systems: a primary school's, a newer one that is a single page, and an old one whose server draws everything. */
const products: Record<CorpusPage['product'], Product> = {
  tallybrook: { name: 'Tallybrook Primary (invented)', menu: ['Home', 'Pupils', 'Registers', 'Dinners', 'Reports'] },
  quillmere: {
    name: 'Quillmere (invented)',
    menu: ['Dashboard', 'Students', 'Attendance', 'Behaviour', 'Timetable', 'Communication', 'Settings'],
  },
  wrenfold: { name: 'Wrenfold SIS (invented)', menu: ['File', 'Focus', 'Reports', 'Routines', 'Tools', 'Help'] },
};

const icons = html`<svg width="0" height="0" style="position:absolute" aria-hidden="true">
  <symbol id="icon-tick" viewBox="0 0 16 16"><path d="M2 9l4 4 8-10" fill="none" stroke="currentColor" stroke-width="2.5" /></symbol>
  <symbol id="icon-clock" viewBox="0 0 16 16">
    <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="2" />
    <path d="M8 4v4l3 2" fill="none" stroke="currentColor" stroke-width="1.6" />
  </symbol>
  <symbol id="icon-cross" viewBox="0 0 16 16"><path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="2.5" /></symbol>
</svg>`;

/** The page as the server sends it. */
export const shell = (page: CorpusPage, nonce: string): Html =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        ${canary(nonce)}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.heading} - ${products[page.product].name}</title>
        <link rel="icon" href="data:," />
        ${styles} ${page.engine === 'html' ? null : engineParts(page, nonce)}
        ${page.inside?.endsWith('frame') && page.inside !== 'frame' ? html`<script defer nonce="${nonce}" src="/corpus/assets/frames.js"></script>` : null}
      </head>
      <body class="${page.product}">
        ${icons}
        <header class="bar">
          <a class="product" href="/">${products[page.product].name}</a>
          <span class="school">${school.name}</span>
          <span class="who">${page.showToday === false ? null : html`${long(asOf)} `}<b>J. Attwell</b></span>
        </header>
        <div class="under">
          <nav class="menu" aria-label="Main">
            <ul>
              ${products[page.product].menu.map((name) => html`<li><a href="#">${name}</a></li>`)}
            </ul>
          </nav>
          <main>${isWholeInFrame(page) ? framed(page) : html`${pupilHead(page)}${held(page)}`}</main>
        </div>
      </body>
    </html>`;

const styles = html`<link rel="stylesheet" href="/corpus/assets/corpus.css" />`;

const engineParts = ({ engine, id }: CorpusPage, nonce: string): HtmlPart => [
  // The other engines bring their styles with their scripts.
  ['tabulator', 'datatables', 'slickgrid'].includes(engine) ? html`<link rel="stylesheet" href="/corpus/assets/${engine}.css" />` : null,
  html`<script defer nonce="${nonce}" src="/corpus/assets/${engine}.js" data-sheet="/corpus/${id}/sheet"></script>`,
];

/** What a frame's own document holds. */
export const inner = (page: CorpusPage): Html =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <title>${page.heading}</title>
        ${styles}
      </head>
      <body class="${page.product} in-frame">
        ${icons}${isWholeInFrame(page) ? pupilHead(page) : null}${page.content}
      </body>
    </html>`;

/** An old page keeps everything in its frame; the others keep the pupil's name above it. */
const isWholeInFrame = ({ inside }: CorpusPage) => inside === 'frame';

const framed = ({ id }: CorpusPage) => html`<iframe class="inner" title="Attendance" src="/corpus/${id}/inner"></iframe>`;

function held({ inside, content, id }: CorpusPage): Html {
  if (inside === 'blank-frame' || inside === 'written-frame')
    return html`<div class="inner" data-inner="/corpus/${id}/inner" data-how="${inside}"></div>`;
  if (inside === 'open-shadow') return html`<qm-register>${shadow('open', content)}</qm-register>`;
  if (inside === 'closed-shadow') return html`<qm-register>${shadow('closed', content)}</qm-register>`;
  if (inside === 'nested-shadow')
    return html`<qm-page>${shadow('open', html`<section><qm-card>${shadow('open', content)}</qm-card></section>`)}</qm-page>`;
  return content;
}

const shadow = (mode: 'open' | 'closed', content: Html): Html =>
  html`<template shadowrootmode="${mode}">${styles}${icons}${content}</template>`;

function pupilHead({ about, heading, product, showToday }: CorpusPage): Html {
  if (!about) return html`<h1>${heading}</h1>`;
  const facts = factsOf(about, showToday !== false);
  if (product === 'wrenfold')
    return html`<div class="person">
        <span class="lbl">Name</span> <b>${about.surname}, ${about.forename}</b>
        ${facts.map(([name, value]) => html`<span class="lbl">${name}</span> <b>${value}</b> `)}
      </div>
      <h2>${heading}</h2>`;
  return html`<div class="person">
      <h1>${about.name}</h1>
      <ul class="facts">
        ${facts.map(([name, value]) => html`<li><span>${name}</span> ${value}</li>`)}
      </ul>
    </div>
    <h2>${heading}</h2>`;
}

const factsOf = (pupil: Pupil, withBirth: boolean): [string, string][] => [
  ['UPN', pupil.upn],
  ...(withBirth
    ? ([
        ['Date of birth', fullDate(pupil.dateOfBirth)],
        ['Year group', pupil.yearGroup],
      ] satisfies [string, string][])
    : []),
  ['Class', pupil.class],
];
