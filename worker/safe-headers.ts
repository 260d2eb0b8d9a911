import type { MiddlewareHandler } from 'hono';

const policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const always = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Set after the answer is made, so that refusals have them too; a failure is never kept by a cache. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(always)) c.res.headers.set(name, value);
  // A page has a policy of its own.
  if (!c.res.headers.has('Content-Security-Policy')) c.res.headers.set('Content-Security-Policy', policy);
  if (c.res.status >= 400 || !c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
};
