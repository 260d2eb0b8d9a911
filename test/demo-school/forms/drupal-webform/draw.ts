import { html, type Html, type HtmlPart } from '../../html.ts';
import { control } from '../draw-field.ts';
import { dayParts, type DayPart, type Draw, type Field, type Names, type Section } from '../field.ts';
import { formAround } from '../layout.ts';
import { questionsOf, type Question } from '../questions.ts';

/** Every section, composite and list of buttons is a fieldset of its own, one within another. */
export const drawWebform: Draw = (shown) => ({
  body: formAround(
    shown,
    html`<div class="webform-submission-form">${shown.page.sections.map((section) => drawSection(section, shown.form.names))}</div>`,
    html`<input
      class="webform-button--next button js-form-submit form-submit next"
      type="submit"
      id="edit-wizard-next"
      name="op"
      value="Next"
    />`,
  ).text,
});

const drawSection = ({ title, fields }: Section, names: Names): Html =>
  wrapped(title ?? '', 'fieldset', null, html`${questionsOf(fields).map((question) => drawQuestion(question, names))}`);

const drawQuestion = ({ label, fields }: Question, names: Names): Html =>
  label === null
    ? drawField(fields[0]!, names)
    : wrapped(label, 'webform-composite', fields[0]!, html`${fields.map((field) => drawField(field, names))}`);

function drawField(field: Field, names: Names): Html {
  const id = names.id(field);
  if (field.kind === 'radios') return wrapped(field.label, 'radios', field, html`<div id="${id}">${radios(field, names)}</div>`);
  if (field.kind === 'day-parts')
    return html`<h4 class="label ${field.required ? 'form-required' : ''}">${field.label}</h4>
      <div id="${id}" class="container-inline">${dayParts.map((part) => dayList(field, part, names))}</div>`;
  const label = html`<label for="${id}" class="${field.kind === 'tick' ? 'option' : ''} ${requiredClass(field)}">${field.label}</label>`;
  const element = control(field, names, html` data-drupal-selector="${id}" class="form-element form-${field.kind}"`);
  const description = field.hint ? html`<div id="${id}-hint" class="webform-element-description">${field.hint}</div>` : null;
  return item(field.kind, field.kind === 'tick' ? html`${element} ${label}` : html`${label}${element}${description}`);
}

const item = (type: string, inner: HtmlPart): Html =>
  html`<div class="field js-form-item form-item js-form-type-${type} form-type-${type}">${inner}</div>`;

const wrapped = (title: string, type: string, field: Field | null, inner: Html): Html =>
  html`<fieldset class="section ${type}--wrapper fieldgroup form-composite js-form-item form-item js-form-wrapper form-wrapper">
    <legend><span class="fieldset-legend ${field ? requiredClass(field) : ''}">${title}</span></legend>
    <div class="fieldset-wrapper">${inner}</div>
  </fieldset>`;

const requiredClass = ({ required }: Field): string => (required ? 'js-form-required form-required' : '');

const radios = (field: Field, names: Names): Html[] =>
  (field.choices ?? []).map(({ value, text }) => {
    const id = `${names.id(field)}-${value.toLowerCase()}`;
    return item(
      'radio',
      html`<input class="form-radio" type="radio" id="${id}" name="${names.name(field)}" value="${value}" />
        <label for="${id}" class="option">${text}</label>`,
    );
  });

const upTo = (first: number, last: number): string[] => Array.from({ length: last - first + 1 }, (_, place) => String(first + place));
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const lists: Record<DayPart, string[]> = { day: upTo(1, 31), month: upTo(1, 12), year: upTo(1950, 2027) };

function dayList(field: Field, part: DayPart, names: Names): Html {
  const id = names.id(field, part);
  const words = part[0]!.toUpperCase() + part.slice(1);
  return html`<div class="form-item form-type-select">
    <label for="${id}" class="visually-hidden">${words}</label>
    <select id="${id}" name="${names.name(field, part)}" class="form-select">
      <option value="">${words}</option>
      ${lists[part].map((one) => html`<option value="${one}">${part === 'month' ? months[Number(one) - 1]! : one}</option>`)}
    </select>
  </div>`;
}
