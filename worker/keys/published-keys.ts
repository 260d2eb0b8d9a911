import type { Configuration } from '../configuration.ts';
import type { PublishedKey } from './keys.ts';

/** Every key that receipts of this checker may name, the one that signs now first, even where it is listed among those to be retired. */
export function publishedKeys({ ENVIRONMENT, SIGNING_KEY, OTHER_KEYS }: Configuration): PublishedKey[] {
  const { d: _secret, ...half } = SIGNING_KEY;
  return [{ ...half, status: ENVIRONMENT === 'live' ? 'current' : 'test' }, ...OTHER_KEYS.filter(({ kid }) => kid !== half.kid)];
}
