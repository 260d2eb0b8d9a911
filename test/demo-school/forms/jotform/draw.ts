import { html, type Html, type HtmlPart } from '../../html.ts';
import { control } from '../draw-field.ts';
import { dayParts, type Draw, type Field, type Names, type Section } from '../field.ts';
import { formAround } from '../layout.ts';
import { questionsOf, type Question } from '../questions.ts';

/** A box is called by two elements, its question and what stands below it; days, numbers and buttons are posted by hidden fields. */
export const drawJotform: Draw = (shown) => ({
  scripts: ['jotform'],
  body: formAround(
    shown,
    html`<ul class="form-section page-section">
      ${shown.page.sections.map((section) => drawSection(section, shown.form.names))}
    </ul>`,
    html`<button type="submit" class="form-pagebreak-next jf-form-buttons next">Next</button>`,
  ).text,
});

const drawSection = ({ title, fields }: Section, names: Names): Html =>
  html`<li class="form-input-wide" data-type="control_head">
      <div class="form-header-group header-default"><h2 class="form-header">${title}</h2></div>
    </li>
    ${questionsOf(fields).map((question) => drawLine(question, names))}`;

function drawLine({ label, fields }: Question, names: Names): Html {
  const [field] = fields as [Field];
  const id = names.id(field);
  const star = field.required ? html`<b class="form-required">*</b>` : null;
  return html`<li class="field form-line" data-type="control_${label === null ? field.kind : 'composite'}">
    <label class="label form-label form-label-top" id="label_${id}">${label ?? field.label}${star}</label>
    <div class="form-input-wide">
      ${label === null ? answer(field, names) : fields.map((one) => box(names.id(one), one.label, id, (named) => control(one, names, named)))}
    </div>
  </li>`;
}

function answer(field: Field, names: Names): HtmlPart {
  const id = names.id(field);
  switch (field.kind) {
    case 'day-parts':
      return day(field, names);
    case 'tel':
      return html`${phoneBox(field, 'area', 'Area Code', names)}${phoneBox(field, 'phone', 'Phone Number', names)}<input
          type="hidden"
          name="${names.name(field)}"
        />`;
    case 'radios':
      return html`<div class="cog-toggle" role="group" aria-labelledby="label_${id}">
          ${(field.choices ?? []).map(
            ({ value, text }) => html`<button type="button" aria-pressed="false" data-value="${value}">${text}</button>`,
          )}
        </div>
        <input type="hidden" name="${names.name(field)}" />`;
    default:
      return control(field, names, html` class="form-textbox" aria-labelledby="label_${id}"`);
  }
}

/** A part of a number; what is posted whole is the hidden field beside it. */
function phoneBox(field: Field, part: 'area' | 'phone', label: string, names: Names): Html {
  const id = `${names.id(field)}_${part}`;
  const name = `${names.name(field).replace('[full]', '')}[${part}]`;
  return box(id, label, names.id(field), (named) => plain(id, named, html` name="${name}" data-phone="${part}"`));
}

/** One field a person types in, and three nobody sees that are posted. */
const day = (field: Field, names: Names): Html => {
  const id = names.id(field);
  return html`<div style="display: none">
      ${dayParts.map((part) =>
        box(
          names.id(field, part),
          part[0]!.toUpperCase() + part.slice(1),
          id,
          (named) => html`<input type="tel" id="${names.id(field, part)}" name="${names.name(field, part)}" autocomplete="off" ${named} />`,
        ),
      )}
    </div>
    ${box(`lite_mode_${id}`, 'Date', id, (named) => plain(`lite_mode_${id}`, named, html` data-format="ddmmyyyy" placeholder="DD/MM/YYYY" maxlength="10"`))}`;
};

const plain = (id: string, named: HtmlPart, more: Html): Html =>
  html`<input type="text" class="form-textbox" id="${id}" autocomplete="off" ${named}${more} />`;

const box = (id: string, label: string, question: string, draw: (named: HtmlPart) => Html): Html =>
  html`<span class="form-sub-label-container box"
    >${draw(html` aria-labelledby="label_${question} sublabel_${id}"`)}<label class="form-sub-label" for="${id}" id="sublabel_${id}"
      >${label}</label
    ></span
  >`;
