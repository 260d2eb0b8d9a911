/** Runs in the page. Rows and cells of whatever draws a grid there, so that a change is written once for all of them. */

export type Row = { element: Element; cells: Element[]; isHead: boolean };
export type PageGrid = { element: Element; rows: Row[] };

/** The document, its open shadow roots and the documents of its frames. */
export function rootsIn(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.shadowRoot) return rootsIn(element.shadowRoot);
    if (element instanceof HTMLIFrameElement && element.contentDocument) return rootsIn(element.contentDocument);
    return [];
  });
  return [root, ...inner];
}

const visible = (cells: Element[]) => cells.filter((cell) => !(cell as HTMLElement).hidden);

export function gridsIn(root: Document | ShadowRoot): PageGrid[] {
  const tables = [...root.querySelectorAll('table')].filter((one) => !one.closest('[aria-hidden], .sticky, .totals, #sheet'));
  const drawn = [...root.querySelectorAll('[role=grid], .x1k9')].filter((one) => !one.closest('#sheet'));
  return [
    ...tables.map((element) => ({
      element,
      rows: [...element.rows].map((row) => ({
        element: row,
        cells: visible([...row.cells]),
        isHead:
          row.parentElement?.tagName === 'THEAD' ||
          row.className.startsWith('hdr') ||
          [...row.cells].every((cell) => cell.scope.startsWith('col')),
      })),
    })),
    ...drawn.map((element) => ({
      element,
      rows: [...element.querySelectorAll('[role=row], .xr2p')].map((row) => {
        const cells = visible([...row.children]);
        return { element: row, cells, isHead: cells.every((cell) => cell.matches('[role=columnheader], .xc5m.xh3b')) };
      }),
    })),
  ];
}

/** The grid with most cells: the register, on these pages. */
export function mainGrid(root: Document | ShadowRoot): PageGrid | undefined {
  const size = ({ rows }: PageGrid) => rows.reduce((sum, { cells }) => sum + cells.length, 0);
  return gridsIn(root).toSorted((a, b) => size(b) - size(a))[0];
}

/** What holds one text each: cells of grids, labels and values of cards, items of lists. */
export const leavesIn = (root: Document | ShadowRoot): Element[] =>
  [
    ...root.querySelectorAll(
      'td, th, [role=gridcell], [role=rowheader], [role=columnheader], .xc5m, .xc0w, .label, .value, .description, .daycol > b, .daycol > div, .strip li > b, .half, .card li',
    ),
  ].filter((one) => !one.closest('#sheet'));

/** Text nodes that are to be seen, without scripts and styles. */
export function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('script, style') && text.data.trim() !== '') found.push(text);
  }
  return found;
}

/** Columns a row reaches over. */
export const widthOf = ({ cells }: Row): number =>
  cells.reduce((sum, cell) => sum + ((cell as HTMLTableCellElement).colSpan || Number(cell.getAttribute('aria-colspan') ?? 1)), 0);
