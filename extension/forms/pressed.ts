import { parentOf, type OpenRoot } from './page-elements.ts';

const pressable = 'button, input[type=submit], input[type=image], input[type=button], input[type=reset], a[href], [role=button]';

/**
 * The button or link a click went to, closed roots looked into: they hide from an event what was pressed, also where what is seen of it was put
 * in from outside. `null` where it went to none.
 */
export function pressedIn(event: Event, openRoot: OpenRoot): Element | null {
  const path = event.composedPath().filter((target): target is Element => 'nodeType' in target && target.nodeType === 1);
  const shown = new Set<Node | null>(path.map((element) => element.getRootNode()));
  const hiddenIn = (host: Element): Element[] => {
    const inside: Element[] = [];
    if (shown.has(openRoot(host))) return inside;
    for (let at: Element | null = innermost(host, event as MouseEvent, openRoot); at && at !== host; at = parentOf(at)) inside.push(at);
    return inside;
  };
  return path.flatMap((element) => [...hiddenIn(element), element]).find((element) => element.matches(pressable)) ?? null;
}

/** By where the pointer was; a press of a key has no place, and goes to what has the keyboard. */
function innermost(host: Element, event: MouseEvent, openRoot: OpenRoot): Element {
  const root = openRoot(host);
  const reached = event.detail === 0 ? [root?.activeElement] : root?.elementsFromPoint(event.clientX, event.clientY);
  const inside = reached?.find((element) => element?.getRootNode() === root);
  return inside ? innermost(inside, event, openRoot) : host;
}
