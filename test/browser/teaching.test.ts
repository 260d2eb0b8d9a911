import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wrongOn } from './axe.ts';
import { choose, openPanel, pick, press, textOf, type, until } from './hands.ts';
import { forgetAll, marksOf, storedCases } from './kept.ts';
import { layerSays, layerText, pressInLayer } from './layer.ts';
import { allowSite } from './main-job.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let panel: Page;
let mis: Page;
let headings = ['Date', 'Half', 'Mark'];
const screens = '.artifacts/screens';

/** Sessions in words, and marks in the school's own: the detector sees no register in it, and the reader could not read it. */
const marks = ['here', 'here', 'away', 'here', 'here', 'I', 'here', 'here', 'L', 'away'];
const register = (heading: readonly string[]): string => {
  const rows = marks.map(
    (mark, index) => `<tr><td>${9 + Math.floor(index / 2)} Nov 2026</td><td>${index % 2 ? 'Second' : 'First'}</td><td>${mark}</td></tr>`,
  );
  return `<!doctype html><title>Attendance</title><style>td,th{padding:6px 20px}</style><h1>Wren Calloway</h1><p>Attendance</p>
    <table><thead><tr>${heading.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>
    <script>pressed = []; for (const kind of ['pointerdown', 'mousedown', 'click', 'keydown']) document.querySelector('table').addEventListener(kind, () => pressed.push(kind));</script>`;
};

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  world = await openWorld();
  mis = await world.browser.newPage();
  await mis.setRequestInterception(true);
  mis.on('request', (request) =>
    request.url().includes('/own-words')
      ? void request.respond({ contentType: 'text/html', body: register(headings) })
      : void request.continue(),
  );
  await mis.goto(`${world.school.mis}/pupils/P1001/own-words`);
  panel = await openPanel(world.browser, mis);
  await forgetAll(panel);
  await panel.evaluate(() => chrome.storage.session.set({ asOf: '2026-11-20' }));
  await panel.reload();
  await allowSite(panel);
});
afterAll(() => world?.close());

/** Presses a mark of the page with a real pointer. */
async function pointAt(row: number): Promise<void> {
  await layerSays(mis, 'Point at one mark');
  const cell = await mis.$(`tbody tr:nth-child(${row}) td:nth-child(3)`);
  const { x, y, width, height } = (await cell!.boundingBox())!;
  await mis.mouse.move(x + width / 2, y + height / 2);
  await layerSays(mis, `You are at “${marks[row - 1]}”`);
  await mis.mouse.click(x + width / 2, y + height / 2);
}

async function say(day: string, session: string, code: string): Promise<void> {
  await type(panel, 'Its day', day);
  await pick(panel, 'Its session', session);
  await choose(panel, 'Its code', code);
  await press(panel, 'This is what it is');
}

async function begin(): Promise<void> {
  await press(panel, 'Cases');
  await press(panel, 'A register in this tab is not found');
  await press(panel, 'Teach me this page');
}

describe('a page whose register is not read', () => {
  test('Escape leaves, and nothing is pointed at', async () => {
    await begin();
    await layerSays(mis, 'Point at one mark');
    await mis.bringToFront();
    await mis.keyboard.press('Escape');
    await until('the panel to know', async () => (await textOf(panel)).includes('Nothing is pointed at'));
    expect(await layerText(mis)).not.toContain('Point at one mark');
  });

  test('an event that a page makes points at nothing', async () => {
    await begin();
    await layerSays(mis, 'Point at one mark');
    await mis.evaluate(() => {
      const host = document.querySelector('before-you-refer')!;
      for (const kind of ['click', 'pointermove', 'keydown'] as const)
        host.dispatchEvent(
          kind === 'keydown'
            ? new KeyboardEvent(kind, { key: 'Escape', bubbles: true })
            : new MouseEvent(kind, { bubbles: true, clientX: 200, clientY: 200 }),
        );
    });
    expect(await layerText(mis)).toContain('Point at one mark');
  });

  test('two marks are pointed at and said in the panel, and five others are shown as they were read', async () => {
    await pointAt(3);
    await until('the mark in the panel', async () => (await textOf(panel)).includes('You pointed at away'));
    await panel.screenshot({ path: `${screens}/teach-say.png`, fullPage: true });
    await say('10 Nov 2026', 'Morning', 'O Absent in other or unknown circumstances');
    await pointAt(8);
    await until('the second mark', async () => (await textOf(panel)).includes('You pointed at here'));
    await say('12 Nov 2026', 'Afternoon', '\\ Present in the afternoon');
    await until('the five', async () => (await textOf(panel)).includes('Are these five right?'));
    const samples = await panel.$$eval('[data-sample]', (all) => all.map((one) => one.getAttribute('data-sample')));
    expect(samples).toHaveLength(5);
    const truth = marks.map((mark, index) => {
      const session = index % 2 ? 'PM' : 'AM';
      const code = mark === 'here' ? (index % 2 ? '\\' : '/') : mark === 'away' ? 'O' : mark;
      return `2026-11-${String(9 + Math.floor(index / 2)).padStart(2, '0')} ${session} ${code}`;
    });
    expect(samples.filter((sample) => !truth.includes(sample ?? ''))).toEqual([]);
    expect(await wrongOn(panel)).toEqual([]);
    await panel.screenshot({ path: `${screens}/teach-confirm.png`, fullPage: true });
  });

  test('the page never heard a press or a key', async () => {
    expect(await mis.evaluate(() => (globalThis as unknown as { pressed: string[] }).pressed)).toEqual([]);
  });

  test('nothing is kept before they are confirmed; afterwards the page is read', async () => {
    const kept = () => panel.evaluate(async () => (await chrome.storage.local.get(null))['teachings']);
    expect(await kept()).toBeUndefined();
    await press(panel, 'All five are right');
    await layerSays(mis, 'Register found');
    const taught = JSON.stringify(await kept());
    expect(taught).toContain('/pupils/*/own-words');
    expect(taught).not.toMatch(/Wren|Calloway|P1001/);
  });

  test('loaded again it is read without being asked, and every mark is the true one', async () => {
    await mis.reload();
    await layerSays(mis, 'Register found');
    await pressInLayer(mis, 'Read this register');
    await layerSays(mis, 'Read into the case');
    const [kept] = await storedCases(panel);
    expect(
      marksOf(kept)
        .map(({ code }) => code)
        .join(''),
    ).toBe('/\\O\\/I/\\LO');
  });

  test('what was taught is listed in the settings, as a file for the administrator', async () => {
    await press(panel, 'Settings');
    await until('the list', async () => (await textOf(panel)).includes('Pages that were taught'));
    const file = await panel.$eval('a[download]', (link) => decodeURIComponent((link as HTMLAnchorElement).href.split(',')[1]!));
    expect(JSON.parse(file)).toEqual(await panel.evaluate(async () => (await chrome.storage.local.get(null))['teachings']));
    await panel.screenshot({ path: `${screens}/teach-settings.png`, fullPage: true });
  });

  test('with other headings it asks again', async () => {
    headings = ['Day', 'Half', 'Mark'];
    await mis.reload();
    expect(await layerSays(mis, 'have changed since')).toContain('Teach me this page');
    await mis.screenshot({ path: `${screens}/teach-again.png` });
    await pressInLayer(mis, 'Teach me this page');
    await layerSays(mis, 'Point at one mark');
    await mis.screenshot({ path: `${screens}/teach-point.png` });
  });

  test('forgotten, the reader no longer comes to the page by itself', async () => {
    await press(panel, 'Settings');
    await press(panel, 'Forget');
    await until('it to be forgotten', async () => !(await textOf(panel)).includes('Pages that were taught'));
    await until('the browser to know', () =>
      panel.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).every(({ id }) => id !== 'taught')),
    );
  });
});
