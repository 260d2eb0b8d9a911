import { expect, test } from 'vitest';
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
