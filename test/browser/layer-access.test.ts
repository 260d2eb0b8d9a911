import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faintInLayer, wrongInLayer } from './axe.ts';
import * as job from './faults-job.ts';
import { until } from './hands.ts';
import { storedCases } from './kept.ts';
import { layerSays, layerText, pressInLayer } from './layer.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let panel: Page;
let form: Page;
let mis: Page;

const screens = '.artifacts/screens';

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  world = await openWorld();
  ({ panel, form, mis } = await job.boundForm(world));
});
afterAll(() => world?.close());

describe('what is drawn on other people’s pages', () => {
  test('the overlay and the outlines: nothing for axe to find, every word readable, every button large enough', async () => {
    await mis.bringToFront();
    await layerSays(mis, 'Register found');
    expect(await wrongInLayer(mis)).toEqual([]);
    expect(await faintInLayer(mis)).toEqual([]);
    expect(await smallInLayer(mis)).toEqual([]);
  });

  test('the choice of a pupil: the same', async () => {
    const grid = await world.browser.newPage();
    await grid.goto(`${world.school.mis}/classes/10B/grid?from=2026-09-01`);
    await layerSays(grid, 'Read one pupil’s register');
    expect([...(await wrongInLayer(grid)), ...(await faintInLayer(grid)), ...(await smallInLayer(grid))]).toEqual([]);
    await grid.close();
  });

  test('the markers beside fields: the same', async () => {
    await form.bringToFront();
    await form.goto(`${world.school.referral}/statutory-intervention/evidence`);
    await layerSays(form, /(Missing|Not answered):/);
    expect([...(await wrongInLayer(form)), ...(await faintInLayer(form)), ...(await smallInLayer(form))]).toEqual([]);
    await form.screenshot({ path: `${screens}/access-markers.png` });
  });
});

describe('the guard’s dialog', () => {
  test('is a modal dialog with a name, and the keyboard stands on “Go back”', async () => {
    await form.goto(job.declaration(world));
    await layerSays(form, /missing and \d+ not answered/);
    await job.pressSubmit(form);
    await layerSays(form, 'The form has not been sent');
    const dialog = (await tree()).find(({ role }) => role === 'dialog');
    expect(dialog).toEqual({ role: 'dialog', name: 'Before you refer', modal: true, focused: false });
    expect((await tree()).filter(({ focused, role }) => focused && role !== 'RootWebArea')).toEqual([
      { role: 'button', name: 'Go back', modal: false, focused: true },
    ]);
    expect([...(await wrongInLayer(form)), ...(await faintInLayer(form)), ...(await smallInLayer(form))]).toEqual([]);
    await form.screenshot({ path: `${screens}/access-dialog.png` });
  });

  test('however much is missing, what to stop for is in view together with the way back', async () => {
    const [realm] = await form.extensionRealms();
    const inView = await realm!.evaluate(() => {
      const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('before-you-refer') as HTMLElement)!;
      const dialog = root.querySelector('dialog')!.getBoundingClientRect();
      const wanted = [root.querySelector('h2')!, root.querySelector('h3')!, root.querySelector('li')!, root.querySelector('button.main')!];
      return wanted.map((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top >= dialog.top && bottom <= dialog.bottom && top >= 0 && bottom <= innerHeight;
      });
    });
    expect(inView).toEqual([true, true, true, true]);
  });

  test('the keyboard does not leave it, and Escape goes back to the button that was pressed', async () => {
    for (let times = 0; times < 12; times += 1) {
      await form.keyboard.press('Tab');
      expect(await form.evaluate(() => document.activeElement?.closest('form')?.tagName ?? null)).toBeNull();
    }
    const posts = world.school.posts.length;
    await form.keyboard.press('Escape');
    await until('the dialog to close', async () => !(await layerText(form)).includes('The form has not been sent'));
    expect(await form.$eval(':focus', (one) => one.textContent?.trim())).toBe('Submit referral');
    expect(world.school.posts).toHaveLength(posts);
  });

  test('by keyboard alone: the reason is given, and the next Enter sends', async () => {
    await form.keyboard.press('Enter');
    await layerSays(form, 'The form has not been sent');
    for (const [name, key] of [
      ['Send it without these', 'Enter'],
      ['The local authority’s officer agreed', 'Space'],
      ['Continue', 'Enter'],
    ] as const) {
      await tabInLayer(name);
      await form.keyboard.press(key);
    }
    await layerSays(form, 'Press “Submit referral” again');
    const posts = world.school.posts.length;
    await Promise.all([form.waitForNavigation(), form.keyboard.press('Enter')]);
    expect(world.school.posts).toHaveLength(posts + 1);
    expect((await storedCases(panel))[0]?.continued).toHaveLength(1);
  });

  test('going back with its button gives the keyboard back too', async () => {
    await form.goto(job.declaration(world));
    await layerSays(form, /missing and \d+ not answered/);
    await job.pressSubmit(form);
    await pressInLayer(form, 'Go back');
    expect(await until('the focus', () => form.$eval('button:focus', (one) => one.textContent?.trim()))).toBe('Submit referral');
  });

  /** One press of Tab, or as many as it takes until what was just chosen has been drawn. */
  const tabInLayer = (name: string): Promise<boolean> =>
    until(`“${name}” by Tab`, async () => {
      await form.keyboard.press('Tab');
      const [realm] = await form.extensionRealms();
      return realm!.evaluate((words) => {
        const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('before-you-refer') as HTMLElement)!;
        const at = root.activeElement as HTMLInputElement | null;
        return (at?.labels?.[0] ?? at)?.textContent?.trim() === words;
      }, name);
    });

  type Node = { role: string; name: string; modal: boolean; focused: boolean };

  /** The accessibility tree of the page as a screen reader is given it: closed roots are no wall to it. */
  async function tree(): Promise<Node[]> {
    const devtools = await form.createCDPSession();
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    await devtools.detach();
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, properties = [] }) => {
        const has = (what: string) => properties.some((one) => one.name === what && one.value.value === true);
        return { role: String(role?.value), name: String(name?.value ?? ''), modal: has('modal'), focused: has('focused') };
      });
  }
});

async function smallInLayer(page: Page): Promise<string[]> {
  const [realm] = await page.extensionRealms();
  return realm!.evaluate(() => {
    const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('before-you-refer') as HTMLElement)!;
    return [...root.querySelectorAll('button, summary, label')].flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      return one.checkVisibility() && (width < 24 || height < 24) ? [`${width} × ${height}: ${one.textContent}`] : [];
    });
  });
}
