import type { MiddlewareHandler } from 'hono';
import { Refusal } from './refusal.ts';

/** One address, one spelling. Hono's smallest router, which saves 2 kB, would take a slash at the end, and letters written as `%61`. */
export const noOtherSpelling: MiddlewareHandler = async (c, next) => {
  if ((c.req.path.length > 1 && c.req.path.endsWith('/')) || c.req.url.split('?', 1)[0]!.includes('%')) throw new Refusal('not-found');
  await next();
};
