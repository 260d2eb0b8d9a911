import { scrollersOf } from './scrollers.ts';

/**
 * Where rows stand that have no numbers of their own: grids that reuse elements move them, so a row is known by how far down the whole
 * list it is, in pixels. Rows of a pinned part and of the part beside it are at the same height.
 */
export type Placing = {
  /** Pixels from the top of the list; `null` where the page has no layout to ask. */
  heightOf: (row: Element) => number | null;
  /** Rows that the list has room for and that are not among `seen`. */
  unseenRows: (seen: Iterable<number>) => number;
};

export function placingIn(grid: Element): Placing {
  const { down } = scrollersOf(grid);
  const frame = (down ?? grid).getBoundingClientRect();
  const scrolled = down?.scrollTop ?? 0;
  let rowHeight = 0;
  return {
    heightOf(row) {
      const box = row.getBoundingClientRect();
      if (box.height === 0) return null;
      rowHeight = box.height;
      return Math.round(box.top - frame.top + scrolled);
    },
    unseenRows(seen) {
      if (!down || rowHeight === 0) return 0;
      const heights = [...seen].sort((one, other) => one - other);
      let missing = 0;
      let next = Math.min(heights[0] ?? 0, 0);
      for (const height of heights) {
        missing += Math.max(0, Math.round((height - next) / rowHeight - 0.2));
        next = height + rowHeight;
      }
      return missing + Math.max(0, Math.round((down.scrollHeight - next) / rowHeight - 0.2));
    },
  };
}
