import type { Grid, PageText } from './page.ts';
import { visibleText } from './text.ts';

const pages = /\b(\d+)\s*(?:to|-|–)\s*(\d+)\s+(?:of|\/)\s+(\d+)\b/gi;
const longest = 2000;

/** Lists that turn pages say `Showing 1 to 10 of 106`, in one text or in pieces. The rows of other pages are not here to be seen. */
export function paged(grid: Grid, near: readonly PageText[]): Grid {
  const shown = near.map(({ text }) => text);
  for (const text of [...shown, shown.join(' ')]) {
    for (const [, from, to, all] of text.replaceAll(',', '').matchAll(pages)) {
      const rows = Number(to) - Number(from) + 1;
      const drawn = grid.body.length;
      // A list that draws a part of its page at a time declares its page, or all its pages.
      const isThis = rows === drawn || rows === drawn + grid.unseenRows || (Number(all) === drawn + grid.unseenRows && drawn <= rows);
      const elsewhere = Number(all) - rows;
      const page = { from: Number(from), to: Number(to), of: Number(all) };
      if (isThis && rows > 0 && elsewhere > 0) return { ...grid, declares: true, unseenRows: page.of - drawn, elsewhere, page };
    }
  }
  return grid;
}

/** What a grid shows below its rows. */
export function textsBeside(grid: Element): PageText[] {
  const walker = grid.ownerDocument.createTreeWalker(grid, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, outsideRows);
  let text = '';
  while (walker.nextNode() && text.length < longest) if (walker.currentNode.nodeType === 3) text += ` ${walker.currentNode.nodeValue}`;
  return [{ text: visibleText(text), level: 0 }];
}

const outsideRows = (node: Node): number =>
  node.nodeType === 1 && /^(?:row|rowgroup)$/.test((node as Element).getAttribute('role') ?? '')
    ? NodeFilter.FILTER_REJECT
    : NodeFilter.FILTER_ACCEPT;
