import { render, type ComponentChild } from 'preact';
import { browser } from 'wxt/browser';
import { watchSeen } from './seen.ts';

/** Laid over everything and clickable only where we draw; the page's own styles cannot reach it. */
const locked = { all: 'initial', position: 'fixed', inset: '0', 'z-index': '2147483647', 'pointer-events': 'none', contain: 'strict' };

/** A page that takes us out again and again gets its way: the panel is still there. */
const mostReturns = 3;

/**
 * A closed shadow root on the page's root element, outside the body so that no layout of the page is touched. What we find about a
 * child is not the page's business, and nothing is ever typed in here: pages can listen to keys.
 */
export function mount(styles: string): { draw(content: ComponentChild): void; remove(): void } {
  const host = document.createElement('before-you-refer');
  for (const [property, value] of Object.entries(locked)) host.style.setProperty(property, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  let returns = 0;
  const removals = new MutationObserver(() => {
    // An update left this behind: the new version has come to the page, and speaks for it.
    if (!browser.runtime?.id) return remove();
    if (host.isConnected || returns >= mostReturns) return;
    returns += 1;
    document.documentElement.append(host);
  });
  removals.observe(document.documentElement, { childList: true });
  const seen = watchSeen();
  const remove = () => {
    removals.disconnect();
    render(null, root);
    host.remove();
  };
  return {
    draw(content) {
      render(content, root);
      for (const button of root.querySelectorAll('button')) seen(button);
    },
    remove,
  };
}
