import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch as launchBrowser, type Browser } from 'puppeteer-core';
import { createTestHarness } from 'wrangler';
import { serveDemoSchool, type DemoSchool } from '../demo-school/index.ts';

/** Follows from the public key in the manifest. */
export const extensionId = 'jpikjegjngcngihghmjhmgnindkglgnb';

const built = resolve('extension/.output/chrome-mv3');

/** The demo school, the real Worker, and a Chromium with the built extension. */
export type World = { school: DemoSchool; browser: Browser; askedOfChecker: string[]; close(): Promise<void> };

type Checker = (request: Request) => Promise<Response>;

/**
 * Opens everything on loopback. The sites are granted as an administrator would: the user's own press on "Allow" then succeeds
 * without the browser's prompt, which no test can press. `faulty` stands in for the checker where a fault is the point.
 */
export async function openWorld({ faulty, headless = true }: { faulty?: Checker; headless?: boolean } = {}): Promise<World> {
  const askedOfChecker: string[] = [];
  const worker = createTestHarness({ workers: [{ configPath: './wrangler.toml' }] });
  await worker.listen();
  const real: Checker = async (request) =>
    worker.fetch(request.url.replace(/^https?:\/\/[^/]+/, ''), await asInit(request)) as unknown as Promise<Response>;
  const school = await serveDemoSchool({
    async checker(request) {
      if (request.method === 'POST') askedOfChecker.push(await request.clone().text());
      return (faulty ?? real)(request);
    },
  });
  const profile = await profileThatAllows([school.mis, school.referral, school.forms, elsewhereOf(school), school.checker]);
  const browser = await launch(profile, headless);
  await listening(browser);
  return {
    school,
    browser,
    askedOfChecker,
    async close() {
      await browser.close();
      await school.close();
      await worker.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * An extension loaded from a folder is installed anew at every start, and the browser drops what happens before its background has said
 * what it listens to: a press on the toolbar button in the first tenth of a second. An installed extension is woken instead.
 */
async function listening(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const background = await target.worker();
  await background?.evaluate(async () => {
    while (!chrome.action.onClicked.hasListeners()) await new Promise((again) => setTimeout(again, 10));
  });
}

/** Another site than the forms’ own, from which a part of one comes. */
const elsewhereOf = ({ forms }: DemoSchool): string => forms.replace('forms.', 'elsewhere.');

/** The harness takes an address and what `fetch` takes beside it. */
async function asInit(request: Request) {
  const { method, headers } = request;
  return { method, headers: Object.fromEntries(headers), ...(method === 'POST' && { body: await request.text() }) };
}

function launch(userDataDir: string, headless: boolean): Promise<Browser> {
  return launchBrowser({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    headless,
    userDataDir,
    defaultViewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--load-extension=${built}`,
      `--disable-extensions-except=${built}`,
      '--window-size=1280,860',
      '--lang=en-GB',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** A profile in which the extension is known and these origins may be granted. They are not granted yet. */
async function profileThatAllows(origins: string[]): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'before-you-refer-'));
  const first = await launch(profile, true);
  await first.waitForTarget((target) => target.type() === 'service_worker');
  await first.close();
  const path = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(path, 'utf8')) as { extensions: { settings: Record<string, object>; ui?: object } };
  const settings = preferences.extensions.settings[extensionId];
  if (!settings) throw new Error('the browser did not load the extension');
  const explicit_host = origins.map((origin) => `${origin}/*`);
  Object.assign(settings, { runtime_granted_permissions: { api: [], explicit_host, manifest_permissions: [], scriptable_host: [] } });
  // Without it the browser keeps an extension that reloads itself switched off.
  preferences.extensions.ui = { ...preferences.extensions.ui, developer_mode: true };
  writeFileSync(path, JSON.stringify(preferences));
  return profile;
}
