import { html, type Html } from '../../html.ts';
import type { Answers, Errors } from './answers.ts';
import { drawField } from './draw-field.ts';
import type { FieldGroup, Step } from './field.ts';
import { home } from './layout.ts';

export function drawStep(step: Step, answers: Answers, errors: Errors): Html {
  const upload = step.groups.some(({ fields }) => fields.some(({ kind }) => kind === 'file'));
  return html` ${errorSummary(errors)}
    <h1 class="govuk-heading-l">${step.title}</h1>
    ${step.intro === undefined ? null : html`<p class="govuk-body">${step.intro}</p>`}
    <form action="${home}/${step.slug}" method="post" novalidate${upload ? html` enctype="multipart/form-data"` : null}>
      <input type="hidden" name="step" value="${step.slug}" />
      ${step.groups.map((group) => drawGroup(group, answers, errors))}
      <button type="submit" class="govuk-button" data-module="govuk-button" name="action" value="continue">Continue</button>
    </form>`;
}

function drawGroup({ legend, fields }: FieldGroup, answers: Answers, errors: Errors): Html {
  const drawn = fields.map((field) => drawField(field, answers, errors));
  if (legend === undefined) return html`${drawn}`;
  return html`<fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--m"><h2 class="govuk-fieldset__heading">${legend}</h2></legend>
    ${drawn}
  </fieldset>`;
}

/** `page` is where the questions stand, when they are not on the page that prints the summary. */
export function errorSummary(errors: Errors, page: (name: string) => string = () => ''): Html | null {
  const found = Object.entries(errors);
  if (found.length === 0) return null;
  return html`<div class="govuk-error-summary" data-module="govuk-error-summary">
    <div role="alert">
      <h2 class="govuk-error-summary__title">There is a problem</h2>
      <div class="govuk-error-summary__body">
        <ul class="govuk-list govuk-error-summary__list">
          ${found.map(([name, message]) => html`<li><a href="${page(name)}#${name}">${message}</a></li>`)}
        </ul>
      </div>
    </div>
  </div>`;
}
