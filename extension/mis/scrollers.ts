/**
 * What scrolls a grid. The only file of the reader that moves anything on the page: it sets `scrollTop` and `scrollLeft` of what the
 * user could scroll too, and puts them back.
 */
export type Scrollers = { down: Element | null; across: Element | null };

/** The nearest things around the cells that scroll; grids may also show decoys, scroll bars that hold no cells. */
export function scrollersOf(grid: Element): Scrollers {
  const scrollers: Scrollers = { down: null, across: null };
  // A pinned column stands outside what scrolls across; the last cell of a row seldom is pinned.
  for (const cell of [...grid.querySelectorAll('[role=gridcell],[role=cell]')].slice(-40)) {
    for (let at: Element | null = cell; at; at = at.parentElement) {
      if (scrollers.down && scrollers.across) return scrollers;
      const style = at.ownerDocument.defaultView?.getComputedStyle(at);
      if (/auto|scroll/.test(style?.overflowY ?? '') && at.scrollHeight > at.clientHeight + 1) scrollers.down ??= at;
      if (/auto|scroll/.test(style?.overflowX ?? '') && at.scrollWidth > at.clientWidth + 1) scrollers.across ??= at;
    }
  }
  return scrollers;
}

/** Of a screen: headings and pinned columns cover a part of it, and nothing may be passed over. */
const step = 0.5;

/** Goes to the start of a sweep. */
export function rewind(scroller: Element | null, direction: 'down' | 'across'): void {
  if (scroller) scroller[direction === 'down' ? 'scrollTop' : 'scrollLeft'] = 0;
}

/** One step on; false at the end. Sizes are asked for anew each time: the page may be narrowed, or grow, while it is swept. */
export function stepOn(scroller: Element | null, direction: 'down' | 'across'): boolean {
  if (!scroller) return false;
  const [place, room, all] =
    direction === 'down'
      ? (['scrollTop', scroller.clientHeight, scroller.scrollHeight] as const)
      : (['scrollLeft', scroller.clientWidth, scroller.scrollWidth] as const);
  const before = scroller[place];
  if (before + room >= all - 1) return false;
  scroller[place] = before + Math.max(20, room * step);
  return scroller[place] > before;
}

/** Where things stood; calling it puts them back. */
export function rememberScroll({ down, across }: Scrollers): () => void {
  const [top, left] = [down?.scrollTop ?? 0, across?.scrollLeft ?? 0];
  return () => {
    if (down) down.scrollTop = top;
    if (across) across.scrollLeft = left;
  };
}
