import { modalOf } from './modal.ts';

/**
 * Puts what we draw where it can be seen and pressed. A page's own modal dialog covers all beside it and leaves nothing there to be pressed: so
 * inside it then, and in the browser's top layer, where nothing of the dialog clips it. `isLifted`: a dialog may have come there since.
 */
export function standAbove(host: HTMLElement, isLifted = false): void {
  const modal = modalIn(document);
  const home = modal ?? document.documentElement;
  if (host.parentNode !== home) home.append(host);
  if (!modal) return host.removeAttribute('popover');
  host.popover = 'manual';
  const isOpen = host.matches(':popover-open');
  // Whoever comes last is on top: a dialog that was shut and opened again would cover it.
  if (isOpen && isLifted) host.hidePopover();
  if (!isOpen || isLifted) host.showPopover();
}

/** Tells of modal dialogs that open or close, also where nothing else of the page changes; what it returns ends that. */
export function watchModals(host: HTMLElement, tell: () => void): () => void {
  const opened = new MutationObserver((changes) => {
    if (changes.some(({ target }) => (target as Element).localName === 'dialog')) tell();
  });
  opened.observe(document, { attributes: true, attributeFilter: ['open'], subtree: true });
  // One in a shadow root is heard of by the focus that it takes.
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof Element && target !== host && isOwnElement(target)) tell();
  };
  document.addEventListener('focusin', onFocus, { capture: true, passive: true });
  return () => {
    opened.disconnect();
    document.removeEventListener('focusin', onFocus, { capture: true });
  };
}

/** Looking into every root of a page takes time, so only where a modal may be in one. */
function modalIn(page: Document): Element | null {
  const { activeElement: active } = page;
  const mayBeInRoot = active !== null && isOwnElement(active) && active.localName !== 'before-you-refer';
  return mayBeInRoot || page.querySelector(':modal') ? modalOf(page) : null;
}

/** Of the kinds a page defines itself: those have roots. */
const isOwnElement = ({ localName }: Element): boolean => localName.includes('-');
