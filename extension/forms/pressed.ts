import { parentOf, type OpenRoot } from './page-elements.ts';

const pressable = 'button, input[type=submit], input[type=image], input[type=button], input[type=reset], a[href], [role=button]';

/** The button or link a click went to, closed roots looked into: they hide from an event what was pressed. `null` where it went to none. */
export function pressedIn(event: Event, openRoot: OpenRoot): Element | null {
  const path = event.composedPath().filter((target): target is Element => 'nodeType' in target && target.nodeType === 1);
  const [first] = path;
  const inside: Element[] = [];
  for (let at = first ? innermost(first, event as MouseEvent, openRoot) : null; at && at !== first; at = parentOf(at)) inside.push(at);
  return [...inside, ...path].find((element) => element.matches(pressable)) ?? null;
}

/** By where the pointer was; a press of a key has no place, and goes to what has the keyboard. */
function innermost(element: Element, event: MouseEvent, openRoot: OpenRoot): Element {
  const root = openRoot(element);
  const inside = event.detail === 0 ? root?.activeElement : root?.elementFromPoint(event.clientX, event.clientY);
  return inside && inside.getRootNode() === root ? innermost(inside, event, openRoot) : element;
}
