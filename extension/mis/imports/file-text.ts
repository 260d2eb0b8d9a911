import { cannotRead, type FileFault } from './outcome.ts';

/** A year of a large school is some 3 MB of text. */
const mostBytes = 10_000_000;

/**
 * A file's bytes as text: UTF-16 by its mark or by its zeros, UTF-8 where it is that, otherwise Windows-1252, which old exports are in.
 * Zeros in any other text are a fault: what stands around them cannot be trusted.
 */
export function fileText(bytes: Uint8Array): string | FileFault {
  if (bytes.length > mostBytes) return cannotRead('too-large');
  if (bytes.length === 0) return cannotRead('nothing-in-it');
  const text = decoded(bytes).replace(/^\ufeff/, '');
  const zero = text.indexOf('\0');
  return zero === -1 ? text : cannotRead('not-text', lineAt(text, zero));
}

function decoded(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** By its mark; without one, by zeros in every other place of plain English text. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 400);
  const zeros = [0, 1].map((start) => sample.filter((byte, place) => place % 2 === start && byte === 0).length);
  const many = sample.length * 0.4;
  if (zeros[1]! > many && zeros[0] === 0) return 'utf-16le';
  return zeros[0]! > many && zeros[1] === 0 ? 'utf-16be' : null;
}

/** The line, counted from 1, in which a place of a text stands. */
export function lineAt(text: string, place: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < place; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
