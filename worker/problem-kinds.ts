import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ProblemKind } from '../shared/contract/problem.ts';

/** Total over ProblemKind: a new kind without a status and a title does not compile. Titles hold nothing of the request. */
export const problemKind: Record<ProblemKind, { status: ContentfulStatusCode; title: string }> = {
  'invalid-request': { status: 400, title: 'The request does not match the contract' },
  'not-json': { status: 400, title: 'The body is not JSON in UTF-8' },
  'unknown-authority': { status: 404, title: 'There is no checklist of this authority here' },
  'unknown-route': { status: 404, title: 'This authority has no checklist for this route here' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This address does not take this method' },
  'too-large': { status: 413, title: 'The body is larger than 64 kB' },
  'unsupported-media-type': { status: 415, title: 'The body is not sent as plain JSON' },
  'token-missing': { status: 401, title: 'A token of the school is needed' },
  'token-not-valid': { status: 401, title: 'The token cannot be read' },
  'token-elsewhere': { status: 401, title: 'The token is for another authority' },
  'token-revoked': { status: 401, title: 'The token has been withdrawn' },
  'token-not-yet-valid': { status: 401, title: 'The token is not good yet' },
  'token-expired': { status: 401, title: 'The token has run out' },
  'too-many-requests': { status: 429, title: 'Too many checks in one minute' },
  internal: { status: 500, title: 'Something went wrong here. Nothing was checked and nothing was kept' },
};
