import { render, type ComponentChild } from 'preact';
import { browser } from 'wxt/browser';
import { standAbove, watchModals } from './above.ts';
import { askSurely } from './ask.ts';
import { watchSeen } from './seen.ts';

/** Laid over everything and clickable only where we draw; the page's own styles cannot reach it. */
const locked = { all: 'initial', position: 'fixed', inset: '0', 'z-index': '2147483647', 'pointer-events': 'none', contain: 'strict' };

/** A page that takes us out again and again gets its way: the panel is still there, and the toolbar button says so. */
const mostReturns = 3;

/**
 * A closed shadow root on the page's root element, outside the body so that no layout of the page is touched; inside a modal dialog of the page
 * while one is open. What we find about a child is not the page's business, and nothing is ever typed in here: pages can listen to keys.
 */
export function mount(styles: string, on: 'register' | 'form'): { draw(content: ComponentChild): void; remove(): void } {
  const host = document.createElement('before-you-refer');
  for (const [property, value] of Object.entries(locked)) host.style.setProperty(property, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  // A page's own dialog may take a press anywhere in it for one of its own.
  host.addEventListener('click', (event) => event.stopPropagation());
  let returns = 0;
  const stand = (isLifted = false) => {
    // Taken out by itself; where a dialog of the page went with us in it, nobody meant us.
    if (host.parentNode === null) {
      if (returns === mostReturns) void askSurely('shut-out', { on }).catch(() => null);
      returns += 1;
      if (returns > mostReturns) return;
    }
    // Moved, an open dialog of ours would close. One that cannot be seen is none.
    if (host.checkVisibility() && root.querySelector('dialog[open]')) return;
    standAbove(host, isLifted);
  };
  const stopWatching = watchModals(host, () => stand(true));
  const removals = new MutationObserver(() => {
    // An update left this behind: the new version has come to the page, and speaks for it.
    if (!browser.runtime?.id) return remove();
    if (!host.isConnected) stand();
  });
  removals.observe(document.documentElement, { childList: true });
  const seen = watchSeen();
  const remove = () => {
    removals.disconnect();
    stopWatching();
    render(null, root);
    host.remove();
  };
  return {
    draw(content) {
      stand();
      render(content, root);
      for (const button of root.querySelectorAll('button')) seen(button);
    },
    remove,
  };
}
