import { gridOf, nothingCollected, takeIn, type Collected } from './aria.ts';
import { cellOf } from './cell.ts';
import { factsAround } from './facts.ts';
import { explain, legendOn } from './legend.ts';
import type { Looking } from './looking.ts';
import type { Cell, Grid, Page, PageText, Walked } from './page.ts';
import { paged, textsBeside } from './paged.ts';
import { framesIn } from './roots.ts';
import { emptyGrid, gridsOfTable } from './tables.ts';
import { visibleText } from './text.ts';
import { isUnseen } from './visible.ts';

const skipped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'NAV', 'FOOTER', 'SVG', 'OPTION', 'HEAD']);
const formatting = new Set(['B', 'I', 'EM', 'STRONG', 'U', 'SUP', 'SUB', 'ABBR', 'MARK', 'SMALL', 'FONT']);
const gridRoles = /^(?:grid|treegrid|table)$/;
const mostTexts = 3000;
/** Tables of labels and values are shorter than this. */
const mostLabelRows = 40;

/** Grids of a page in order, each with the text that stood before it. */
type Found = { element: Element; heading: string; under: string; textsBefore: number };

/** What the page holds, and the ARIA grids of it that may have more to show, by their index in `page.grids`. */
export type Look = Walked & { collectable: Map<number, Collected> };

/** The page as a neutral model: its grids, and the text around them. Walks open shadow roots and frames of the same origin. */
export async function walk(root: Document, looking: Looking): Promise<Look> {
  const { texts, found } = surroundings(root, looking);
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
    blocks.push(blockOf(body, looking));
  }
  await looking.pause();
  const page: Page = { url: root.URL, title: visibleText(root.title), texts, grids: withHeadsFromBefore(grids), blocks };
  explain(page, legendOn(page));
  return { page, elements: looking.elements, collectable };
}

/** The page without its large grids: enough to tell whose page it is, and cheap enough to ask again. */
export async function glance(root: Document, looking: Looking): Promise<Page> {
  const { texts, found } = surroundings(root, looking);
  const grids: Grid[] = [];
  for (const { element, heading } of found) {
    const caption = captionOf(element) || heading;
    const isSmall = element.tagName === 'TABLE' && (element as HTMLTableElement).rows.length <= mostLabelRows;
    grids.push(...(isSmall ? await gridsOfTable(element as HTMLTableElement, caption, looking) : [emptyGrid(caption)]));
  }
  return { url: root.URL, title: visibleText(root.title), texts, grids, blocks: [] };
}

/** Everything outside the grids, as a tree. */
const blockOf = (body: Element, looking: Looking): Cell =>
  cellOf(body, { ...looking, isApart: (element) => isApart(element, looking) }, false, null, null);

function isApart(element: Element, looking: Looking): boolean {
  const tag = element.tagName.toUpperCase();
  return tag === 'NAV' || tag === 'FOOTER' || element.getAttribute('role') === 'navigation' || isGrid(element, tag, looking);
}

function surroundings(root: Document, looking: Looking): { texts: PageText[]; found: Found[] } {
  const texts: PageText[] = [];
  const found: Found[] = [];
  for (const { body } of [root, ...framesIn(root)]) visit(body, { texts, found, looking, level: 0, heading: '', under: '' });
  return { texts, found };
}

type Visit = { texts: PageText[]; found: Found[]; looking: Looking; level: number; heading: string; under: string };

function visit(node: Node, state: Visit): void {
  let buffer = '';
  const flush = (): void => {
    const text = visibleText(buffer).slice(0, 300);
    buffer = '';
    if (text !== '' && state.texts.length < mostTexts) state.texts.push({ text, level: state.level });
    if (text !== '' && factsAround(text)) state.under = text;
  };
  const inside = (parent: Node): void => {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) buffer += child.nodeValue ?? '';
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      const tag = element.tagName.toUpperCase();
      if (skipped.has(tag) || element.getAttribute('role') === 'navigation' || isUnseen(state.looking.look(element))) continue;
      if (formatting.has(tag)) {
        inside(element);
        continue;
      }
      flush();
      enter(element, tag, state);
    }
  };
  inside(node);
  flush();
}

function enter(element: Element, tag: string, state: Visit): void {
  if (isGrid(element, tag, state.looking)) {
    state.found.push({ element, heading: state.heading, under: state.under, textsBefore: state.texts.length });
    return;
  }
  const level = /^H[1-6]$/.test(tag) ? Number(tag[1]) : 0;
  const add = (text: string): void => {
    const clean = visibleText(text).slice(0, 300);
    if (clean !== '' && state.texts.length < mostTexts) state.texts.push({ text: clean, level });
  };
  if (level > 0) {
    state.heading = cellOf(element, state.looking, false, null, null).text;
    state.under = factsAround(state.heading) ? state.heading : '';
    add(state.heading);
  } else if (tag === 'SELECT') add((element as HTMLSelectElement).selectedOptions[0]?.textContent ?? '');
  else if (tag === 'INPUT') {
    if (/^(?:text|date|search)$/.test((element as HTMLInputElement).type)) add((element as HTMLInputElement).value);
  } else visit(state.looking.rootOf(element) ?? element, state);
}

function isGrid(element: Element, tag: string, looking: Looking): boolean {
  if (tag === 'TABLE') return !looking.isLayout(element);
  // Around tables the role only says what they are together: their own spans tell the columns.
  return (
    gridRoles.test(element.getAttribute('role') ?? '') &&
    element.querySelector('[role=row]') !== null &&
    element.querySelector('table') === null
  );
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
