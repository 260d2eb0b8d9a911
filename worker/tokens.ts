import * as z from 'zod/mini';
import { Uuid } from '../shared/contract/check.ts';
import { opened } from './keys/jws.ts';
import type { PublicKey } from './keys/keys.ts';

/** Why a token opens nothing: a class of reasons, and nothing of the token. */
export type TokenFault = 'token-not-valid' | 'token-elsewhere' | 'token-revoked' | 'token-not-yet-valid' | 'token-expired';

/** Whom the tokens of every authority are for. */
export const audience = 'before-you-refer-checker';

/** Clocks in schools, and ours, may differ by so much. Seconds. */
const skew = 600;
const mostSeconds = 366 * 86_400;

/** What a school's token says (RFC 7519). It names a school and nobody in it. */
const Claims = z.object({
  iss: z.string(),
  aud: z.enum([audience]),
  /** The school's URN. */
  sub: z.string().check(z.regex(/^\d{6}$/)),
  jti: Uuid,
  iat: z.int(),
  nbf: z.optional(z.int()),
  exp: z.int(),
});

type Trusted = { keys: readonly PublicKey[]; authority: string | undefined; revoked: readonly string[] };

/** The token's own id, or why it opens nothing. Nothing is looked up anywhere. */
export async function readToken(text: string, trusted: Trusted, now: Date): Promise<{ id: string } | { fault: TokenFault }> {
  const token = await opened(text, 'JWT', trusted.keys);
  const claims = token.kind === 'opened' ? Claims.safeParse(token.payload) : undefined;
  if (!claims?.success) return { fault: 'token-not-valid' };
  const { iss, jti, iat, nbf = iat, exp } = claims.data;
  const seconds = now.getTime() / 1000;
  if (exp - iat > mostSeconds) return { fault: 'token-not-valid' };
  if (iss !== trusted.authority) return { fault: 'token-elsewhere' };
  if (trusted.revoked.includes(jti)) return { fault: 'token-revoked' };
  if (Math.max(iat, nbf) > seconds + skew) return { fault: 'token-not-yet-valid' };
  return exp > seconds - skew ? { id: jti } : { fault: 'token-expired' };
}
