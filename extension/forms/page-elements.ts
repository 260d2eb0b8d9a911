import { joinDayParts } from './day-parts.ts';
import type { DayPart, FieldKind } from './scanned.ts';
import { isDrawnHeading } from './drawn-heading.ts';
import { isRowHeading } from './row-heading.ts';
import { tagOf } from './tag.ts';
import { widgetOf, type Widget, type WidgetKind } from './widget.ts';

export { tagOf };

/** How to look into a shadow root; a content script passes `shadowRootOf` of mis/roots.ts. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

export const onlyOpenRoots: OpenRoot = (element) => element.shadowRoot;

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * The elements that make one question, in order. `parts` says what each box of a date in parts is for. Of a widget, `face` is what is seen of
 * it; its element may be no form control at all.
 */
export type Group = {
  kind: FieldKind | 'file';
  elements: [Control, ...Control[]];
  parts: DayPart[];
  headings: Element[];
  widget: WidgetKind | null;
  face: Element | null;
};

/** The headings in force, with their levels. */
type Headings = { element: Element; level: number }[];

const notFillable = new Set(['submit', 'button', 'reset', 'image', 'hidden']);

export function controlIn(element: Element): Control | null {
  const tag = tagOf(element);
  if (tag === 'select' || tag === 'textarea') return element as HTMLSelectElement | HTMLTextAreaElement;
  if (tag !== 'input') return null;
  return notFillable.has((element as HTMLInputElement).type) ? null : (element as HTMLInputElement);
}

/**
 * Every element, in document order, with shadow roots where `openRoot` finds them and the documents of frames of the same origin: a frame that
 * a page writes itself hears no script of ours, so it is reached from outside.
 */
export function* allElements(root: ParentNode, openRoot: OpenRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    const inside = isFrame(element) ? documentIn(element) : openRoot(element);
    if (inside) yield* allElements(inside, openRoot);
  }
}

export const isFrame = (element: Element): element is HTMLIFrameElement => ['iframe', 'frame'].includes(tagOf(element));

/** `null` for a frame that may not be looked into, or whose page has not come yet. */
export function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    const isAwaited = /^https?:/.test(frame.src) && frame.contentDocument?.URL === 'about:blank';
    return isAwaited ? null : frame.contentDocument;
  } catch {
    return null;
  }
}

/** Out of a shadow root to what it stands in, and out of a frame to the frame. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode() as { host?: Element; defaultView?: Window | null };
  return root.host ?? frameOf(root.defaultView ?? null);
}

function frameOf(view: Window | null): Element | null {
  try {
    return view?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** Every question of the document, each with the headings above it: enough to find one again without reading names. */
export function groupsIn(document: Document, openRoot: OpenRoot): Group[] {
  const groups: Group[] = [];
  let headings: Headings = [];
  for (const element of allElements(document, openRoot)) {
    const level = headingLevel(element);
    if (level) headings = [...headings.filter((heading) => heading.level < level), { element, level }];
    const widget = widgetOf(element);
    if (widget === 'inside') continue;
    const control = widget ? (element as Control) : controlIn(element);
    if (control) addControl(groups, control, headings, widget);
  }
  return joinDayParts(groups);
}

/** Below that of all headings. */
const drawnLevel = 7;

function headingLevel(element: Element): number | null {
  if (element.closest('legend')) return null;
  const [, digit] = /^h([1-6])$/.exec(tagOf(element)) ?? [];
  if (digit) return Number(digit);
  if (isRowHeading(element) || isDrawnHeading(element)) return drawnLevel;
  return element.getAttribute('role') === 'heading' ? Number(element.getAttribute('aria-level') ?? 2) : null;
}

function addControl(groups: Group[], control: Control, headings: Headings, widget: Widget | null): void {
  const radios = control.type === 'radio' && groups.find((group) => group.kind === 'radios' && isSameChoice(group.elements[0], control));
  if (radios) radios.elements.push(control);
  else
    groups.push({
      kind: widget ? kindOfWidget[widget.kind] : kindOf(control),
      elements: [control],
      parts: [],
      headings: headings.map(({ element }) => element),
      widget: widget?.kind ?? null,
      face: widget?.face ?? null,
    });
}

const kindOfWidget: Record<WidgetKind, FieldKind> = {
  'behind-list': 'list',
  'covered-list': 'select',
  list: 'list',
  'typed-list': 'typed-list',
  picker: 'picker',
  'hidden-day': 'text',
  buttons: 'list',
  rich: 'rich',
};

function isSameChoice(first: Control, other: Control): boolean {
  const box = (control: Control) => control.closest('fieldset, [role=radiogroup]');
  return first.name === other.name && first.form === other.form && (first.name !== '' || box(first) === box(other));
}

function kindOf(control: Control): FieldKind | 'file' {
  switch (control.type) {
    case 'radio':
      return 'radios';
    case 'checkbox':
      return 'checkbox';
    case 'file':
      return 'file';
    case 'date':
      return 'day';
    case 'textarea':
      return 'area';
    default:
      return tagOf(control) === 'select' ? 'select' : 'text';
  }
}
