import { defineContentScript } from 'wxt/utils/define-content-script';
import { startForm } from '../ui/form-page.tsx';

declare global {
  var guarding: true | undefined;
}

/** Injected where the detector found a referral form. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    if (globalThis.guarding) return;
    globalThis.guarding = true;
    startForm();
  },
});
