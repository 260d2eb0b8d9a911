import { publicAnswer } from '../public-answer.ts';
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
      return publicAnswer(c, 'text/plain; charset=utf-8', `Contact: ${SECURITY_CONTACT}\nExpires: ${SECURITY_EXPIRES}\n`);
    },
};
