import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { launch, type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { standingWords } from '../../shared/checklist/standing-words.ts';
import { standings } from '../../shared/checklist/verdict.ts';
import { CheckResponse } from '../../shared/contract/check-response.ts';
import { passedOnText, type ReceiptClaims } from '../../shared/contract/receipt.ts';
import { signed, signingKey } from '../../worker/keys/jws.ts';
import type { PrivateKey } from '../../worker/keys/keys.ts';
import { testKey } from '../../worker/keys/test-key.ts';
import { checkerWith } from '../worker/checker.ts';
import { liveKey, newKey, publicOf } from '../worker/keys.ts';
import { request } from '../worker/request.ts';
import { wrongOn } from './axe.ts';

const retired = newKey('kent-receipts-2025');
const testing = newKey('kent-receipts-test');
const others = [
  { ...publicOf(retired), status: 'retired', until: '2026-09-01' },
  { ...publicOf(testing), status: 'test' },
];
const checker = checkerWith({ env: 'live', vars: { OTHER_KEYS: others }, secrets: { SIGNING_KEY: JSON.stringify(liveKey) } });
const folder = mkdtempSync(join(tmpdir(), 'verify-'));
const certificate = join(folder, 'certificate.pdf');
const another = join(folder, 'another.pdf');
writeFileSync(certificate, 'a certificate invented for this test');
writeFileSync(another, 'another one');
const picture = join(folder, 'code.png');
// One dot.
writeFileSync(
  picture,
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
);
const hash = createHash('sha256').update('a certificate invented for this test').digest('hex');

let browser: Browser;
let page: Page;
let at: URL;
let genuine: { text: string; certificateSalt: string };
let claims: ReceiptClaims;
let asked: string[] = [];

beforeAll(async () => {
  at = new URL('/verify', (await checker.listen()).url);
  browser = await launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--lang=en-GB',
      '--disable-gpu',
      // A camera that shows a moving pattern.
      '--use-fake-device-for-media-stream',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(new URL('/v1/checks', at), {
    method: 'POST',
    headers,
    body: JSON.stringify({ ...request, certificates: [hash] }),
  });
  genuine = CheckResponse.parse(await response.json()).receipt!;
  claims = JSON.parse(Buffer.from(genuine.text.split('.')[1]!, 'base64url').toString()) as ReceiptClaims;
});
afterAll(async () => {
  await browser.close();
  await checker.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  page = await browser.newPage();
  asked = [];
  page.on('request', (one) => asked.push(new URL(one.url()).pathname));
  await page.goto(at.href, { waitUntil: 'networkidle0' });
});

const pasted = () => passedOnText({ ...genuine, isPacked: false });
/** As the code on a cover sheet holds it. */
function packed(): string {
  const [header, payload, signature] = genuine.text.split('.');
  const text = `${header}.${deflateRawSync(Buffer.from(payload!, 'base64url')).toString('base64url')}.${signature}`;
  return passedOnText({ ...genuine, text, isPacked: true });
}
const signedBy = async (key: PrivateKey, over: Partial<ReceiptClaims> = {}) =>
  signed('before-you-refer-receipt+jws', key.kid, { ...claims, ...over }, await signingKey(key));

async function verify(text: string, file?: string): Promise<string> {
  await page.$eval('#receipt', (field, typed) => ((field as HTMLTextAreaElement).value = typed), text);
  if (file) await ((await page.$('#certificate')) as ElementHandle<HTMLInputElement>).uploadFile(file);
  await page.click('button[type=submit]');
  return said();
}
const said = async () => {
  await page.waitForSelector('#out .outcome');
  return page.$eval('#out', (out) => (out as HTMLElement).innerText);
};

describe('the page says which it is', () => {
  test.each<{ why: string; text: () => Promise<string> | string; says: RegExp }>([
    { why: 'as the Worker gave it', text: pasted, says: /^The receipt is genuine/ },
    { why: 'as the code holds it', text: packed, says: /^The receipt is genuine/ },
    { why: 'with line breaks from a letter', text: () => pasted().replaceAll(/(.{70})/g, '$1\r\n'), says: /^The receipt is genuine/ },
    { why: 'inside the link', text: () => `https://checker.example.gov.uk/verify#${packed()}`, says: /^The receipt is genuine/ },
    { why: 'one bit altered', text: oneBit, says: /^This receipt was altered/ },
    { why: 'one verdict altered', text: oneVerdict, says: /^This receipt was altered/ },
    {
      why: 'a retired key, while it signed',
      text: () => signedBy(retired, { madeAt: '2026-08-31T10:00:00.000Z' }),
      says: /genuine[^]*retired since 1 September 2026/,
    },
    { why: 'a retired key, after its day', text: () => signedBy(retired), says: /^A retired key signed this/ },
    { why: 'a test key', text: () => signedBy(testing), says: /^A test key signed this[^]*proves nothing/ },
    { why: 'an unknown key', text: () => signedBy(newKey('kent-receipts-9')), says: /^An unknown key signed this[^]*kent-receipts-9/ },
    { why: 'another key under a known name', text: () => signedBy(newKey(liveKey.kid)), says: /^This receipt was altered/ },
    {
      why: 'an older edition',
      text: () => signedBy(liveKey, { edition: '2025-09-01' }),
      says: /genuine[^]*1 September 2025. This is another edition than the one in use now, \d+ \w+ 20\d\d,/,
    },
    { why: 'not in the authority’s name', text: () => signedBy(liveKey, { answeredBy: 'another' }), says: /but not answered in its name/ },
    { why: 'cut off', text: () => pasted().slice(0, 900), says: /^This is not a receipt/ },
    { why: 'something else', text: () => '<img src=x onerror=alert(1)>', says: /^This is not a receipt/ },
    { why: 'a code whose payload does not unpack', text: () => `${pasted()}~z`, says: /^This is not a receipt/ },
  ])('$why', async ({ text, says }) => {
    expect(await verify(await text())).toMatch(says);
  });

  function oneBit(): string {
    const middle = genuine.text.lastIndexOf('.') + 20;
    return genuine.text.slice(0, middle) + (genuine.text[middle] === 'A' ? 'B' : 'A') + genuine.text.slice(middle + 1);
  }
  function oneVerdict(): string {
    const [header, payload, signature] = genuine.text.split('.');
    const changed = Buffer.from(payload!, 'base64url').toString().replace('"not-applicable"', '"met"');
    return [header, Buffer.from(changed).toString('base64url'), signature].join('.');
  }
});

test('it shows what was checked, each item with how it is known, and what a receipt does not show', async () => {
  const shown = await verify(pasted());
  expect(shown).toContain('0B0E-7A5E-3C');
  expect(shown).toContain('Kent County Council');
  expect(shown).toMatch(/What came out\s+Nothing known to be missing\. The authority decides\./);
  expect(shown).not.toMatch(/\b(ready|complete)\b/i);
  expect(shown).toContain('It does not show that the evidence is true, sufficient or accepted.');
  const rows = await page.$$eval('#out tbody tr', (found) => found.map((row) => [...row.cells].map(({ textContent }) => textContent)));
  expect(rows).toHaveLength(claims.items.length);
  expect(new Set(rows.map(([, , basis]) => basis))).toEqual(new Set(['Stated by a person', 'A person’s judgement', 'Computed', '–']));
});

test.each(standings)('a standing of “%s” is told in its words, and that the authority decides', async (standing) => {
  expect(await verify(await signedBy(liveKey, { standing }))).toContain(`${standingWords[standing]}. The authority decides.`);
});

test.each([
  ['the very file', () => certificate, /The file you chose is the one/],
  ['another file', () => another, /The file you chose is another one/],
])('the certificate: %s', async (_, file, says) => {
  expect(await verify(pasted(), file())).toMatch(says);
});

test('the certificate cannot be compared without the end of the receipt', async () => {
  expect(await verify(genuine.text, certificate)).toMatch(/It cannot be compared/);
});

test('a phone that opens the link in the code sees the answer at once', async () => {
  const other = await browser.newPage();
  await other.goto(`${at.href}#${packed()}`);
  page = other;
  expect(await said()).toMatch(/^The receipt is genuine/);
});

describe('what was found goes with what it was found of', () => {
  const choose = async (...paths: string[]) => ((await page.$('#certificate')) as ElementHandle<HTMLInputElement>).uploadFile(...paths);
  const box = () => page.$eval('#receipt', (field) => (field as HTMLTextAreaElement).value);
  const follow = (text: string) => page.evaluate((link) => (location.hash = link), text);

  test('another link opened in the same page is verified', async () => {
    await follow(packed());
    expect(await said()).toMatch(/^The receipt is genuine/);
    const unknown = await signedBy(newKey('kent-receipts-9'));
    await follow(unknown);
    await page.waitForFunction(() => document.querySelector('#out h2')?.textContent?.startsWith('An unknown key'));
    expect(await box()).toBe(unknown);
  });

  test('a receipt that is changed has no verdict until it is verified', async () => {
    await verify(pasted(), certificate);
    await page.focus('#receipt');
    await page.keyboard.type('x');
    expect(await page.$('#out .outcome')).toBeNull();
  });

  test('another file is compared as soon as it is chosen', async () => {
    expect(await verify(pasted(), certificate)).toMatch(/The file you chose is the one/);
    await choose(another);
    await page.waitForFunction(() => document.querySelector('#out')?.textContent?.includes('The file you chose is another one'));
  });

  test('a slower answer never stands over a later one', async () => {
    await page.evaluate(() => {
      const digest = crypto.subtle.digest.bind(crypto.subtle);
      crypto.subtle.digest = async (...asked) => {
        await new Promise((later) => setTimeout(later, 400));
        document.body.dataset['late'] = 'yes';
        return digest(...asked);
      };
    });
    await choose(certificate);
    await page.$eval('#receipt', (field, typed) => ((field as HTMLTextAreaElement).value = typed), pasted());
    await page.click('button[type=submit]');
    expect(await verify(await signedBy(newKey('kent-receipts-9')))).toMatch(/^An unknown key signed this/);
    await page.waitForSelector('body[data-late]');
    await page.waitForNetworkIdle({ idleTime: 600 });
    expect(await said()).toMatch(/^An unknown key signed this/);
  });

  test('a receipt made over two certificates says so, and of how many the files are', async () => {
    const hashes = [hash, createHash('sha256').update('another one').digest('hex')];
    const body = JSON.stringify({ ...request, certificates: hashes });
    const response = await fetch(new URL('/v1/checks', at), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    const text = passedOnText({ ...CheckResponse.parse(await response.json()).receipt!, isPacked: false });
    expect(await verify(text)).toMatch(/The receipt was made over 2. Choose the files to compare them/);
    expect(await verify(text, certificate)).toMatch(/You chose 1 of the 2 that the receipt was made over\n/);
    await choose(certificate, another, picture);
    await page.waitForFunction(() =>
      document
        .querySelector('#out')
        ?.textContent?.includes('You chose 2 of the 2 that the receipt was made over, and 1 that it was not made over'),
    );
  });

  test('what anybody may sign or make up is not shown as if it were a receipt', async () => {
    const key = await signingKey(testKey);
    for (const payload of [null, [], {}, { ...claims, asOf: 'soon' }, { ...claims, items: [['x']] }, { ...claims, register: {} }])
      expect(await verify(await signed('before-you-refer-receipt+jws', testKey.kid, payload as object, key))).toBe(
        'This is not a receipt\n\nIt may be cut off, or come from something else. Paste all of it, or scan the code again.',
      );
    expect(await verify(await signed('before-you-refer-receipt+jws', testKey.kid, claims, key))).toMatch(/^A test key signed this/);
    for (const standing of ['Ready. Approved by the council', 'constructor']) {
      const shown = await verify(await signed('before-you-refer-receipt+jws', testKey.kid, { ...claims, standing }, key));
      expect(shown).toMatch(/What came out\s+Not known to this page\. The authority decides\./);
      expect(shown).not.toContain(standing);
    }
    const named = await signed('before-you-refer-receipt+jws', 'x. Ring 0900 123 456 and quote your password', claims, key);
    expect(await verify(named)).toMatch(/^This is not a receipt/);
  });
});

describe('scanning', () => {
  const shown = (id: string) => page.$eval(id, (part) => (part as HTMLElement).checkVisibility());

  test('a browser that cannot read codes says so at once, and offers pasting', async () => {
    await page.waitForSelector('#no-scan:not([hidden])');
    expect(await page.$eval('#no-scan', (part) => part.textContent)).toMatch(
      /^This browser cannot read a code .* paste the receipt instead/,
    );
    expect([await shown('#no-scan'), await shown('#scan')]).toEqual([true, false]);
  });

  /**
   * This Chromium has no `BarcodeDetector`, so that one stands in: it never looks at what it is shown, and says what it is told to say. The camera,
   * its permission and its stream are Chromium's own. What is read from paper by a browser that has one has not been tried.
   */
  async function withDetector(says: string[], formats = ['qr_code']): Promise<void> {
    page = await browser.newPage();
    await page.evaluateOnNewDocument(
      (texts, known) => {
        const shown: string[] = [];
        Object.assign(globalThis, {
          sources: shown,
          BarcodeDetector: class {
            static async getSupportedFormats(): Promise<string[]> {
              return known;
            }
            async detect(source: object) {
              shown.push(source.constructor.name);
              const text = texts[Math.min(shown.length, texts.length) - 1] ?? '';
              if (text === 'broken') throw new DOMException('no service', 'NotSupportedError');
              return text === '' ? [] : [{ rawValue: text }];
            }
          },
        });
      },
      says,
      formats,
    );
    await page.goto(at.href, { waitUntil: 'networkidle0' });
    if (formats.length > 0) await page.waitForSelector('#scan:not([hidden])');
  }
  const scanned = async (words: RegExp) => {
    await page.waitForFunction((source) => new RegExp(source).test(document.querySelector('#scanned')!.textContent), {}, words.source);
    return page.$eval('#scanned', (part) => part.textContent);
  };
  const choose = async (file: string) => ((await page.$('#picture')) as ElementHandle<HTMLInputElement>).uploadFile(file);

  test('one that has the name and reads no such code is told apart', async () => {
    await withDetector([], []);
    await page.waitForSelector('#no-scan:not([hidden])');
    expect(await shown('#scan')).toBe(false);
  });

  test('the camera is watched until a code is seen, and then let go', async () => {
    await browser.defaultBrowserContext().overridePermissions(at.origin, ['camera']);
    await withDetector(['', '', packed()]);
    await page.click('#camera');
    expect(await said()).toMatch(/^The receipt is genuine/);
    expect(await scanned(/read/)).toBe('The code was read.');
    const after = await page.$eval('video', (video) => ({
      isShown: video.checkVisibility(),
      tracks: (video.srcObject as MediaStream).getTracks().map(({ readyState }) => readyState),
      looked: (globalThis as unknown as { sources: string[] }).sources,
    }));
    expect(after).toEqual({ isShown: false, tracks: ['ended'], looked: ['HTMLVideoElement', 'HTMLVideoElement', 'HTMLVideoElement'] });
  });

  test.each([
    ['a code in a picture', () => packed(), picture, 'The code was read.'],
    ['a picture without one', () => '', picture, 'No code was found. Try again closer, or paste the receipt.'],
    ['a file that is no picture', () => '', certificate, 'That file is not a picture. Choose another, or paste the receipt.'],
    ['a service that is not there', () => 'broken', picture, 'This browser could not look for a code. Paste the receipt.'],
  ])('%s', async (_, says, file, words) => {
    await withDetector([says()]);
    await choose(file);
    expect(await scanned(/\./)).toBe(words);
    expect((await page.$('#out .outcome')) !== null).toBe(says() === packed());
  });

  test('a camera that may not be used', async () => {
    await browser.defaultBrowserContext().overridePermissions(at.origin, []);
    await withDetector([packed()]);
    await page.click('#camera');
    expect(await scanned(/not allowed/)).toMatch(/^This browser was not allowed to use a camera, or has none/);
  });
});

test('without a script there is no form that does nothing, and the page says what can be done', async () => {
  await page.setJavaScriptEnabled(false);
  await page.reload();
  const shown = await page.$eval('body', (body) => (body as HTMLElement).innerText);
  expect(shown).toContain('This page needs JavaScript');
  expect(shown).not.toContain('Paste it');
});

describe('nothing is sent', () => {
  test('the page asks for its script and style, and then for nothing; it works without a network', async () => {
    const before = asked.length;
    await page.setOfflineMode(true);
    expect(await verify(pasted(), certificate)).toMatch(/^The receipt is genuine[^]*The file you chose is the one/);
    expect([new Set(asked), asked.length - before]).toEqual([new Set(['/verify', '/page.css', '/verify-known.js', '/verify.js']), 0]);
  });

  test('it could not send anything if it wanted to', async () => {
    const outcomes = await page.evaluate(async () => {
      const image = new Promise((resolve) => {
        const made = new Image();
        made.addEventListener('load', () => resolve('sent'));
        made.addEventListener('error', () => resolve('refused'));
        made.src = '/page.css?receipt';
      });
      const fetched = fetch('/healthz?receipt').then(
        () => 'sent',
        () => 'refused',
      );
      return Promise.all([fetched, image]);
    });
    expect(outcomes).toEqual(['refused', 'refused']);
    expect(asked.filter((path) => path === '/healthz')).toEqual([]);
  });
});

test('axe finds nothing wrong, with and without an answer, and the keyboard gets to the answer', async () => {
  expect(await wrongOn(page)).toEqual([]);
  await page.focus('#receipt');
  await page.keyboard.type('words');
  await page.focus('button[type=submit]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#out .outcome');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('This is not a receipt');
  await verify(pasted());
  expect(await wrongOn(page)).toEqual([]);
  await page.setViewport({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(brokenWords)).toEqual([]);
  if (process.env['SCREENS']) await page.screenshot({ path: `${process.env['SCREENS']}/verify-narrow.png` });
  await page.setViewport({ width: 1000, height: 1100 });
  if (process.env['SCREENS']) await page.screenshot({ path: `${process.env['SCREENS']}/verify.png`, fullPage: true });
});

/** Words of the table's heads and of its results that stand on more than one line. */
function brokenWords(): string[] {
  return [...document.querySelectorAll('#out th, #out td:nth-child(2)')].flatMap((cell) => {
    const text = cell.firstChild as Text;
    return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range.getClientRects().length > 1 ? [word] : [];
    });
  });
}
