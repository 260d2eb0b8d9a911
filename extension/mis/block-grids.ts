import { isMark } from './align.ts';
import { isHeading } from './axes.ts';
import type { Cell, Grid } from './page.ts';
import type { Pause } from './pause.ts';
import { piecesIn } from './pieces.ts';
import { emptyGrid } from './tables.ts';

const fewestColumns = 3;

/** Blocks that stand in rows of as many cells each, under a row of days or sessions: tables in all but their markup. */
export async function gridsIn(root: Cell, pause: Pause): Promise<Grid[]> {
  const grids: Grid[] = [];
  await find(root, '', grids, pause);
  return grids;
}

async function find(cell: Cell, caption: string, into: Grid[], pause: Pause): Promise<void> {
  const found = rowsIn(cell);
  if (found) {
    const { rows, lost } = found;
    const [first] = cell.parts;
    const title = first && first.parts.length < fewestColumns && first.text.length < 200 ? first.text : '';
    const of = { ...emptyGrid(caption || title), under: title, declares: lost > 0, unseenRows: lost };
    into.push({ ...of, head: [rows[0]!.parts], body: rows.slice(1).map(({ parts }) => parts) });
    return;
  }
  let heading = caption;
  for (const part of cell.parts) {
    if (part.parts.length === 0 && part.text !== '') heading = part.text.slice(0, 300);
    await find(part, heading, into, pause);
    const turn = pause();
    if (turn) await turn;
  }
}

/**
 * The rows of one width, the heading first, and how many others hold marks; `null` where there is none. Rows of headings may be drawn
 * apart from the others.
 */
function rowsIn({ parts }: Cell): { rows: Cell[]; lost: number } | null {
  const rows = parts.flatMap((part) => (part.parts.length >= fewestColumns ? [part] : []));
  const flat = rows.length >= 2 ? rows : [];
  const head = flat.findIndex(({ parts }) => isHeading(parts) && parts.every((part) => !part.graphic && !holdsMark(part)));
  if (head === -1) return null;
  const width = flat[head]!.parts.length;
  const body = flat.slice(head + 1).filter((row) => row.parts.length === width);
  if (body.length < 1 || body.length < (flat.length - head - 1) * 0.9) return null;
  const lost = parts.slice(parts.indexOf(flat[head]!) + 1).filter((row) => row.parts.length !== width && row.parts.some(isMark)).length;
  return { rows: [flat[head]!, ...body], lost };
}

const holdsMark = ({ text, own }: Cell): boolean =>
  [text, ...own].some((words) => piecesIn(words).some((piece) => 'mark' in piece && 'facts' in (piecesIn(words)[0] ?? {})));
