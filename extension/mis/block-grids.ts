import { isHeading } from './axes.ts';
import type { Cell, Grid } from './page.ts';
import { piecesIn } from './pieces.ts';
import { emptyGrid } from './tables.ts';

const fewestColumns = 3;

/** Blocks that stand in rows of as many cells each, under a row of days or sessions: tables in all but their markup. */
export function gridsIn(root: Cell): Grid[] {
  const grids: Grid[] = [];
  find(root, '', grids);
  return grids;
}

function find(cell: Cell, caption: string, into: Grid[]): void {
  const rows = rowsIn(cell);
  if (rows) {
    const [first] = cell.parts;
    const title = first && first.parts.length < fewestColumns && first.text.length < 200 ? first.text : '';
    into.push({ ...emptyGrid(caption || title), under: title, head: [rows[0]!.parts], body: rows.slice(1).map(({ parts }) => parts) });
    return;
  }
  let heading = caption;
  for (const part of cell.parts) {
    if (part.parts.length === 0 && part.text !== '') heading = part.text.slice(0, 300);
    find(part, heading, into);
  }
}

/** The rows of one width, the heading first; `null` where there is none. Rows of headings may be drawn apart from the others. */
function rowsIn({ parts }: Cell): Cell[] | null {
  const rows = parts.flatMap((part) => (part.parts.length >= fewestColumns ? [part] : []));
  const flat = rows.length >= 2 ? rows : [];
  const head = flat.findIndex(({ parts }) => isHeading(parts) && parts.every((part) => !part.graphic && !holdsMark(part)));
  if (head === -1) return null;
  const width = flat[head]!.parts.length;
  const body = flat.slice(head + 1).filter((row) => row.parts.length === width);
  return body.length >= 1 && body.length >= (flat.length - head - 1) * 0.9 ? [flat[head]!, ...body] : null;
}

const holdsMark = ({ text, own }: Cell): boolean =>
  [text, ...own].some((words) => piecesIn(words).some((piece) => 'mark' in piece && 'facts' in (piecesIn(words)[0] ?? {})));
