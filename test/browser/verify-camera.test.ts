import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openVerifyPage, saidOn, type VerifyPage } from './verify-page.ts';

let verifying: VerifyPage;
let page: Page;

beforeAll(async () => {
  verifying = await openVerifyPage();
});
afterAll(() => verifying?.close());

beforeEach(async () => {
  page = await verifying.browser.newPage();
  await page.goto(verifying.at.href, { waitUntil: 'networkidle0' });
});

const shown = (id: string) => page.$eval(id, (part) => (part as HTMLElement).checkVisibility());

test('a browser that cannot read codes says so at once, and offers pasting', async () => {
  await page.waitForSelector('#no-scan:not([hidden])');
  expect(await page.$eval('#no-scan', (part) => part.textContent)).toMatch(/^This browser cannot read a code .* paste the receipt instead/);
  expect([await shown('#no-scan'), await shown('#scan')]).toEqual([true, false]);
});

/**
 * This Chromium has no `BarcodeDetector`, so that one stands in: it never looks at what it is shown, and says what it is told to say. The camera,
 * its permission and its stream are Chromium's own. What is read from paper by a browser that has one has not been tried.
 */
async function withDetector(says: string[], formats = ['qr_code']): Promise<void> {
  page = await verifying.browser.newPage();
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
  await page.goto(verifying.at.href, { waitUntil: 'networkidle0' });
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
  await verifying.browser.defaultBrowserContext().overridePermissions(verifying.at.origin, ['camera']);
  await withDetector(['', '', verifying.packed]);
  await page.click('#camera');
  expect(await saidOn(page)).toMatch(/^The receipt is genuine/);
  expect(await scanned(/read/)).toBe('The code was read.');
  const after = await page.$eval('video', (video) => ({
    isShown: video.checkVisibility(),
    tracks: (video.srcObject as MediaStream).getTracks().map(({ readyState }) => readyState),
    looked: (globalThis as unknown as { sources: string[] }).sources,
  }));
  expect(after).toEqual({ isShown: false, tracks: ['ended'], looked: ['HTMLVideoElement', 'HTMLVideoElement', 'HTMLVideoElement'] });
});

test.each<[string, () => string, 'picture' | 'certificate', string]>([
  ['a code in a picture', () => verifying.packed, 'picture', 'The code was read.'],
  ['a picture without one', () => '', 'picture', 'No code was found. Try again closer, or paste the receipt.'],
  ['a file that is no picture', () => '', 'certificate', 'That file is not a picture. Choose another, or paste the receipt.'],
  ['a service that is not there', () => 'broken', 'picture', 'This browser could not look for a code. Paste the receipt.'],
])('%s', async (_, says, file, words) => {
  await withDetector([says()]);
  await choose(verifying.files[file]);
  expect(await scanned(/\./)).toBe(words);
  expect((await page.$('#out .outcome')) !== null).toBe(says() === verifying.packed);
});

test('a camera that may not be used', async () => {
  await verifying.browser.defaultBrowserContext().overridePermissions(verifying.at.origin, []);
  await withDetector([verifying.packed]);
  await page.click('#camera');
  expect(await scanned(/not allowed/)).toMatch(/^This browser was not allowed to use a camera, or has none/);
});
