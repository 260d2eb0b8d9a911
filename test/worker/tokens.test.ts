import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJWK, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { afterAll, describe, expect, test } from 'vitest';
import { tokens } from '../../scripts/tokens.ts';
import type { PrivateKey } from '../../worker/keys/keys.ts';
import { audience } from '../../worker/tokens.ts';
import { startChecker } from './checker.ts';
import { liveKey, newKey, newTokenKey, oldTokenKey, publicOf, tokenKeys } from './keys.ts';
import { request } from './request.ts';

const revoked = '7c0b7a2e-6a3d-4a0e-9f0c-2d1f6f3b9a11';
const checker = startChecker({
  env: 'live',
  vars: { WHO_MAY_ASK: 'schools', TOKEN_KEYS: tokenKeys, REVOKED_TOKENS: [revoked] },
  secrets: { SIGNING_KEY: JSON.stringify(liveKey) },
});

const folder = mkdtempSync(join(tmpdir(), 'tokens-'));
afterAll(() => rmSync(folder, { recursive: true }));

const minute = 60;
const day = 86_400;
const now = () => Math.floor(Date.now() / 1000);
const claims = (over: JWTPayload = {}): JWTPayload => ({
  iss: 'kent',
  aud: audience,
  sub: '123456',
  jti: crypto.randomUUID(),
  iat: now(),
  exp: now() + day,
  ...over,
});
const signedBy = async (key: PrivateKey, payload = claims(), header: object = {}) =>
  new SignJWT(payload).setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: 'JWT', ...header }).sign(await importJWK(key, 'EdDSA'));
const ask = (token?: string, body = JSON.stringify(request)) =>
  checker.postCheck(body, { 'Content-Type': 'application/json', ...(token !== undefined && { Authorization: `Bearer ${token}` }) });

/** The place of one letter changed for another. */
const altered = (text: string, at: number) => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
const elsewhere = newKey(newTokenKey.kid);

describe('a school’s token', () => {
  test.each<{ why: string; token: () => Promise<string> }>([
    { why: 'of the new key', token: () => signedBy(newTokenKey) },
    { why: 'of the old key, while the two overlap', token: () => signedBy(oldTokenKey) },
    { why: 'for a whole year', token: () => signedBy(newTokenKey, claims({ exp: now() + 365 * day })) },
    {
      why: 'that ran out 9 minutes ago: clocks differ',
      token: () => signedBy(newTokenKey, claims({ iat: now() - day, exp: now() - 9 * minute })),
    },
    { why: 'that begins in 9 minutes: clocks differ', token: () => signedBy(newTokenKey, claims({ iat: now() + 9 * minute })) },
    { why: 'not before in 9 minutes', token: () => signedBy(newTokenKey, claims({ nbf: now() + 9 * minute })) },
  ])('$why is answered', async ({ token }) => {
    expect((await ask(await token())).status).toBe(200);
  });

  test.each<{ why: string; kind: string; token: () => Promise<string | undefined> }>([
    { why: 'none', kind: 'token-missing', token: async () => undefined },
    { why: 'an empty one', kind: 'token-missing', token: async () => '' },
    { why: 'words', kind: 'token-not-valid', token: async () => 'Wren-Ashdown-Y8' },
    { why: 'what is longer than any token', kind: 'token-not-valid', token: async () => 'x'.repeat(2001) },
    { why: 'letters that no token has', kind: 'token-not-valid', token: async () => 'wren ashdown' },
    {
      why: 'ran out 11 minutes ago',
      kind: 'token-expired',
      token: () => signedBy(newTokenKey, claims({ iat: now() - day, exp: now() - 11 * minute })),
    },
    { why: 'begins in 11 minutes', kind: 'token-not-yet-valid', token: () => signedBy(newTokenKey, claims({ iat: now() + 11 * minute })) },
    {
      why: 'not before in 11 minutes',
      kind: 'token-not-yet-valid',
      token: () => signedBy(newTokenKey, claims({ nbf: now() + 11 * minute })),
    },
    { why: 'for another authority', kind: 'token-elsewhere', token: () => signedBy(newTokenKey, claims({ iss: 'walsall' })) },
    { why: 'for another service', kind: 'token-not-valid', token: () => signedBy(newTokenKey, claims({ aud: 'another-service' })) },
    { why: 'revoked', kind: 'token-revoked', token: () => signedBy(newTokenKey, claims({ jti: revoked })) },
    { why: 'a key nobody here knows', kind: 'token-not-valid', token: () => signedBy(newKey('unknown')) },
    { why: 'another key under a known name', kind: 'token-not-valid', token: () => signedBy(elsewhere) },
    { why: 'the key of receipts', kind: 'token-not-valid', token: () => signedBy(liveKey) },
    { why: 'alg: none', kind: 'token-not-valid', token: async () => new UnsecuredJWT(claims()).encode() },
    { why: 'HMAC with the public half as its secret', kind: 'token-not-valid', token: hmac },
    {
      why: 'another kind of JWS',
      kind: 'token-not-valid',
      token: () => signedBy(newTokenKey, claims(), { typ: 'before-you-refer-receipt+jws' }),
    },
    { why: 'an extension that must be understood', kind: 'token-not-valid', token: () => signedCritical() },
    { why: 'good for longer than a year', kind: 'token-not-valid', token: () => signedBy(newTokenKey, claims({ exp: now() + 367 * day })) },
    { why: 'without an end', kind: 'token-not-valid', token: () => signedBy(newTokenKey, claims({ exp: undefined as never })) },
    { why: 'a person instead of a school', kind: 'token-not-valid', token: () => signedBy(newTokenKey, claims({ sub: 'wren.ashdown' })) },
    { why: 'one letter of its claims altered', kind: 'token-not-valid', token: async () => altered(await signedBy(newTokenKey), 120) },
    {
      why: 'the last letter of its signature altered',
      kind: 'token-not-valid',
      token: async () => lastAltered(await signedBy(newTokenKey)),
    },
    { why: 'a signature cut off', kind: 'token-not-valid', token: async () => (await signedBy(newTokenKey)).replace(/\.[^.]*$/, '.') },
  ])('$why: refused, with the class of the reason and nothing else', async ({ kind, token }) => {
    const response = await ask(await token());
    const answer = await response.text();
    expect([response.status, JSON.parse(answer).kind]).toEqual([401, kind]);
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
    expect(Object.keys(JSON.parse(answer)).sort()).toEqual(['kind', 'status', 'title', 'type']);
    expect(answer).not.toMatch(/wren|ashdown|123456|walsall/i);
  });

  test('is asked for before a body is read', async () => {
    expect((await ask(undefined, 'x'.repeat(1_000_000))).status).toBe(401);
  });

  test('is not needed for what anybody may read', async () => {
    const paths = ['/v1/authorities', '/.well-known/jwks.json', '/healthz'];
    expect(await Promise.all(paths.map(async (path) => (await checker.ask(path)).status))).toEqual([200, 200, 200]);
  });
});

async function hmac(): Promise<string> {
  const secret = new TextEncoder().encode(newTokenKey.x);
  return new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: newTokenKey.kid, typ: 'JWT' }).sign(secret);
}

async function signedCritical(): Promise<string> {
  return signedBy(newTokenKey, claims(), { crit: ['b64'], b64: true });
}

/** Two letters of base64url that stand for the same bytes at the end of a signature. */
function lastAltered(token: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return token.slice(0, -1) + letters[letters.indexOf(token.at(-1)!) + 1]!;
}

describe('npm run tokens', () => {
  const ledger = join(folder, 'ledger.json');
  const key = join(folder, 'key.json');
  writeFileSync(key, JSON.stringify(newTokenKey));
  const run = (...args: string[]) => tokens([...args, '--ledger', ledger], new Date());
  const issue = (...args: string[]) => run('issue', '--authority', 'kent', '--key', key, '--urn', '123456', ...args);

  test('issues what the checker takes, lists it, and what it says about revoking is refused', async () => {
    const [token = ''] = (await issue()).lines;
    expect((await ask(token)).status).toBe(200);
    const [entry] = JSON.parse(readFileSync(ledger, 'utf8'));
    expect(Object.keys(entry)).toEqual(['id', 'urn', 'kid', 'issued', 'expires']);
    expect(statSync(ledger).mode & 0o077).toBe(0);
    expect((await run('list')).lines).toEqual([expect.stringMatching(new RegExp(`^${entry.id} {2}123456 .* good$`))]);
    const { lines } = await run('revoke', entry.id);
    expect(lines.at(-1)).toBe(`REVOKED_TOKENS = ["${entry.id}"]`);
    expect((await run('list')).lines[0]).toMatch(/revoked on \d{4}-\d\d-\d\d$/);
    expect(readFileSync(ledger, 'utf8')).not.toContain(token.split('.')[1]);
  });

  test('one is good for all of its last day', async () => {
    const lasting = join(folder, 'lasting.json');
    const at = (time: string, ...args: string[]) => tokens([...args, '--ledger', lasting], new Date(time));
    await at('2026-11-20T23:00:00Z', 'issue', '--authority', 'kent', '--key', key, '--urn', '123456', '--days', '1');
    const lines = await Promise.all(['2026-11-21T22:30:00Z', '2026-11-22T00:30:00Z'].map((time) => at(time, 'list')));
    expect(lines.map(({ lines: [line] }) => line)).toEqual([expect.stringMatching(/ good$/), expect.stringMatching(/ run out$/)]);
  });

  test.each([
    ['a year and a day', ['--days', '366'], /1 to 365 days/],
    ['no days', ['--days', '0'], /1 to 365 days/],
    ['a name for a URN', ['--urn', 'Green Lane'], /six digits/],
    ['a public half', ['--key', 'package.json'], /does not hold a private key/],
    [
      'an option nobody knows',
      ['--pupil', 'x'],
      /^Unknown option '--pupil'. “npm run tokens -- help” lists the commands and their options.$/,
    ],
  ])('does not issue for %s', async (_, args, said) => {
    const { lines, isDone } = await issue(...args);
    expect([isDone, lines.join('\n')]).toEqual([false, expect.stringMatching(said)]);
  });

  test('revokes nothing it did not issue', async () => {
    expect((await run('revoke', revoked)).isDone).toBe(false);
  });

  test('revokes one at a time, and does nothing of a line that names two', async () => {
    const before = readFileSync(ledger, 'utf8');
    const ids = (JSON.parse(before) as Array<{ id: string }>).map(({ id }) => id);
    const { lines, isDone } = await run('revoke', ids[0]!, revoked);
    expect([isDone, lines[0], readFileSync(ledger, 'utf8')]).toEqual([
      false,
      expect.stringMatching(/is one word too many, so nothing was done/),
      before,
    ]);
    expect((await issue('extra')).isDone).toBe(false);
  });

  test('keeps one that ran out yesterday among the revoked: a clock may be behind', async () => {
    const other = join(folder, 'yesterday.json');
    const entry = { urn: '123456', kid: 'k', issued: '2026-11-01', revoked: '2026-11-02' };
    const of = (id: string, expires: string) => ({ ...entry, id, expires });
    writeFileSync(other, JSON.stringify([of('a', '2026-11-01'), of('b', '2026-11-02'), of('c', '2026-11-03')]));
    const { lines } = await tokens(['revoke', 'c', '--ledger', other], new Date('2026-11-03T00:01:00Z'));
    expect(lines.at(-1)).toBe('REVOKED_TOKENS = ["b", "c"]');
  });

  test.each([
    ['what is no JSON', 'not json', /is not a ledger .* and was left as it is/],
    ['what is no list', '{}', /is not a ledger/],
    ['a list of something else', '[{ "id": 1 }]', /is not a ledger/],
  ])('a ledger that holds %s is named, and stays', async (_, held, said) => {
    const wrong = join(folder, 'wrong.json');
    writeFileSync(wrong, held);
    for (const args of [['list'], ['revoke', revoked], ['issue', '--authority', 'kent', '--key', key, '--urn', '123456']]) {
      const { lines, isDone } = await tokens([...args, '--ledger', wrong], new Date());
      expect([isDone, lines[0], readFileSync(wrong, 'utf8')]).toEqual([false, expect.stringMatching(said), held]);
    }
  });

  test('a ledger that is not where it was said to be is no empty one', async () => {
    const at = join(folder, 'no-such-folder', 'ledger.json');
    expect(await tokens(['list', '--ledger', at], new Date())).toEqual({ lines: [`${at}: there is no such file.`], isDone: false });
    const issued = await tokens(['issue', '--authority', 'kent', '--key', key, '--urn', '123456', '--ledger', at], new Date());
    expect(issued).toEqual({ lines: [`${at}: there is no such folder.`], isDone: false });
  });

  test('makes a pair whose private half only its owner may read, and never over another', async () => {
    const name = `${folder.split('/').at(-1)!.toLowerCase()}`;
    const made = await tokens(['keys', name], new Date());
    const file = `${name}.private.json`;
    const again = await tokens(['keys', name], new Date());
    const [mode, pair] = [statSync(file).mode & 0o077, JSON.parse(readFileSync(file, 'utf8'))];
    rmSync(file);
    expect([made.isDone, again.isDone, mode]).toEqual([true, false, 0]);
    expect(made.lines.join('\n')).not.toContain(pair.d);
    expect(made.lines[1]).toBe(`{ kty = "OKP", crv = "Ed25519", kid = "${name}", x = "${pair.x}" }`);
    expect(JSON.parse(made.lines.at(-1)!)).toEqual(publicOf(pair));
  });

  // The last three are where wrangler looks for secrets on one's own computer.
  test.each(['exampleshire-receipts-live.private.json', 'tokens.json', '.dev.vars', '.dev.vars.live', '.env.live'])(
    'git never takes %s',
    (file) => {
      expect(spawnSync('git', ['check-ignore', '--quiet', file]).status).toBe(0);
    },
  );

  test.each([[[]], [['help']], [['--help']], [['issue', '-h']]])('helps: %j', async (args) => {
    const { lines, isDone } = await tokens(args, new Date());
    expect([isDone, lines.join('')]).toEqual([true, expect.stringContaining('npm run tokens -- COMMAND')]);
  });
});
