import type { ReadOptions } from '../reading.ts';
import { cannotRead, type FileFault, type ImportOutcome, type TextTable } from './outcome.ts';
import { fileText } from './file-text.ts';
import { pageOfTables } from './table-page.ts';
import { readTexts } from './read-page.ts';

export type Asked = Pick<ReadOptions, 'today' | 'schoolYear'>;

/** Read whole before it is known what it is: no kind of file may be larger. */
const mostBytes = 20_000_000;
const begins = (bytes: Uint8Array, text: string): boolean => [...text].every((letter, place) => bytes[place] === letter.charCodeAt(0));

/**
 * The registers in a file of the user's: CSV, TSV, XLSX, PDF, CTF or a page saved as HTML, told apart by what is in it, not by its name. What reads each kind
 * is loaded when a file of it comes. The file is neither kept nor sent.
 */
export async function readFile(file: File, asked: Asked): Promise<ImportOutcome> {
  if (file.size > mostBytes) return cannotRead('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const title = file.name.replace(/\.\w{1,5}$/, '');
  if (bytes.length === 0) return cannotRead('nothing-in-it');
  if (begins(bytes, '%PDF-')) {
    const [{ pdfText }, { pageOfPdf }] = await Promise.all([import('./pdf-text.ts'), import('./pdf-page.ts')]);
    const pages = await pdfText(bytes);
    return 'kind' in pages ? pages : readTexts(pageOfPdf(pages, title), asked);
  }
  if (begins(bytes, 'PK')) return readTables(await (await import('./workbook.ts')).workbookTables(bytes), title, asked);
  // The forerunner of XLSX, and of DOCX: another kind of container.
  if (begins(bytes, '\u00d0\u00cf\u0011\u00e0')) return cannotRead('old-workbook');
  const text = fileText(bytes);
  if (typeof text !== 'string') return text;
  if (/^\s*<\?xml|^\s*<CTfile/.test(text)) return (await import('./ctf.ts')).readCtf(text, asked.today);
  if (/^\s*<(?:!doctype html|html|head|meta|table)\b/i.test(text))
    return readTables((await import('./pasted.ts')).tablesOfPage(text), title, asked);
  const table = (await import('./delimited.ts')).delimitedTable(text, title);
  return readTables('kind' in table ? table : [table], title, asked);
}

/** The registers in a table that was pasted. */
export async function readPasted(html: string, text: string, asked: Asked): Promise<ImportOutcome> {
  return readTables((await import('./pasted.ts')).pastedTables(html, text), '', asked);
}

const readTables = (tables: TextTable[] | FileFault, title: string, asked: Asked): Promise<ImportOutcome> | FileFault =>
  'kind' in tables ? tables : readTexts(pageOfTables(tables, title), asked);
