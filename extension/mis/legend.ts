import { decodeText } from './decode-text.ts';
import type { Cell, Page } from './page.ts';

/** Pictures and symbols that the page itself explains, each with everything it says of them. */
export type Legend = ReadonlyMap<string, ReadonlySet<string>>;

/** A symbol that may need explaining: at most two characters, no letters or digits. */
const isSymbol = (text: string): boolean => text !== '' && text.length <= 2 && !/[\p{L}\p{N}/\\#–—-]/u.test(text);

const keyOf = ({ picture, text, graphic }: Cell): string | null =>
  graphic && picture !== '' && text === '' ? picture : isSymbol(text) ? text : null;

const meansMark = (text: string): boolean =>
  text.length > 2 &&
  (['AM', 'PM'] as const).some((half) => decodeText(text, half).kind === 'code' || decodeText(text, half).kind === 'blank');

/** One picture for both present marks. */
const bothPresent = /^\/\s*[,;]?\s*\\\s*[=:–-]?\s*/;

/** Words that begin what a mark is called, and that could be more than one. */
const couldMean = /^(?:present|late|absent|absence|authori[sz]ed|unauthori[sz]ed|holiday|no mark)\b/i;

/** What the keys beside and below the registers say: a picture or symbol, then its words. */
export function legendOn({ blocks, grids }: Page): Legend {
  const legend = new Map<string, Set<string>>();
  const add = (key: string, shown: string): void => {
    const text = shown.replace(bothPresent, '');
    if (!meansMark(text) && !couldMean.test(text)) return;
    const known = legend.get(key) ?? new Set();
    legend.set(key, known.add(text));
  };
  for (const block of blocks) explainedIn(block.parts, add);
  for (const { head, body } of grids)
    for (const row of [...head, ...body])
      if (row.length <= 4)
        explainedIn(
          row.filter((cell): cell is Cell => cell !== null),
          add,
        );
  return legend;
}

function explainedIn(parts: readonly Cell[], add: (key: string, text: string) => void): void {
  let key: string | null = null;
  for (const part of parts) {
    const own = keyOf(part);
    const [, symbol, words] = /^(\S{1,2})\s*[=:–-]?\s+(.+)$/.exec(part.text) ?? [];
    if (own !== null && part.words.length === 0) key = own;
    else if (key !== null && part.text !== '') add(key, part.text);
    else if (symbol !== undefined && isSymbol(symbol)) add(symbol, words!);
    if (part.parts.length > 0) {
      explainedIn(part.parts, add);
      key = null;
    }
  }
}

/** Gives cells the words of the key, where the key says one thing of what they show. */
export function explain({ blocks, grids }: Page, legend: Legend): void {
  if (legend.size === 0) return;
  for (const block of blocks) explainCell(block, legend);
  for (const { head, body } of grids)
    for (const row of [...head, ...body]) for (const cell of new Set(row)) if (cell) explainCell(cell, legend);
}

function explainCell(cell: Cell, legend: Legend): readonly string[] {
  let said: readonly string[] = cell.parts.flatMap((part) => explainCell(part, legend));
  const key = cell.words.length === 0 ? keyOf(cell) : null;
  const [only, ...more] = key === null ? [] : (legend.get(key) ?? []);
  if (only !== undefined && more.length === 0) {
    said = [...said, only];
    cell.own = [...cell.own, only];
  }
  if (said.length > 0) cell.words = [...new Set([...cell.words, ...said])];
  return said;
}
