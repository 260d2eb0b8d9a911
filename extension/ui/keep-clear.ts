import type { Box } from '../mis/on-screen.ts';

/** Where a box of ours can be on a page. */
export const corners = ['bottom-right', 'top-right', 'bottom-left', 'top-left'] as const;
export type Corner = (typeof corners)[number];

/** The corner that a box is in. */
export const cornerOf = (box: HTMLElement): Corner => corners.find((corner) => box.classList.contains(corner)) ?? corners[0];

export const putInto = (box: HTMLElement, corner: Corner): void => box.setAttribute('class', `box ${corner}`);

/**
 * The box stays where it is while it covers none of `never`: what stands at the end of a page cannot be scrolled out from under it, and a press
 * meant for it would be lost. Else it goes to the first corner where the first of `wishes` that can be granted is: to cover none of these.
 */
export function keepClear(box: HTMLElement, never: readonly Box[], wishes: ReadonlyArray<readonly Box[]>): void {
  if (!isOver(box, never)) return;
  const isFit = (corner: Corner, others: readonly Box[]) => {
    putInto(box, corner);
    return !isOver(box, others);
  };
  if (!wishes.some((others) => corners.some((corner) => isFit(corner, others)))) putInto(box, corners[0]);
}

/** Whether a box of ours lies over any of these. */
export function isOver(box: Element, others: readonly Box[]): boolean {
  const own = box.getBoundingClientRect();
  return others.some((other) => overlaps(other, own));
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;
