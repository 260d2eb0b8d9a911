import { render, type ComponentChild } from 'preact';

/** Laid over everything and clickable only where we draw; the page's own styles cannot reach it. */
const locked = { all: 'initial', position: 'fixed', inset: '0', 'z-index': '2147483647', 'pointer-events': 'none', contain: 'strict' };

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
  return {
    draw: (content) => render(content, root),
    remove() {
      render(null, root);
      host.remove();
    },
  };
}

/** Only a person's own press counts: pages can make events. */
export const pressed =
  (act: () => void) =>
  (event: Event): void => {
    if (event.isTrusted) act();
  };
