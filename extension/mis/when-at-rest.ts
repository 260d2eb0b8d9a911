import { rootsIn } from './roots.ts';

/**
 * Runs `act` each time the page has changed and then rested for so many milliseconds, in whichever of its shadow roots or frames, and
 * `changed` at every change. What it returns ends that. While nothing changes, nothing runs.
 */
export function whenAtRest(page: Document, milliseconds: number, act: () => void, changed: () => void = () => {}): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const onChange = (): void => {
    changed();
    clearTimeout(rest);
    rest = setTimeout(() => {
      observeAll();
      act();
    }, milliseconds);
  };
  const observer = new MutationObserver(onChange);
  // Observing a root again is no second observation.
  const observeAll = (): void => {
    for (const root of rootsIn(page)) observer.observe(root, { childList: true, subtree: true, characterData: true });
  };
  // A frame that goes to another document has a new root.
  page.addEventListener('load', onChange, true);
  observeAll();
  return () => {
    observer.disconnect();
    page.removeEventListener('load', onChange, true);
    clearTimeout(rest);
  };
}
