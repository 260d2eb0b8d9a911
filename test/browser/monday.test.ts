import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pupils } from '../demo-school/index.ts';
import { wrongOn } from './axe.ts';
import { openPanel, press, shows, textOf, until } from './hands.ts';
import { forgetAll, storedCases } from './kept.ts';
import { layerSays, pressInLayer } from './layer.ts';
import { allowSite } from './main-job.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let panel: Page;
let grid: Page;
const screens = '.artifacts/screens';
const members = pupils.filter((pupil) => pupil.class === '10B');

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  world = await openWorld();
  grid = await world.browser.newPage();
  await grid.goto(`${world.school.mis}/classes/10B/grid?from=2026-09-01`);
  panel = await openPanel(world.browser, grid);
  await forgetAll(panel);
  await panel.evaluate(() => chrome.storage.session.set({ asOf: '2026-11-20' }));
  await panel.reload();
  await allowSite(panel, grid);
});
afterAll(() => world?.close());

const items = () =>
  panel.$$eval('ol.list > li', (all) =>
    all.map((one) => ({
      name: one.querySelector('h3')?.textContent?.split(',')[0] ?? '',
      concerns: [...one.querySelectorAll('[data-concern]')].map((concern) => concern.getAttribute('data-concern')),
    })),
  );

describe('a class grid becomes a list', () => {
  test('every child of the class was read, and those to look at come first', async () => {
    await layerSays(grid, 'Register found');
    await pressInLayer(grid, `List these ${members.length} registers`);
    const text = await until('the list', async () => {
      const words = await textOf(panel);
      return words.includes('children, as of Friday 20 November 2026') && words;
    });
    expect(text).toContain(`${members.length} children`);
    const listed = await items();
    // Blanks come before thresholds, and whoever has nothing is not among them.
    expect(listed.every(({ concerns }) => concerns.length > 0)).toBe(true);
    expect(listed.find(({ name }) => name === 'Rowan Ashdene')?.concerns).toContain('threshold-met');
    await panel.screenshot({ path: `${screens}/monday-list.png`, fullPage: true });
  });

  test('nothing of it is stored', async () => {
    expect(await storedCases(panel)).toEqual([]);
    const local = await panel.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(members.filter(({ surname, upn }) => local.includes(surname) || local.includes(upn))).toEqual([]);
  });

  test('the keyboard reaches every child, and axe finds nothing', async () => {
    expect(await wrongOn(panel)).toEqual([]);
    const names = await panel.$$eval('ol.list button', (buttons) => buttons.map((button) => button.getAttribute('aria-label')));
    expect(new Set(names).size).toBe((await items()).length);
  });

  test('a case is opened for one child, and holds that child’s register alone', async () => {
    await panel.$$eval('ol.list button', (buttons) => {
      (buttons.find((button) => button.getAttribute('aria-label')?.includes('Rowan Ashdene')) as HTMLButtonElement).click();
    });
    await shows(panel, 'Is a referral right for this child?');
    const kept = await storedCases(panel);
    expect(kept.map(({ pupil }) => pupil.name)).toEqual(['Rowan Ashdene']);
    await press(panel, 'This class');
    expect(await textOf(panel)).toContain('Open the case\n');
  });

  test('it is gone when the tab is closed', async () => {
    await grid.close();
    await until('it to be forgotten', async () =>
      panel.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).every((key) => !key.startsWith('class:'))),
    );
    expect(await textOf(panel)).not.toContain('This class');
  });
});
