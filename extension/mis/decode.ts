import type { SessionName } from '../../shared/register/register.ts';
import { decodeText, isSameMark, type Decoded } from './decode-text.ts';
import type { Cell } from './page.ts';
import { piecesIn } from './pieces.ts';

export type { Decoded } from './decode-text.ts';

const longestShown = 40;

/**
 * The mark in a cell, as the page shows it. Case matters and look-alike letters are not codes: nothing is mended here.
 * Where what is shown and what is said beside it are two different codes, the cell is not understood.
 */
export function decode(cell: Pick<Cell, 'text' | 'words' | 'graphic'>, session: SessionName): Decoded {
  if (cell.words.length > 0 || cell.graphic) return decodeBoth(cell, session);
  const known = plain[session];
  let decoded = known.get(cell.text);
  if (decoded === undefined) {
    if (known.size > mostKnown) known.clear();
    known.set(cell.text, (decoded = decodeBoth(cell, session)));
  }
  return decoded;
}

/** Cells that show a text and say nothing else: most of a register, and few different ones. */
const plain: Record<SessionName, Map<string, Decoded>> = { AM: new Map(), PM: new Map() };
const mostKnown = 5000;

function decodeBoth(cell: Pick<Cell, 'text' | 'words' | 'graphic'>, session: SessionName): Decoded {
  const inText = decodeText(cell.text, session);
  const said = new Set<string>();
  let saysBlank = false;
  for (const words of cell.words) {
    for (const decoded of saidIn(words, session)) {
      if (decoded.kind === 'code') said.add(decoded.code);
      if (decoded.kind === 'blank') saysBlank = true;
    }
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

/**
 * What words beside a mark say of it: `Present`, `Mon 9 Nov AM: Illness`, `AM: Present, PM: Illness`. A bare letter counts only at the
 * beginning or right after a time: in the middle of a sentence it is a word.
 */
function saidIn(words: string, session: SessionName): Decoded[] {
  const found: Decoded[] = [];
  let half: SessionName | null = null;
  let isFirst = true;
  for (const piece of piecesIn(words)) {
    if ('facts' in piece) half = piece.facts.session ?? half;
    if ('mark' in piece && (isFirst || piece.mark.length > 2)) {
      if (half === null || half === session) found.push(decodeText(piece.mark, session));
    }
    isFirst = 'facts' in piece || ('noise' in piece && isCodeLabel.test(piece.noise));
  }
  return found;
}

const isCodeLabel = /^(?:code|mark|session mark|attendance(?: mark| code)?|status)$/i;
