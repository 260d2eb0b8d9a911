import { html, Html, type HtmlPart } from '../html.ts';
import type { Asked, Facts } from './client/facts.ts';
import { fieldsOf, namesOf, type Drawn, type Field, type Form, type Shown } from './field.ts';

/** What the page's own script needs to tell what the form holds. No meaning is in it: those are the tests'. */
export const factsOf = ({ form, page, action, query }: Shown): string =>
  JSON.stringify({
    action: action + query,
    heading: page.heading,
    fields: fieldsOf(page).map((field) => asked(form, field)),
    sections: page.sections.map(({ title, fields }) => ({ title, fields: fields.map((field) => asked(form, field)) })),
  } satisfies Facts).replaceAll('<', '\\u003c');

/** What a designer would have told the engine of a field; a choice without what it stands for. */
const asked = (form: Form, field: Field): Asked => ({
  key: field.handle,
  names: namesOf(form, field),
  kind: field.kind,
  label: field.label,
  hint: field.hint ?? '',
  widget: field.widget ?? '',
  prefilled: field.prefilled ?? '',
  placeholder: field.placeholder ?? '',
  choices: (field.choices ?? []).map(({ value, text }) => ({ value, text })),
  ...(field.shownWhen && { shownWhen: field.shownWhen }),
});

/** A council's page around a form. `scripts` run in order, after the one that tells what the form holds. */
export function layout(shown: Shown, { body, scripts = [], styles = [], framed = false }: Drawn): Html {
  const { form, page } = shown;
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.heading} - ${form.title} (replica)</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/bed.css" />
        ${styles.map((name) => html`<link rel="stylesheet" href="/assets/${name}.css" />`)}
        <style>
          :root {
            --council: ${form.colour};
          }
        </style>
      </head>
      <body class="form-${form.id}">
        <header class="council"><b>${form.council}</b><span>${form.title}</span></header>
        <p class="replica">Replica of a kind of form. The council, the school and the people are invented. Nothing is sent to anyone.</p>
        <main>${new Html(body)}</main>
        <footer>${form.council} (invented)</footer>
        <script type="application/json" id="bed">
          ${new Html(factsOf(shown))}
        </script>
        ${(framed ? [] : ['held', ...scripts]).map((name) => html`<script type="module" src="/assets/${name}.js"></script>`)}
      </body>
    </html>`;
}

/** A form that posts a page, with the engine's own button. */
export const formAround = ({ page, action, query }: Shown, inner: HtmlPart, next: Html): Html =>
  html`<h1>${page.heading}</h1>
    ${page.intro === undefined ? null : html`<p>${page.intro}</p>`}
    <form method="post" action="${action}${query}" novalidate enctype="multipart/form-data">
      ${inner}
      <p class="buttons">${next}</p>
    </form>`;

export const nextButton = html`<button type="submit" name="action" value="next" class="next">Next</button>`;
