import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { detect as detectForm } from '../forms/detect.ts';
import { detect as detectRegister } from '../mis/detect.ts';
import { framesIn, isSeenFromAbove } from '../mis/roots.ts';
import { whenAtRest } from '../mis/when-at-rest.ts';

declare global {
  /** Set by the guard once it is there; until then nothing is held back. Shared by all our scripts of this page. */
  var gate: ((event: Event) => void) | undefined;
  var detecting: true | undefined;
}

/**
 * The only script that runs on every page of an allowed site: looks once, then only when the page has changed and come to rest.
 * It reads shapes and words, keeps nothing and sends nothing but "found".
 */
export default defineContentScript({
  registration: 'runtime',
  main() {
    // The script of the page around it speaks for a frame that it can look into.
    if (globalThis.detecting || isSeenFromAbove()) return;
    globalThis.detecting = true;
    for (const kind of ['click', 'submit'] as const) addEventListener(kind, (event) => globalThis.gate?.(event), { capture: true });
    (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigate', (event) => globalThis.gate?.(event));
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', watch, { once: true });
    else watch();
  },
});

const restMilliseconds = 400;

function watch(): void {
  const found = { register: false, form: false };
  const look = () => {
    if (!browser.runtime?.id) return stop();
    if (!found.register && detectRegister(document)) found.register = tell('register-found');
    if (!found.form && [document, ...framesIn(document)].some(detectForm)) found.form = tell('form-found');
    if (found.register || found.form) stop();
  };
  const tell = (kind: 'register-found' | 'form-found', tries = 3): true => {
    // The background may be killed while it brings in what was found: nobody would know that the form is not guarded.
    const again = () => browser.runtime?.id && tries > 1 && setTimeout(() => tell(kind, tries - 1), restMilliseconds);
    void browser.runtime.sendMessage({ kind, body: null }).then((reply) => (reply && 'answer' in reply ? null : again()), again);
    return true;
  };
  const stop = whenAtRest(document, restMilliseconds, look);
  look();
}
