import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isLiveIn } from '../../scripts/authorities-in.mjs';
import { madeAhead } from '../../worker/made-ahead/files.ts';
import { readable } from '../../worker/made-ahead/readable.ts';
import { startChecker } from './checker.ts';

const checker = startChecker();
const pages = Object.entries(await madeAhead(readable)).filter(([path]) => path.endsWith('.html'));

test.each(pages)('%s is served as the contract makes it', async (path, text) => {
  const response = await checker.ask(`/${path.replace('.html', '')}`);
  expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(await response.text()).toBe(text);
  expect(response.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; .*connect-src 'none'; .*frame-ancestors 'none'$/);
  expect(response.headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
  expect([response.headers.get('Cache-Control'), response.headers.get('ETag')]).toEqual(['public, max-age=300', expect.any(String)]);
});

test('every page of a checker that nobody should rely on says so at its top, and none of a live one', async () => {
  const live = await madeAhead(readable, true);
  for (const [path, text] of pages) {
    expect([path, text]).toEqual([
      path,
      expect.stringMatching(/<main id="main"><div class="width"><p class="inset">This checker is for trying things out/),
    ]);
    expect(live[path]).not.toContain('for trying things out');
  }
});

test.each([
  ['', false],
  ['test', false],
  ['live', true],
])('wrangler.toml says of “%s” whether schools rely on it', (environment, isLive) => {
  expect(isLiveIn(readFileSync('wrangler.toml', 'utf8'), environment)).toBe(isLive);
});

test('an edition that is a day is told in words, and any other as it is', async () => {
  const [authority] = readable;
  const [checklist] = authority!.checklists;
  const of = async (edition: string) =>
    Object.entries(await madeAhead([{ ...authority!, checklists: [{ ...checklist!, edition }] }]))
      .filter(([path]) => path === 'index.html' || path.startsWith('checklists/'))
      .map(([, text]) => /Edition [^,]*/.exec(text)![0]);
  expect([await of('2026-11-23'), await of('3.1')]).toEqual([
    ['Edition of 23 November 2026', 'Edition of 23 November 2026'],
    ['Edition 3.1', 'Edition 3.1'],
  ]);
});

test('every example that can be scrolled has a name of its own', () => {
  const [, text] = pages.find(([path]) => path === 'reference.html')!;
  const scrolled = [...text.matchAll(/<pre [^>]*>/g)].map(String);
  const names = scrolled.map((one) => /role="region" aria-label="([^"]+)"/.exec(one)?.[1]);
  expect(scrolled.length).toBeGreaterThan(0);
  expect(new Set(names).size).toBe(scrolled.length);
  expect(names).not.toContain(undefined);
});

test('pages and the document refuse another method as the reference says', async () => {
  for (const path of ['/reference', '/verify', '/v1/openapi.json']) {
    const response = await checker.ask(path, { method: 'POST', body: '{}' });
    expect([path, response.status, response.headers.get('Content-Type')]).toEqual([path, 405, null]);
  }
  expect(Object.fromEntries(pages)['reference.html']).toMatch(/refuse\s+any\s+other\s+with\s+a\s+bare\s+405/);
});

test('without a script the page that verifies leads to the keys', () => {
  expect(Object.fromEntries(pages)['verify.html']).toMatch(/<noscript>.*<a href="\/\.well-known\/jwks\.json">.*<\/noscript>/);
});

test('the type of a refusal leads to its page', async () => {
  const { type } = (await (await checker.ask('/v1/nothing')).json()) as { type: string };
  const page = await fetch(type);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('There is nothing at this address')]);
});

test('a checklist read without a child says what to do only for what is not so', async () => {
  for (const [path, text] of pages.filter(([place]) => place.startsWith('checklists/'))) {
    const items = [...text.matchAll(/<p class="item">.*?<\/p>\s*(?:<p>Applies when: [^<]*<\/p>\s*)?<p>(.*?)<\/p>/gs)].map(
      ([, said]) => said!,
    );
    expect([path, items.length]).toEqual([path, text.split('class="item"').length - 1]);
    for (const said of items) expect(said).toMatch(/^If not, [a-z]/);
  }
});

test('an item that is not always asked for says when it is, and an authority’s own words stay as they are', async () => {
  const whole = readable[0]!.checklists[0]!;
  const item = whole.items.find(({ appliesWhen }) => appliesWhen)!;
  const action = 'DSL first: speak to the safeguarding lead.';
  const own = { ...readable[0]!, checklists: [{ ...whole, items: [{ ...item, action }] }] };
  const text = Object.entries(await madeAhead([own])).find(([path]) => path.startsWith('checklists/'))![1];
  expect(text).toContain('<p>If not, DSL first: speak to the safeguarding lead.</p>');
  expect(text).toMatch(/<p>Applies when: one of: social worker, [^<]* know the child\?”, that is involved now\.<\/p>/);
});

test.each([
  ['checklists/kent/statutory-intervention.html', /does not make a referral right/],
  ['checklists/kent/whole-school.html', /no part of any referral/],
])('%s says what it is for', (path, says) => {
  const said = (text: string) =>
    [/does not make a referral right/, /no part of any referral/].filter((words) => words.test(text)).map(String);
  expect(said(Object.fromEntries(pages)[path]!)).toEqual([String(says)]);
});
