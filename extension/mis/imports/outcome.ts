import type { Day } from '../../../shared/dates/day.ts';
import type { SessionName } from '../../../shared/register/register.ts';
import { refusedInWords, type Reading, type RefusedWhy } from '../reading.ts';

/** A row of a file, as texts. `line` is where it stands in the file, counted from 1 as an editor or spreadsheet counts. */
export type TextRow = { line: number; cells: readonly (string | null)[] };

/** Rows that belong together: a file, a sheet of a workbook, a table on the clipboard. */
export type TextTable = { name: string; rows: TextRow[] };

/** Why a file could not be taken apart. `line` where the file has lines and one of them is at fault. */
export type FileFault = { kind: 'cannot-read'; why: CannotReadWhy; line: number | null };

export type CannotReadWhy =
  | 'too-large'
  | 'line-too-long'
  | 'too-many-lines'
  | 'not-text'
  | 'unclosed-quote'
  | 'old-workbook'
  | 'nothing-in-it'
  | 'not-a-workbook'
  | 'unpacks-too-large'
  | 'encrypted'
  | 'too-many-pages'
  | 'no-text-layer'
  | 'picture-with-text'
  | 'damaged'
  | 'too-slow'
  | 'marks-ambiguous';

export const cannotReadInWords: Record<CannotReadWhy, string> = {
  'too-large': 'The file is larger than any register we know. Export one class or one year at a time.',
  'line-too-long': 'A line of the file is longer than any line of a register.',
  'too-many-lines': 'The file has more lines than any register. Export one class or one year at a time.',
  'not-text': 'The file holds something that is not text.',
  'unclosed-quote': 'A quotation mark is opened and never closed, so it is not certain where the cells end.',
  'old-workbook': 'This is an older kind of Excel or Word file. Open it, save it as XLSX or CSV, and try again.',
  'nothing-in-it': 'The file is empty.',
  'not-a-workbook': 'The file is not a spreadsheet that can be read. Save it as XLSX or CSV and try again.',
  'unpacks-too-large': 'The spreadsheet unpacks to far more than a register holds, so it was not opened.',
  encrypted: 'The PDF is protected with a password. Save a copy without one, or look at the paper yourself.',
  'too-many-pages': 'The PDF has more pages than a certificate. Print one child’s certificate.',
  'no-text-layer': 'The PDF is a picture, without text in it: we cannot read it. Compare the paper yourself.',
  'picture-with-text':
    'The PDF is a picture with text laid over or under it. The two may differ, so it was not read. Compare the paper yourself.',
  damaged: 'The file is damaged, or not what its name says.',
  'too-slow': 'The file took too long to read, so it was stopped.',
  'marks-ambiguous': 'The file gives marks without saying which days they belong to, and more than one way of placing them is possible.',
};

/** What a column of a file was taken to be. */
export type ColumnUse = 'date' | 'session' | 'date and session' | 'marks' | 'marks in words' | 'pupil' | 'not used';

/** How a file was understood, for the user to look at before anything is stored. Texts are the file's own. */
export type Mapping = {
  table: string;
  columns: Array<{ heading: string; use: ColumnUse }>;
  firstRows: Array<{ line: number; cells: string[] }>;
};

/** A line, or a mark on it, that was not understood. `line` counts as in the file; for a PDF its text lines, top to bottom. */
export type NotUnderstood = { line: number; shown: string; at: { day: Day; session: SessionName } | null };

export type ImportOutcome =
  | FileFault
  | { kind: 'no-register' }
  | { kind: 'refused'; why: RefusedWhy | 'only-absences'; shown: string[] }
  | { kind: 'ask-year'; candidates: number[]; byWeekdays: boolean }
  | ImportRead;

export type ImportRead = {
  kind: 'read';
  reading: Reading;
  mappings: Mapping[];
  notUnderstood: NotUnderstood[];
  /** The day on which the file says that it was printed. */
  printed: Day | null;
  /** How the meaning of the marks was settled, where the file itself does not say: our reading, shown as such. */
  ourReading: string | null;
};

export const refusedImportInWords: Record<RefusedWhy | 'only-absences', string> = {
  ...refusedInWords,
  'only-absences':
    'The file lists absences only. Whether the child was present in the other sessions, or there were none, it does not say.',
};

export const cannotRead = (why: CannotReadWhy, line: number | null = null): FileFault => ({ kind: 'cannot-read', why, line });
