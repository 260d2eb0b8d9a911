import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CheckResponse } from '../../../shared/contract/check-response.ts';
import { Problem } from '../../../shared/contract/problem.ts';
import { openApiDocument } from '../../../worker/made-ahead/document.ts';
import { signed, signingKey } from '../../../worker/keys/jws.ts';
import { audience } from '../../../worker/tokens.ts';
import { newTokenKey, tokenKeys } from '../keys.ts';
import { checklist } from '../request.ts';
import { canaryIn } from './canaries.ts';
import { requestsFor, type Asked, type Document } from './requests.ts';
import { serveBuilt, type Served } from '../built.ts';

/** `npm run soak` asks for more, and more time. */
const runs = process.env['SOAK'] ? 20_000 : 1000;
const seed = 20261120;

const document = JSON.parse(JSON.stringify(openApiDocument(checklist))) as Document;
const at = Math.floor(Date.now() / 1000);
const revoked = crypto.randomUUID();
const tokenWith = async (over: object) => {
  const claims = { iss: 'kent', aud: audience, sub: '123456', jti: crypto.randomUUID(), iat: at, exp: at + 86_400, ...over };
  return signed('JWT', newTokenKey.kid, claims, await signingKey(newTokenKey));
};

/** What one’s own computer has not, so that these addresses lead somewhere. */
const links = {
  CONTACT: 'https://www.council.example/contact',
  PRIVACY: 'https://www.council.example/privacy',
  SECURITY_CONTACT: 'https://www.council.example/report-a-weakness',
  SECURITY_EXPIRES: '2027-10-01T00:00:00Z',
};

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => [path, method] as const),
);

let served: Served;
let tokens: string[] = [];
let asks = 0;
let heldBefore = 0;

beforeAll(async () => {
  served = await serveBuilt({ WHO_MAY_ASK: 'schools', ...links, KEYS_OF: 'kent', TOKEN_KEYS: tokenKeys, REVOKED_TOKENS: [revoked] });
  const others = [{ jti: revoked }, { iss: 'walsall' }, { iat: at - 86_400, exp: at - 3600 }, { iat: at + 3600, exp: at + 7200 }];
  tokens = await Promise.all([{}, ...others].map(tokenWith));
}, 60_000);
afterAll(() => served?.stop());

type Answer = { status: number; headers: Headers; text: string };

async function answerTo({ method, address, headers, body }: Asked): Promise<Answer> {
  // Not resolved against the address, which would tidy what was put into it.
  const response = await fetch(served.address + address, { method, headers, redirect: 'manual', ...(body !== undefined && { body }) });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** What an answer must be, whatever was asked. @returns how it was refused, or its status. */
function judged({ name, method, isOwn }: Asked, { status, headers, text }: Answer): string {
  expect(status).toBeLessThan(500);
  const told = `${text}\n${[...headers].join('\n')}`;
  expect(canaryIn(told)).toBeNull();
  for (const token of tokens) expect(told).not.toContain(token.split('.')[2]);
  const [verb = '', path = ''] = name.split(' ');
  const documented = Object.keys(document.paths[path]![verb.toLowerCase()]!.responses);
  expect(isOwn ? documented : [String(status)]).toContain(String(status));
  if (status < 400 || method === 'HEAD') {
    if (isOwn && status === 200 && verb === 'POST') CheckResponse.parse(JSON.parse(text));
    return String(status);
  }
  expect([headers.get('Content-Type'), headers.get('Cache-Control')]).toEqual(['application/problem+json', 'no-store']);
  return Problem.parse(JSON.parse(text)).kind;
}

/** What this run has met: each operation with how it was refused, or its status; and how often. */
const met = new Map<string, number>();

test(`${runs} requests made from the document and spoilt: answered or refused as it says, and nothing of them is told`, async () => {
  const all = operations.map(([path, method]) => ({
    weight: method === 'post' ? 24 : 1,
    arbitrary: requestsFor(document, path, method, tokens),
  }));
  const property = fc.asyncProperty(fc.oneof(...all), async (asked) => {
    const kind = `${asked.name} ${judged(asked, await answerTo(asked))}`;
    met.set(kind, (met.get(kind) ?? 0) + 1);
    asks += 1;
    if (asks === runs / 5) heldBefore = await served.held();
  });
  await fc.assert(property, { numRuns: runs, seed });
  expect(asks).toBe(runs);
}, 1_200_000);

test.each(operations)('%s, %s: every refusal the document names was met, but for too many and for our own faults', (path, method) => {
  const examples = Object.values(document.paths[path]![method]!.responses).map(({ content = {} }) => content['application/problem+json']);
  const named = examples.flatMap((refusal) => Object.keys(refusal?.examples ?? {}));
  const missed = named.filter((kind) => !met.has(`${method.toUpperCase()} ${path} ${kind}`));
  expect(missed).toEqual(missed.filter((kind) => ['internal', 'too-many-requests'].includes(kind)));
});

test('enough of them are checks that are answered, so that the engine was asked too', () => {
  expect(met.get('POST /v1/checks 200')).toBeGreaterThan(runs / 20);
});

test('the Worker has written nothing at all', () => {
  expect(served.said()).toBe('');
});

test('it holds no more than after the first fifth of them, but for what the engine compiles as it warms up', async () => {
  // That is about half a megabyte. Eight hundred bodies would be six, and in a soak a hundred.
  expect((await served.held()) - heldBefore).toBeLessThan(1_500_000);
});
