import { publishedKeys } from '../keys/published-keys.ts';
import { publicJson } from '../public-answer.ts';
import type { Route } from './route.ts';

/** The public halves that receipts are verified with (RFC 7517). A retired one stays as long as its receipts may turn up. */
export const jwks: Route = {
  method: 'GET',
  path: '/.well-known/jwks.json',
  handler: ({ configuration }) => {
    const keys = publishedKeys(configuration).map((key) => ({ ...key, alg: 'EdDSA', use: 'sig' }));
    return (c) => publicJson(c, { keys });
  },
};
