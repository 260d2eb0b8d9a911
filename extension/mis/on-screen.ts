import { documentIn, shadowRootOf } from './roots.ts';

/** In pixels from the corner of the page's window. */
export type Box = { top: number; left: number; width: number; height: number };

/** Where an element stands on the screen: one in a frame is measured from the frame's corner. */
export function boxOf(element: Element): Box {
  let { top, left } = element.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const around = frame.getBoundingClientRect();
    top += around.top + frame.clientTop;
    left += around.left + frame.clientLeft;
  }
  return { top, left, width, height };
}

/** What a person sees at a place on the screen, with all that holds it, innermost first: also in shadow roots and in frames of the same origin. */
export function seenAt(page: Document, x: number, y: number): Element[] {
  const held: Element[] = [];
  for (let element = innermost(page, x, y); element; element = holderOf(element)) held.push(element);
  return held;
}

function innermost(root: Document | ShadowRoot, x: number, y: number): Element | null {
  // What we draw lies over everything.
  const [found] = root.elementsFromPoint(x, y).filter((one) => one.localName !== 'before-you-refer' && one.getRootNode() === root);
  if (!found) return null;
  const inFrame = /^I?FRAME$/.test(found.tagName) ? documentIn(found) : null;
  if (inFrame) {
    const { top, left } = found.getBoundingClientRect();
    return innermost(inFrame, x - left - found.clientLeft, y - top - found.clientTop) ?? found;
  }
  const inner = shadowRootOf(found);
  return (inner && innermost(inner, x, y)) ?? found;
}

function holderOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : frameOf(element);
}

/** The frame whose document holds an element; `null` in the page itself, and where the frame is of another origin. */
const frameOf = ({ ownerDocument: { defaultView: view } }: Element): Element | null => (view && view !== window ? view.frameElement : null);
