import { afterEach, expect, test, vi } from 'vitest';
import { HTTPException } from 'hono/http-exception';
import { signed, signingKey } from '../../worker/keys/jws.ts';
import { audience } from '../../worker/tokens.ts';
import { appWith } from './app-with.ts';
import { startChecker } from './checker.ts';
import { liveKey, newTokenKey, tokenKeys } from './keys.ts';
import { checklist, request } from './request.ts';

const checker = startChecker();
const canary = 'Wren-Ashdown-Y8';
const text = JSON.stringify(request);

afterEach(() => vi.restoreAllMocks());

test('nothing is logged about any request', async () => {
  const asked = [
    checker.postCheck(text),
    checker.postCheck(`{"${canary}":`),
    checker.postCheck(JSON.stringify({ ...request, [canary]: canary })),
    checker.postCheck(text.replace('{', `{"__proto__":"${canary}",`)),
    checker.postCheck(canary.repeat(10_000)),
    checker.postCheck(text, { 'Content-Type': canary }),
    checker.ask(`/${canary}?pupil=${canary}`, { headers: { 'X-Pupil': canary } }),
    checker.ask(`/v1/authorities/${canary}/checklists/${canary}`),
  ];
  const answers = await Promise.all(asked.map(async (answer) => (await answer).text()));
  expect(answers.join('\n')).not.toContain(canary);
  expect(checker.logs()).toEqual([]);
});

const schools = startChecker({
  env: 'live',
  vars: { WHO_MAY_ASK: 'schools', TOKEN_KEYS: tokenKeys },
  secrets: { SIGNING_KEY: JSON.stringify(liveKey) },
});

test('no token, key, salt or fingerprint is logged, and none is told to anybody but who sent it', async () => {
  const at = Math.floor(Date.now() / 1000);
  const good = { iss: 'kent', aud: audience, sub: '123456', jti: crypto.randomUUID(), iat: at, exp: at + 60 };
  const certificates = ['c0ffee'.padEnd(64, '0')];
  const token = await signed('JWT', newTokenKey.kid, good, await signingKey(newTokenKey));
  const spoilt = [token.slice(0, -3), `${token}.${canary}`, canary, await signed('JWT', canary, good, await signingKey(newTokenKey))];
  const ask = async (one: string, body: string) =>
    (await schools.postCheck(body, { 'Content-Type': 'application/json', Authorization: `Bearer ${one}` })).text();
  const answer = await ask(token, JSON.stringify({ ...request, certificates }));
  const answers = await Promise.all([ask(token, canary), ...spoilt.map((one) => ask(one, text))]);
  expect(JSON.parse(answer).receipt.text).toMatch(/^ey/);
  const told = [answer, ...answers].join('\n');
  for (const secret of [canary, good.jti, token.split('.')[2]!, certificates[0]!, liveKey.d, newTokenKey.d])
    expect(told).not.toContain(secret);
  expect(schools.logs()).toEqual([]);
});

/** A bug: an item that cites a document its checklist does not list makes the engine throw, with the item's name in the message. */
const broken = { ...checklist, documents: {}, items: checklist.items.map((item) => ({ ...item, id: canary })) };
const appWithBug = () => appWith({ authorities: [{ id: 'kent', name: 'Kent', checklists: [broken] }] });
// Without advice: it would name items that the renamed checklist no longer has, and be refused.
const body = JSON.stringify({ ...request, facts: { ...request.facts, advice: undefined } });
const post = { method: 'POST', body, headers: { 'Content-Type': 'application/json' } };

test('of a bug only the class of the error is logged, and nothing is told', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const response = await appWithBug().request('/v1/checks', post);
  const answer = await response.text();
  expect([response.status, JSON.parse(answer).kind, response.headers.get('Cache-Control')]).toEqual([500, 'internal', 'no-store']);
  expect(answer).not.toContain(canary);
  expect(logged.mock.calls).toEqual([['Error']]);
});

// Nothing of Hono's that is used here refuses by itself; if a later one did, its words may repeat the request.
test('an answer that was thrown is told in our words', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const app = appWith({ authorities: [] });
  app.get('/throws', () => {
    throw new HTTPException(400, { message: canary, res: new Response(canary) });
  });
  const response = await app.request('/throws');
  const answer = await response.text();
  expect([response.status, JSON.parse(answer).kind]).toEqual([500, 'internal']);
  expect(answer).not.toContain(canary);
});

test('a failure is never kept by a cache, whatever was set before it', async () => {
  const app = appWith({ authorities: [] });
  app.get('/throws', (c) => {
    c.header('Cache-Control', 'public, max-age=300');
    throw new HTTPException(400);
  });
  expect((await app.request('/throws')).headers.get('Cache-Control')).toBe('no-store');
});
