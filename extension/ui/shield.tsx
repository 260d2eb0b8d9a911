import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { boxOf, type Box } from '../mis/on-screen.ts';
import { modalOf } from './modal.ts';

/** Something on the page that may be pointed at, and the element a person sees of it. */
type Seen = { element: Element };

type Props<Target extends Seen> = {
  /** What is said to somebody who hears the page. */
  label: string;
  /** The one a person sees under the pointer; `null` beside them all. */
  under(event: MouseEvent): Target | null;
  /** Where a key leads from here; `null` for a key that leads nowhere. */
  stepped(key: string, at: Target | null): Target | null;
  wordsOf(target: Target): string;
  /** `null` where the user leaves. */
  onPoint(target: Target | null): void;
  children: ComponentChildren;
};

/** Laid over the page, so that no press reaches what is pointed at. Pointing only: nothing can be typed here. */
export function Shield<Target extends Seen>({ label, under, stepped, wordsOf, onPoint, children }: Props<Target>) {
  const around = useRef<HTMLDialogElement>(null);
  const shield = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState<Target | null>(null);
  // Before it is painted: who sees it may press Escape at once.
  useLayoutEffect(() => {
    // A page's own modal dialog leaves nothing beside it to be pressed; only another, opened later, lies above it.
    if (modalOf(document)) around.current?.showModal();
    else around.current?.show();
    shield.current?.focus();
    const escape = (event: KeyboardEvent) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      // The page's own dialog would be closed by it.
      event.preventDefault();
      event.stopImmediatePropagation();
      onPoint(null);
    };
    addEventListener('keydown', escape, { capture: true });
    return () => removeEventListener('keydown', escape, { capture: true });
  }, []);
  const box = at && boxOf(at.element);
  return (
    <dialog ref={around} class="pointing" aria-label="Before You Refer">
      <button
        type="button"
        ref={shield}
        class="shield"
        aria-label={label}
        onPointerMove={(event) => event.isTrusted && setAt(under(event))}
        onClick={(event) => {
          // A press of a key has no place on the screen.
          const target = event.detail === 0 ? at : under(event);
          if (event.isTrusted && target) onPoint(target);
        }}
        onKeyDown={(event) => {
          const next = event.isTrusted ? stepped(event.key, at) : null;
          if (!next) return;
          event.preventDefault();
          next.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
          setAt(next);
        }}
      />
      {box && <div class="pointed" style={inPixels(box)} />}
      <section class="box" aria-label="What to point at">
        {children}
        <p role="status">{at ? `You are at “${wordsOf(at)}”.` : ''}</p>
        <button type="button" onClick={(event) => event.isTrusted && onPoint(null)}>
          Leave (Escape)
        </button>
      </section>
    </dialog>
  );
}

const inPixels = (box: Box) => Object.fromEntries(Object.entries(box).map(([side, pixels]) => [side, `${pixels}px`]));
