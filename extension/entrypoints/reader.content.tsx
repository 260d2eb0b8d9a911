import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from '../ui/reader.tsx';

declare global {
  var reading: true | undefined;
}

/** Injected where the detector found a register. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    if (globalThis.reading) return;
    globalThis.reading = true;
    void startReader();
  },
});
