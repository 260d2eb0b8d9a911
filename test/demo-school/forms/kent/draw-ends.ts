import { html, type Html } from '../../html.ts';
import { home } from './layout.ts';

export const drawStart: Html = html` <h1 class="govuk-heading-xl">Request statutory attendance intervention</h1>
  <p class="govuk-body">
    Use this form to ask the authority to consider legal intervention for a pupil with recent and ongoing unauthorised absence.
  </p>
  <p class="govuk-body">You will need:</p>
  <ul class="govuk-list govuk-list--bullet">
    <li>the pupil’s and parents’ details</li>
    <li>registration certificates for this school year and the last</li>
    <li>copies of letters, minutes and a chronology of events</li>
  </ul>
  <a href="${home}/your-details" role="button" draggable="false" class="govuk-button govuk-button--start" data-module="govuk-button"
    >Start now</a
  >`;

export const drawConfirmation = (reference: string): Html =>
  html` <div class="govuk-panel govuk-panel--confirmation">
      <h1 class="govuk-panel__title">Referral submitted</h1>
      <div class="govuk-panel__body">Reference (invented)<br /><strong>${reference}</strong></div>
    </div>
    <p class="govuk-body">This is a replica, and nothing was sent to anyone.</p>
    <a class="govuk-link" href="${home}">Start another request</a>`;
