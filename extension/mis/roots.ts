type Extended = { chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } } };

/** The shadow root of an element, open or closed: an extension may look into closed ones, to which Chromium gives it a key. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  // Only elements whose names have a hyphen, and a few containers, can have one; cells seldom are among them.
  if (!mayHost.test(element.tagName)) return null;
  return (globalThis as Extended).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

const mayHost = /-|^(?:ARTICLE|ASIDE|BLOCKQUOTE|BODY|DIV|FOOTER|H[1-6]|HEADER|MAIN|NAV|P|SECTION|SPAN)$/;

/** Documents inside frames that are of the same origin, those written by the page among them; frames of other origins are not ours to read. */
export function framesIn(root: Document | ShadowRoot): Document[] {
  return [...root.querySelectorAll('iframe,frame,object')].flatMap((frame) => {
    try {
      const inner = (frame as HTMLIFrameElement).contentDocument;
      return inner?.body ? [inner, ...framesIn(inner)] : [];
    } catch {
      return [];
    }
  });
}
