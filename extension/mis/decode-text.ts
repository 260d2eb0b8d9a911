import { isCode } from '../../shared/register/codes.ts';
import type { SessionName } from '../../shared/register/register.ts';
import { codeInWords } from './words.ts';

/** What a cell holds. `empty` shows nothing at all; `unknown` shows something that is no code. */
export type Decoded = { kind: 'code'; code: string } | { kind: 'blank' } | { kind: 'empty' } | { kind: 'unknown'; shown: string };

const blanks = /^[-–—−]+$|^(?:no mark|no marks|not marked|unmarked|missing mark|mark missing|not taken|not recorded|no mark recorded)$/i;
const codeThenWords = /^([A-Z]\d?|[/\\#])\s*[-–—:=]\s*(\S.*)$/;

/** Both present marks mean present: a tooltip may not tell morning from afternoon as the register does. */
export const isSameMark = (one: string, other: string): boolean => one === other || (/^[/\\]$/.test(one) && /^[/\\]$/.test(other));

/** The mark that a text is, if it is nothing else: a code, a wording of DfE's, both, or a word for no mark. */
export function decodeText(text: string, session: SessionName): Decoded {
  if (text === '') return { kind: 'empty' };
  if (isCode(text)) return { kind: 'code', code: text };
  if (blanks.test(text)) return { kind: 'blank' };
  const [, code, words] = codeThenWords.exec(text) ?? [];
  const inWords = codeInWords(words ?? text, session);
  if (code !== undefined && isCode(code)) {
    return inWords === null || isSameMark(inWords, code) ? { kind: 'code', code } : { kind: 'unknown', shown: text };
  }
  return inWords === null ? besideWords(text, session) : { kind: 'code', code: inWords };
}

const codeBesideWords = /^([A-Z]\d?|[/\\#])\s+(\S.*)$/;

/** A code right before its own words, with nothing between: any other words could be anything. */
function besideWords(text: string, session: SessionName): Decoded {
  const [, code = '', words = ''] = codeBesideWords.exec(text) ?? [];
  const meant = words === '' || !isCode(code) ? null : codeInWords(words, session);
  return meant !== null && isSameMark(meant, code) ? { kind: 'code', code } : { kind: 'unknown', shown: text };
}
