import type { Handler } from 'hono';
import { Refusal } from './refusal.ts';

/** Leads to a page of the authority's own, where it has set one. */
export const elsewhere =
  (address: string | undefined): Handler =>
  (c) => {
    if (!address) throw new Refusal('not-found');
    return c.redirect(address, 302);
  };
