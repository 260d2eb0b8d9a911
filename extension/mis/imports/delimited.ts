import Papa from 'papaparse';
import { lineAt } from './file-text.ts';
import { cannotRead, type FileFault, type TextRow, type TextTable } from './outcome.ts';

const mostLines = 20_000;
/** More than a school year of mornings and afternoons with the columns before them. */
const mostCells = 1_500;
const longestCell = 2_000;
/** A line of the most cells, each with a time and a few words. */
const longestLine = 60_000;

/** The rows of a CSV or TSV file, each with its line. Which character separates the cells is found out: comma, tab, semicolon or bar. */
export function delimitedTable(text: string, name: string): TextTable | FileFault {
  const long = longLine(text);
  if (long !== null) return cannotRead('line-too-long', long);
  const rows: TextRow[] = [];
  let fault: FileFault | null = null;
  let [line, at] = [1, 0];
  Papa.parse<string[]>(text, {
    delimitersToGuess: ['\t', ',', ';', '|'],
    step({ data, errors, meta }, parser) {
      const [quote] = errors.filter(({ type }) => type === 'Quotes');
      if (quote) fault = cannotRead('unclosed-quote', line);
      else if (rows.length >= mostLines) fault = cannotRead('too-many-lines', line);
      else if (data.length > mostCells || data.some((cell) => cell.length > longestCell)) fault = cannotRead('line-too-long', line);
      if (fault) return parser.abort();
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data });
      line += lineAt(text.slice(at, meta.cursor), Infinity) - 1;
      at = meta.cursor;
    },
  });
  return fault ?? (rows.length === 0 ? cannotRead('nothing-in-it') : { name, rows });
}

/** Looked for first, so that a file of one endless line costs nothing. */
function longLine(text: string): number | null {
  for (let start = 0, line = 1; start < text.length; line += 1) {
    const end = text.indexOf('\n', start);
    const next = end === -1 ? text.length : end;
    if (next - start > longestLine) return line;
    start = next + 1;
  }
  return null;
}
