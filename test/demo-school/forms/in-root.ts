import { html, type Html } from '../html.ts';
import { drawField, drawSections } from './draw-field.ts';
import type { Draw, Section, Shown } from './field.ts';
import { formAround, nextButton } from './layout.ts';

/** `closed` has a whole section in one root; `open` a root for each field, with the section's words outside. */
export const drawInRoots =
  (mode: 'open' | 'closed'): Draw =>
  (shown) => ({
    scripts: ['shadow'],
    body: formAround(
      shown,
      shown.page.sections.map((section) => (mode === 'open' ? openSection(section, shown) : closedSection(section, shown))),
      nextButton,
    ).text,
  });

const style = html`<link rel="stylesheet" href="/assets/bed.css" />`;

/** A row of a table cannot stand alone in a root. */
const openSection = ({ title, fields }: Section, { form: { names, wrapper } }: Shown): Html =>
  html`<fieldset class="section">
    <legend>${title}</legend>
    ${fields.map((field) => html`<bx-fields><template shadowrootmode="open">${style}${drawField(field, { names, wrapper: wrapper === 'cell' ? 'for' : wrapper })}</template></bx-fields>`)}
  </fieldset>`;

const closedSection = (section: Section, { form }: Shown): Html =>
  html`<bx-fields><template shadowrootmode="closed">${style}${drawSections([section], form)}</template></bx-fields>`;
