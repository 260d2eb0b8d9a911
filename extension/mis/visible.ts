/**
 * `gone` takes no room on the page, so that what follows moves up; `hidden` leaves a gap; `spoken` is for screen readers only.
 */
export type Look = 'shown' | 'hidden' | 'gone' | 'spoken';

const styleThatHides =
  /display|visibility|opacity|clip|font-size|(?:^|;|\s)(?:left|top|text-indent)\s*:\s*-|(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$)/;

/** Whether an element is shown. Ancestors are not looked at. */
export type Sight = (element: Element) => Look;

/**
 * Sights for one look at a page. `look` asks the browser of each element: outside grids there are few, and a class says little, since of two
 * panels only the first may be shown. `lookIn` asks once for each kind of element in a context such as a column, rather than once for
 * each cell: a grid has thousands of cells and a few kinds. A kind is a tag and class.
 */
export type Visibility = { look: Sight; lookIn: (context: string) => Sight };

export function visibility(): Visibility {
  const sights = new Map<string, Sight>();
  const lookIn = (context: string): Sight => {
    let sight = sights.get(context);
    if (!sight) sights.set(context, (sight = sightOfKinds()));
    return sight;
  };
  return { look: (element) => byAttribute(element) ?? lookAt(element), lookIn };
}

function sightOfKinds(): Sight {
  const known = new Set<string>();
  return (element) => {
    let kind = element.tagName;
    if (element.hasAttributes()) {
      const look = byAttribute(element);
      if (look !== null) return look;
      kind += `.${element.getAttribute('class') ?? ''}`;
    }
    if (known.has(kind)) return 'shown';
    const look = lookAt(element);
    // Only what is shown is taken for granted: style sheets hide what is empty, or first of its kind.
    if (look === 'shown') known.add(kind);
    return look;
  };
}

/** What its own attributes say, without the style sheets; `null` where these leave it open. */
function byAttribute(element: Element): Look | null {
  if (element.hasAttribute('hidden')) return 'gone';
  return styleThatHides.test(element.getAttribute('style') ?? '') ? lookAt(element) : null;
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
