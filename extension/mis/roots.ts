type Chromium = { chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } } };
type Firefox = { openOrClosedShadowRoot?: ShadowRoot | null };

/** Only elements whose names have a hyphen, and a few containers, can have a shadow root; cells cannot. */
const hosts = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '));

/** The shadow root of an element, open or closed: an extension may look into closed ones, to which the browser gives it a key. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { localName } = element;
  // What we draw ourselves is no part of the page.
  if ((!hosts.has(localName) && !localName.includes('-')) || localName === 'before-you-refer') return null;
  if (element.shadowRoot) return element.shadowRoot;
  const { dom } = (globalThis as Chromium).chrome ?? {};
  return (dom?.openOrClosedShadowRoot ? dom.openOrClosedShadowRoot(element) : (element as Firefox).openOrClosedShadowRoot) ?? null;
}

/** The document of a frame of the same origin, also one that the page wrote; `null` for other origins, which are not ours to read. */
export function documentIn(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    return null;
  }
}

/** True in a frame of a page of the same origin: whoever looks at that page looks into this frame too. */
export function isSeenFromAbove(): boolean {
  try {
    return parent !== window && parent.document !== null;
  } catch {
    return false;
  }
}

/** Documents inside frames, and in the frames of those. */
export const framesIn = (root: Document): Document[] =>
  rootsIn(root).flatMap((inner) => (inner !== root && inner.nodeType === 9 && (inner as Document).body ? [inner as Document] : []));

/** A document, every shadow root in it, and the documents of its frames, with theirs. `most` elements are looked at in each. */
export function rootsIn(root: Document | ShadowRoot, most = 20_000): Array<Document | ShadowRoot> {
  const roots = [root];
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_ELEMENT, outsideTables);
  for (let count = 0; count < most && walker.nextNode(); count += 1) {
    const element = walker.currentNode as Element;
    const inner = /^(?:IFRAME|FRAME|OBJECT)$/.test(element.tagName) ? documentIn(element) : shadowRootOf(element);
    if (inner) roots.push(...rootsIn(inner, most));
  }
  return roots;
}

/** Cells are most of a large page, and hold neither frames nor other roots. */
const outsideTables = (node: Node): number =>
  /^(?:TBODY|SVG)$/i.test(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
