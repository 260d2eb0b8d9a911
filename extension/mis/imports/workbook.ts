import readWorkbook from 'read-excel-file/universal';
import { cannotRead, type FileFault, type TextTable } from './outcome.ts';
import { storedZip, unzipped } from './zip.ts';

const mostBytes = 10_000_000;
const mostRows = 20_000;
const mostColumns = 1_500;

/** The sheets of an XLSX file as texts. Days become `2026-09-07`; a time is kept only where it is not midnight. */
export async function workbookTables(bytes: Uint8Array): Promise<TextTable[] | FileFault> {
  if (bytes.length > mostBytes) return cannotRead('too-large');
  const entries = await unzipped(bytes, (path) => /\.xml(?:\.rels)?$/.test(path));
  if (entries === 'too-large') return cannotRead('unpacks-too-large');
  if (entries === 'damaged' || !entries.has('xl/workbook.xml')) return cannotRead('not-a-workbook');
  try {
    const sheets = await readWorkbook(storedZip(entries), { trim: false });
    const wide = sheets.find(({ data }) => data.length > mostRows || data.some((row) => row.length > mostColumns));
    if (wide) return cannotRead('too-many-lines');
    const tables = sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.flatMap((row, place) => {
        const cells = row.map((value) => textOf(value as unknown));
        return cells.some((cell) => cell.trim() !== '') ? [{ line: place + 1, cells }] : [];
      }),
    }));
    return tables.some(({ rows }) => rows.length > 0) ? tables : cannotRead('nothing-in-it');
  } catch {
    return cannotRead('not-a-workbook');
  }
}

function textOf(value: unknown): string {
  if (!(value instanceof Date)) return value === null || value === undefined ? '' : String(value);
  if (Number.isNaN(value.getTime())) return '';
  const [day = '', time = ''] = value.toISOString().split(/[T.]/);
  // A time of day alone is kept as one on the first days of the spreadsheet's own count.
  if (day < '1905') return time.slice(0, 5);
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
