import { rootsIn } from '../mis/roots.ts';

/** The page's own modal dialog that is open, if need be in a shadow root; `null` where none is. One inside a frame covers that frame alone. */
export function modalOf(page: Document): Element | null {
  const roots = rootsIn(page).filter((root) => (root.ownerDocument ?? root) === page);
  return roots.flatMap((root) => [...root.querySelectorAll(':modal')]).at(-1) ?? null;
}
