import type { MiddlewareHandler } from 'hono';

const policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Set after the answer is made, so that refusals have them too; a failure is never kept by a cache. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers, status } = c.res;
  headers.set('Referrer-Policy', 'no-referrer');
  // A browser heeds it over https alone, so not on one's own computer; for this name only, since the council has others.
  headers.set('Strict-Transport-Security', 'max-age=31536000');
  headers.set('X-Content-Type-Options', 'nosniff');
  // A page has a policy of its own.
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', policy);
  if (status >= 400 || !headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
};
