import { boxOf, type Box } from '../mis/on-screen.ts';
import { rootsIn } from '../mis/roots.ts';

/**
 * What a person may press on a page. `inCells`: in the cells of a grid, of which there are many, and which can be scrolled elsewhere. `turning`:
 * what turns its pages, wherever that stands.
 */
export type PageControls = { around: Element[]; inCells: Element[]; turning: Element[] };

const pressable =
  'a[href], button, summary, select, textarea, input:not([type=hidden]), [role=button], [role=link], [role=tab], [role=combobox]';
/** So many at the beginning, and at the end, of each document. */
const most = 500;
const turns = /^(?:next|prev(?:ious)?|first|last|[«»‹›<>]+|\d{1,3})$|\b(?:next|previous|first|last) page\b|\bpage \d+/i;

export function controlsOn(page: Document): PageControls {
  const controls: PageControls = { around: [], inCells: [], turning: [] };
  for (const root of rootsIn(page)) {
    const all = [...root.querySelectorAll(pressable)];
    for (const element of all.length > 2 * most ? [...all.slice(0, most), ...all.slice(-most)] : all) {
      const isTurning = [element.textContent, element.getAttribute('aria-label'), element.getAttribute('title')].some((words) =>
        turns.test((words ?? '').trim()),
      );
      if (isTurning) controls.turning.push(element);
      else if (element.closest('td, [role=gridcell], [role=cell]')) controls.inCells.push(element);
      else controls.around.push(element);
    }
  }
  return controls;
}

/** Where those stand that are in view now. */
export const boxesOf = (elements: readonly Element[]): Box[] =>
  elements
    .flatMap((element) => (element.isConnected ? [boxOf(element)] : []))
    .filter(({ top, height, width }) => width > 0 && top + height >= 0 && top <= innerHeight);
