import { visibleText } from '../text.ts';
import { delimitedTable } from './delimited.ts';
import { cannotRead, type FileFault, type TextRow, type TextTable } from './outcome.ts';

const mostCharacters = 10_000_000;
const widest = 1_500;

/** A table from the clipboard: its HTML where it has any, otherwise its text, with tabs between cells. */
export function pastedTables(html: string, text: string): TextTable[] | FileFault {
  if (html.length > mostCharacters || text.length > mostCharacters) return cannotRead('too-large');
  const read = html === '' ? [] : tablesIn(html, 'Pasted table');
  if (read.length > 0) return read;
  const table = delimitedTable(text, 'Pasted text');
  return 'kind' in table ? table : [table];
}

/** Every table of a web page in a file: what some systems call an export to Excel, and end its name with `.xls`. */
export function tablesOfPage(html: string): TextTable[] | FileFault {
  return html.length > mostCharacters ? cannotRead('too-large') : tablesIn(html, 'Table');
}

/** Never shown and never run: a parsed document has no scripts and loads nothing. */
const tablesIn = (html: string, name: string): TextTable[] =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table')]
    .filter((table) => !table.querySelector('table'))
    .map((table, place) => ({ name: `${name} ${place + 1}`, rows: rowsOf(table) }))
    .filter(({ rows }) => rows.length > 0);

/** A cell over several columns or rows stands in each of them. */
function rowsOf(table: HTMLTableElement): TextRow[] {
  const reaching: Array<{ text: string; rows: number } | undefined> = [];
  return [...table.rows].slice(0, 20_000).map((tr, place) => {
    const cells: string[] = [];
    const fromAbove = (): void => {
      for (let above = reaching[cells.length]; above && above.rows > 0; above = reaching[cells.length]) {
        above.rows -= 1;
        cells.push(above.text);
      }
    };
    for (const element of tr.cells) {
      fromAbove();
      const text = textIn(element);
      for (let span = Math.min(element.colSpan, widest - cells.length); span > 0; span -= 1) {
        reaching[cells.length] = { text, rows: element.rowSpan - 1 };
        cells.push(text);
      }
    }
    fromAbove();
    return { line: place + 1, cells };
  });
}

function textIn(cell: Element): string {
  for (const unread of cell.querySelectorAll('script,style,template,[hidden]')) unread.remove();
  return visibleText(cell.textContent ?? '');
}
