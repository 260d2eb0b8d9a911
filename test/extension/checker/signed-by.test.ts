// @vitest-environment node
import { exportJWK, generateKeyPair, CompactSign, type JWK } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { isSignedBy, type AuthorityKey } from '../../../extension/checker/signed-by.ts';

const typ = 'before-you-refer-receipt+jws';
const payload = new TextEncoder().encode('{"standing":"missing"}');
let pairs: Array<{ key: CryptoKey; jwk: AuthorityKey }>;

async function pair(kid: string) {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA');
  return { key: privateKey, jwk: { ...(await exportJWK(publicKey)), kid } as JWK & { kid: string } };
}
const signed = (header: { kid: string; typ: string }, key: CryptoKey) =>
  new CompactSign(payload).setProtectedHeader({ alg: 'EdDSA', ...header }).sign(key);

beforeAll(async () => {
  pairs = [await pair('kent-2026'), await pair('kent-2027')];
});

test.each<{ why: string; text: () => Promise<string>; good: boolean }>([
  { why: 'a key that was published', text: () => signed({ kid: 'kent-2027', typ }, pairs[1]!.key), good: true },
  { why: 'another key of the authority under this name', text: () => signed({ kid: 'kent-2026', typ }, pairs[1]!.key), good: false },
  { why: 'a name nobody published', text: () => signed({ kid: 'kent-2030', typ }, pairs[0]!.key), good: false },
  { why: 'a school’s token, which is signed too', text: () => signed({ kid: 'kent-2026', typ: 'JWT' }, pairs[0]!.key), good: false },
  {
    why: 'one character altered',
    text: async () =>
      (await signed({ kid: 'kent-2026', typ }, pairs[0]!.key)).replace(/\.(.)/, (_, first) => (first === 'e' ? '.f' : '.e')),
    good: false,
  },
  { why: 'no signature at all', text: async () => 'eyJhbGciOiJub25lIn0.e30.', good: false },
  { why: 'nothing', text: async () => '', good: false },
])('$why', async ({ text, good }) => {
  expect(
    await isSignedBy(
      await text(),
      pairs.map(({ jwk }) => jwk),
    ),
  ).toBe(good);
});
