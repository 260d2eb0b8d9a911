import { html, type Html } from '../html.ts';
import { drawField } from './draw-field.ts';
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

const openSection = ({ title, fields }: Section, { form }: Shown): Html =>
  html`<fieldset class="section">
    <legend>${title}</legend>
    ${fields.map((field) => html`<bx-fields><template shadowrootmode="open">${style}${drawField(field, form)}</template></bx-fields>`)}
  </fieldset>`;

const closedSection = ({ title, fields }: Section, { form }: Shown): Html =>
  html`<bx-fields
    ><template shadowrootmode="closed"
      >${style}
      <fieldset class="section">
        <legend>${title}</legend>
        ${fields.map((field) => drawField(field, form))}
      </fieldset></template
    ></bx-fields
  >`;
