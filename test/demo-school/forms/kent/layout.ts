import { canary } from '../../canary.ts';
import { html, type Html, type HtmlPart } from '../../html.ts';

type Page = { title: string; back?: string; content: HtmlPart };

export const home = '/statutory-intervention';

/** The design system's page without the crown, the GOV.UK name or its typeface, none of which are ours to use. */
export const layout = ({ title, back, content }: Page, nonce: string): Html =>
  html`<!doctype html>
    <html lang="en-GB" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        ${canary(nonce)}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} - Request statutory attendance intervention (replica)</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/govuk-frontend.css" />
        <link rel="stylesheet" href="/assets/replica.css" />
        <script type="module" nonce="${nonce}" src="/assets/start.js"></script>
      </head>
      <body class="govuk-template__body">
        <script nonce="${nonce}">
          document.body.classList.add('js-enabled', ...('noModule' in HTMLScriptElement.prototype ? ['govuk-frontend-supported'] : []));
        </script>
        <a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">Skip to main content</a>
        <header class="replica-header">
          <div class="govuk-width-container">
            <span class="replica-header__name">County council (invented)</span>
            <a class="replica-header__service" href="${home}">Request statutory attendance intervention</a>
          </div>
        </header>
        <div class="govuk-width-container">
          <p class="replica-banner">
            <strong>Replica of a statutory attendance intervention request.</strong> Our invention: nobody here has seen the live form.
            Nothing is sent to anyone.
          </p>
          ${back === undefined ? null : html`<a href="${back}" class="govuk-back-link">Back</a>`}
          <main class="govuk-main-wrapper" id="main-content">
            <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">${content}</div></div>
          </main>
        </div>
      </body>
    </html>`;
