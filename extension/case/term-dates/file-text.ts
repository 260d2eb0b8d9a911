/** A year of term dates is a few kilobytes; a whole school's calendar is less than this. In bytes, looked at before anything is read. */
export const mostBytes = 2_000_000;

/** Why a file cannot be read as text: a sentence. */
export type TextFault = { fault: string };

export const tooLarge: TextFault = { fault: 'This file is larger than 2 MB. Term dates take a few kilobytes: choose another file.' };

/** A byte order mark says which; without one it has to be UTF-8, or else what Windows programs save. */
const marked: Array<[encoding: string, bytes: number[]]> = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** A file's text, whichever of the usual encodings it was saved in. Text with NUL in it is no text: a spreadsheet, or a damaged file. */
export function fileText(bytes: Uint8Array): string | TextFault {
  if (bytes.length > mostBytes) return tooLarge;
  const encoding = marked.find(([, mark]) => mark.every((byte, place) => bytes[place] === byte))?.[0];
  const text = encoding ? new TextDecoder(encoding).decode(bytes) : (utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes));
  if (text.includes('\0')) {
    return {
      fault: 'This file is not text. In the program it comes from, save it as “CSV UTF-8”, or as iCalendar (.ics), and choose that.',
    };
  }
  return text.trim() === '' ? { fault: 'This file is empty.' } : text;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
