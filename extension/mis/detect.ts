import type { Detection } from './reading.ts';

/** Does this page seem to hold a register? Cheap, for every page; reads no pupil data. `null`: no. */
export function detect(_root: Document): Detection | null {
  return null;
}
