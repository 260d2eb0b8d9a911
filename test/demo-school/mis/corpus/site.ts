import { readFile } from 'node:fs/promises';
import type { Html } from '../../html.ts';
import { assetResponse, newNonce, textResponse } from '../../respond.ts';
import { corpusAsset } from './bundles.ts';
import { corpus } from './index.ts';
import { inner, shell } from './shell.ts';

/** Scripts and styles stay the same while the school is served, and its engines are large. */
const kept = (response: Response): Response => {
  response.headers.set('cache-control', 'max-age=3600');
  return response;
};

/** Answers for every address under `/corpus/`. */
export async function corpusResponse(url: URL): Promise<Response> {
  const [, , id = '', part = ''] = url.pathname.split('/');
  if (id === 'assets') return asset(part);
  const page = corpus.find((one) => one.id === id);
  if (!page) return textResponse('No such page in the corpus.', 404);
  if (part === 'sheet') return assetResponse(JSON.stringify(page.sheet ?? null), 'application/json');
  const nonce = newNonce();
  return respond(part === 'inner' ? inner(page) : shell(page, nonce), nonce);
}

async function asset(name: string): Promise<Response> {
  if (name === 'corpus.css') return kept(assetResponse(await readFile(new URL('corpus.css', import.meta.url), 'utf8'), 'text/css'));
  const text = await corpusAsset(name);
  if (text === undefined) return textResponse('No such file.', 404);
  return kept(assetResponse(text, name.endsWith('.css') ? 'text/css' : 'text/javascript'));
}

/** Grid engines write styles of their own into the page, and old pages frame themselves, so both are allowed here. */
const policy = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'self'`,
  ].join('; ');

const respond = (page: Html, nonce: string): Response =>
  new Response(page.text, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(nonce),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
