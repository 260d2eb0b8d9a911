import { publicAnswer } from '../public-answer.ts';
import { Refusal } from '../refusal.ts';
import type { Route } from './route.ts';

/** Whom to tell of a weakness (RFC 9116), where the authority has set it, for as long as it said. Neither of the two is set without the other. */
export const security: Route = {
  method: 'GET',
  path: '/.well-known/security.txt',
  handler:
    ({ configuration: { SECURITY_CONTACT, SECURITY_EXPIRES }, now }) =>
    (c) => {
      // What has run out must no longer be relied on (RFC 9116, 2.5.5), and whoever set it may have left.
      if (!SECURITY_EXPIRES || now().toISOString() > SECURITY_EXPIRES) throw new Refusal('not-found');
      return publicAnswer(c, 'text/plain; charset=utf-8', `Contact: ${SECURITY_CONTACT}\nExpires: ${SECURITY_EXPIRES}\n`);
    },
};
