import { html, type Html } from './html.ts';

/**
 * Writes down whatever the page could hear, in `window.__heard`: a test that types into something of
 * ours finds it still empty. It stands first in the head, so that no listener is before it.
 */
export const canary = (nonce: string): Html =>
  html`<script nonce="${nonce}">
    window.__heard = [];
    for (const kind of ['keydown', 'input']) {
      window.addEventListener(
        kind,
        (event) => window.__heard.push(kind + ' ' + (event.key ?? event.data ?? event.target?.name ?? '')),
        true,
      );
    }
  </script>`;
