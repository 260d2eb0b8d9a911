import { isCode } from '../../../shared/register/codes.ts';
import { factsOf } from '../facts.ts';
import { cellSaying, type Cell, type Grid, type Page, type PageText, type Row } from '../page.ts';
import { emptyGrid } from '../tables.ts';
import { visibleText } from '../text.ts';
import type { TextRow, TextTable } from './outcome.ts';

/** Rows in which the headings have to begin. Exports begin with a few lines about the school and the report. */
const mostPreamble = 40;
const heading =
  /^(?:(?:attendance |session |mark |roll call )?(?:date|day|session|mark|code)s?|(?:week|w\/c|week (?:beginning|commencing))|a\.?m\.?|p\.?m\.?|morning|afternoon|(?:pupil|student|learner|child)?\s*(?:full |legal |preferred )?(?:name|surname|forename|first name|last name)|pupil|student|upn|dob|date of birth|year|year group|reg(?:istration)? ?(?:group|form)?|form|class|description|meaning|reason|comments?|minutes late)$/i;

/** Tables of texts as the neutral page that the reader knows: headings, rows and, before them, what the file says of itself. */
export function pageOfTables(tables: readonly TextTable[], title: string): Page {
  const parts = tables.map(partsOf);
  return { url: '', title, texts: parts.flatMap(({ texts }) => texts), grids: parts.flatMap(({ grids }) => grids), blocks: [] };
}

/** The line of a cell that came from a table of texts. */
export const lineOf = ({ row }: Cell): number => Number(row);

function partsOf({ name, rows }: TextTable): { texts: PageText[]; grids: Grid[] } {
  const start = rows.slice(0, mostPreamble).findIndex(isHeadingRow);
  if (start === -1) return { texts: textsOf(rows.slice(0, mostPreamble)), grids: [gridOf(name, [], rows)] };
  let end = start + 1;
  while (end < rows.length && isHeadingRow(rows[end]!) && !rows[end]!.cells.some((cell) => isCode(cleaned(cell)))) end += 1;
  return { texts: textsOf(rows.slice(0, start)), grids: [gridOf(name, rows.slice(start, end), rows.slice(end))] };
}

/** Two headings by their words, several days, or both sessions. */
function isHeadingRow({ cells }: TextRow): boolean {
  const texts = cells.map(cleaned).filter((text) => text !== '');
  if (texts.filter((text) => heading.test(text)).length >= 2) return true;
  const facts = texts.flatMap((text) => factsOf(text) ?? []);
  const days = facts.filter(({ date, weekday }) => date !== null || weekday !== null).length;
  const sessions = new Set(facts.map(({ session }) => session).filter((session) => session !== null));
  return (days >= 3 || sessions.size === 2) && facts.length >= texts.length / 2;
}

const textsOf = (rows: readonly TextRow[]): PageText[] =>
  rows.flatMap(({ cells }) => cells.flatMap((cell) => (cleaned(cell) === '' ? [] : [{ text: cleaned(cell).slice(0, 300), level: 0 }])));

function gridOf(name: string, head: readonly TextRow[], body: readonly TextRow[]): Grid {
  const width = Math.max(0, ...[...head, ...body].map(({ cells }) => cells.length));
  const headings = filledRight(head.map(({ cells }) => cells.map(cleaned)));
  return {
    ...emptyGrid(name),
    head: headings.map((cells, place) => rowOf({ line: head[place]!.line, cells }, width, true)),
    body: body.map((row) => rowOf(row, width, false)),
  };
}

/** A heading over both sessions of a day stands in the first column only: over an afternoon beside its morning it is said again. */
function filledRight(rows: string[][]): string[][] {
  const last = rows.at(-1) ?? [];
  const sessions = last.map((text) => factsOf(text)?.session ?? null);
  return rows.map((cells, place) =>
    place === rows.length - 1
      ? cells
      : last.map((_, column) => {
          const own = cells[column] ?? '';
          const isAfternoon = sessions[column] === 'PM' && sessions[column - 1] === 'AM';
          return own === '' && isAfternoon ? (cells[column - 1] ?? '') : own;
        }),
  );
}

/** A cell that the row lacks is `null`, as one that was not drawn; an empty one is a cell. */
const rowOf = ({ line, cells }: TextRow, width: number, header: boolean): Row =>
  Array.from({ length: width }, (_, column) => {
    const text = cells[column];
    return text === undefined || text === null ? null : cellOf(cleaned(text), line, column, header);
  });

export const cellOf = (text: string, line: number, column: number, header: boolean): Cell => ({
  ...cellSaying(text, 0),
  header,
  row: String(line),
  column: String(column),
});

/** Midnight beside a date is how some exports write a date: it says nothing of the session. */
const cleaned = (text: string | null): string =>
  visibleText(text ?? '').replace(/^(\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{4})[ T]00:00(?::00(?:\.0+)?)?Z?$/, '$1');
