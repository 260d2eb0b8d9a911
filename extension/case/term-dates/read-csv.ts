import Papa from 'papaparse';
import { mostEntries, tooMany, type FileEntry, type FileFault } from './file-entry.ts';

/** What a column may be called, in the files that were thought of. Anything else is not guessed. */
const columns = {
  words: /^(what|event|events|term|terms|name|title|subject|summary|description|holiday|type|detail|details|period|session)$/,
  from: /^(from|start|starts|start date|starts on|begin|begins|first day|date|day|opens|opening|open)$/,
  to: /^(to|until|end|ends|end date|ends on|finish|finishes|last day|closes|closing|close)$/,
};
type Column = keyof typeof columns;

/** Entries of a CSV file whose first line with text names its columns: what, from and, where there is one, to. */
export function readCsv(text: string): { entries: FileEntry[]; faults: FileFault[] } {
  const entries: FileEntry[] = [];
  const faults: FileFault[] = [];
  let places: Record<Column, number> | null = null;
  for (const { line, cells, fault } of rowsOf(text)) {
    if (fault) faults.push({ line, says: fault });
    else if (!places) {
      places = placesIn(cells);
      if (!places) return { entries: [], faults: [{ line, says: noColumns(cells) }] };
    } else if (entries.length === mostEntries) return { entries, faults: [...faults, tooMany(line)] };
    else {
      const cell = (column: Column) => cells[places![column]]?.trim() ?? '';
      if (cell('from') === '' && cell('to') === '') faults.push({ line, says: 'There is no day in this line' });
      else if (cell('from') === '') faults.push({ line, says: 'There is a last day and no first day' });
      else entries.push({ line, words: cell('words'), from: cell('from'), ...(cell('to') && { to: cell('to') }) });
    }
  }
  return { entries, faults };
}

/** The place of each column; `null` where one is not there, or two could be it. */
function placesIn(cells: string[]): Record<Column, number> | null {
  const named = cells.map((cell) => cell.trim().toLowerCase().replace(/[_-]/g, ' '));
  const placesOf = (column: Column) => named.flatMap((name, place) => (columns[column].test(name) ? [place] : []));
  const [words, from, to] = [placesOf('words'), placesOf('from'), placesOf('to')];
  return words.length === 1 && from.length === 1 && to.length <= 1 ? { words: words[0]!, from: from[0]!, to: to[0] ?? -1 } : null;
}

const noColumns = (cells: string[]): string =>
  `The first line has to name the columns, such as: What, From, To. It says: ${cells.join(', ').slice(0, 80)}`;

type Row = { line: number; cells: string[]; fault?: string };

/** Rows that hold something, each with the line on which it begins: a cell in quotation marks may run over several. */
function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let line = 1;
  let at = 0;
  Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t'],
    step({ data, errors, meta }, parser) {
      const quotes = errors.find(({ type }) => type === 'Quotes');
      const isEmpty = data.every((cell) => cell.trim() === '');
      if (quotes) rows.push({ line, cells: [], fault: 'The quotation marks of this line do not match; nothing from here on was read' });
      else if (!isEmpty) rows.push({ line, cells: data });
      line += breaksIn(text.slice(at, meta.cursor));
      at = meta.cursor;
      if (quotes || rows.length > mostEntries + 1) parser.abort();
    },
  });
  return rows;
}

const breaksIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
