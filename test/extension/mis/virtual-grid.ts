/** A grid that draws a window of its rows and columns and reuses row elements, like the engines MIS pages use. jsdom has no layout. */
export type VirtualGrid = { element: HTMLElement; draw: () => void; tops: number[] };

const rowHeight = 20;
const columnWidth = 50;

/**
 * @param heads heading rows, then the body, all cells as text; `shown` is how many rows and columns are drawn at once.
 */
export function virtualGrid(page: Document, heads: string[][], body: string[][], shown: { rows: number; columns: number }): VirtualGrid {
  const element = page.createElement('div');
  const width = heads[0]!.length;
  element.setAttribute('role', 'grid');
  element.setAttribute('aria-rowcount', String(heads.length + body.length));
  element.setAttribute('aria-colcount', String(width));
  element.setAttribute('style', 'overflow: auto');
  const tops: number[] = [];
  const place = { scrollTop: 0, scrollLeft: 0 };
  const draw = (): void => {
    const [top, left] = [Math.floor(place.scrollTop / rowHeight), Math.floor(place.scrollLeft / columnWidth)];
    const rows = [
      ...heads.map((cells, index) => ({ cells, index, role: 'columnheader' })),
      ...body.map((cells, index) => ({ cells, index: index + heads.length, role: 'gridcell' })).slice(top, top + shown.rows),
    ];
    while (element.children.length > rows.length) element.lastChild!.remove();
    while (element.children.length < rows.length) element.append(page.createElement('div'));
    rows.forEach(({ cells, index, role }, at) => {
      const row = element.children[at]!;
      row.setAttribute('role', 'row');
      row.setAttribute('aria-rowindex', String(index + 1));
      const drawn = cells.map((text, column) => ({ text, column })).slice(left, left + shown.columns);
      row.innerHTML = drawn.map(({ text, column }) => `<div role="${role}" aria-colindex="${column + 1}">${text}</div>`).join('');
    });
  };
  const sizes = {
    clientHeight: shown.rows * rowHeight,
    scrollHeight: body.length * rowHeight,
    clientWidth: shown.columns * columnWidth,
    scrollWidth: width * columnWidth,
  };
  for (const [name, value] of Object.entries(sizes)) Object.defineProperty(element, name, { value });
  for (const name of ['scrollTop', 'scrollLeft'] as const) {
    const [size, room] = name === 'scrollTop' ? [sizes.scrollHeight, sizes.clientHeight] : [sizes.scrollWidth, sizes.clientWidth];
    Object.defineProperty(element, name, {
      get: () => place[name],
      set: (value: number) => {
        place[name] = Math.max(0, Math.min(value, size - room));
        if (name === 'scrollTop') tops.push(place[name]);
        setTimeout(draw, 0);
      },
    });
  }
  draw();
  return { element, draw, tops };
}
