import { html, type Html } from '../../html.ts';
import { control } from '../draw-field.ts';
import type { Draw, Field, Names, Section } from '../field.ts';
import { formAround } from '../layout.ts';

/** Numbered questions; what is asked of several people at once is a table, whose cells have no label of their own. */
export const drawSurvey: Draw = (shown) => {
  let count = 0;
  const next = (): number => (count += 1);
  return {
    body: formAround(
      shown,
      html`${shown.page.sections.map((section) => drawSection(section, shown.form.names, next))}`,
      html`<button type="submit" name="next" value="1" class="next">Next Page</button>`,
    ).text,
  };
};

function drawSection({ title, intro, fields }: Section, names: Names, next: () => number): Html {
  const cells = fields.filter(({ within }) => within !== undefined);
  const alone = fields.filter(({ within }) => within === undefined);
  return html`<div class="section page_block">
    <h2 class="page_title">${title}</h2>
    ${alone.map((field) => drawQuestion(field, next(), names))}${cells.length > 0 ? drawMatrix(intro ?? '', cells, next(), names) : null}
  </div>`;
}

function drawQuestion(field: Field, number: number, names: Names): Html {
  const star = field.required ? html`<span class="req" title="Required">*</span>` : null;
  const words = html`<span class="qnum">${number}.</span> <span class="qtext">${field.label}</span> ${star}`;
  if (field.kind === 'radios')
    return html`<fieldset class="field group question">
      <legend>${words}</legend>
      ${(field.choices ?? []).map(
        ({ value, text }, place) =>
          html`<div class="answer">
            <input type="radio" id="${names.id(field)}_${place}" name="${names.name(field)}" value="${value}" />
            <label for="${names.id(field)}_${place}">${text}</label>
          </div>`,
      )}
    </fieldset>`;
  return html`<div class="field question">
    <div class="question_text"><label for="${names.id(field)}">${words}</label></div>
    ${field.hint ? html`<span class="hint" id="${names.id(field)}-hint">${field.hint}</span>` : null}${control(field, names)}
  </div>`;
}

/** `within` names the column and the label the row, or the other way about where a cell's widget says `by-row`. */
function drawMatrix(asked: string, cells: Field[], number: number, names: Names): Html {
  const isByRow = cells[0]!.widget === 'by-row';
  const rowOf = ({ within, label }: Field): string => (isByRow ? within! : label);
  const columnOf = ({ within, label }: Field): string => (isByRow ? label : within!);
  const columns = [...new Set(cells.map(columnOf))];
  const rows = [...new Set(cells.map(rowOf))];
  const inCell = (row: string, column: string): Html[] =>
    cells.filter((field) => rowOf(field) === row && columnOf(field) === column).map((field) => control(field, names));
  return html`<div class="question">
    <p class="label"><span class="qnum">${number}.</span> <span class="qtext">${asked}</span></p>
    <table class="layout matrix">
      <thead>
        <tr>
          <td></td>
          ${columns.map((column) => html`<th>${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th class="rowlabel" align="left">${row}</th>
              ${columns.map((column) => html`<td>${inCell(row, column)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
