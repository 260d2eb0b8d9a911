import type { Context } from 'hono';
import { digestOf } from './keys/digest.ts';

/** What anybody may read and nobody sent. Kept only briefly, so that a new edition is soon everywhere; who has it already is told so. */
export async function publicAnswer(c: Context, media: string, text: string): Promise<Response> {
  const tag = `"${await digestOf(text)}"`;
  const headers = { 'Cache-Control': 'public, max-age=300', ETag: tag, 'Content-Type': media };
  // A weak name of it names it too (RFC 9110, 13.1.2).
  const held = (c.req.header('If-None-Match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return held.some((one) => one === '*' || one === tag) ? c.body(null, 304, headers) : c.body(text, 200, headers);
}

export const publicJson = (c: Context, value: object): Promise<Response> => publicAnswer(c, 'application/json', JSON.stringify(value));
