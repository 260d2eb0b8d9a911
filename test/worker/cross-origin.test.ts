import { describe, expect, test } from 'vitest';
import { allowedOrigin, startChecker } from './checker.ts';
import { request } from './request.ts';

const checker = startChecker();
const corsHeaders = ({ headers }: Response) => [...headers].filter(([name]) => name.startsWith('access-control-'));

const allowed = [
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
  'moz-extension://2f1b6c1e-9a77-4b0a-8a51-0d5b6f4c7e11',
  allowedOrigin,
  'https://other.council.example',
];
const others = [
  'https://evil.example',
  `${allowedOrigin}.evil.example`,
  `${allowedOrigin}:8443`,
  allowedOrigin.replace('https', 'http'),
  'https://evil.example/chrome-extension://abcdefghijklmnopabcdefghijklmnop',
  'chrome-extension://',
  'chrome-extension://abc/evil',
  'chrome-extension://abc, https://evil.example',
  'null',
  '*',
  '',
];
const post = (headers: Record<string, string>, body = JSON.stringify(request)) =>
  checker.postCheck(body, { 'Content-Type': 'application/json', ...headers });
const preflight = (Origin: string, path = '/v1/checks') =>
  checker.ask(path, {
    method: 'OPTIONS',
    headers: { Origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' },
  });

describe.each(allowed)('%s', (origin) => {
  test('may read an answer, and a refusal', async () => {
    const [answer, refusal] = await Promise.all([post({ Origin: origin }), post({ Origin: origin }, '{')]);
    expect([answer.status, refusal.status]).toEqual([200, 400]);
    for (const response of [answer, refusal]) {
      expect(corsHeaders(response)).toEqual([['access-control-allow-origin', origin]]);
      expect(response.headers.get('Vary')).toContain('Origin');
    }
  });

  test('may send JSON', async () => {
    const response = await preflight(origin);
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(Object.fromEntries(corsHeaders(response))).toEqual({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers': 'Authorization, Content-Type',
      'access-control-max-age': '7200',
    });
  });
});

test.each(others)('%o is told nothing about origins', async (origin) => {
  for (const response of [await post({ Origin: origin }), await post({ Origin: origin }, '{'), await preflight(origin)]) {
    expect(corsHeaders(response)).toEqual([]);
  }
});

test('a public answer kept by a cache is not given to another origin', async () => {
  expect((await checker.ask('/v1/authorities')).headers.get('Vary')).toContain('Origin');
});

test('a preflight for an address that is not there is a refusal', async () => {
  expect((await preflight(allowedOrigin, '/nowhere')).status).toBe(404);
});
