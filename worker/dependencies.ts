import type { Authority } from '../shared/authorities/authority.ts';
import type { Configuration } from './configuration.ts';

/** Counts what one key asks; `success` is false once it has asked too much. The platform's own binding. */
export type Limit = { limit(asked: { key: string }): Promise<{ success: boolean }> };

/** The pages built beside the Worker. The platform's own binding. */
export type Pages = { fetch(address: string): Promise<Response> };

/** Everything the Worker depends on; a test hands in its own. */
export type Dependencies = {
  /** Those answered for, each with its checklists. */
  authorities: readonly Authority[];
  configuration: Configuration;
  /** Absent on one's own computer only. */
  byAddress?: Limit | undefined;
  byToken?: Limit | undefined;
  /** Absent in tests of the app alone. */
  pages?: Pages | undefined;
  /** Read for receipts and for tokens that run out; never for findings. */
  now: () => Date;
};
