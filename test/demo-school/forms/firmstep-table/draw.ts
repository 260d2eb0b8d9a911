import { html, type Html, type HtmlPart } from '../../html.ts';
import { control } from '../draw-field.ts';
import { dayParts, type Draw, type Field, type Names, type Section } from '../field.ts';
import { formAround } from '../layout.ts';

/** One table for the whole page, two questions to a row; a cell says what stands in the next, and a control has only its title for a name. */
export const drawTable: Draw = (shown) => ({
  body: formAround(
    shown,
    html`<p>Fields marked <span class="mandatory">*</span> must be completed.</p>
      <table class="layout formTable" cellpadding="3" cellspacing="0" border="0">
        ${shown.page.sections.map((section) => drawSection(section, shown.form.names))}
      </table>`,
    html`<input type="submit" class="nextButton next" name="Next" value="Next &gt;" title="Go to the next page" />`,
  ).text,
});

const drawSection = ({ title, intro, fields }: Section, names: Names): Html =>
  html`<tr>
      <td colspan="4" class="sectionHeader"><b>${title}</b>${intro ? html`<br /><span class="helpText">${intro}</span>` : null}</td>
    </tr>
    ${inRows(fields).map(
      (row) =>
        html`<tr>
          ${row.map((field) => drawCells(field, row.length === 1, names))}
        </tr>`,
    )}`;

/** A short question shares its row with the next short one. */
function inRows(fields: Field[]): Field[][] {
  const rows: Field[][] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    if (last?.length === 1 && isShort(last[0]!) && isShort(field)) last.push(field);
    else rows.push([field]);
  }
  return rows;
}

const isShort = ({ kind, label }: Field): boolean => kind !== 'long' && kind !== 'radios' && kind !== 'file' && label.length < 26;

function drawCells(field: Field, isAlone: boolean, names: Names): Html {
  const star = field.required ? html`<span class="mandatory">*</span>&nbsp;` : null;
  return html`<td class="label" valign="top" align="right">${star}${field.label}</td>
    <td valign="top" colspan="${isAlone ? 3 : 1}">
      ${answer(field, names)}${field.hint ? html`<br /><span class="helpText">${field.hint}</span>` : null}
    </td>`;
}

function answer(field: Field, names: Names): HtmlPart {
  const title = field.required ? 'This field is mandatory' : (field.hint ?? field.label);
  switch (field.kind) {
    case 'radios':
      return (field.choices ?? []).map(
        ({ value, text }) =>
          html`<input
              type="radio"
              name="${names.name(field)}"
              id="${names.id(field)}${value}"
              value="${value}"
              title="${text}"
            />${text}&nbsp;`,
      );
    case 'day-parts':
      return dayParts.map(
        (part, place) =>
          html`${place === 0 ? null : ' / '}<input
              type="text"
              size="${part === 'year' ? 4 : 2}"
              maxlength="${part === 'year' ? 4 : 2}"
              name="${names.name(field, part)}"
              id="${names.id(field, part)}"
              title="${part[0]!.toUpperCase() + part.slice(1)}"
            />`,
      );
    default:
      return control(field, names, html` title="${title}" class="formField"`);
  }
}
