import { createPrivateKey } from 'node:crypto';
import { SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { countedAs } from '../../worker/counted-as.ts';
import type { Limit } from '../../worker/dependencies.ts';
import { audience } from '../../worker/tokens.ts';
import { appWith } from './app-with.ts';
import { startChecker } from './checker.ts';
import { liveKey, newTokenKey, tokenKeys } from './keys.ts';
import { request } from './request.ts';

const checker = startChecker({ env: 'live', secrets: { SIGNING_KEY: JSON.stringify(liveKey) } });

test('in workerd, an address that asks too often is told to wait, in a problem', async () => {
  // Refused requests count too, and cost less here.
  const statuses = await Promise.all(Array.from({ length: 160 }, async () => (await checker.postCheck('{')).status));
  expect(new Set(statuses)).toEqual(new Set([400, 429]));
  const response = await checker.postCheck(JSON.stringify(request));
  expect([response.status, response.headers.get('Retry-After'), (await response.json()).kind]).toEqual([429, '60', 'too-many-requests']);
  expect((await checker.ask('/v1/authorities')).status).toBe(200);
});

/** Lets so many through for each key, and remembers the keys. */
function limitOf(most: number): Limit & { keys: string[] } {
  const keys: string[] = [];
  return { keys, limit: async ({ key }) => ({ success: keys.push(key) <= 0 || keys.filter((one) => one === key).length <= most }) };
}

test('each address counts for itself', async () => {
  const app = appWith({ byAddress: limitOf(2) });
  const from = async (address: string) => {
    const headers = { 'Content-Type': 'application/json', 'CF-Connecting-IP': address };
    return (await app.request('/v1/checks', { method: 'POST', body: '{', headers })).status;
  };
  const asked = ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2', '2001:db8::1', '2001:db8::2', '2001:db8::3', '2001:db8:0:1::1'];
  const statuses: number[] = [];
  for (const address of asked) statuses.push(await from(address));
  expect(statuses).toEqual([400, 400, 429, 400, 400, 400, 429, 400]);
});

test.each<[why: string, one: string, other: string, isSame: boolean]>([
  ['two of one line', '2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', true],
  ['one, shortened and in full', '2001:db8::8:800:200c:417a', '2001:0DB8:0000:0000:0008:0800:200C:417A', true],
  ['shortened before the half and after it', '2001:db8::1:0:0:0:1', '2001:db8:0:1::1', true],
  ['shortened at its end', '2001:db8:1:2::', '2001:db8:1:2:3:4:5:6', true],
  ['lines beside each other', '2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['zeros at the beginning and at the end', '::1', '1::', false],
  ['two of IPv4', '192.0.2.1', '192.0.2.2', false],
  ['two of IPv4 in the dress of IPv6', '::ffff:192.0.2.1', '::ffff:192.0.2.2', false],
  ['none, and one', '', '::', false],
])('%s: %s and %s', (_, one, other, isSame) => {
  expect(countedAs(one) === countedAs(other)).toBe(isSame);
});

test('each token counts for itself, whatever address it is used from, and only once it is known to be good', async () => {
  const byToken = limitOf(1);
  const app = appWith({ byToken, env: { WHO_MAY_ASK: 'schools', KEYS_OF: 'kent', TOKEN_KEYS: tokenKeys } });
  const ask = async (token: string, address: string) => {
    const headers = { 'Content-Type': 'application/json', 'CF-Connecting-IP': address, Authorization: `Bearer ${token}` };
    return (await app.request('/v1/checks', { method: 'POST', body: '{', headers })).status;
  };
  const at = Date.parse('2026-11-20T09:00:00Z') / 1000;
  const tokenOf = (jti: string) =>
    new SignJWT({ iss: 'kent', aud: audience, sub: '123456', jti, iat: at, exp: at + 86_400 })
      .setProtectedHeader({ alg: 'EdDSA', kid: newTokenKey.kid, typ: 'JWT' })
      .sign(createPrivateKey({ key: newTokenKey, format: 'jwk' }));
  const [first, second] = ['7c0b7a2e-6a3d-4a0e-9f0c-2d1f6f3b9a11', '7c0b7a2e-6a3d-4a0e-9f0c-2d1f6f3b9a12'];
  const [one, other] = [await tokenOf(first!), await tokenOf(second!)];
  expect([await ask(one, 'a'), await ask(one, 'b'), await ask(other, 'a'), await ask('x', 'a')]).toEqual([400, 429, 400, 401]);
  expect(byToken.keys).toEqual([first, first, second]);
});
