import type { MiddlewareHandler } from 'hono';
import { Refusal } from './refusal.ts';

/** One address, one spelling. Hono's smallest router, which saves 2 kB, would take a slash at the end. */
export const noOtherSpelling: MiddlewareHandler = async (c, next) => {
  if (c.req.path.length > 1 && c.req.path.endsWith('/')) throw new Refusal('not-found');
  await next();
};
