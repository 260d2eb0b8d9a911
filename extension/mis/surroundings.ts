import { cellOf } from './cell.ts';
import { factsAround } from './facts.ts';
import type { Looking } from './looking.ts';
import type { PageText } from './page.ts';
import { seldom } from './pause.ts';
import { framesIn } from './roots.ts';
import { visibleText } from './text.ts';
import { isUnseen } from './visible.ts';

const skipped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'NAV', 'FOOTER', 'SVG', 'OPTION', 'HEAD']);
const formatting = new Set(['B', 'I', 'EM', 'STRONG', 'U', 'SUP', 'SUB', 'ABBR', 'MARK', 'SMALL', 'FONT']);
const gridRoles = /^(?:grid|treegrid|table)$/;
const mostTexts = 3000;
/** Elements between two looks at the clock. */
const atOnce = 32;

/** Grids of a page in order, each with the text that stood before it. */
export type Found = { element: Element; heading: string; under: string; textsBefore: number };

/** The text around the grids of a page, and where these are. Hands the page its turn in between: all of a page may be outside of grids. */
export async function surroundings(root: Document, looking: Looking): Promise<{ texts: PageText[]; found: Found[] }> {
  const texts: PageText[] = [];
  const found: Found[] = [];
  for (const { body } of [root, ...framesIn(root)]) await visit(body, { texts, found, looking, heading: '', under: '' });
  return { texts, found };
}

type Visit = { texts: PageText[]; found: Found[]; looking: Looking; heading: string; under: string };

/** Text that stands together, also where parts of it are in bold. */
type Run = { text: string };

/** The nodes inside one node, as they were when it was entered: the page may take some out meanwhile. */
type Entered = { nodes: readonly Node[]; at: number; run: Run; endsRun: boolean };

const into = (node: Node, run: Run, endsRun: boolean): Entered => ({ nodes: [...node.childNodes], at: 0, run, endsRun });

async function visit(body: Node, state: Visit): Promise<void> {
  const path = [into(body, { text: '' }, true)];
  const rested = seldom(state.looking.pause, atOnce);
  for (let inner = path.at(-1); inner; inner = path.at(-1)) {
    const child = inner.nodes[inner.at];
    inner.at += 1;
    if (child === undefined) {
      path.pop();
      if (inner.endsRun) flush(inner.run, state);
    } else if (child.nodeType === 3) inner.run.text += child.nodeValue ?? '';
    else if (child.nodeType === 1) {
      const next = within(child as Element, inner.run, state);
      if (next) path.push(next);
      const turn = rested();
      if (turn) await turn;
    }
  }
}

/** What to go through inside an element; `null` for nothing. */
function within(element: Element, run: Run, state: Visit): Entered | null {
  const tag = element.tagName.toUpperCase();
  if (skipped.has(tag) || element.getAttribute('role') === 'navigation' || isUnseen(state.looking.look(element))) return null;
  if (formatting.has(tag)) return into(element, run, false);
  flush(run, state);
  const node = entered(element, tag, state);
  return node && into(node, { text: '' }, true);
}

function flush(run: Run, state: Visit): void {
  const text = visibleText(run.text).slice(0, 300);
  run.text = '';
  if (text !== '' && state.texts.length < mostTexts) state.texts.push({ text, level: 0 });
  if (text !== '' && factsAround(text)) state.under = text;
}

/** What to go through next, where the element has anything to go through. */
function entered(element: Element, tag: string, state: Visit): Node | null {
  if (isGrid(element, tag, state.looking)) {
    state.found.push({ element, heading: state.heading, under: state.under, textsBefore: state.texts.length });
    return null;
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
  } else return state.looking.rootOf(element) ?? element;
  return null;
}

export function isGrid(element: Element, tag: string, looking: Looking): boolean {
  if (tag === 'TABLE') return !looking.isLayout(element);
  // Around tables the role only says what they are together: their own spans tell the columns.
  return (
    gridRoles.test(element.getAttribute('role') ?? '') &&
    element.querySelector('[role=row]') !== null &&
    element.querySelector('table') === null
  );
}
