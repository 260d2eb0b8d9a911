import { html, type Html, type HtmlPart } from '../../html.ts';
import { namesOf, type Draw, type Field, type Form, type Section } from '../field.ts';
import { formAround } from '../layout.ts';

/**
 * What a person types in has no name and no label element; what is posted is a hidden field. The names of the classes are made by the
 * engine's compiler and say nothing.
 */
export const drawGoogle: Draw = (shown) => ({
  scripts: ['google-forms'],
  body: formAround(
    shown,
    html`<div role="list" class="o3Dpx">${shown.page.sections.map((section) => drawSection(section, shown.form))}</div>
      <div hidden>
        ${shown.page.sections.flatMap(({ fields }) => fields).flatMap((field) => hidden(field, shown.form))}
        <input type="hidden" name="fvv" value="1" /><input type="hidden" name="pageHistory" value="0" />
      </div>`,
    html`<div role="button" class="uArJ5e UQuaGc next" tabindex="0"><span class="NPEfkd">Next</span></div>`,
  ).text,
});

const hidden = (field: Field, form: Form): Html[] =>
  namesOf(form, field).map((name) => html`<input type="hidden" name="${name}" value="" />`);

const drawSection = ({ title, fields }: Section, form: Form): Html =>
  html`<div role="listitem" class="section">
      <div class="Od2T6d"><div role="heading" aria-level="2" class="aG9Vid">${title}</div></div>
    </div>
    ${fields.map((field) => drawItem(field, form))}`;

function drawItem(field: Field, form: Form): Html {
  const id = form.names.id(field);
  const star = field.required ? html`<span class="vnumgf" id="${id}_req"> *</span>` : null;
  return html`<div role="listitem" class="field Qr7Oae">
    <div class="geS5n" data-params="%.@.[${namesOf(form, field)[0]!.replaceAll(/\D/g, '')}]">
      <div class="z12JJ">
        <div id="${id}" role="heading" aria-level="3" class="label HoXoMd"><span class="M7eMe">${field.label}</span>${star}</div>
        <div class="hint gubaDc" id="${id}_desc">${field.hint ?? null}</div>
      </div>
      ${answer(field, html` aria-labelledby="${id} ${id}_req" aria-describedby="${id}_desc" aria-required="${String(field.required ?? false)}"`)}
    </div>
  </div>`;
}

function answer({ kind, choices = [] }: Field, named: HtmlPart): Html {
  switch (kind) {
    case 'long':
      return html`<textarea class="KHxj8b tL9Q4c" jsname="YPqjbf" data-rows="1" ${named}></textarea>`;
    case 'radios':
      return html`<div role="radiogroup" ${named}>
        ${choices.map(
          ({ text }) =>
            html`<div class="choice nWQGrd zwllIb">
              <div role="radio" class="Od2TWd" aria-checked="false" tabindex="0" aria-label="${text}" data-value="${text}"></div>
              <span dir="auto" class="aDTYNe">${text}</span>
            </div>`,
        )}
      </div>`;
    case 'select':
      return html`<div role="listbox" class="jgvuAb" aria-expanded="false" tabindex="0" ${named}>
        <div class="ry3kXd">${option('Choose', '', true)}</div>
        <div class="OA0qNb ncFHed" hidden>${choices.map(({ text }) => option(text, text, false))}</div>
      </div>`;
    default:
      return html`<input
        type="${kind === 'day-parts' || kind === 'date' ? 'date' : 'text'}"
        class="whsOnd zHQkBf"
        jsname="YPqjbf"
        autocomplete="off"
        tabindex="0"
        dir="auto"
        data-initial-value=""
        ${named}
      />`;
  }
}

const option = (text: string, value: string, isChosen: boolean): Html =>
  html`<div role="option" class="MocG8c HZ3kWc" tabindex="${isChosen ? 0 : -1}" aria-selected="${String(isChosen)}" data-value="${value}">
    <span class="vRMGwf oJeWuf">${text}</span>
  </div>`;
