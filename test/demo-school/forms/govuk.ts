import { html, type Html } from '../html.ts';
import { camel } from './build.ts';
import { control } from './draw-field.ts';
import { dayParts, type Draw, type Field, type Names, type Section } from './field.ts';
import { formAround } from './layout.ts';

const kebab = (handle: string) => handle.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
export const govukNames: Names = {
  name: ({ handle }, part) => (part ? `${kebab(handle)}-${part}` : kebab(handle)),
  id: ({ handle }, part) => (part ? `${kebab(handle)}-${part}` : kebab(handle)),
};

/** The design system's own markup, without its typeface. */
export const drawGovuk: Draw = (shown) => ({
  styles: ['govuk-frontend'],
  body: formAround(
    shown,
    shown.page.sections.map(drawSection),
    html`<button type="submit" name="action" value="continue" class="govuk-button next" data-module="govuk-button">Continue</button>`,
  ).text,
});

function drawSection({ title, intro, fields }: Section): Html {
  const drawn = html`${intro === undefined ? null : html`<p class="govuk-body">${intro}</p>`}${fields.map(drawField)}`;
  if (title === null) return drawn;
  return html`<fieldset class="govuk-fieldset section">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--m"><h2 class="govuk-fieldset__heading">${title}</h2></legend>
    ${drawn}
  </fieldset>`;
}

function drawField(field: Field): Html {
  const id = govukNames.id(field);
  const hint = field.hint === undefined ? null : html`<div id="${id}-hint" class="govuk-hint">${field.hint}</div>`;
  if (field.kind === 'trap')
    return html`<div class="trap">
      <label for="${id}">${field.label}</label><input type="text" id="${id}" name="${id}" tabindex="-1" autocomplete="off" />
    </div>`;
  if (field.kind === 'radios' || field.kind === 'day-parts')
    return html`<div class="govuk-form-group">
      <fieldset class="govuk-fieldset" role="group">
        <legend class="govuk-fieldset__legend">${field.label}</legend>
        ${hint}${field.kind === 'radios' ? radios(field, id) : days(field)}
      </fieldset>
    </div>`;
  if (field.kind === 'tick')
    return html`<div class="govuk-form-group govuk-checkboxes__item">
      ${control(field, govukNames)}<label class="govuk-label govuk-checkboxes__label" for="${id}">${field.label}</label>
    </div>`;
  return html`<div class="govuk-form-group">
    <label class="govuk-label" for="${id}">${field.label}</label>${hint}${control(field, govukNames, html` class="${kindClass(field)}"`)}
  </div>`;
}

const kindClass = ({ kind }: Field): string =>
  kind === 'select' ? 'govuk-select' : kind === 'long' ? 'govuk-textarea' : kind === 'file' ? 'govuk-file-upload' : 'govuk-input';

const radios = (field: Field, id: string): Html =>
  html`<div class="govuk-radios govuk-radios--inline">
    ${(field.choices ?? []).map(
      ({ value, text }, place) =>
        html`<div class="govuk-radios__item">
          <input
            class="govuk-radios__input"
            type="radio"
            id="${id}${place === 0 ? null : `-${place + 1}`}"
            name="${id}"
            value="${value}"
            ${value === field.prefilled ? html` checked` : null}
          />
          <label class="govuk-label govuk-radios__label" for="${id}${place === 0 ? null : `-${place + 1}`}">${text}</label>
        </div>`,
    )}
  </div>`;

const days = (field: Field): Html =>
  html`<div class="govuk-date-input">
    ${dayParts.map(
      (part) =>
        html`<div class="govuk-date-input__item">
          <label class="govuk-label" for="${govukNames.id(field, part)}">${part[0]!.toUpperCase() + part.slice(1)}</label>
          <input
            class="govuk-input govuk-input--width-${part === 'year' ? 4 : 2}"
            type="text"
            inputmode="numeric"
            id="${govukNames.id(field, part)}"
            name="${govukNames.name(field, part)}"
          />
        </div>`,
    )}
  </div>`;

export const slugOf = (label: string): string => kebab(camel(label));
