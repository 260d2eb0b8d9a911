import type { Draw, Drawn } from './field.ts';

/** An empty place in which an engine draws the page from what it is told. */
export const drawMounted =
  (more: Omit<Drawn, 'body'>): Draw =>
  () => ({ ...more, body: '<div id="root"></div>' });
