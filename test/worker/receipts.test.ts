import { createHash } from 'node:crypto';
import { compactVerify, createLocalJWKSet } from 'jose';
import { describe, expect, test } from 'vitest';
import { walsall } from '../../shared/authorities/walsall/authority.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { patched } from '../../shared/checklist/patch.ts';
import { CheckResponse } from '../../shared/contract/check-response.ts';
import { canonical, referenceOf, saltedText, type ReceiptClaims } from '../../shared/contract/receipt.ts';
import { bundled } from '../../worker/served.ts';
import { opened } from '../../worker/keys/jws.ts';
import { testKey } from '../../worker/keys/test-key.ts';
import { appWith } from './app-with.ts';
import { startChecker } from './checker.ts';
import { liveKey, newKey, publicOf } from './keys.ts';
import { request } from './request.ts';

const former = { ...publicOf(newKey('kent-receipts-2025')), status: 'retired', until: '2026-09-01' };
const nextKey = newKey('kent-receipts-2027');
const live = {
  ENVIRONMENT: 'live',
  KEYS_OF: 'kent',
  SIGNING_KEY: JSON.stringify(liveKey),
  CONTACT: 'mailto:a@council.example',
  PRIVACY: 'https://council.example',
  BY_ADDRESS: {},
  BY_TOKEN: {},
};
const checker = startChecker({ env: 'live', vars: { OTHER_KEYS: [former] }, secrets: { SIGNING_KEY: JSON.stringify(liveKey) } });
const certificate = createHash('sha256').update('an attendance certificate').digest('hex');
const asked = { ...request, certificates: [certificate] };

const check = async (body: object = asked) => CheckResponse.parse(await (await checker.postCheck(JSON.stringify(body))).json());
const published = async () => (await checker.ask('/.well-known/jwks.json')).json();
const claimsIn = (text: string) => JSON.parse(Buffer.from(text.split('.')[1]!, 'base64url').toString()) as ReceiptClaims;
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

describe('a receipt', () => {
  test('is verified offline with the published keys, by a library that is not ours', async () => {
    const { receipt } = await check();
    const { protectedHeader } = await compactVerify(receipt!.text, createLocalJWKSet(await published()));
    expect(protectedHeader).toEqual({ alg: 'EdDSA', kid: liveKey.kid, typ: 'before-you-refer-receipt+jws' });
  });

  test('states the check: its id, edition, day, register, counts, and each item with verdict and basis', async () => {
    const { receipt, ...answer } = await check();
    const { from, to, byCode, blank, unread } = answer.figures!;
    expect(claimsIn(receipt!.text)).toMatchObject({
      checkId: request.checkId,
      authority: 'kent',
      route: request.route,
      edition: answer.checklist.edition,
      asOf: request.asOf,
      register: { from, to, byCode, blank, unread },
      standing: answer.standing,
      items: answer.findings.map(({ item, verdict, basis }) => [item, verdict, basis]),
    });
  });

  test('tells a checklist that was changed under its edition from what it was', async () => {
    const [authority] = bundled;
    const [checklist] = authority!.checklists;
    const contentIn = async (title: string) => {
      const changed = { ...checklist!, items: checklist!.items.map((item, place) => (place === 0 ? { ...item, title } : item)) };
      const response = await appWith({ authorities: [{ ...authority!, checklists: [changed] }] }).request('/v1/checks', {
        method: 'POST',
        body: JSON.stringify(request),
        headers: { 'Content-Type': 'application/json' },
      });
      return claimsIn(CheckResponse.parse(await response.json()).receipt!.text).content;
    };
    const [first, again, other] = [await contentIn('A letter'), await contentIn('A letter'), await contentIn('A letter and a visit')];
    expect(first).toMatch(/^[\w-]{16}$/);
    expect([again === first, other === first]).toEqual([true, false]);
  });

  test('says which item a recorded reason met', async () => {
    const { route, examplesFrom } = walsall.checklists.find(({ items }) => items.some(({ id }) => id === 'contacts-received'))!;
    const facts = patched(exampleCases[examplesFrom.baseCase]!, {
      facts: { contacts: { entries: [], listed: 'none' } },
      answers: { 'nothing-received': 'yes' },
    });
    const response = await appWith({ authorities: [walsall] }).request('/v1/checks', {
      method: 'POST',
      body: JSON.stringify({ ...request, authority: 'walsall', route, asOf: examplesFrom.asOf, facts }),
      headers: { 'Content-Type': 'application/json' },
    });
    const { items, byReason } = claimsIn(CheckResponse.parse(await response.json()).receipt!.text);
    expect(byReason).toEqual(['contacts-received']);
    expect(items).toContainEqual(['contacts-received', 'met', 'stated']);
  });

  test('holds digests that only who has the salt can make, of facts and of the certificate', async () => {
    const { text, factsSalt, certificateSalt } = (await check()).receipt!;
    const { facts, certificates } = claimsIn(text);
    expect(facts).toBe(sha256(saltedText('facts', factsSalt, canonical(request.facts))));
    expect(certificates).toEqual([sha256(saltedText('certificate', certificateSalt, certificate))]);
    expect(Buffer.from(factsSalt, 'base64url')).toHaveLength(16);
    expect(text + Buffer.from(text.split('.')[1]!, 'base64url').toString()).not.toContain(certificate);
  });

  test('holds no fact, no salt and nothing else of the request', async () => {
    const { text, factsSalt, certificateSalt } = (await check()).receipt!;
    const claims = claimsIn(text);
    expect(Object.keys(claims).sort()).toEqual([
      'answeredBy',
      'asOf',
      'authority',
      'certificates',
      'checkId',
      'content',
      'edition',
      'facts',
      'items',
      'madeAt',
      'register',
      'route',
      'standing',
    ]);
    expect(JSON.stringify(claims)).not.toMatch(new RegExp(`${factsSalt}|${certificateSalt}`));
  });

  test('the same request gets the same findings: only time and salts differ, and what follows from them', async () => {
    const [first, second] = [await check(), await check()];
    expect({ ...first, receipt: null }).toEqual({ ...second, receipt: null });
    const [a, b] = [first, second].map(({ receipt }) => claimsIn(receipt!.text));
    const varying = { madeAt: '', facts: '', certificates: [] };
    expect({ ...a, ...varying }).toEqual({ ...b, ...varying });
    expect([a!.facts === b!.facts, first.receipt!.factsSalt === second.receipt!.factsSalt]).toEqual([false, false]);
  });

  test.each([
    ['in order', { a: 'ŵ"', b: [1, { c: null, d: 'x' }] }],
    ['out of order', { b: [1, { c: null, d: 'x' }], a: 'ŵ"' }],
    ['out of order deep inside', { a: 'ŵ"', b: [1, { d: 'x', c: null }] }],
  ])('is made whatever the order of the keys in a request: %s', (_, facts) => {
    expect(canonical(facts)).toBe('{"a":"ŵ\\"","b":[1,{"c":null,"d":"x"}]}');
  });

  test('has a reference people can read to each other', () => expect(referenceOf(request)).toBe('0B0E-7A5E-3C'));
});

describe('whose answer it is', () => {
  test('a live checker with the authority’s own key: the authority’s', async () => {
    const { answeredBy, receipt } = await check();
    expect([answeredBy, claimsIn(receipt!.text).answeredBy]).toEqual(['authority', 'authority']);
  });

  test.each([
    ['a live checker with the authority’s own key', live, 'authority'],
    ['a test environment, with whatever key', { ...live, ENVIRONMENT: 'test' }, 'another'],
    ['a live checker that holds another authority’s key', { ...live, AUTHORITIES: ['kent', 'walsall'], KEYS_OF: 'walsall' }, 'another'],
    ['one’s own computer', {}, 'another'],
  ])('%s: %s', async (_, env, expected) => {
    const response = await appWith({ env }).request('/v1/checks', {
      method: 'POST',
      body: JSON.stringify(request),
      headers: { 'Content-Type': 'application/json' },
    });
    expect((await response.json()).answeredBy).toBe(expected);
  });
});

describe('keys at /.well-known/jwks.json', () => {
  test('the one that signs and the old ones, and never a private half', async () => {
    const { keys } = await published();
    expect(keys).toEqual([
      { ...publicOf(liveKey), status: 'current', alg: 'EdDSA', use: 'sig' },
      { ...former, alg: 'EdDSA', use: 'sig' },
    ]);
    expect(JSON.stringify(keys)).not.toContain(liveKey.d);
  });

  test.each([
    ['before the new one signs', liveKey, [[liveKey.kid, 'current']]],
    [
      'once the new one signs',
      nextKey,
      [
        [nextKey.kid, 'current'],
        [liveKey.kid, 'retired'],
      ],
    ],
  ])('one that is about to be replaced is listed first: %s, its receipts are good', async (_, signing, published) => {
    const OTHER_KEYS = [{ ...publicOf(liveKey), status: 'retired', until: '2026-11-20' }];
    const app = appWith({ env: { ...live, SIGNING_KEY: JSON.stringify(signing), OTHER_KEYS } });
    const { keys } = await (await app.request('/.well-known/jwks.json')).json();
    expect(keys.map(({ kid, status }: { kid: string; status: string }) => [kid, status])).toEqual(published);
  });

  test('on one’s own computer the one key is a test key', async () => {
    const { keys } = await (await appWith().request('/.well-known/jwks.json')).json();
    expect(keys).toEqual([{ ...publicOf(testKey), status: 'test', alg: 'EdDSA', use: 'sig' }]);
  });
});

describe('a text that is not what was signed', () => {
  test('no bit of it can be altered without that being seen', async () => {
    const { text } = (await check()).receipt!;
    expect((await opened(text, 'before-you-refer-receipt+jws', [liveKey])).kind).toBe('opened');
    for (let at = 0; at < text.length; at += 1) {
      const one = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
      expect([at, (await opened(one, 'before-you-refer-receipt+jws', [liveKey])).kind]).not.toEqual([at, 'opened']);
    }
  });

  test('a receipt is no token', async () => {
    expect((await opened((await check()).receipt!.text, 'JWT', [liveKey])).kind).toBe('not-understood');
  });
});

describe('a request', () => {
  test.each([
    ['a certificate that is text', { certificates: ['Wren-Ashdown-Y8'] }, 'certificates.0'],
    ['nine certificates', { certificates: Array.from({ length: 9 }, () => certificate) }, 'certificates'],
  ])('with %s is refused', async (_, over, at) => {
    const response = await checker.postCheck(JSON.stringify({ ...request, ...over }));
    expect([response.status, (await response.json()).at]).toEqual([400, [at]]);
  });
});
