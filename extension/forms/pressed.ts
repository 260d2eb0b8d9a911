import { parentOf, type OpenRoot } from './page-elements.ts';

const pressable = 'button, input[type=submit], input[type=image], input[type=button], input[type=reset], a[href], [role=button]';

/** The button or link a click went to, closed roots looked into: they hide from an event what was pressed. `null` where it went to none. */
export function pressedIn(event: Event, openRoot: OpenRoot): Element | null {
  const path = event.composedPath().filter((target): target is Element => 'nodeType' in target && target.nodeType === 1);
  const [first] = path;
  for (
    let element = first ? innermost(first, event as MouseEvent, openRoot) : null;
    element && element !== first;
    element = parentOf(element)
  )
    if (element.matches(pressable)) return element;
  return path.find((element) => element.matches(pressable)) ?? null;
}

/** By where the pointer was; a press of a key has no place, and goes to what has the keyboard. */
function innermost(element: Element, { detail, clientX, clientY }: MouseEvent, openRoot: OpenRoot): Element {
  const root = openRoot(element);
  const inside = detail === 0 ? root?.activeElement : root?.elementFromPoint(clientX, clientY);
  return inside && inside.getRootNode() === root ? innermost(inside, { detail, clientX, clientY } as MouseEvent, openRoot) : element;
}
