import { factsOf, placesInTime } from './facts.ts';
import type { Detection } from './reading.ts';

/** A code, a dash, or words that only registers use. Its own short list: the full reader must not come along to every page. */
const looksLikeMark = /^(?:[/\\#–-]|[A-Z]\d?)$|^(?:present|late|no mark|illness|unauthori[sz]ed)\b/i;
const mostGrids = 30;
const mostRows = 14;
const mostCells = 60;

/**
 * Does this page seem to hold a register? Cheap, for every page: looks at the first rows of each grid, keeps nothing.
 * `null` means no; a page it finds may still be refused by `read`, which looks closely.
 */
export function detect(root: Document): Detection | null {
  let best: Detection | null = null;
  for (const grid of gridsIn(root).slice(0, mostGrids)) {
    const found = weigh(grid);
    if (found && found.score > (best?.score ?? 0)) best = found;
  }
  return best;
}

function gridsIn(root: Document | ShadowRoot): Element[] {
  const grids = [...root.querySelectorAll('table,[role=grid],[role=treegrid],[role=table]')];
  // Cells are most of a large page and hold no grids.
  const outsideGrids = (node: Node): number =>
    /^(?:TABLE|SVG)$/i.test(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  const walker = (root.ownerDocument ?? root).createTreeWalker(root, NodeFilter.SHOW_ELEMENT, outsideGrids);
  while (walker.nextNode()) {
    const { shadowRoot } = walker.currentNode as Element;
    if (shadowRoot) grids.push(...gridsIn(shadowRoot));
  }
  return grids;
}

function weigh(grid: Element): Detection | null {
  let [marks, dates, sessions, filled] = [0, 0, 0, 0];
  for (const row of [...grid.querySelectorAll('tr,[role=row]')].slice(0, mostRows)) {
    for (const cell of [...row.querySelectorAll('td,th,[role=gridcell],[role=cell],[role=columnheader],[role=rowheader]')].slice(
      0,
      mostCells,
    )) {
      const text = textOf(cell);
      if (text === '') continue;
      filled += 1;
      if (looksLikeMark.test(text)) marks += 1;
      const facts = text.length < 40 ? factsOf(text) : null;
      if (!facts || !placesInTime(facts)) continue;
      if (facts.date) dates += 1;
      if (facts.session || facts.time !== null) sessions += 1;
    }
  }
  if (marks < 4 || dates === 0 || sessions === 0) return null;
  const score = Math.min(1, (marks + dates + sessions) / Math.max(filled, 1));
  if (score < 0.3) return null;
  return { kind: 'register', score, why: [`${marks} marks`, `${dates} dates`, `${sessions} sessions`] };
}

/** What a cell shows, or what it says where it shows a picture. */
function textOf(cell: Element): string {
  const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
  const said = text === '' ? (cell.querySelector('[title],[aria-label],[alt]') ?? cell) : null;
  return text || (said?.getAttribute('title') ?? said?.getAttribute('aria-label') ?? said?.getAttribute('alt') ?? '');
}
