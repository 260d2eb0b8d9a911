import type { Pupil } from '../demo-school/pupil.ts';
import { figuresOf } from '../../shared/register/figures.ts';
import { dayNumber } from '../../shared/dates/day.ts';
import type { Mark } from '../demo-school/registers.ts';
import { dayRows, sessionRows, truth, weekRows, type Rows } from './rows.ts';

export type Look = {
  layout: 'weeks' | 'days' | 'sessions';
  align?: 'left' | 'center' | 'right';
  borders?: boolean;
  printed?: string;
  /** Each week's label beside both lines of headings. */
  tall?: boolean;
};

const cells = (row: readonly string[], tag: string): string =>
  row.map((cell) => `<${tag}>${cell.replaceAll('<', '&lt;')}</${tag}>`).join('');

/** A registration certificate as a page to print: our invention, as is the school. */
export function certificate(
  pupil: Pupil,
  { layout, align = 'center', borders = true, printed = '20 November 2026', tall = false }: Look,
  marks = truth(pupil),
): string {
  return `<!doctype html><title>Registration certificate</title><style>
    body { font: 11px Arial, sans-serif } h1 { font-size: 20px } table { border-collapse: collapse; width: 100% }
    thead { display: table-header-group } tr { break-inside: avoid }
    th, td { text-align: ${align}; padding: 2px 4px; ${borders ? 'border: 1px solid #888' : ''} }
    </style><h1>Registration certificate</h1><p>Marlow Vale School</p>
    <p>Pupil: ${pupil.name.replaceAll('<', '&lt;')}</p><p>UPN: ${pupil.upn}</p><p>Printed on ${printed}</p>
    ${table(rowsOf(layout, marks), layout === 'weeks', tall)}
    ${totals(marks)}<p>Signed ........................ Head teacher</p>`;
}

const rowsOf = (layout: Look['layout'], marks: readonly Mark[]): Rows =>
  layout === 'weeks' ? weekRows(marks) : layout === 'days' ? dayRows(marks) : sessionRows(marks).map((row) => row.slice(0, 3));

function table([first = [], second = [], ...rows]: Rows, isWeeks: boolean, tall: boolean): string {
  const days = first.filter((text) => text !== '').map((text) => `<th colspan="2">${text}</th>`);
  const head = isWeeks
    ? `<tr>${tall ? '<th rowspan="2">Week beginning</th>' : '<th></th>'}${days.join('')}</tr><tr>${cells(tall ? second.slice(1) : second, 'th')}</tr>`
    : `<tr>${cells(first, 'th')}</tr>`;
  const body = isWeeks ? rows : [second, ...rows];
  return `<table><thead>${head}</thead><tbody>${body.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</tbody></table>`;
}

function totals(marks: readonly Mark[]): string {
  const figures = figuresOf(marks.map(({ day, session, code }) => ({ day, session, mark: code || '-', number: dayNumber(day) })));
  return `<table><tr><td>Possible attendances</td><td>${figures.possible}</td></tr><tr><td>Attendances</td><td>${figures.attended}</td></tr>
    <tr><td>Authorised absences</td><td>${figures.authorised}</td></tr><tr><td>Unauthorised absences</td><td>${figures.unauthorised}</td></tr></table>`;
}
