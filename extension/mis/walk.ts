import { gridOf, nothingCollected, takeIn, type Collected } from './aria.ts';
import { blockOf } from './block.ts';
import { explain, legendOn } from './legend.ts';
import type { Looking } from './looking.ts';
import type { Cell, Grid, Page, Walked } from './page.ts';
import { paged, textsBeside } from './paged.ts';
import { framesIn } from './roots.ts';
import { surroundings } from './surroundings.ts';
import { emptyGrid, gridsOfTable } from './tables.ts';
import { visibleText } from './text.ts';

/** Tables of labels and values are shorter than this. */
const mostLabelRows = 40;

/** What the page holds, and the ARIA grids of it that may have more to show, by their index in `page.grids`. */
export type Look = Walked & { collectable: Map<number, Collected> };

/** The page as a neutral model: its grids, and the text around them. Walks open shadow roots and frames of the same origin. */
export async function walk(root: Document, looking: Looking): Promise<Look> {
  const { texts, found } = await surroundings(root, looking);
  await looking.pause();
  const grids: Grid[] = [];
  const collectable = new Map<number, Collected>();
  for (const { element, heading, under, textsBefore } of found) {
    const caption = captionOf(element) || heading;
    if (element.tagName === 'TABLE') {
      const tables = await gridsOfTable(element as HTMLTableElement, caption, looking);
      for (const grid of tables)
        grids.push({ ...(tables.length === 1 ? paged(grid, texts.slice(Math.max(0, textsBefore - 10), textsBefore + 10)) : grid), under });
    } else {
      const collected = nothingCollected(element, caption);
      await takeIn(collected, looking);
      collectable.set(grids.length, collected);
      const near = [...texts.slice(Math.max(0, textsBefore - 10), textsBefore + 10), ...textsBeside(element)];
      const { elsewhere, page } = paged(gridOf(collected), near);
      Object.assign(collected, { elsewhere, page });
      grids.push({ ...gridOf(collected), under });
    }
  }
  const blocks: Cell[] = [];
  for (const { body } of [root, ...framesIn(root)]) {
    await looking.pause();
    blocks.push(await blockOf(body, looking));
  }
  await looking.pause();
  const page: Page = { url: root.URL, title: visibleText(root.title), texts, grids: withHeadsFromBefore(grids), blocks };
  explain(page, legendOn(page));
  return { page, elements: looking.elements, collectable };
}

/** The page without its large grids: enough to tell whose page it is, and cheap enough to ask again. */
export async function glance(root: Document, looking: Looking): Promise<Page> {
  const { texts, found } = await surroundings(root, looking);
  const grids: Grid[] = [];
  for (const { element, heading } of found) {
    const caption = captionOf(element) || heading;
    const isSmall = element.tagName === 'TABLE' && (element as HTMLTableElement).rows.length <= mostLabelRows;
    grids.push(...(isSmall ? await gridsOfTable(element as HTMLTableElement, caption, looking) : [emptyGrid(caption)]));
  }
  return { url: root.URL, title: visibleText(root.title), texts, grids, blocks: [] };
}

function captionOf(element: Element): string {
  const own = element.tagName === 'TABLE' ? ((element as HTMLTableElement).caption?.textContent ?? '') : '';
  const by = element.getAttribute('aria-labelledby');
  const labelled = by ? (element.ownerDocument.getElementById(by)?.textContent ?? '') : '';
  return visibleText(own || element.getAttribute('aria-label') || labelled).slice(0, 300);
}

/** Grids that scroll under fixed headings keep these in a table of their own, just before. */
function withHeadsFromBefore(grids: Grid[]): Grid[] {
  return grids.map((grid, index) => {
    const before = grids[index - 1];
    if (grid.head.length > 0 || !before || before.body.length > 0 || before.head.length === 0) return grid;
    const width = grid.body[0]?.length ?? 0;
    const room = before.head[0]!.length - width;
    // One more heading than columns: the corner above the scroll bar.
    return room === 0 || room === 1 ? { ...grid, head: before.head.map((row) => row.slice(0, width)) } : grid;
  });
}
