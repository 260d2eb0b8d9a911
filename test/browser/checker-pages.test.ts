import { readFileSync } from 'node:fs';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { createTestHarness } from 'wrangler';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundled } from '../../worker/served.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const worker = createTestHarness({ workers: [{ configPath: './wrangler.toml' }] });
const checklists = bundled.flatMap(({ checklists: all }) => all.map(({ authority, route }) => `/checklists/${authority}/${route}`));
const addresses = ['/', ...checklists, '/reference', '/problems/invalid-request', '/problems/not-found'];

let browser: Browser;
let page: Page;
let origin: string;

beforeAll(async () => {
  origin = (await worker.listen()).url.origin;
  browser = await launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await worker.close();
});

describe.each(addresses)('%s', (address) => {
  test('loads nothing but its styles, and needs no script', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.setJavaScriptEnabled(false);
    await page.goto(origin + address, { waitUntil: 'networkidle0' });
    page.removeAllListeners('request');
    await page.setJavaScriptEnabled(true);
    expect(asked.filter((path) => path !== '/favicon.ico')).toEqual([address, '/page.css']);
  });

  test('axe finds nothing', async () => {
    await page.setBypassCSP(true);
    await page.goto(origin + address);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe: rules } = globalThis as unknown as { axe: { run(): Promise<{ violations: Array<{ id: string }> }> } };
      return (await rules.run()).violations.map(({ id }) => id);
    });
    await page.setBypassCSP(false);
    expect(violations).toEqual([]);
  });

  test('fits a window at 400% zoom, without scrolling sideways', async () => {
    await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
    await page.goto(origin + address);
    const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    await page.setViewport(null);
    expect(isTooWide).toBe(false);
  });
});

test('on paper no example of the reference is cut off', async () => {
  await page.goto(`${origin}/reference`);
  await page.emulateMediaType('print');
  const cut = await page.$$eval('pre', (all) => all.map(({ clientHeight, scrollHeight }) => scrollHeight - clientHeight));
  await page.emulateMediaType();
  expect(cut).toEqual(cut.map(() => 0));
  expect(cut.length).toBeGreaterThan(0);
});

test('every link of the front page leads somewhere', async () => {
  await page.goto(origin);
  // Privacy and contact lead to the authority's own pages, and there is none on one's own computer.
  const links = await page.$$eval('main a:not([href="/privacy"], [href="/contact"])', (all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
  const answers = await Promise.all(links.map(async (link) => (await fetch(link)).status));
  expect(answers).toEqual(links.map(() => 200));
});
