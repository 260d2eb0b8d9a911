import { html, type Html } from '../../html.ts';
import { answerTo, type Answers, type Errors } from './answers.ts';
import { dateParts, type Field } from './field.ts';

/** One question in the design system's markup. */
export function drawField(field: Field, answers: Answers, errors: Errors): Html {
  if (field.kind === 'text') return textField(field, answers, errors);
  if (field.kind === 'date') return dateField(field, answers);
  if (field.kind === 'select') return selectField(field, answers);
  return field.kind === 'radios' ? radiosField(field, answers) : fileField(field, answers);
}

type Of<Kind extends Field['kind']> = Extract<Field, { kind: Kind }>;

const hintOf = ({ name, hint }: Field): Html | null =>
  hint === undefined ? null : html`<div id="${name}-hint" class="govuk-hint">${hint}</div>`;
const describedBy = ({ name, hint }: Field): Html | null => (hint === undefined ? null : html` aria-describedby="${name}-hint"`);
const labelOf = ({ name, label }: Field): Html => html`<label class="govuk-label" for="${name}">${label}</label>`;

function textField(field: Of<'text'>, answers: Answers, errors: Errors): Html {
  const { name, type = 'text', width = 'two-thirds', autocomplete = 'off' } = field;
  const error = errors[name];
  const widthClass = width === 'two-thirds' ? 'govuk-!-width-two-thirds' : `govuk-input--width-${width}`;
  const described = [field.hint === undefined ? [] : `${name}-hint`, error === undefined ? [] : `${name}-error`].flat().join(' ');
  return html`<div class="govuk-form-group${error === undefined ? null : ' govuk-form-group--error'}">
    ${labelOf(field)}${hintOf(field)}
    ${error === undefined ? null : html`<p id="${name}-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${error}</p>`}
    <input
      class="govuk-input ${widthClass}${error === undefined ? null : ' govuk-input--error'}"
      id="${name}"
      name="${name}"
      type="${type}"
      value="${answerTo(answers, name)}"
      autocomplete="${autocomplete}"
      spellcheck="false"
      ${described === '' ? null : html` aria-describedby="${described}"`}
    />
  </div>`;
}

function dateField(field: Of<'date'>, answers: Answers): Html {
  const part = (name: (typeof dateParts)[number]) => {
    const id = `${field.name}-${name}`;
    return html`<div class="govuk-date-input__item">
      <div class="govuk-form-group">
        <label class="govuk-label govuk-date-input__label" for="${id}">${name.charAt(0).toUpperCase() + name.slice(1)}</label>
        <input
          class="govuk-input govuk-date-input__input govuk-input--width-${name === 'year' ? 4 : 2}"
          id="${id}"
          name="${id}"
          type="text"
          value="${answerTo(answers, id)}"
          inputmode="numeric"
          autocomplete="off"
        />
      </div>
    </div>`;
  };
  return inFieldset(field, html`<div class="govuk-date-input" id="${field.name}">${dateParts.map(part)}</div>`, true);
}

function selectField(field: Of<'select'>, answers: Answers): Html {
  const chosen = answerTo(answers, field.name);
  return html`<div class="govuk-form-group">
    ${labelOf(field)}${hintOf(field)}
    <select class="govuk-select" id="${field.name}" name="${field.name}" ${describedBy(field)}>
      ${field.options.map(({ value, text }) => html`<option value="${value}" ${value === chosen ? html` selected` : null}>${text}</option>`)}
    </select>
  </div>`;
}

function radiosField(field: Of<'radios'>, answers: Answers): Html {
  const chosen = answerTo(answers, field.name);
  const radio = ({ value, text }: { value: string; text: string }, index: number) => {
    const id = index === 0 ? field.name : `${field.name}-${index + 1}`;
    return html`<div class="govuk-radios__item">
      <input
        class="govuk-radios__input"
        id="${id}"
        name="${field.name}"
        type="radio"
        value="${value}"
        ${value === chosen ? html` checked` : null}
      />
      <label class="govuk-label govuk-radios__label" for="${id}">${text}</label>
    </div>`;
  };
  return inFieldset(
    field,
    html`<div class="govuk-radios govuk-radios--inline" data-module="govuk-radios">${field.options.map(radio)}</div>`,
    false,
  );
}

const inFieldset = (field: Field, inner: Html, group: boolean): Html =>
  html`<div class="govuk-form-group">
    <fieldset class="govuk-fieldset" ${group ? html` role="group"` : null}${describedBy(field)}>
      <legend class="govuk-fieldset__legend">${field.label}</legend>
      ${hintOf(field)}${inner}
    </fieldset>
  </div>`;

/** A browser never fills a file input again, so what was sent before is said beside it. */
function fileField(field: Of<'file'>, answers: Answers): Html {
  const kept = (answers[field.name] ?? []).filter((name) => name !== '');
  return html`<div class="govuk-form-group">
    ${labelOf(field)}${hintOf(field)} ${kept.length === 0 ? null : html`<p class="govuk-body-s">Already attached: ${kept.join(', ')}</p>`}
    <input
      class="govuk-file-upload"
      id="${field.name}"
      name="${field.name}"
      type="file"
      ${field.many ? html` multiple` : null}${describedBy(field)}
    />
  </div>`;
}
