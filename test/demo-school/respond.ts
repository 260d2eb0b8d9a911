import type { Html } from './html.ts';

export type Handler = (request: Request) => Promise<Response>;

/** Nothing inline runs or is styled without the nonce; forms go nowhere but home. */
const policy = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src data:`,
    `connect-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');

export const newNonce = (): string => crypto.randomUUID().replaceAll('-', '');

export const pageResponse = (page: Html, nonce: string, status = 200): Response =>
  new Response(page.text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(nonce),
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    },
  });

export const assetResponse = (text: string, type: 'text/css' | 'text/javascript' | 'application/json'): Response =>
  new Response(text, { headers: { 'content-type': `${type}; charset=utf-8`, 'x-content-type-options': 'nosniff' } });

export const textResponse = (text: string, status: number): Response =>
  new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
