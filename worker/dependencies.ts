import type { Authority } from '../shared/authorities/authority.ts';

/** Everything the Worker depends on; a test hands in its own. */
export type Dependencies = {
  authorities: readonly Authority[];
  /** Origins beside extensions that may read answers in a browser. */
  allowedOrigins: readonly string[];
};
