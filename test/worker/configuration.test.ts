import { describe, expect, test } from 'vitest';
import { configurationFrom } from '../../worker/configuration.ts';
import { testKey } from '../../worker/keys/test-key.ts';
import { local } from './app-with.ts';
import { checkerWith } from './checker.ts';
import { liveKey, newKey, newTokenKey, publicOf, tokenKeys } from './keys.ts';

const canary = 'Wren-Ashdown-Y8';
const publicTestKey = { kty: testKey.kty, crv: testKey.crv, kid: 'demonstrations', x: testKey.x };
const publicHalf = { kty: liveKey.kty, crv: liveKey.crv, kid: 'former', x: liveKey.x };
const retired = { status: 'retired', until: '2026-09-01' };
const live = {
  ...local,
  ENVIRONMENT: 'live',
  KEYS_OF: 'kent',
  SIGNING_KEY: JSON.stringify(liveKey),
  CONTACT: 'mailto:attendance@council.example',
  PRIVACY: 'https://www.council.example/privacy',
  BY_ADDRESS: {},
  BY_TOKEN: {},
};
const parsed = (env: Record<string, unknown>) => configurationFrom(env, ['kent', 'walsall']);

test('one’s own computer needs no key, no limit and no link, and signs with the test key', () => {
  expect(parsed(local).SIGNING_KEY).toEqual(testKey);
});

test.each<{ why: string; env: Record<string, unknown> }>([
  { why: 'what a live checker needs', env: live },
  { why: 'the same for a test environment', env: { ...live, ENVIRONMENT: 'test' } },
  { why: 'a test environment with the examples', env: { ...live, ENVIRONMENT: 'test', CONTACT: 'https://www.example.gov.uk/contact' } },
  { why: 'a council whose name ends in the same letters', env: { ...live, CONTACT: 'https://www.myexample.gov.uk/contact' } },
  { why: 'schools only, two keys overlapping', env: { ...live, WHO_MAY_ASK: 'schools', TOKEN_KEYS: tokenKeys } },
  {
    why: 'a retired key beside the one that signs',
    env: { ...live, OTHER_KEYS: [{ ...publicOf(newKey('former')), ...retired }] },
  },
  {
    why: 'the key that signs among those about to be retired',
    env: { ...live, OTHER_KEYS: [{ ...publicHalf, kid: liveKey.kid, status: 'retired', until: '2026-11-20' }] },
  },
  { why: 'the test key among others, as what it is', env: { ...live, OTHER_KEYS: [{ ...publicTestKey, status: 'test' }] } },
  { why: 'a variable of somebody else', env: { ...live, ANOTHER: canary } },
])('$why: starts', ({ env }) => {
  expect(() => parsed(env)).not.toThrow();
});

const without = (name: string) => Object.fromEntries(Object.entries(live).filter(([key]) => key !== name));

describe('a missing or wrong one stops the Worker with its name', () => {
  test.each(Object.keys(live))('%s missing', (name) => {
    expect(() => parsed(without(name))).toThrow(`Configuration: ${name} is missing`);
  });

  test.each<{ name: string; why: string; value: unknown; and?: object }>([
    { name: 'ENVIRONMENT', why: 'another word', value: canary },
    { name: 'AUTHORITIES', why: 'none', value: [] },
    { name: 'AUTHORITIES', why: 'not bundled', value: ['kent', 'wren-ashdown'] },
    { name: 'AUTHORITIES', why: 'text instead of a list', value: 'kent' },
    { name: 'KEYS_OF', why: 'an authority that is not answered for', value: 'walsall' },
    { name: 'SIGNING_KEY', why: 'no JSON', value: canary },
    { name: 'SIGNING_KEY', why: 'the public half', value: JSON.stringify(publicHalf) },
    { name: 'SIGNING_KEY', why: 'of another curve', value: JSON.stringify({ ...liveKey, crv: 'X25519' }) },
    { name: 'SIGNING_KEY', why: 'the test key, which everybody knows', value: JSON.stringify(testKey) },
    { name: 'SIGNING_KEY', why: 'null', value: 'null' },
    { name: 'OTHER_KEYS', why: 'without a status', value: [publicHalf] },
    { name: 'OTHER_KEYS', why: 'retired, and nobody says since when', value: [{ ...publicHalf, status: 'retired' }] },
    { name: 'OTHER_KEYS', why: 'under the name of the one that signs', value: [{ ...tokenKeys[0], kid: liveKey.kid, ...retired }] },
    { name: 'OTHER_KEYS', why: 'the one that signs, under another name', value: [{ ...publicHalf, ...retired }] },
    { name: 'OTHER_KEYS', why: 'with its secret half', value: [{ ...newKey('former'), ...retired }] },
    { name: 'OTHER_KEYS', why: 'the same key twice', value: [0, 1].map(() => ({ ...publicHalf, kid: liveKey.kid, ...retired })) },
    { name: 'OTHER_KEYS', why: 'two of one name', value: tokenKeys.map((key) => ({ ...key, kid: 'one', ...retired })) },
    { name: 'OTHER_KEYS', why: 'the test key as one that was ours', value: [{ ...publicTestKey, ...retired }] },
    { name: 'TOKEN_KEYS', why: 'the test key, with which anybody could issue tokens', value: [publicTestKey] },
    {
      name: 'TOKEN_KEYS',
      why: 'two of one name, of which one would never be found',
      value: tokenKeys.map((key) => ({ ...key, kid: 'one' })),
    },
    { name: 'WHO_MAY_ASK', why: 'another word', value: canary },
    { name: 'TOKEN_KEYS', why: 'not a key', value: [canary] },
    { name: 'TOKEN_KEYS', why: 'with its secret half', value: [newTokenKey] },
    { name: 'REVOKED_TOKENS', why: 'not an id', value: [canary] },
    { name: 'ALLOWED_ORIGINS', why: 'plain http', value: ['http://forms.example.gov.uk'] },
    { name: 'ALLOWED_ORIGINS', why: 'with a path', value: ['https://forms.example.gov.uk/'] },
    { name: 'CONTACT', why: 'no link', value: canary },
    { name: 'CONTACT', why: 'a link to nowhere', value: 'https://%%%' },
    { name: 'CONTACT', why: 'a mail to nobody', value: `mailto:${canary}` },
    { name: 'CONTACT', why: 'the example’s', value: 'https://www.example.gov.uk/attendance/contact' },
    { name: 'CONTACT', why: 'mail of the example’s', value: 'mailto:attendance@example.gov.uk' },
    { name: 'PRIVACY', why: 'the example’s', value: 'https://example.gov.uk' },
    { name: 'PRIVACY', why: 'a link to nowhere', value: 'https://%%%' },
    { name: 'SECURITY_EXPIRES', why: 'a day without a time', value: '2027-10-01' },
    { name: 'SECURITY_EXPIRES', why: 'a month that is none', value: '2027-13-01T00:00:00Z' },
    { name: 'SECURITY_EXPIRES', why: 'null in letters', value: 'null' },
    { name: 'SECURITY_EXPIRES', why: 'another spelling of a time', value: '2027-10-01T00:00Z' },
    { name: 'SECURITY_EXPIRES', why: 'a day that is none', value: '2027-02-30T00:00:00Z' },
    { name: 'PRIVACY', why: 'a script', value: `javascript:${canary}` },
  ])('$name: $why', ({ name, value }) => {
    const start = () => parsed({ ...live, [name]: value });
    expect(start).toThrow(`Configuration: ${name} is wrong`);
    expect(start).not.toThrow(canary);
  });

  test('SECURITY_CONTACT: the example’s', () => {
    const copied = { SECURITY_CONTACT: 'https://www.example.gov.uk/report-a-weakness', SECURITY_EXPIRES: '2027-10-01T00:00:00Z' };
    expect(() => parsed({ ...live, ...copied })).toThrow('Configuration: SECURITY_CONTACT is wrong');
  });

  test('schools only, and nobody’s', () => {
    const env = { ...local, WHO_MAY_ASK: 'schools', TOKEN_KEYS: tokenKeys };
    expect(() => parsed(env)).toThrow('Configuration: KEYS_OF is missing');
  });

  test('schools only, and no key of their tokens', () => {
    expect(() => parsed({ ...live, WHO_MAY_ASK: 'schools' })).toThrow('Configuration: TOKEN_KEYS is wrong');
  });

  test.each([
    ['SECURITY_CONTACT', { SECURITY_EXPIRES: '2027-10-01T00:00:00Z' }],
    ['SECURITY_EXPIRES', { SECURITY_CONTACT: 'mailto:security@council.example' }],
  ])('%s missing, where the other of the two is set', (name, other) => {
    expect(() => parsed({ ...live, ...other })).toThrow(`Configuration: ${name} is missing`);
  });

  test('all of them at once', () => {
    expect(() => parsed({ ENVIRONMENT: canary })).toThrow(/ENVIRONMENT is wrong, AUTHORITIES is missing, .*WHO_MAY_ASK is missing/);
  });
});

test.each([
  ['without its secret', {}, 'SIGNING_KEY is missing'],
  ['with a wrong one', { SIGNING_KEY: canary }, 'SIGNING_KEY is wrong'],
  ['with two halves of different pairs', { SIGNING_KEY: JSON.stringify({ ...liveKey, x: newKey('another').x }) }, 'SIGNING_KEY is wrong'],
])(
  'in workerd, a live environment %s does not start, and says which',
  async (_, secrets, said) => {
    const server = checkerWith({ env: 'live', secrets });
    const { url } = await server.listen().catch((error: Error) => ({ url: error.message }));
    const answered = url instanceof URL ? await fetch(new URL('/healthz', url)).then(({ status }) => status) : url;
    const heard = JSON.stringify([answered, server.getLogs()]);
    await server.close();
    expect(heard).toContain(said);
    expect(heard).not.toContain(canary);
  },
  30_000,
);
