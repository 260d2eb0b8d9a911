import { defineContentScript } from 'wxt/utils/define-content-script';
import { isSeenFromAbove } from '../mis/roots.ts';
import { startForm } from '../ui/form-page.tsx';

declare global {
  var guarding: true | undefined;
}

/** Injected where the detector found a referral form. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    // The script of the page around it speaks for a frame that it can look into.
    if (globalThis.guarding || isSeenFromAbove()) return;
    globalThis.guarding = true;
    startForm();
  },
});
