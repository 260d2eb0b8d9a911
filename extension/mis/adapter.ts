import type { Lesson } from './teaching/lesson.ts';

/**
 * What is known of one product's pages, as data. Selectors name a thing by what it is, never by where it stands or how it happens to be
 * at the moment: a test refuses those. Saved pages and their expected readings lie beside it in `pages/`.
 */
export type Adapter = {
  id: string;
  /** As users call it. */
  product: string;
  /** Stands on every page of the product, and says this: others may use the same names. */
  knownBy: { selector: string; says: string };
  /** Its pages that hold a register, by route: see `routeOf`. */
  pages: Record<string, AdapterPage>;
};

export type AdapterPage = {
  /** The one grid that holds the register. */
  register: string;
  /** What the reader could not make out by itself, as if somebody had taught it. */
  lesson: Omit<Lesson, 'fingerprint'>;
};
