import type { LeftAlone } from './scanned.ts';
import { parentOf, type Control, type Group } from './page-elements.ts';
import { folded } from './text.ts';

const declaration =
  /\b(i|we) (can )?(hereby )?(confirm|declare|agree|understand|consent|certify|acknowledge|accept|authorise|give|have read|have checked|am authorised)\b|\bdeclarations?\b|\btick (this|the) box to confirm\b|read and (understood|understand)|terms (and|&) conditions|privacy (notice|policy)/;
/** Beside a box to tick; where something is to be written, the same words may only say how. */
const tickedDeclaration =
  /\b(tick|check|click)( (this|the) box| here)? to (confirm|agree|accept|declare|show that)\b|\bby (ticking|checking|submitting|completing)\b|\bto the best of (my|our|your)\b|\binformation .*\b(is|are) (true|accurate|correct|complete)\b/;
const signature = /\bsign(ed|ature|atory)?\b|type your (full )?name to/;
const robot = /captcha|turnstile|not a robot|characters (shown|in the (image|picture))/;
const trap = /leave (this|it|the)?\s*(field|box)?\s*(blank|empty)|do not (fill|complete)|honey ?pot/;
const trapName = /honey.?pot|^hp[_-]|[_-]hp$|no.?spam/i;

/** Whether words, beside a tick or elsewhere, ask somebody to declare something: only a person may. */
export const isDeclaration = (words: string, isTick: boolean): boolean =>
  declaration.test(folded(words)) || (isTick && tickedDeclaration.test(folded(words)));

/** Why this group is never written to; `null` where it may be. Asked when scanning and again just before writing. */
export function whyLeftAlone(group: Group, label: string, section: readonly string[]): LeftAlone | null {
  const words = folded(label);
  const [first] = group.elements;
  if (first.type === 'password' || /one-time-code|password/.test(first.getAttribute('autocomplete') ?? '')) return 'password';
  if (robot.test(words) || first.closest('[class*=captcha i], [id*=captcha i], [class*=turnstile i]')) return 'captcha';
  if (trap.test(words) || trapName.test(first.name) || (isNotForKeys(group) && !first.disabled)) return 'trap';
  if ([label, ...section].some((said) => isDeclaration(said, group.kind === 'checkbox'))) return 'declaration';
  if (signature.test(words)) return 'signature';
  for (const element of group.face ? [group.face] : group.elements) {
    const unseen = whyUnseen(element as Control);
    if (unseen) return unseen;
  }
  return group.elements.some((element) => isLocked(element, group)) ? 'locked' : null;
}

/** Keys skip what covers a widget's own element, too. */
const isNotForKeys = ({ kind, face, elements: [first] }: Group): boolean => first.tabIndex < 0 && kind !== 'radios' && face === null;

function isLocked(control: Control, { widget }: Group): boolean {
  const isReadOnly = 'readOnly' in control && control.readOnly && widget !== 'picker';
  return (
    control.matches(':disabled') || isReadOnly || ['aria-readonly', 'aria-disabled'].some((name) => control.getAttribute(name) === 'true')
  );
}

/** Styled radios and tick boxes are see-through or tiny on purpose, and their label is what is seen. */
function whyUnseen(control: Control): LeftAlone | null {
  const isTicked = control.type === 'radio' || control.type === 'checkbox';
  const unseen = whyElementUnseen(control);
  const label = control.labels?.[0];
  return unseen && isTicked && label ? whyElementUnseen(label) : unseen;
}

function whyElementUnseen(element: Element): LeftAlone | null {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'hidden';
  let opacity = 1;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = (at.ownerDocument.defaultView ?? view).getComputedStyle(at);
    if (at.getAttribute('aria-hidden') === 'true' || at.hasAttribute('inert')) return 'hidden';
    if (style.display === 'none' || (at === element && ['hidden', 'collapse'].includes(style.visibility))) return 'hidden';
    if (isMovedAway(style)) return 'off-screen';
    if (at !== element && isClosed(at, style)) return 'hidden';
    opacity *= style.opacity === '' ? 1 : Number(style.opacity);
  }
  // Below this a reader cannot rely on seeing what was typed; password managers settled on the same figure.
  if (opacity < 0.7) return 'see-through';
  return whyNotLaidOut(element, view);
}

function isMovedAway(style: CSSStyleDeclaration): boolean {
  if (/^rect\((0|1)(px)?[, ]/.test(style.clip) || /inset\((50|100)%/.test(style.clipPath)) return true;
  const isPlaced = style.position === 'absolute' || style.position === 'fixed';
  if (isPlaced && [style.left, style.top, style.right].some((away) => Number.parseFloat(away) <= -500)) return true;
  return /matrix\(0, 0, 0, 0/.test(style.transform) || style.transform === 'scale(0)';
}

/** Nothing inside can be seen: a box of no size that cuts off what it holds, or a fold that is not open. */
function isClosed(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): boolean {
  if (element.localName === 'details' && !(element as HTMLDetailsElement).open) return true;
  if (!isLaidOut(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  return (cutsOff(overflowX) && width <= 2) || (cutsOff(overflowY) && height <= 2);
}

const cutsOff = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

const isLaidOut = ({ ownerDocument }: Element): boolean => ownerDocument.documentElement.getBoundingClientRect().width > 0;

/** Only where the browser lays pages out: elsewhere every box is empty. */
function whyNotLaidOut(element: Element, view: Window): LeftAlone | null {
  if (!isLaidOut(element)) return null;
  const box = element.getBoundingClientRect();
  if (box.width <= 2 || box.height <= 2) return 'hidden';
  return box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0 ? 'off-screen' : null;
}
