import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPanel, until } from './hands.ts';
import { layerSays } from './layer.ts';
import { allowSite } from './main-job.ts';
import { openWorld, type World } from './world.ts';

/** Manners on a page of an allowed site that holds nothing for us: TRUST.md 9. */

declare global {
  /** In our own realm of the page: how many tasks of ours went through it. */
  var looks: number;
}

let world: World;
let page: Page;

beforeAll(async () => {
  world = await openWorld();
  page = await world.browser.newPage();
  await page.goto(`${world.school.mis}/corpus/not-marksheet`);
  await allowSite(await openPanel(world.browser, page), page);
  await page.bringToFront();
  await page.reload();
  await pause(rests(3));
  await countLooks();
});
afterAll(() => world?.close());

/** The detector waits until a page has rested this long, in milliseconds. */
const rest = 400;
const rests = (times: number) => rest * times;
const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));

async function ours() {
  const [realm] = await page.extensionRealms();
  return realm!;
}

/** Whatever goes through a page makes a walker first; those of one task are one look. */
const countLooks = async () =>
  (await ours()).evaluate(() => {
    const { createTreeWalker } = Document.prototype;
    let isAnother = true;
    globalThis.looks = 0;
    Document.prototype.createTreeWalker = function (...given) {
      if (isAnother) {
        globalThis.looks += 1;
        setTimeout(() => (isAnother = true), 0);
      }
      isAnother = false;
      return createTreeWalker.apply(this, given);
    };
  });

/** How often the page was looked at during `act` and the rests after it. */
async function looksDuring(act: () => Promise<unknown>): Promise<number> {
  const realm = await ours();
  await realm.evaluate(() => (globalThis.looks = 0));
  await act();
  await pause(rests(4));
  return realm.evaluate(() => globalThis.looks);
}

test('while the page does not change, it is not looked at', async () => expect(await looksDuring(() => pause(rests(4)))).toBe(0));

test('five hundred changes are looked at once, and then there is silence', async () => {
  const many = () =>
    page.evaluate(() => {
      for (let count = 0; count < 500; count += 1) document.body.append(document.createElement('p'));
    });
  expect(await looksDuring(many)).toBe(1);
});

test('a page that changes without end is not looked at until it rests', async () => {
  // On a busy computer the page itself may rest; then a look is due.
  let breaks = 0;
  const endless = async () => {
    breaks = await page.evaluate(
      (enough) =>
        new Promise<number>((done) => {
          const since = { began: performance.now(), last: performance.now(), breaks: 0 };
          const change = (): void => {
            const now = performance.now();
            if (now - since.last >= enough - 10) since.breaks += 1;
            since.last = now;
            document.body.append('.');
            if (now - since.began > enough * 6) done(since.breaks);
            else setTimeout(change, 20);
          };
          change();
        }),
      rest,
    );
  };
  const looks = await looksDuring(endless);
  expect([looks >= 1, looks <= breaks + 1]).toEqual([true, true]);
});

test('nothing but the detector came along; with a register on the page the reader follows', async () => {
  const realm = await ours();
  const isReading = () => realm.evaluate(() => 'reading' in globalThis);
  expect(await isReading()).toBe(false);
  await page.evaluate(() => {
    const days = Array.from({ length: 10 }, (_, at) => `<tr><td>${9 + at} November 2026</td><td>/</td><td>\\</td></tr>`);
    document.body.innerHTML = `<h1>Attendance</h1><table><tr><th>Date</th><th>AM</th><th>PM</th></tr>${days.join('')}</table>`;
  });
  await until('the reader', isReading);
  await layerSays(page, 'Register found');
});
