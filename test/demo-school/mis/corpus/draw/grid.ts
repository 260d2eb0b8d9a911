import { escapeHtml, html, Html, type HtmlPart } from '../../../html.ts';

export type Cell = {
  content: HtmlPart;
  head?: 'column' | 'row';
  /** Columns and rows it reaches over. */
  span?: number;
  down?: number;
  title?: string;
  label?: string;
  look?: string;
  hidden?: true;
};

/** A rectangle of cells, whatever it is drawn with. */
export type Grid = {
  label: string;
  head: Cell[][];
  body: Cell[][];
  /** Of a column, in pixels, where it is drawn with divs. */
  width?: number;
};

export const heading = (content: HtmlPart, more: Partial<Cell> = {}): Cell => ({ content, head: 'column', ...more });
export const rowHeading = (content: HtmlPart, more: Partial<Cell> = {}): Cell => ({ content, head: 'row', ...more });
export const empty = (look = 'closed'): Cell => ({ content: '', look });

const attribute = (name: string, value: string | number | undefined): Html | null =>
  value === undefined ? null : new Html(` ${name}="${escapeHtml(String(value))}"`);

/** Headings, scopes and a caption, as the standard has it. */
export const asTable = ({ label, head, body }: Grid): Html =>
  html`<table class="register">
    <caption>
      ${label}
    </caption>
    <thead>
      ${head.map(
        (row) =>
          html`<tr>
            ${row.map(tableCell)}
          </tr>`,
      )}
    </thead>
    <tbody>
      ${body.map(
        (row) =>
          html`<tr>
            ${row.map(tableCell)}
          </tr>`,
      )}
    </tbody>
  </table>`;

function tableCell(cell: Cell): Html {
  const { content, head, span, down, look } = cell;
  const attributes = [attribute('colspan', span), attribute('rowspan', down), ...common(cell)];
  if (head) return html`<th scope="${scopeOf(cell)}" class="${look ?? ''}" ${attributes}>${content}</th>`;
  return html`<td class="mark ${look ?? ''}" ${attributes}>${content}</td>`;
}

const scopeOf = ({ head, span }: Cell) => (head === 'row' ? 'row' : span === undefined ? 'col' : 'colgroup');
const common = ({ title, label, hidden }: Cell) => [
  attribute('title', title),
  attribute('aria-label', label),
  hidden ? html` style="display:none"` : null,
];

/** What an old server page writes: no headings, no head or body, ids made by the server, hard spaces. */
export const asOldTable = ({ label, head, body }: Grid): Html => {
  const rows = [...head.map((cells) => ({ cells, kind: 'hdr' })), ...body.map((cells) => ({ cells, kind: 'row' }))];
  return html`<span id="ctl00_cph_lblTitle" class="lbl">${label}</span>
    <table id="ctl00_cph_grdReg" class="grd" cellspacing="0" border="1">
      ${rows.map(
        ({ cells, kind }, place) =>
          html`<tr class="${kind}${place % 2 ? ' alt' : ''}" id="ctl00_cph_grdReg_ctl${String(place).padStart(2, '0')}">
            ${cells.map((cell) => oldCell(cell))}
          </tr>`,
      )}
    </table>`;
};

function oldCell(cell: Cell): Html {
  const { content, span, down, look, head } = cell;
  return html`<td class="${head ? 'h' : 'c'} ${look ?? ''}" nowrap${attribute('colspan', span)}${attribute('rowspan', down)}${common(cell)}>
    <font>${content === '' ? '\u00A0' : content}</font>
  </td>`;
}

/** Divs with roles and indices, as component libraries draw a whole grid. Indices count from one and skip what spans cover. */
export function asAriaGrid({ label, head, body, width = 46 }: Grid): Html {
  const rows = [...head, ...body];
  const columns = Math.max(...rows.map((row) => row.reduce((sum, { span = 1 }) => sum + span, 0)));
  return html`<div
    class="ag"
    role="grid"
    aria-label="${label}"
    aria-rowcount="${rows.length}"
    aria-colcount="${columns}"
    style="--col:${width}px"
  >
    ${rows.map((row, place) => html`<div class="ag-r" role="row" aria-rowindex="${place + 1}">${ariaCells(row)}</div>`)}
  </div>`;
}

function ariaCells(row: Cell[]): Html[] {
  let column = 1;
  return row.map((cell) => {
    const { content, head, span, look } = cell;
    const role = head === 'column' ? 'columnheader' : head === 'row' ? 'rowheader' : 'gridcell';
    const made = html`<div
      class="ag-c ${head ? 'h' : ''} ${look ?? ''}"
      role="${role}"
      aria-colindex="${column}"
      ${attribute('aria-colspan', span)}
      ${common(cell)}
      style="--span:${span ?? 1}"
    >
      ${content}
    </div>`;
    column += span ?? 1;
    return made;
  });
}

/** Divs placed by styles, with neither roles nor names that say anything. */
export const asBoxes = ({ label, head, body, width = 46 }: Grid): Html =>
  html`<div class="x1k9" style="--col:${width}px">
    <div class="x7tq">${label}</div>
    ${[...head, ...body].map(
      (row) =>
        html`<div class="xr2p">
          ${row.map(
            (cell) =>
              html`<div
                class="${cell.head === 'row' ? 'xc0w' : 'xc5m'} ${cell.head ? 'xh3b' : ''} ${cell.look ?? ''}"
                ${common(cell)}
                style="--span:${cell.span ?? 1}"
              >
                ${cell.content}
              </div>`,
          )}
        </div>`,
    )}
  </div>`;

export const dialects = { table: asTable, old: asOldTable, aria: asAriaGrid, boxes: asBoxes };
export type Dialect = keyof typeof dialects;
export const drawGrid = (grid: Grid, dialect: Dialect): Html => dialects[dialect](grid);
