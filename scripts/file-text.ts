import { readFileSync } from 'node:fs';
import { lineAndColumn } from './json-faults.ts';

/** The text of a file that a person wrote, or what is to be said in its stead. */
export type FileText = { text: string; fault?: never } | { text: null; fault: string };

export function fileText(file: string): FileText {
  const bytes = bytesOf(file);
  if (bytes === null) return { text: null, fault: `${file}: there is no such file, or it cannot be read.` };
  const { text, isWhole } = decoded(bytes);
  if (isWhole) return { text };
  const { line, column } = lineAndColumn(text, text.length);
  return { text: null, fault: `${file}:${line}:${column}  this file is not UTF-8: save it as UTF-8` };
}

function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** As far as it is UTF-8, without the mark that Windows puts before a text and that is none of it. Byte by byte, since a decoder says that something is wrong and never where. */
function decoded(bytes: Buffer): { text: string; isWhole: boolean } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // No text of ours holds a zero byte; UTF-16 without its mark is full of them.
  const zero = bytes.indexOf(0);
  let text = '';
  try {
    for (const byte of zero < 0 ? bytes : bytes.subarray(0, zero)) text += decoder.decode(Uint8Array.of(byte), { stream: true });
    return { text: text + decoder.decode(), isWhole: zero < 0 };
  } catch {
    return { text, isWhole: false };
  }
}
