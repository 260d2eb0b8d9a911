import { documentIn, isFrame } from '../forms/page-elements.ts';
import { documentsIn } from '../forms/scan.ts';

/** `page` is the document the event happened in. */
type Listener = (event: Event, page: Document) => void;
type Heard = { kinds: readonly string[]; listener: Listener; inView: WeakMap<Window, (event: Event) => void> };

/** Hears what happens in the frames of a page that may be read, also in those that come later. */
export type Frames = { hear(kinds: readonly string[], listener: Listener): void };

/**
 * The script of a page speaks for its frames of the same site: of two scripts each would draw, guard and answer for a part. A page writes its
 * frames anew and goes on in them, and what listened there is gone with that; so they are gone through again whenever one has loaded, or the
 * pointer or the keyboard may have gone into one. `onCome` is told of each that has loaded.
 */
export function framesOf(page: Window, onCome: () => void): Frames {
  const all: Heard[] = [];
  const reach = () => {
    for (const { defaultView } of documentsIn(page.document))
      if (defaultView && defaultView !== page) for (const one of all) listen(one, defaultView);
  };
  for (const kind of ['load', 'pointerover'] as const)
    page.addEventListener(
      kind,
      (event) => {
        if (!(event.target instanceof Element) || !isFrame(event.target)) return;
        reach();
        // Pages have frames for much else.
        if (kind === 'load' && documentIn(event.target)?.querySelector('input, select, textarea, button')) onCome();
      },
      { capture: true, passive: true },
    );
  page.addEventListener('blur', reach, { passive: true });
  return {
    hear(kinds, listener) {
      all.push({ kinds, listener, inView: new WeakMap() });
      reach();
    },
  };
}

/** Doing it twice is no second listening. */
function listen({ kinds, listener, inView }: Heard, view: Window): void {
  const hear = inView.get(view) ?? ((event: Event) => listener(event, view.document));
  inView.set(view, hear);
  for (const kind of kinds) {
    const target = kind === 'navigate' ? (view as { navigation?: EventTarget }).navigation : view;
    target?.addEventListener(kind, hear, { capture: true });
  }
}
