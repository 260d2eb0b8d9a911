import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pupils } from '../demo-school/index.ts';
import { faintInLayer, wrongInLayer, wrongOn } from './axe.ts';
import * as job from './faults-job.ts';
import { press, textOf, until } from './hands.ts';
import { storedCases } from './kept.ts';
import { layerSays, layerText, pressInLayer } from './layer.ts';
import { recordLetter, recordParents } from './main-job.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let panel: Page;
let form: Page;
let mis: Page;

const screens = '.artifacts/screens';
const rowan = pupils.find(({ id }) => id === 'P1001')!;

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  world = await openWorld();
  ({ panel, form, mis } = await job.boundForm(world));
  await recordParents(panel);
  await press(panel, 'Letters');
  await recordLetter(panel, 'Letter of concern about attendance', '9/10', ['offers support']);
});
afterAll(() => world?.close());

/** Every screen of the panel, by the words of its own buttons: a new screen is walked to without a line here. */
async function eachScreen(look: (name: string) => Promise<void>): Promise<string[]> {
  await press(panel, 'Cases');
  const top = await wordsOf('nav[aria-label="Panel"] button');
  const names: string[] = [];
  for (const name of top) {
    await press(panel, name);
    await look(name);
    names.push(name);
  }
  await press(panel, 'Cases');
  await press(panel, rowan.name);
  for (const name of await wordsOf('nav[aria-label="Sections of this case"] button')) {
    await panel.evaluate((words) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('nav[aria-label="Sections of this case"] button')];
      buttons.find((one) => one.textContent === words)?.click();
    }, name);
    await until(`“${name}”`, () => panel.$eval('nav [aria-current]:is(.sections *)', (one, words) => one.textContent === words, name));
    await look(name);
    names.push(name);
  }
  return names;
}

const wordsOf = (selector: string): Promise<string[]> =>
  panel.$$eval(selector, (buttons) => buttons.map((button) => button.textContent?.trim() ?? ''));

describe('the side panel', () => {
  test('axe finds nothing wrong on any screen, closed or opened out', async () => {
    const wrong: string[] = [];
    const seen = await eachScreen(async (name) => void wrong.push(...(await wrongOn(panel)).map((one) => `${name}: ${one}`)));
    expect(wrong).toEqual([]);
    expect(seen).toEqual(expect.arrayContaining(['Cases', 'Settings', 'Findings', 'Parents', 'Letters', 'Questions', 'Form']));
  });

  test('everything that can be pressed is at least 24 pixels each way', async () => {
    const small: string[] = [];
    await eachScreen(async (name) => {
      const found = await panel.$$eval('button, summary, a[href], input, select, textarea', (targets) => {
        for (const one of document.querySelectorAll('details')) one.open = true;
        return targets.flatMap((one) => {
          const { width, height } = one.getBoundingClientRect();
          return one.checkVisibility() && (width < 24 || height < 24) ? [`${width} × ${height}: ${one.outerHTML.slice(0, 90)}`] : [];
        });
      });
      small.push(...found.map((one) => `${name}: ${one}`));
    });
    expect(small).toEqual([]);
  });

  test('at 400% nothing has to be scrolled sideways', async () => {
    await panel.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
    const wide: string[] = [];
    await eachScreen(async (name) => {
      for (const one of await panel.$$('details')) await one.evaluate((details) => ((details as HTMLDetailsElement).open = true));
      const [needed, given] = await panel.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      if (needed! > given!) wide.push(`${name}: ${needed} in ${given}`);
    });
    await panel.screenshot({ path: `${screens}/access-zoomed.png` });
    await panel.setViewport(null);
    expect(wide).toEqual([]);
  });

  test('in forced colours every button and field still has an edge, and verdicts are words', async () => {
    const devtools = await panel.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const edgeless: string[] = [];
    await eachScreen(async (name) => {
      const found = await panel.$$eval('main :is(button, select, input:not([type=radio], [type=checkbox]))', (controls) =>
        controls.flatMap((one) => {
          const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(one);
          const hasEdge = borderTopStyle !== 'none' && borderTopColor !== backgroundColor;
          return one.checkVisibility() && !hasEdge ? [one.outerHTML.slice(0, 90)] : [];
        }),
      );
      edgeless.push(...found.map((one) => `${name}: ${one}`));
    });
    await press(panel, 'Findings');
    const tags = await panel.$$eval('.finding .tag', (all) => all.map((one) => one.textContent ?? ''));
    await panel.screenshot({ path: `${screens}/access-forced-colours.png` });
    await devtools.send('Emulation.setEmulatedMedia', { features: [] });
    await devtools.detach();
    expect(edgeless).toEqual([]);
    expect(tags.length).toBeGreaterThan(0);
    expect(tags.filter((words) => !/(Stop|Ask first|Required|Advice) · (There|Missing|Not known yet|Does not apply)/.test(words))).toEqual(
      [],
    );
  });

  test('by keyboard alone: open a case, answer a question, record a parent', async () => {
    await press(panel, 'Cases');
    await until('the list', async () => (await wordsOf('.list button')).length > 0);
    await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo(rowan.name);
    await panel.keyboard.press('Enter');
    await until('the case', async () => (await wordsOf('nav.sections button')).length > 0);

    await tabTo('Questions');
    await panel.keyboard.press('Enter');
    await tabTo('Yes');
    const asked = await panel.evaluate(() => document.activeElement?.closest('fieldset')?.querySelector('legend')?.textContent);
    const before = Object.keys((await storedCases(panel))[0]!.answers).length;
    await panel.keyboard.press('Space');
    await until(`“${asked}” to be answered`, async () => Object.keys((await storedCases(panel))[0]!.answers).length > before);

    await tabTo('Parents', 'Shift');
    await panel.keyboard.press('Enter');
    await tabTo('First name', undefined, 'Add this parent');
    await panel.keyboard.type('Avery');
    await tabTo('Surname', undefined, 'Add this parent');
    await panel.keyboard.type('Keyboard');
    await tabTo('Add this parent');
    await panel.keyboard.press('Enter');
    await until('the parent to be listed', async () => (await textOf(panel)).includes('Avery Keyboard'));
    expect((await storedCases(panel))[0]!.evidence.parents.entries.at(-1)?.entry).toMatchObject({ forename: 'Avery', surname: 'Keyboard' });
  });

  test('after a case is opened the keyboard stands in it, and not nowhere', async () => {
    await press(panel, 'Cases');
    await press(panel, rowan.name);
    await until('the case', async () => (await wordsOf('nav.sections button')).length > 0);
    expect(await until('the focus', () => panel.$eval('h2:focus', (heading) => heading.textContent))).toBe(rowan.name);
  });

  /** Presses Tab until the focus stands on what is called like this; within the form with that button, where there are several. */
  async function tabTo(name: string, hold?: 'Shift', within?: string): Promise<void> {
    for (let times = 0; times < 400; times += 1) {
      if (hold) await panel.keyboard.down(hold);
      await panel.keyboard.press('Tab');
      if (hold) await panel.keyboard.up(hold);
      const isThere = await panel.evaluate(
        (words, button) => {
          const at = document.activeElement as HTMLInputElement | null;
          const called = at?.labels?.[0]?.textContent?.trim() ?? at?.textContent?.trim();
          const isIn = button === undefined || at?.form?.querySelector('button[type=submit]')?.textContent === button;
          return called === words && isIn;
        },
        name,
        within,
      );
      if (isThere) return;
    }
    throw new Error(`“${name}” cannot be reached with Tab`);
  }
});

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
