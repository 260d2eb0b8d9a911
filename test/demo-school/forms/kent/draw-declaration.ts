import { html, type Html } from '../../html.ts';
import type { Errors } from './answers.ts';
import { errorSummary } from './draw-step.ts';
import { home } from './layout.ts';

export const drawDeclaration = (errors: Errors): Html =>
  html` ${errorSummary(errors, (name) => (name === 'declaration' ? '' : `${home}/pupil`))}
    <h1 class="govuk-heading-l">Declaration</h1>
    <p class="govuk-body">
      Once you submit this referral, the authority will look at it and tell the school whether it is accepted, needs more information, or is
      declined.
    </p>
    <form action="${home}/declaration" method="post" novalidate>
      <input type="hidden" name="step" value="declaration" />
      <div class="govuk-form-group${errors['declaration'] === undefined ? null : ' govuk-form-group--error'}">
        ${errors['declaration'] === undefined ? null : html`<p id="declaration-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${errors['declaration']}</p>`}
        <div class="govuk-checkboxes" data-module="govuk-checkboxes">
          <div class="govuk-checkboxes__item">
            <input class="govuk-checkboxes__input" id="declaration" name="declaration" type="checkbox" value="agreed" />
            <label class="govuk-label govuk-checkboxes__label" for="declaration"
              >I confirm that the information given is accurate, and that every document listed has been attached</label
            >
          </div>
        </div>
      </div>
      <button type="submit" class="govuk-button" data-module="govuk-button" data-prevent-double-click="true" name="action" value="submit">
        Submit referral
      </button>
    </form>`;
