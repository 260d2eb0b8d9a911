import { gridsIn, leavesIn, mainGrid, rootsIn, textsIn, type PageGrid } from './grids-in-page.ts';
import type { Destroying } from './index.ts';
import type { Change } from './preserving-in-page.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];

/** Runs in the page. Each says whether it changed anything. */
export const destroyingChanges: Record<Destroying, Change> = {
  'remove-years': (root) => {
    let changed = 0;
    const strip = (text: string) =>
      text.replaceAll(/\b(?:19|20)\d\d(?:\s?[-/]\s?\d\d(?:\d\d)?)?\b/g, '').replaceAll(/(\d\d\/\d\d)\/(?:\d\d)?(?!\d)/g, '$1');
    for (const one of rootsIn(root as Document)) {
      for (const text of textsIn(one)) {
        const without = strip(text.data);
        if (without !== text.data) changed += 1;
        text.data = without;
      }
      for (const element of one.querySelectorAll('[title], [aria-label], [datetime]')) {
        for (const name of ['title', 'aria-label', 'datetime']) {
          const value = element.getAttribute(name);
          if (value !== null) element.setAttribute(name, strip(value));
        }
      }
    }
    return changed > 0;
  },

  'delete-headings': (root) => {
    const heads = gridsIn(root).flatMap(({ rows }) => rows.filter(({ isHead }) => isHead));
    for (const { element } of heads) element.remove();
    for (const copy of root.querySelectorAll('.sticky')) copy.remove();
    return heads.length > 0;
  },

  'swap-sessions': (root, random) => {
    const pairs = gridsIn(root).flatMap(({ rows }) =>
      rows
        .filter(({ isHead }) => isHead)
        .flatMap(({ cells }) =>
          cells.flatMap((cell, place) => (isWord(cell, 'AM') && isWord(cells[place + 1], 'PM') ? [[cell, cells[place + 1]!]] : [])),
        ),
    );
    const [am, pm] = pairs[Math.floor(random() * pairs.length)] ?? [];
    if (!am || !pm) return false;
    const text = am.textContent;
    am.textContent = pm.textContent;
    pm.textContent = text;
    return true;
  },

  'wrong-weekdays': (root) => {
    const found = leavesIn(root)
      .flatMap((leaf) => textsIn(leaf))
      .filter(({ data }) => /\b(?:Mon|Tue|Wed|Thu|Fri)[a-z]*\b.*\d/.test(data));
    for (const text of found)
      text.data = text.data.replace(/\b(Mon|Tue|Wed|Thu|Fri)[a-z]*\b/, (_, name: string) => weekdays[(weekdays.indexOf(name) + 1) % 5]!);
    return found.length > 0;
  },

  'contradicting-column': (root, random) => copyColumn(mainGrid(root), random, (text) => (text === 'O' ? 'I' : 'O')),
  'duplicate-column': (root, random) => copyColumn(mainGrid(root), random, (text) => text),

  'ragged-row': (root, random) => {
    const grid = mainGrid(root);
    const rows = grid?.rows.filter(({ isHead, cells }) => !isHead && cells.length > 2) ?? [];
    const row = rows[Math.floor(random() * rows.length)];
    // The cell after the first is lost, so that everything in the row stands one place too far left.
    row?.cells[row.cells.length > 6 ? 3 : 1]?.remove();
    return row !== undefined;
  },

  'unknown-codes': (root, random) => {
    const found = leavesIn(root).filter((leaf) => /^[/\\A-Z]$/.test(leaf.textContent?.trim() ?? '') && random() < 0.2);
    for (const leaf of found) {
      leaf.textContent = '@@';
      leaf.removeAttribute('title');
    }
    return found.length > 0;
  },

  'lose-dates': (root, random) => {
    const dated = leavesIn(root).filter((leaf) => /^\w*\s?\d\d?(?:st|nd|rd|th)?[ /]\w\w/.test(leaf.textContent?.trim() ?? ''));
    let lost = 0;
    for (const leaf of dated) {
      if (random() > 0.4) continue;
      leaf.textContent = '';
      lost += 1;
    }
    return lost > 0;
  },
};

const isWord = (cell: Element | undefined, word: string) => cell?.textContent?.trim() === word;

/** A column stands twice, heading and all; `changed` is what its copy shows. Only where each column has one heading. */
function copyColumn(grid: PageGrid | undefined, random: () => number, changed: (text: string) => string): boolean {
  if (!grid || grid.rows.filter(({ isHead }) => isHead).length !== 1) return false;
  const [head] = grid.rows;
  const columns =
    head?.cells.map((_, place) => place).filter((place) => place > 0 && /AM|PM|\d/.test(head.cells[place]?.textContent ?? '')) ?? [];
  const column = columns[Math.floor(random() * columns.length)];
  if (column === undefined) return false;
  for (const { cells, isHead } of grid.rows) {
    const cell = cells[column];
    if (!cell) continue;
    const copy = cell.cloneNode(true) as Element;
    copy.removeAttribute('title');
    if (!isHead && (copy.textContent ?? '').trim() !== '') copy.textContent = changed((copy.textContent ?? '').trim());
    cell.after(copy);
  }
  // What counts columns counts the new one too.
  for (const { element, cells } of grid.rows)
    if (cells[0]?.hasAttribute('aria-colindex'))
      [...element.children].forEach((cell, place) => cell.setAttribute('aria-colindex', String(place + 1)));
  const count = grid.element.getAttribute('aria-colcount');
  if (count) grid.element.setAttribute('aria-colcount', String(Number(count) + 1));
  return true;
}
