import { describe, expect, test, vi } from 'vitest';
import type { Unanswered } from '../../../extension/checker/outcome.ts';
import { askChecker, type Send } from '../../../extension/checker/remote.ts';
import { authorities } from '../../../shared/authorities/index.ts';
import { answerCheck } from '../../../shared/contract/answer-check.ts';
import type { CheckRequest } from '../../../shared/contract/check.ts';

const [checklist] = authorities[0]!.checklists;
const request: CheckRequest = {
  authority: checklist!.authority,
  route: checklist!.route,
  asOf: '2026-11-20',
  checkId: '00000000-0000-4000-8000-000000000001',
  facts: {},
};
const good = answerCheck(request, checklist!);
const answering =
  (status: number, body: unknown): Send =>
  async () =>
    new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
const failing =
  (error: unknown): Send =>
  async () => {
    throw error;
  };

const problem = (kind: string) => ({ type: `about:blank#${kind}`, kind, title: 'No', status: 404 });

const checker = 'https://checker.example.gov.uk';
const at = { checker, token: '' };

describe('what became of asking the authority', () => {
  test.each<{ why: string; send: Send; kind: Unanswered | 'answered' }>([
    { why: 'a good answer', send: answering(200, good), kind: 'answered' },
    { why: 'a newer checker that says more', send: answering(200, { ...good, news: 'more' }), kind: 'answered' },
    { why: 'the network is down', send: failing(new TypeError('Failed to fetch')), kind: 'unreachable' },
    { why: 'the time is over', send: failing(new DOMException('over', 'TimeoutError')), kind: 'slow' },
    {
      why: 'the answer breaks off',
      send: async () => new Response(new ReadableStream({ start: (c) => c.error(new Error('cut')) })),
      kind: 'unreachable',
    },
    { why: 'a sign-in page', send: answering(200, '<!doctype html><title>Sign in</title>'), kind: 'not-understood' },
    { why: 'nothing', send: answering(200, ''), kind: 'not-understood' },
    { why: 'another shape', send: answering(200, { standing: 'nothing-known-missing', findings: [] }), kind: 'not-understood' },
    {
      why: 'a verdict nobody knows',
      send: answering(200, { ...good, findings: [{ ...good.findings[0], verdict: 'complete' }] }),
      kind: 'not-understood',
    },
    { why: 'far too much', send: answering(200, ' '.repeat(2_000_001)), kind: 'not-understood' },
    { why: 'no token, or one it does not take', send: answering(401, {}), kind: 'token-wanted' },
    {
      why: 'a receipt of something else',
      send: answering(200, { ...good, receipt: { text: 'e30.e30.e30', factsSalt: 'a', certificateSalt: 'b' } }),
      kind: 'another-check',
    },
    { why: 'too many asked', send: answering(429, {}), kind: 'busy' },
    { why: 'closed for a while', send: answering(503, {}), kind: 'busy' },
    { why: 'broken', send: answering(500, {}), kind: 'unreachable' },
    { why: 'a gateway without a checker behind it', send: answering(502, ''), kind: 'unreachable' },
    { why: 'refused', send: answering(422, {}), kind: 'refused' },
    { why: 'no checklist of this authority', send: answering(404, problem('unknown-authority')), kind: 'no-checklist' },
    { why: 'none of this route', send: answering(404, problem('unknown-route')), kind: 'no-checklist' },
    { why: 'not there', send: answering(404, {}), kind: 'refused' },
    { why: 'a good answer under another status', send: answering(206, good), kind: 'refused' },
    { why: 'another check', send: answering(200, { ...good, checkId: '00000000-0000-4000-8000-000000000002' }), kind: 'another-check' },
    { why: 'another day', send: answering(200, { ...good, asOf: '2026-11-19' }), kind: 'another-check' },
    {
      why: 'another authority',
      send: answering(200, { ...good, checklist: { ...good.checklist, authority: 'elsewhere' } }),
      kind: 'another-check',
    },
    {
      why: 'another route',
      send: answering(200, { ...good, checklist: { ...good.checklist, route: 'prosecution' } }),
      kind: 'another-check',
    },
  ])('$why: $kind', async ({ send, kind }) => {
    expect((await askChecker(at, request, send)).kind).toBe(kind);
  });

  test('no address: nothing is sent', async () => {
    const send = vi.fn<Send>();
    expect(await askChecker({ checker: '', token: '' }, request, send)).toEqual({ kind: 'not-configured' });
    expect(send).not.toHaveBeenCalled();
  });

  test('asked once, at /v1/checks, without cookies, referrer, cache or redirects', async () => {
    const send = vi.fn<Send>(answering(503, {}));
    await askChecker({ checker: `${checker}/somewhere?else`, token: '' }, request, send);
    expect(send).toHaveBeenCalledTimes(1);
    const [address, init] = send.mock.calls[0]!;
    expect(address).toBe(`${checker}/v1/checks`);
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-store' });
    expect(JSON.parse(String(init.body))).toEqual(request);
  });

  test.each([
    ['over https', checker, ['Bearer a.b.c']],
    ['to this computer', 'http://127.0.0.1:8787', ['Bearer a.b.c']],
    ['in clear text to another computer', 'http://checker.example.gov.uk', []],
    ['by a look-alike of this computer', 'http://localhost.example.gov.uk', []],
    ['to no address', 'checker', []],
  ])('the token is shown %s: %s', async (_, address, shown) => {
    const send = vi.fn<Send>(answering(503, {}));
    await askChecker({ checker: address, token: 'a.b.c' }, request, send);
    expect(send.mock.calls.map(([, init]) => (init.headers as Record<string, string>)['authorization'])).toEqual(shown);
  });

  test('without a token none is shown', async () => {
    const send = vi.fn<Send>(answering(503, {}));
    await askChecker(at, request, send);
    expect(send.mock.calls[0]![1].headers).toEqual({ 'content-type': 'application/json' });
  });
});

test('where the school’s administrator set the authority’s keys, an answer without their signature is set aside', async () => {
  const keys = [{ kid: 'kent-2026', kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }];
  expect((await askChecker({ ...at, keys }, request, answering(200, good))).kind).toBe('not-authentic');
  expect((await askChecker({ ...at, keys: [] }, request, answering(200, good))).kind).toBe('not-authentic');
});
