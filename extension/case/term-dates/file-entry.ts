/** One entry of a file, before it is decided what it means. Days are as written; `to` is absent where the file gives one day. */
export type FileEntry = { line: number; words: string; from: string; to?: string };

/** What was not understood, and where. `line` counts from 1, as a text editor does; absent where it is the file as a whole. */
export type FileFault = { line?: number; says: string };

/** More than any school's calendar has: beyond it nobody could look a preview over. */
export const mostEntries = 2000;

export const tooMany = (line: number): FileFault => ({
  line,
  says: `There are more than ${mostEntries} entries; those from here on were left out. Choose a file with term dates only`,
});
