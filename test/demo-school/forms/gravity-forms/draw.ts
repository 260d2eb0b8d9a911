import { html, type Html, type HtmlPart } from '../../html.ts';
import { control } from '../draw-field.ts';
import { dayParts, type Draw, type Field, type Names, type Section } from '../field.ts';
import { formAround } from '../layout.ts';
import { questionsOf, type Question } from '../questions.ts';

/** One flat list: a section is a heading among the fields, and holds none of them. */
export const drawGravity: Draw = (shown) => ({
  body: formAround(
    shown,
    html`<div class="gform-body gform_body">
      <div class="gform_fields top_label form_sublabel_below description_below">
        ${shown.page.sections.map((section) => drawSection(section, shown.form.names))}
      </div>
    </div>`,
    html`<input type="submit" class="gform_next_button gform-theme-button button next" name="gform_next" value="Next" />`,
  ).text,
});

const drawSection = ({ title, fields }: Section, names: Names): Html =>
  html`<div class="gfield gfield--type-section gsection"><h3 class="gsection_title">${title}</h3></div>
    ${questionsOf(fields).map((question) => drawQuestion(question, names))}`;

function drawQuestion({ label, fields }: Question, names: Names): Html {
  const [field] = fields as [Field];
  if (label !== null) return complex(label, field, html`${fields.map((one) => box(names.id(one), one.label, control(one, names)))}`);
  if (field.kind === 'day-parts') return complex(field.label, field, html`${dayBoxes(field, names)}`);
  if (field.kind === 'radios') return complex(field.label, field, html`<div class="gfield_radio">${radios(field, names)}</div>`);
  if (field.kind === 'trap') return trap(field, names);
  if (field.kind === 'tick')
    return complex('Consent', field, html`${control(field, names)} <label for="${names.id(field)}">${field.label}</label>`);
  const id = names.id(field);
  return html`<div class="field gfield gfield--type-${field.kind} field_sublabel_below">
    <label class="gfield_label gform-field-label" for="${id}">${field.label}${mark(field)}</label>
    <div class="ginput_container">${control(field, names, html` class="large" aria-invalid="false"`)}</div>
    ${field.hint ? html`<div class="gfield_description" id="${id}-hint">${field.hint}</div>` : null}
  </div>`;
}

const complex = (label: string, field: Field, inner: Html): Html =>
  html`<fieldset class="field group gfield gfield--width-full field_sublabel_below">
    <legend class="gfield_label gform-field-label gfield_label_before_complex">${label}${mark(field)}</legend>
    <div class="ginput_complex ginput_container gform-grid-row">${inner}</div>
  </fieldset>`;

const mark = ({ required }: Field): HtmlPart =>
  required ? html`<span class="gfield_required"><span class="gfield_required gfield_required_text">(Required)</span></span>` : null;

/** What a box is called stands below it. */
const box = (id: string, label: string, element: Html): Html =>
  html`<span id="${id}_container" class="gform-grid-col box"
    >${element}<label for="${id}" class="gform-field-label gform-field-label--type-sub">${label}</label></span
  >`;

const dayBoxes = (field: Field, names: Names): Html[] =>
  dayParts.map((part) => {
    const id = names.id(field, part);
    const [length, most, words] = { day: [2, 31, 'Day'], month: [2, 12, 'Month'], year: [4, 2040, 'Year'] }[part];
    const element = html`<input
      type="number"
      id="${id}"
      name="${names.name(field, part)}"
      maxlength="${length!}"
      min="1"
      max="${most!}"
      step="1"
      placeholder="${{ day: 'DD', month: 'MM', year: 'YYYY' }[part]}"
    />`;
    return box(id, String(words), element);
  });

const radios = (field: Field, names: Names): Html[] =>
  (field.choices ?? []).map(({ value, text }, place) => {
    const id = `choice${names.id(field).replace('input', '')}_${place}`;
    return html`<div class="gchoice">
      <input class="gfield-choice-input" type="radio" id="${id}" name="${names.name(field)}" value="${value}" /><label
        for="${id}"
        class="gform-field-label--type-inline"
        >${text}</label
      >
    </div>`;
  });

const trap = (field: Field, names: Names): Html =>
  html`<div class="trap gfield gfield--type-honeypot gform_validation_container">
    <label class="gfield_label" for="${names.id(field)}">${field.label}</label>
    <div class="ginput_container">
      <input type="text" autocomplete="new-password" id="${names.id(field)}" name="${names.name(field)}" />
    </div>
    <div class="gfield_description">This field is for validation purposes and should be left unchanged.</div>
  </div>`;
