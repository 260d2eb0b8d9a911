/**
 * What a person was shown before they pressed. Pages can lay things over ours, or make all of it see-through, to have a press meant for
 * something else; the browser itself says whether an element was painted whole (measured: it said no to every way that was tried).
 */
const shown = 'data-seen';
const refused = 'data-refused';

const canTell = typeof IntersectionObserverEntry !== 'undefined' && 'isVisible' in IntersectionObserverEntry.prototype;

/** Watches each button it is given, from then on. */
export function watchSeen(): (button: Element) => void {
  if (!canTell) return () => undefined;
  // `trackVisibility` is not in TypeScript's library yet; the browser takes no shorter delay with it than 100 ms.
  const options = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries as Array<IntersectionObserverEntry & { isVisible?: boolean }>)
      entry.target.toggleAttribute(shown, entry.isVisible === true && entry.intersectionRatio >= 0.5);
  }, options);
  return (button) => observer.observe(button);
}

/**
 * Only a person's own press counts, on something they could see: pages can make events, and can hide what is pressed. Keys are not aimed by
 * sight, so they only have to be real.
 */
export function isMeant(event: Event): boolean {
  if (!event.isTrusted) return false;
  const button = event.currentTarget as HTMLElement;
  const isAimed = event.type === 'click' && (event as MouseEvent).detail > 0;
  const meant = !isAimed || (canTell ? button.hasAttribute(shown) : isUncovered(event as MouseEvent));
  button.toggleAttribute(refused, !meant);
  return meant;
}

/** For a browser that cannot tell: less certain, and no worse than nothing. */
function isUncovered({ clientX, clientY }: MouseEvent): boolean {
  const { opacity, filter, clipPath } = getComputedStyle(document.documentElement);
  const isPlain = Number(opacity) > 0.9 && filter === 'none' && clipPath === 'none';
  return isPlain && document.elementFromPoint(clientX, clientY)?.localName === 'before-you-refer';
}

export const pressed =
  (act: () => void) =>
  (event: Event): void => {
    if (isMeant(event)) act();
  };
