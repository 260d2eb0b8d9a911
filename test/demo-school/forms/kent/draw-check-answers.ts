import { html, type Html } from '../../html.ts';
import type { Answers } from './answers.ts';
import { postedNames, type Field, type Step } from './field.ts';
import { home } from './layout.ts';
import { steps } from './steps.ts';

export const drawCheckAnswers = (answers: Answers): Html =>
  html` <h1 class="govuk-heading-l">Check your answers</h1>
    ${steps.map((step) => summary(step, answers))}
    <form action="${home}/check-answers" method="post" novalidate>
      <input type="hidden" name="step" value="check-answers" />
      <button type="submit" class="govuk-button" data-module="govuk-button" name="action" value="continue">Continue to declaration</button>
    </form>`;

const summary = (step: Step, answers: Answers): Html =>
  html` <h2 class="govuk-heading-m">${step.title}</h2>
    <dl class="govuk-summary-list">
      ${step.groups.flatMap(({ legend, fields }) => fields.map((field) => row(step, legend, field, answers)))}
    </dl>`;

function row(step: Step, legend: string | undefined, field: Field, answers: Answers): Html {
  const id = field.kind === 'date' ? `${field.name}-day` : field.name;
  return html`<div class="govuk-summary-list__row">
    <dt class="govuk-summary-list__key">${field.label}</dt>
    <dd class="govuk-summary-list__value">${shownAnswer(field, answers)}</dd>
    <dd class="govuk-summary-list__actions">
      <a class="govuk-link" href="${home}/${step.slug}#${id}"
        >Change<span class="govuk-visually-hidden"> ${field.label.toLowerCase()}, ${legend ?? step.title}</span></a
      >
    </dd>
  </div>`;
}

function shownAnswer(field: Field, answers: Answers): string {
  const given = postedNames(field)
    .flatMap((name) => answers[name] ?? [])
    .filter((value) => value !== '');
  if (given.length === 0) return 'Not provided';
  if (field.kind === 'select' || field.kind === 'radios') return field.options.find(({ value }) => value === given[0])?.text ?? '';
  return given.join(field.kind === 'date' ? ' ' : ', ');
}
