import type { Handler } from 'hono';
import { Refusal } from './refusal.ts';
import type { Route } from './routes/route.ts';

const allowedBeside: Record<Route['method'], string> = { GET: 'GET, HEAD, OPTIONS', POST: 'POST, OPTIONS' };

/** Answers whatever a known path is asked by another method than its own. */
export const otherMethods = (method: Route['method']): Handler => {
  const headers = { Allow: allowedBeside[method] };
  return (c) => {
    if (c.req.method !== 'OPTIONS') throw new Refusal('method-not-allowed', { headers });
    return c.body(null, 204, headers);
  };
};
