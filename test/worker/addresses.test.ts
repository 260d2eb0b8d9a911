import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundled as authorities } from '../../worker/served.ts';
import { routes } from '../../worker/routes/index.ts';
import { startChecker } from './checker.ts';
import { checklist, request } from './request.ts';

const checker = startChecker();
const pathOf = (path: string) => path.replace(':authority', checklist.authority).replace(':route', checklist.route);

test('every file of routes stands in their index', () => {
  const files = readdirSync('worker/routes').filter((file) => !['index.ts', 'route.ts'].includes(file));
  expect(routes).toHaveLength(files.length);
});

describe.each(routes)('$method $path', ({ method, path }) => {
  const others = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'MKCOL'].filter((other) => other !== method);

  test.each(others)('%s is not for it', async (other) => {
    const response = await checker.ask(pathOf(path), { method: other });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe(method === 'GET' ? 'GET, HEAD, OPTIONS' : 'POST, OPTIONS');
    expect(await response.json()).toMatchObject({ kind: 'method-not-allowed', status: 405 });
  });

  test('HEAD goes wherever GET does', async () => {
    const response = await checker.ask(pathOf(path), { method: 'HEAD', redirect: 'manual' });
    const got = method === 'GET' ? (await checker.ask(pathOf(path), { redirect: 'manual' })).status : 405;
    expect([response.status, await response.text()]).toEqual([got, '']);
  });

  test('OPTIONS says what it takes', async () => {
    const response = await checker.ask(pathOf(path), { method: 'OPTIONS' });
    expect([response.status, response.headers.get('Allow')]).toEqual([204, method === 'GET' ? 'GET, HEAD, OPTIONS' : 'POST, OPTIONS']);
  });
});

test('lists authorities with their routes and editions', async () => {
  const response = await checker.ask('/v1/authorities');
  expect(await response.json()).toEqual({
    authorities: authorities.map(({ id, name, checklists }) => ({
      id,
      name,
      routes: checklists.map(({ route, title, edition }) => ({ id: route, title, edition })),
    })),
  });
});

test('shows a checklist whole, but for its examples', async () => {
  const shown = await (await checker.ask(pathOf('/v1/authorities/:authority/checklists/:route'))).json();
  const items = checklist.items.map((item) => ({ ...item, examples: undefined }));
  expect(shown).toEqual({ ...checklist, items, examplesFrom: undefined });
  expect(JSON.stringify(shown)).not.toContain('examples');
});

test('is running', async () => expect(await (await checker.ask('/healthz')).json()).toEqual({ running: true }));

test.each([
  ['/v1', 'not-found'],
  ['/v1/checks/', 'not-found'],
  ['/V1/CHECKS', 'not-found'],
  ['/v1/check', 'not-found'],
  ['//v1/authorities', 'not-found'],
  ['/v1%2fauthorities', 'not-found'],
  ['/v1/authorities/%', 'not-found'],
  ['/v1/authorities/kent', 'not-found'],
  ['/problems/none', 'not-found'],
  ['/__proto__', 'not-found'],
  ['/v1/authorities/wren-ashdown/checklists/statutory-intervention', 'unknown-authority'],
  ['/v1/authorities/%E0%A4%A/checklists/%00', 'unknown-authority'],
  ['/v1/authorities/__proto__/checklists/constructor', 'unknown-authority'],
  ['/v1/authorities/kent/checklists/wren-ashdown', 'unknown-route'],
  ['/v1/authorities/kent/checklists/__proto__', 'unknown-route'],
])('%s is nothing here', async (path, kind) => {
  // Not resolved against the address, which would read `//v1` as a host.
  const response = await checker.ask(checker.address().origin + path);
  const answer = await response.text();
  expect([response.status, JSON.parse(answer).kind]).toEqual([404, kind]);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(answer).not.toMatch(/wren|__proto__|constructor|%/);
});

// What a browser asks with when somebody types an address.
const typed = { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'Sec-Fetch-Mode': 'navigate' };

test.each(['/nowhere', '/v1/check', '/v1/checks/', '/problems/none', '/wren-ashdown'])(
  '%s, mistyped in a browser, is a page that says so',
  async (path) => {
    const response = await checker.ask(path, { headers: typed });
    const [answer, { headers, status }] = [await response.text(), response];
    expect([status, headers.get('Content-Type'), headers.get('Cache-Control')]).toEqual([404, 'text/html; charset=utf-8', 'no-store']);
    expect(headers.get('Vary')).toMatch(/\bAccept\b/);
    expect(headers.get('Content-Security-Policy')).toContain("style-src 'self'");
    expect(answer).toContain('<h1>There is nothing at this address</h1>');
    expect(answer).toContain('<a href="/">Front page</a>');
    expect(answer).not.toContain(path.slice(1));
  },
);

test('whoever asks for data that is not there in a browser gets the problem', async () => {
  const response = await checker.ask('/v1/authorities/nowhere/checklists/none', { headers: typed });
  expect([response.status, (await response.json()).kind]).toEqual([404, 'unknown-authority']);
});

test('dots in an address lead nowhere else', async () => {
  expect((await checker.ask('/v1/../v1/./authorities')).status).toBe(200);
  expect((await checker.ask('/v1/%2e%2e/checks')).status).toBe(404);
});

describe.each(['/v1/authorities', pathOf('/v1/authorities/:authority/checklists/:route'), '/.well-known/jwks.json', '/verify-known.js'])(
  '%s, once read',
  (path) => {
    test('is not sent again to whoever has it', async () => {
      const tag = (await checker.ask(path)).headers.get('ETag')!;
      const again = await checker.ask(path, { headers: { 'If-None-Match': `"another", ${tag}` } });
      for (const named of ['*', `W/${tag}`]) expect((await checker.ask(path, { headers: { 'If-None-Match': named } })).status).toBe(304);
      expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', tag]);
      expect(again.headers.get('Cache-Control')).toBe('public, max-age=300');
    });

    test('is sent to whoever has another', async () => {
      const { status, headers } = await checker.ask(path, { headers: { 'If-None-Match': '"another"' } });
      const tag = headers.get('ETag')!;
      expect([status, tag]).toEqual([200, expect.stringMatching(/^"[\w-]{43}"$/)]);
      expect((await checker.ask(path, { headers: { 'If-None-Match': `x${tag}` } })).status).toBe(200);
    });
  },
);

describe('headers', () => {
  const post = { method: 'POST', body: JSON.stringify(request), headers: { 'Content-Type': 'application/json' } };
  const asked: Array<[string, RequestInit, string]> = [
    ['/v1/checks', post, 'no-store'],
    ['/v1/checks', { method: 'POST', body: '{' }, 'no-store'],
    ['/v1/checks', { method: 'GET' }, 'no-store'],
    ['/v1/checks', { method: 'OPTIONS' }, 'no-store'],
    ['/healthz', {}, 'no-store'],
    ['/nowhere', {}, 'no-store'],
    ['/v1/authorities/nowhere/checklists/none', {}, 'no-store'],
    ['/v1/authorities', {}, 'public, max-age=300'],
    [pathOf('/v1/authorities/:authority/checklists/:route'), {}, 'public, max-age=300'],
  ];

  test.each(asked)('%s %o', async (path, init, cache) => {
    const { headers } = await checker.ask(path, init);
    expect(headers.get('Cache-Control')).toBe(cache);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('Set-Cookie')).toBeNull();
  });
});
