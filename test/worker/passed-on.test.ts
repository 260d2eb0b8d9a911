import { beforeAll, describe, expect, test } from 'vitest';
import { encode } from 'uqr';
import { claimsIn, isOverFacts, isReceiptOf, lastCheckOf, linkTo, mostInCode } from '../../extension/checker/passed-on.ts';
import { CheckResponse } from '../../shared/contract/check-response.ts';
import { passedOnText, readPassedOn } from '../../shared/contract/receipt.ts';
import { isWhole, judged } from '../../worker/pages/verdict-on.ts';
import { signed, signingKey } from '../../worker/keys/jws.ts';
import { testKey } from '../../worker/keys/test-key.ts';
import { appWith } from './app-with.ts';
import { liveKey, publicOf } from './keys.ts';
import { request } from './request.ts';

const known = { keys: [{ ...publicOf(testKey), status: 'current' as const }], checklists: [] };
let answer: CheckResponse;
let receipt: NonNullable<CheckResponse['receipt']>;

beforeAll(async () => {
  const init = {
    method: 'POST',
    body: JSON.stringify({ ...request, certificates: ['a'.repeat(64), 'b'.repeat(64)] }),
    headers: { 'Content-Type': 'application/json' },
  };
  answer = CheckResponse.parse(await (await appWith().request('/v1/checks', init)).json());
  receipt = answer.receipt!;
});

describe('a receipt on its way from the extension to the page', () => {
  test('as the code holds it, it is whole and genuine', async () => {
    const link = await linkTo('https://checker.example.gov.uk/somewhere', receipt);
    expect(link).toMatch(/^https:\/\/checker\.example\.gov\.uk\/verify#/);
    expect(await judged(link, known)).toMatchObject({
      kind: 'genuine',
      claims: claimsIn(receipt.text),
      certificateSalt: receipt.certificateSalt,
    });
  });

  test('the code stays one that a phone reads from paper: at most 141 dots a side, half a millimetre each', async () => {
    const { size } = encode(await linkTo('https://attendance-checker.a-long-name.gov.uk', receipt), { ecc: 'L', border: 0 });
    expect(size).toBeLessThanOrEqual(141);
  });

  test('what is said to fit into a code does, and one letter more does not', () => {
    expect(encode('a'.repeat(mostInCode), { ecc: 'L' }).version).toBe(40);
    expect(() => encode('a'.repeat(mostInCode + 1), { ecc: 'L' })).toThrow(RangeError);
  });

  test('as text, it is read back, wherever lines were broken', () => {
    const text = passedOnText({ ...receipt, isPacked: false });
    expect(readPassedOn(` ${text.replaceAll(/(.{60})/g, '$1\n')} `)).toEqual({
      text: receipt.text,
      certificateSalt: receipt.certificateSalt,
      isPacked: false,
    });
  });

  test('one of a demonstration is known as that at every checker', async () => {
    const live = { keys: [{ ...publicOf(liveKey), status: 'current' as const }], checklists: [] };
    expect(await judged(receipt.text, live)).toMatchObject({ kind: 'test-key' });
  });

  test('cut short after what is signed, it is genuine, and no certificate is compared with it', async () => {
    const text = passedOnText({ ...receipt, isPacked: false });
    const wholes = [text, text.slice(0, -5), text.slice(0, -22)].map(async (typed) => {
      const found = await judged(typed, known);
      return 'certificateSalt' in found && [found.kind, isWhole(found.certificateSalt)];
    });
    expect(await Promise.all(wholes)).toEqual([
      ['genuine', true],
      ['genuine', false],
      ['genuine', false],
    ]);
  });

  test.each(['', '~', 'words', 'a.b', 'a.b.c.d', '#', 'a.b.c~d~y'])('%o is none', (text) => expect(readPassedOn(text)).toBeNull());
});

describe('what the extension keeps', () => {
  test('only the receipt of the answer it came with', () => {
    expect(isReceiptOf(receipt.text, answer)).toBe(true);
    const [first, ...rest] = answer.findings;
    const others: CheckResponse[] = [
      { ...answer, checkId: '00000000-0000-4000-8000-000000000001' },
      { ...answer, asOf: '2026-11-19' },
      { ...answer, standing: 'missing' },
      { ...answer, answeredBy: 'authority' },
      { ...answer, checklist: { ...answer.checklist, edition: 'another' } },
      { ...answer, findings: [{ ...first!, verdict: 'missing' }, ...rest] },
      { ...answer, findings: rest },
    ];
    expect(others.map((other) => isReceiptOf(receipt.text, other))).toEqual(others.map(() => false));
    expect(isReceiptOf('words', answer)).toBe(false);
  });

  test('which items a recorded reason met, as the receipt states it; an older checker’s receipt does not', async () => {
    const [first, ...rest] = answer.findings;
    const byReason: CheckResponse = { ...answer, findings: [{ ...first!, byReason: true }, ...rest] };
    const claims = claimsIn(receipt.text)!;
    const saying = async (more: object) =>
      signed('before-you-refer-receipt+jws', testKey.kid, { ...claims, ...more }, await signingKey(testKey));
    const newer = await saying({ byReason: [first!.item] });
    expect([isReceiptOf(newer, byReason), isReceiptOf(receipt.text, byReason), isReceiptOf(newer, answer)]).toEqual([true, true, false]);
    expect(isReceiptOf(await saying({ items: undefined }), answer)).toBe(false);
    expect(lastCheckOf(byReason, 'https://checker.example.gov.uk')!.items.map((item) => item.byReason)).toEqual([
      true,
      ...rest.map(() => undefined),
    ]);
  });

  test('every item with its title, and where the receipt is verified', () => {
    const kept = lastCheckOf(answer, 'https://checker.example.gov.uk')!;
    expect(kept.items.map(({ item }) => item)).toEqual(answer.findings.map(({ item }) => item));
    expect(kept.checker).toBe('https://checker.example.gov.uk');
    const { receipt: _none, ...older } = answer;
    expect(lastCheckOf(older, 'https://checker.example.gov.uk')).toBeNull();
  });

  test('the receipt itself tells whether the facts are still those', async () => {
    const changed = { ...request.facts, answers: request.facts.answers!.slice(1) };
    expect(await isOverFacts({ receipt }, request.facts)).toBe(true);
    expect(await isOverFacts({ receipt }, changed)).toBe(false);
  });
});
