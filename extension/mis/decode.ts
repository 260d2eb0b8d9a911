import { isCode } from '../../shared/register/codes.ts';
import type { SessionName } from '../../shared/register/register.ts';
import type { Cell } from './page.ts';
import { codeInWords } from './words.ts';

/** What a cell holds. `empty` shows nothing at all; `unknown` shows something that is no code. */
export type Decoded = { kind: 'code'; code: string } | { kind: 'blank' } | { kind: 'empty' } | { kind: 'unknown'; shown: string };

const blanks = /^[-–—−]+$|^(?:no mark|no marks|not marked|unmarked|missing mark|mark missing|not taken|not recorded|no mark recorded)$/i;
const codeThenWords = /^([A-Z]\d?|[/\\#])\s*[-–—:=]\s*(\S.*)$/;
const longestShown = 40;

/**
 * The mark in a cell, as the page shows it. Case matters and look-alike letters are not codes: nothing is mended here.
 * Where what is shown and what is said beside it are two different codes, the cell is not understood.
 */
export function decode(cell: Pick<Cell, 'text' | 'words' | 'graphic'>, session: SessionName): Decoded {
  const inText = decodeText(cell.text, session);
  const said = new Set<string>();
  let saysBlank = false;
  for (const words of cell.words) {
    const decoded = decodeText(words, session);
    if (decoded.kind === 'code') said.add(decoded.code);
    if (decoded.kind === 'blank') saysBlank = true;
  }
  const unknown: Decoded = { kind: 'unknown', shown: (cell.text || cell.words.join(', ') || 'a picture').slice(0, longestShown) };
  const [only] = said;
  if (said.size > 1) return unknown;
  if (inText.kind === 'code') return only === undefined || isSameMark(inText.code, only) ? inText : unknown;
  if (inText.kind === 'blank') return only === undefined ? inText : unknown;
  if (inText.kind === 'unknown') return isSymbol(cell.text) && only !== undefined ? { kind: 'code', code: only } : unknown;
  if (only !== undefined) return { kind: 'code', code: only };
  if (saysBlank) return { kind: 'blank' };
  return cell.graphic ? unknown : inText;
}

/** A tick, cross or clock drawn as text says nothing by itself; the words beside it do. */
const isSymbol = (text: string): boolean => text.length <= 2 && /^[^\p{L}\p{N}]+$/u.test(text);

/** Both present marks mean present: a tooltip may not tell morning from afternoon as the register does. */
const isSameMark = (one: string, other: string): boolean => one === other || (/^[/\\]$/.test(one) && /^[/\\]$/.test(other));

function decodeText(text: string, session: SessionName): Decoded {
  if (text === '') return { kind: 'empty' };
  if (isCode(text)) return { kind: 'code', code: text };
  if (blanks.test(text)) return { kind: 'blank' };
  const [, code, words] = codeThenWords.exec(text) ?? [];
  const inWords = codeInWords(words ?? text, session);
  if (code !== undefined && isCode(code)) {
    return inWords === null || isSameMark(inWords, code) ? { kind: 'code', code } : { kind: 'unknown', shown: text };
  }
  return inWords === null ? { kind: 'unknown', shown: text } : { kind: 'code', code: inWords };
}
