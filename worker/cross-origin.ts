import type { MiddlewareHandler } from 'hono';

const extension = /^(chrome|moz)-extension:\/\/[a-z0-9-]+$/;
const preflight = {
  'Access-Control-Allow-Methods': 'GET, HEAD, POST',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type',
  'Access-Control-Max-Age': '7200',
};

/**
 * Which browser origins may read answers: extensions, and those configured. Any extension, because Firefox gives each installation
 * another origin; and a page gains nothing by it: there are no cookies, no store, and no answer about anybody but the sender's own case.
 * A token is sent by whoever holds it, never by a browser of its own accord.
 */
export const crossOrigin =
  (allowedOrigins: readonly string[]): MiddlewareHandler =>
  async (c, next) => {
    await next();
    const { headers } = c.res;
    headers.append('Vary', 'Origin');
    const origin = c.req.header('Origin') ?? '';
    if (!extension.test(origin) && !(origin && allowedOrigins.includes(origin))) return;
    headers.set('Access-Control-Allow-Origin', origin);
    if (c.req.method !== 'OPTIONS') return;
    for (const [name, value] of Object.entries(preflight)) headers.set(name, value);
  };
