import { read, type ReadOptions, type ReadOutcome, type Reading } from '../../../extension/mis/index.ts';

/** The demo's today: a Friday. */
export const today = '2026-11-20';

/** A page of its own, so that no test sees another's. `script` elements in it do not run. */
export function pageOf(html: string, url = 'https://mis.example/'): Document {
  document.body.innerHTML = '';
  document.head.innerHTML = '';
  document.title = '';
  window.history.replaceState(null, '', new URL(url).pathname + new URL(url).search);
  document.body.innerHTML = html;
  return document;
}

export const readPage = (html: string, options: Partial<ReadOptions> = {}): Promise<ReadOutcome> =>
  read(pageOf(html), { today, ...options });

/** The reading of a page that must be readable. */
export async function readingOn(html: string, options: Partial<ReadOptions> = {}): Promise<Reading> {
  const outcome = await readPage(html, options);
  if (outcome.kind !== 'read') throw new Error(`expected a reading, got ${JSON.stringify(outcome)}`);
  return outcome.reading;
}

/** What a page comes to in one line: `read …`, `refused why`, `ask-year 2026 2020`, `no-register`. */
export function inShort(outcome: ReadOutcome): string {
  if (outcome.kind === 'refused') return `refused ${outcome.why}`;
  if (outcome.kind === 'ask-year') return `ask-year ${outcome.candidates.join(' ')}`;
  return outcome.kind === 'read' ? `read ${registersIn(outcome.reading)}` : outcome.kind;
}

/** `2026-11-09 to 2026-11-13: /\/\…`, pupils and years joined with ` + `. */
export const registersIn = ({ pupils }: Reading): string =>
  pupils.flatMap(({ registers }) => registers.map(({ span, marks }) => `${span.from} to ${span.to}: ${marks}`)).join(' + ');

const row = (cells: readonly string[], tag = 'td'): string => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

/** A plain table: headings, then rows of cells, all as HTML. */
export const table = (headings: readonly string[], ...rows: ReadonlyArray<readonly string[]>): string =>
  `<table><thead>${row(headings, 'th')}</thead><tbody>${rows.map((cells) => row(cells)).join('')}</tbody></table>`;

/** Layout A: a row per week of ten cells, each given as a string of ten marks separated by spaces, `_` for an empty cell. */
export function weeks(rows: Record<string, string>): string {
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'].map((day) => `<th colspan="2">${day}</th>`).join('');
  const halves = '<th>AM</th><th>PM</th>'.repeat(5);
  const body = Object.entries(rows).map(([label, marks]) => row([label, ...marks.split(' ').map((mark) => (mark === '_' ? '' : mark))]));
  return `<table><thead><tr><th rowspan="2">Week beginning</th>${days}</tr><tr>${halves}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** Layout C: a row per session, `2026-11-09 AM O`. */
export const sessions = (...rows: readonly string[]): string =>
  table(['Date', 'Session', 'Code'], ...rows.map((text) => [text.slice(0, -5).trim(), text.slice(-5, -2).trim(), text.slice(-2).trim()]));
