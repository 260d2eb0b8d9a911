import { html, type Html, type HtmlPart } from '../html.ts';
import { dayParts, type Field, type Form, type Names, type Section, type Wrapper } from './field.ts';

type Look = Pick<Form, 'names' | 'wrapper'>;

/** The sections of a page in plain markup, each a fieldset where it has a title. */
export const drawSections = (sections: Section[], look: Look): Html[] => sections.map((section) => drawSection(section, look));

function drawSection({ title, intro, fields }: Section, look: Look): Html {
  const drawn = html`${intro === undefined ? null : html`<p class="intro">${intro}</p>`}${inWrapper(
    fields.map((field) => drawField(field, look)),
    look.wrapper,
  )}`;
  if (title === null) return html`<div class="section">${drawn}</div>`;
  // A table has its section's title in a heading, as older systems do.
  if (look.wrapper === 'cell' || look.wrapper === 'deep')
    return html`<div class="section">
      <h2>${title}</h2>
      ${drawn}
    </div>`;
  return html`<fieldset class="section">
    <legend>${title}</legend>
    ${drawn}
  </fieldset>`;
}

const inWrapper = (drawn: Html[], wrapper: Wrapper): HtmlPart =>
  wrapper === 'cell'
    ? html`<table class="layout" role="presentation">
        <tbody>
          ${drawn}
        </tbody>
      </table>`
    : drawn;

/** One field with its label where the form's wrapper puts it. */
export function drawField(field: Field, { names, wrapper }: Look): Html {
  if (field.kind === 'trap') return trap(field, names);
  const id = names.id(field);
  const hidden = field.shownWhen ? html` hidden data-shown-when="${field.shownWhen.handle}=${field.shownWhen.value}"` : null;
  const row = (inner: HtmlPart) => html`<div class="field" data-row="${field.handle}" ${hidden}>${inner}</div>`;
  if (field.kind === 'radios' || field.kind === 'day-parts') return grouped(field, names, wrapper, row);
  if (field.kind === 'tick' && wrapper !== 'cell') return row(html`<label class="tick">${control(field, names)} ${field.label}</label>`);
  const hint = field.hint === undefined ? null : html`<span class="hint" id="${id}-hint">${field.hint}</span>`;
  switch (wrapper) {
    case 'for':
      return row(html`<label for="${id}">${field.label}</label>${hint}${control(field, names)}`);
    case 'wrap':
      return row(html`<label><span>${field.label}</span>${hint}${control(field, names)}</label>`);
    case 'after':
      return row(html`${control(field, names)}<label for="${id}">${field.label}</label>${hint}`);
    case 'labelledby':
      return row(
        html`<span class="label" id="${id}-label">${field.label}</span
          >${hint}${control(field, names, html` aria-labelledby="${id}-label"`)}`,
      );
    case 'aria':
      return row(
        html`<span class="label" aria-hidden="true">${field.label}</span
          >${hint}${control(field, names, html` aria-label="${field.label}"`)}`,
      );
    case 'cell':
      return html`<tr data-row="${field.handle}" ${hidden}>
        <td class="label">${field.label}${field.label.endsWith('?') ? null : ':'}</td>
        <td>${control(field, names)}${hint}</td>
      </tr>`;
    case 'deep':
      return row(
        html`<div class="outer">
          <div class="caption">
            <label for="${id}"><b>${field.label}</b></label>
          </div>
          <div class="inner"><div>${control(field, names)}</div></div>
          ${hint}
        </div>`,
      );
  }
}

function grouped(field: Field, names: Names, wrapper: Wrapper, row: (inner: HtmlPart) => Html): Html {
  const parts =
    field.kind === 'radios' ? (field.choices ?? []).map((choice, place) => radio(field, names, choice, place)) : [dayBoxes(field, names)];
  const hint = field.hint === undefined ? null : html`<span class="hint">${field.hint}</span>`;
  if (wrapper === 'cell')
    return html`<tr data-row="${field.handle}">
      <td class="label" id="${names.id(field)}-label">${field.label}</td>
      <td role="group" aria-labelledby="${names.id(field)}-label">${parts}${hint}</td>
    </tr>`;
  if (wrapper === 'labelledby' || wrapper === 'aria' || wrapper === 'deep')
    return row(
      html`<div role="${field.kind === 'radios' ? 'radiogroup' : 'group'}" aria-labelledby="${names.id(field)}-label">
        <span class="label" id="${names.id(field)}-label">${field.label}</span>${hint}${parts}
      </div>`,
    );
  return row(
    html`<fieldset class="group">
      <legend>${field.label}</legend>
      ${hint}${parts}
    </fieldset>`,
  );
}

const radio = (field: Field, names: Names, { value, text }: { value: string; text: string }, place: number): Html =>
  html`<label class="choice"
    ><input
      type="radio"
      id="${names.id(field)}_${place}"
      name="${names.name(field)}"
      value="${value}"
      ${value === field.prefilled ? html` checked` : null}
    />
    ${text}</label
  >`;

const dayBoxes = (field: Field, names: Names): Html =>
  html`<span class="day-parts"
    >${dayParts.map(
      (part) =>
        html`<label for="${names.id(field, part)}"
          >${part[0]!.toUpperCase() + part.slice(1)}
          <input
            type="text"
            inputmode="numeric"
            size="${part === 'year' ? 4 : 2}"
            maxlength="${part === 'year' ? 4 : 2}"
            id="${names.id(field, part)}"
            name="${names.name(field, part)}"
        /></label>`,
    )}</span
  >`;

/** The element a value goes into. */
export function control(field: Field, names: Names, more: HtmlPart = null): Html {
  const { kind, prefilled = '', choices = [], maxLength, placeholder, autocomplete } = field;
  const described = field.hint === undefined ? null : html` aria-describedby="${names.id(field)}-hint"`;
  const base = html` id="${names.id(field)}"
  name="${names.name(field)}"${field.widget ? html` data-widget="${field.widget}"` : null}${more}${described}${maxLength === undefined ? null : html` maxlength="${maxLength}"`}${placeholder === undefined ? null : html` placeholder="${placeholder}"`}${autocomplete === undefined ? null : html` autocomplete="${autocomplete}"`}`;
  switch (kind) {
    case 'select':
      return html`<select${base}>${choices.map(({ value, text }) => html`<option value="${value}" ${value === prefilled ? html` selected` : null}>${text}</option>`)}</select>`;
    case 'long':
      return html`<textarea rows="4" ${base}>${prefilled}</textarea>`;
    case 'tick':
      return html`<input type="checkbox" value="on" ${base} />`;
    case 'signature':
      return html`<canvas class="signature" width="320" height="90" tabindex="0" aria-label="${field.label}"></canvas
        ><input type="hidden" ${base} />`;
    case 'captcha':
      return html`<span class="captcha"><input type="text" ${base} autocomplete="off" /> <i>k7 m Q4</i></span>`;
    case 'day':
      return html`<input type="text" ${base} value="${prefilled}" />`;
    default:
      return html`<input type="${kind}" ${base}${kind === 'file' ? null : html` value="${prefilled}"`} />`;
  }
}

/** Nobody sees it, and whoever fills it is not a person. */
const trap = (field: Field, names: Names): Html =>
  html`<div class="trap">
    <label for="${names.id(field)}">${field.label}</label
    ><input type="text" tabindex="-1" autocomplete="off" id="${names.id(field)}" name="${names.name(field)}" />
  </div>`;
