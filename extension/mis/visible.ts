/**
 * `gone` takes no room on the page, so that what follows moves up; `hidden` leaves a gap; `spoken` is for screen readers only.
 */
export type Look = 'shown' | 'hidden' | 'gone' | 'spoken';

const styleThatHides =
  /display|visibility|opacity|clip|font-size|(?:^|;|\s)(?:left|top|text-indent)\s*:\s*-|(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$)/;

/**
 * Whether elements are shown, asked of the browser once for each kind of element rather than once for each cell:
 * a grid has thousands of cells and a few kinds. A kind is a tag and class in a context, such as a column.
 * Ancestors are not looked at.
 */
export type Visibility = (element: Element, context?: string) => Look;

export function visibility(): Visibility {
  const known = new Set<string>();
  return (element, context = '') => {
    if (element.hasAttribute('hidden')) return 'gone';
    if (styleThatHides.test(element.getAttribute('style') ?? '')) return lookAt(element);
    // Outside grids there are few elements, and a class says little: of two panels only the first may be shown.
    if (context === '') return lookAt(element);
    const kind = `${context}>${element.tagName}.${element.getAttribute('class') ?? ''}`;
    if (known.has(kind)) return 'shown';
    const look = lookAt(element);
    // Only what is shown is taken for granted: style sheets hide what is empty, or first of its kind.
    if (look === 'shown') known.add(kind);
    return look;
  };
}

function lookAt(element: Element): Look {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return 'shown';
  if (style.display === 'none') return 'gone';
  if (style.visibility === 'hidden' || style.visibility === 'collapse') return 'hidden';
  if (style.opacity === '0' || style.fontSize === '0px') return 'hidden';
  if (style.position !== 'absolute' && style.position !== 'fixed') return 'shown';
  const clipped = (style.clip !== '' && style.clip !== 'auto') || /inset\((?:50|100)%|circle\(0/.test(style.clipPath);
  const tiny = style.overflow === 'hidden' && (/^[01]px$/.test(style.width) || /^[01]px$/.test(style.height));
  const away = Number.parseFloat(style.left) < -500 || Number.parseFloat(style.top) < -500;
  return clipped || tiny || away ? 'spoken' : 'shown';
}

/** True where the element and all it stands in are shown, through shadow roots up to the document. */
export function isShown(element: Element): boolean {
  let at: Element | null = element;
  while (at) {
    if (at.hasAttribute('hidden') || isUnseen(lookAt(at))) return false;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
  }
  return true;
}

export const isUnseen = (look: Look): boolean => look === 'gone' || look === 'hidden';
