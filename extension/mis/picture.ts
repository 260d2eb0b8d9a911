/** What a key on the page may know a picture by: its source, its shape, or the name of its kind. A colour alone never tells two apart. */
export function pictureOf(element: Element): string {
  const tag = element.tagName.toUpperCase();
  if (tag === 'IMG') return `src ${element.getAttribute('src') ?? ''}`;
  if (tag === 'SVG') {
    const shapes = [...element.querySelectorAll('use,path,circle,rect,polygon,polyline,line')].map((shape) =>
      ['href', 'xlink:href', 'd', 'points', 'r', 'x1', 'y1'].map((name) => shape.getAttribute(name) ?? '').join(' '),
    );
    return `svg ${shapes.join('|')}`;
  }
  return `${tag.toLowerCase()} ${classOf(element)}`;
}

const classOf = (element: Element): string =>
  (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .filter((name) => name !== '')
    .sort()
    .join(' ');

const drawn = new Map<string, boolean>();
const mostDrawn = 2000;

/** True for an element without text that the page draws something in: by its style, or before or after it. Asked once for each class. */
export function drawsItself(element: Element): boolean {
  const isCell = /^(?:TD|TH)$/.test(element.tagName) || element.hasAttribute('role');
  const kind = `${element.tagName}.${element.getAttribute('class') ?? ''}|${element.getAttribute('style') ?? ''}`;
  let draws = drawn.get(kind);
  if (draws === undefined) {
    if (drawn.size > mostDrawn) drawn.clear();
    drawn.set(kind, (draws = looksDrawn(element, isCell)));
  }
  return draws;
}

function looksDrawn(element: Element, isCell: boolean): boolean {
  const view = element.ownerDocument.defaultView;
  const style = view?.getComputedStyle(element);
  if (!view || !style) return false;
  if (style.backgroundImage !== '' && style.backgroundImage !== 'none') return true;
  const mask = style.maskImage;
  if (mask && mask !== 'none') return true;
  // A cell may be tinted for many reasons; something inside it is tinted to be seen.
  const tint = style.backgroundColor;
  if (!isCell && tint !== '' && tint !== 'transparent' && !/,\s*0\)$/.test(tint) && !isPaleGrey(tint)) return true;
  return ['::before', '::after'].some((where) => {
    const { content } = pseudo(view, element, where);
    return content !== '' && content !== 'none' && content !== 'normal' && content !== '""';
  });
}

/** White or nearly: what a page shades where there is nothing to show. */
function isPaleGrey(colour: string): boolean {
  const channels = (/^rgba?\(([^)]*)\)/.exec(colour)?.[1] ?? '')
    .split(/[\s,/]+/)
    .map(Number)
    .slice(0, 3);
  return channels.length === 3 && Math.min(...channels) >= 200 && Math.max(...channels) - Math.min(...channels) <= 12;
}

/** Not every engine knows them. */
function pseudo(view: Window, element: Element, where: string): { content: string } {
  try {
    return { content: view.getComputedStyle(element, where).content ?? '' };
  } catch {
    return { content: '' };
  }
}
