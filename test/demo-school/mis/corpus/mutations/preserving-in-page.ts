import { gridsIn, leavesIn, mainGrid, rootsIn, textsIn, widthOf, type Row } from './grids-in-page.ts';
import type { Preserving } from './index.ts';

/** Runs in the page. Each says whether it changed anything. */
export type Change = (root: Document | ShadowRoot, random: () => number) => boolean;

const houses = ['Kestrel', 'Heron', 'Plover', 'Curlew'];

export const preservingChanges: Record<Preserving, Change> = {
  'rename-classes': (root, random) => {
    const names = new Map<string, string>();
    const renamed = (name: string) => {
      if (!names.has(name)) names.set(name, `k${Math.floor(random() * 1e9).toString(36)}`);
      return names.get(name)!;
    };
    for (const one of rootsIn(root as Document)) {
      for (const element of one.querySelectorAll('[class]')) {
        if (!element.closest('#sheet')) element.setAttribute('class', [...element.classList].map(renamed).join(' '));
      }
    }
    const sheets = rootsIn(root as Document).flatMap((one) => [...one.styleSheets]);
    for (const sheet of sheets) for (const rule of sheet.cssRules) renameIn(rule, names);
    return names.size > 0;
  },

  'wrap-cells': (root, random) => {
    const leaves = leavesIn(root);
    for (const leaf of leaves) {
      const outer = document.createElement(random() < 0.5 ? 'div' : 'span');
      const inner = document.createElement('span');
      outer.append(inner);
      inner.append(...leaf.childNodes);
      leaf.append(outer);
    }
    return leaves.length > 0;
  },

  'add-column': (root, random) => {
    const grid = mainGrid(root);
    if (!grid) return false;
    const isTable = grid.element.tagName === 'TABLE';
    const headings = isTable ? grid.rows.findIndex(({ isHead }) => !isHead) : 0;
    for (const [place, row] of grid.rows.entries()) {
      // The first heading reaches down over the other rows of headings.
      if (place > 0 && place < headings) continue;
      const cell = emptyLike(row);
      cell.textContent = row.isHead ? 'House' : houses[Math.floor(random() * houses.length)]!;
      if (place === 0 && headings > 1) (cell as HTMLTableCellElement).rowSpan = headings;
      if (!isTable) cell.setAttribute('aria-colindex', String(widthOf(row) + 1));
      row.element.append(cell);
    }
    const count = grid.element.getAttribute('aria-colcount');
    if (count) grid.element.setAttribute('aria-colcount', String(Number(count) + 1));
    return true;
  },

  'add-hidden-column': (root) => {
    const grid = mainGrid(root);
    if (!grid) return false;
    const last = grid.rows.findLastIndex(({ isHead }) => isHead);
    for (const [place, row] of grid.rows.entries()) {
      if (row.isHead && place !== last) continue;
      const cell = emptyLike(row);
      cell.textContent = row.isHead ? 'Previous' : 'O';
      cell.removeAttribute('aria-colindex');
      (cell as HTMLElement).style.display = 'none';
      row.element.insertBefore(cell, row.cells[Math.min(1, row.cells.length - 1)] ?? null);
    }
    return true;
  },

  'add-spacers': (root, random) => {
    let added = 0;
    for (const { element, rows } of gridsIn(root)) {
      const width = Math.max(...rows.map(widthOf));
      let spanned = 0;
      for (const row of rows) {
        const isFree = spanned <= 0 && !row.isHead;
        spanned = Math.max(spanned - 1, ...row.cells.map((cell) => ((cell as HTMLTableCellElement).rowSpan ?? 1) - 1));
        if (!isFree || random() > 0.3) continue;
        row.element.before(element.tagName === 'TABLE' ? spacerRow(width) : document.createElement('div'));
        added += 1;
      }
    }
    for (const section of root.querySelectorAll('.mis-section, .card, .strip li, .roll > div')) {
      section.after(document.createElement(section.tagName === 'LI' ? 'li' : 'div'));
      added += 1;
    }
    return added > 0;
  },

  'reverse-rows': (root) => {
    const groups = [
      ...gridsIn(root).map(({ rows }) => rows.filter(({ isHead }) => !isHead).map(({ element }) => element)),
      ...[...root.querySelectorAll('.strip, .cards')].map((one) => [...one.children]),
      [...root.querySelectorAll('.mis-section')],
      [...root.querySelectorAll('#sheet .ag-center-cols-container > [role=row], #sheet .ag-row')],
      ...[...root.querySelectorAll('#sheet .grid-canvas')].map((one) => [...one.querySelectorAll(':scope > .slick-row')]),
    ].filter((group) => group.length > 1);
    for (const group of groups) {
      const parent = group[0]!.parentElement;
      const together = group.filter((one) => one.parentElement === parent);
      const after = together.at(-1)!.nextSibling;
      for (const one of together.toReversed()) parent?.insertBefore(one, after);
    }
    return groups.length > 0;
  },

  'change-tags': (root) => {
    const to: Record<string, string> = {
      TH: 'td',
      SECTION: 'div',
      ARTICLE: 'div',
      B: 'strong',
      SMALL: 'span',
      FONT: 'span',
      H3: 'div',
      OL: 'div',
      LI: 'div',
    };
    const found = [...root.querySelectorAll(Object.keys(to).join(','))].filter((one) => !one.closest('#sheet, .menu, .facts, .legend'));
    for (const one of found) {
      const made = document.createElement(to[one.tagName]!);
      for (const { name, value } of one.attributes) if (name !== 'scope') made.setAttribute(name, value);
      made.append(...one.childNodes);
      one.replaceWith(made);
    }
    return found.length > 0;
  },

  'nest-deeper': (root) => {
    // A frame that is moved is loaded anew.
    const held = [...root.querySelectorAll('main > *, .card, .mis-section')].filter((one) => !one.matches('iframe, .inner'));
    for (const one of held) {
      const outer = document.createElement('div');
      outer.append(document.createElement('div'));
      one.before(outer);
      outer.firstElementChild!.append(one);
    }
    return held.length > 0;
  },

  'add-sort-arrows': (root) => {
    const heads = gridsIn(root).flatMap(({ rows }) => rows.filter(({ isHead }) => isHead).flatMap(({ cells }) => cells));
    for (const cell of heads) if (cell.textContent?.trim()) cell.insertAdjacentHTML('beforeend', '<span aria-hidden="true"> ▲</span>');
    return heads.length > 0;
  },

  'add-other-table': (root) => {
    const place = root.querySelector('main h1, main h2');
    place?.insertAdjacentHTML(
      'afterend',
      '<table><tr><th>Club</th><th>Day</th><th>Place</th></tr><tr><td>Choir</td><td>Monday</td><td>Hall</td></tr><tr><td>Chess</td><td>Friday</td><td>B12</td></tr></table>',
    );
    return place !== null;
  },

  'translate-labels': (root) => {
    const welsh: Record<string, string> = {
      Date: 'Dyddiad',
      Session: 'Sesiwn',
      Mark: 'Marc',
      Code: 'Cod',
      Name: 'Enw',
      Student: 'Disgybl',
      Pupil: 'Disgybl',
      Comment: 'Sylw',
      Comments: 'Sylwadau',
      Meaning: 'Ystyr',
      Description: 'Disgrifiad',
      Attendance: 'Presenoldeb',
    };
    const found = textsIn(root).filter((text) => Object.hasOwn(welsh, text.data.trim()) && !text.parentElement?.closest('#sheet, .menu'));
    for (const text of found) text.data = welsh[text.data.trim()]!;
    return found.length > 0;
  },

  'invisible-characters': (root, random) => {
    const leaves = leavesIn(root).flatMap((leaf) => textsIn(leaf));
    for (const text of leaves) text.data = text.data.trim().replaceAll(' ', '\u00A0') + (random() < 0.5 ? '\u200B' : '\u200E');
    return leaves.length > 0;
  },

  'add-node-comments': (root) => {
    const leaves = leavesIn(root);
    for (const leaf of leaves) {
      leaf.prepend(document.createComment(' O '), '\n    ');
      leaf.append('\n  ', document.createComment('/'));
    }
    return leaves.length > 0;
  },
};

function renameIn(rule: CSSRule, names: Map<string, string>): void {
  if (!(rule instanceof CSSStyleRule) && !('selectorText' in rule)) return;
  const style = rule as CSSStyleRule;
  style.selectorText = style.selectorText.replaceAll(/\.([\w-]+)/g, (whole, name: string) =>
    names.has(name) ? `.${names.get(name)}` : whole,
  );
}

/** A new cell of the kind that stands last in a row. */
function emptyLike({ cells, element, isHead }: Row): Element {
  const last = cells.at(-1);
  if (element.tagName === 'TR') return document.createElement(last?.tagName === 'TH' && isHead ? 'th' : 'td');
  const made = last?.cloneNode(false) as HTMLElement;
  for (const name of ['title', 'aria-label', 'aria-colspan']) made.removeAttribute(name);
  made.style.setProperty('--span', '1');
  return made;
}

function spacerRow(width: number): Element {
  const row = document.createElement('tr');
  const cell = row.insertCell();
  cell.colSpan = width;
  return row;
}
