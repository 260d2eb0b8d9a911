import { publicCache } from '../public-cache.ts';
import { Refusal } from '../refusal.ts';
import type { Route } from './route.ts';

/** Whom to tell of a weakness (RFC 9116), where the authority has set it. */
export const security: Route = {
  method: 'GET',
  path: '/.well-known/security.txt',
  handler:
    ({ configuration: { SECURITY_CONTACT, SECURITY_EXPIRES } }) =>
    (c) => {
      if (!SECURITY_CONTACT || !SECURITY_EXPIRES) throw new Refusal('not-found');
      return c.text(`Contact: ${SECURITY_CONTACT}\nExpires: ${SECURITY_EXPIRES}\n`, 200, publicCache);
    },
};
