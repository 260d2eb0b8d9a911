import { countedAs } from './counted-as.ts';
import type { Dependencies, Limit } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { readToken } from './tokens.ts';

/** The period of both limits in wrangler.toml, which the platform does not tell. */
const retryAfter = { 'Retry-After': '60' };
const bearer = { 'WWW-Authenticate': 'Bearer' };

/**
 * Lets a request in, or refuses it before its body is read. An address counts whatever it sends; a token counts beside it, since a
 * whole trust may share one address and one token may be used from many.
 */
export function doorFor({ configuration, byAddress, byToken, now }: Dependencies): (headers: Headers) => Promise<void> {
  const { WHO_MAY_ASK, TOKEN_KEYS: keys, KEYS_OF: authority, REVOKED_TOKENS: revoked } = configuration;
  return async (headers) => {
    await count(byAddress, countedAs(headers.get('CF-Connecting-IP') ?? ''));
    if (WHO_MAY_ASK === 'anyone') return;
    const sent = /^Bearer ([\w.-]{1,2000}$)?/i.exec(headers.get('Authorization') ?? '');
    // What is too long or has other letters in it is no token, and is not read; but something came.
    const read = sent ? await readToken(sent[1] ?? '', { keys, authority, revoked }, now()) : { fault: 'token-missing' as const };
    if ('fault' in read) throw new Refusal(read.fault, { headers: bearer });
    await count(byToken, read.id);
  };
}

async function count(limit: Limit | undefined, key: string): Promise<void> {
  if (limit && !(await limit.limit({ key })).success) throw new Refusal('too-many-requests', { headers: retryAfter });
}
