import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPanel } from './hands.ts';
import { layerSays } from './layer.ts';
import { allowSite } from './main-job.ts';
import { openWorld, type World } from './world.ts';

/** TRUST.md 11, under a page's own modal dialog: our box is seen and can be pressed, and nothing goes through it. */
let world: World;
let form: Page;

beforeAll(async () => {
  world = await openWorld();
  form = await world.browser.newPage();
  await form.goto(`${world.school.forms}/forms/modal/new`);
  const panel = await openPanel(world.browser, form);
  await allowSite(panel, form);
});
afterAll(() => world?.close());

const says = 'Not checked: no case is chosen for this form';

beforeEach(async () => {
  await form.bringToFront();
  await form.goto(`${world.school.forms}/forms/modal/new`);
  await layerSays(form, says);
  await rest();
});

/** Longer than the browser takes to say that something is covered, and the page to be at rest. */
const rest = () => form.evaluate(() => new Promise((rested) => setTimeout(rested, 900)));

type Place = { x: number; y: number };

/** Where our box and its button are, wherever in the page that stands; `null` where no box is drawn. */
async function box(): Promise<{ words: Place; button: Place } | null> {
  const [realm] = await form.extensionRealms();
  return realm!.evaluate(() => {
    const inRoots = [...document.querySelectorAll('x-portal')].map((one) => chrome.dom.openOrClosedShadowRoot(one as HTMLElement)!);
    const [host] = [document, ...inRoots].flatMap((root) => [...root.querySelectorAll<HTMLElement>('before-you-refer')]);
    const root = chrome.dom.openOrClosedShadowRoot(host!)!;
    if (!root.querySelector('.box')) return null;
    const middle = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    };
    return { words: middle(root.querySelector('.box p')!), button: middle(root.querySelector('.box button')!) };
  });
}
const elementAt = ({ x, y }: Place): Promise<string> =>
  form.evaluate((left, top) => document.elementFromPoint(left, top)?.localName ?? '', x, y);
const isOpen = () => form.$eval('dialog', (dialog) => dialog.matches(':modal'));
const isBoxThere = async () => (await box()) !== null;

test('the box is above the dialog, and is what is pressed there', async () => {
  const { words, button } = (await box())!;
  expect([await elementAt(words), await elementAt(button), await isOpen()]).toEqual(['before-you-refer', 'before-you-refer', true]);
  await form.screenshot({ path: '.artifacts/screens/modal-box.png' });
});

test('its button is taken, and the dialog hears nothing of it', async () => {
  await form.$eval('dialog', (dialog) => dialog.addEventListener('click', () => dialog.toggleAttribute('data-pressed')));
  await form.mouse.click(...at((await box())!.button));
  await rest();
  expect([await isBoxThere(), await isOpen(), await form.$('[data-pressed]')]).toEqual([false, true, null]);
});

test('what stands behind the box is not pressed through it', async () => {
  const { words } = (await box())!;
  await form.evaluate(({ x, y }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.style.cssText = `position:fixed;left:${x - 90}px;top:${y - 40}px;width:180px;height:80px`;
    button.addEventListener('click', () => document.body.toggleAttribute('data-through'));
    document.querySelector('dialog')!.append(button);
  }, words);
  await form.mouse.click(...at(words));
  expect(await form.$('[data-through]')).toBeNull();
});

test('covered by something the page lifts above it, a press on the button counts for nothing', async () => {
  await form.evaluate(() => {
    const sheet = document.createElement('div');
    sheet.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;background:#fff;pointer-events:none';
    sheet.popover = 'manual';
    document.querySelector('dialog')!.append(sheet);
    sheet.showPopover();
  });
  await rest();
  await form.mouse.click(...at((await box())!.button));
  expect(await isBoxThere()).toBe(true);
});

test.each<{ why: string; act: () => void }>([
  { why: 'is closed', act: () => document.querySelector('dialog')!.close() },
  { why: 'is taken out of the page', act: () => document.querySelector('dialog')!.remove() },
  {
    why: 'is shut and opened again',
    act: () => {
      const dialog = document.querySelector('dialog')!;
      dialog.close();
      dialog.showModal();
    },
  },
  {
    why: 'opens another above it',
    act: () => {
      const other = document.createElement('dialog');
      other.textContent = 'Find an address';
      document.querySelector('dialog')!.append(other);
      other.showModal();
    },
  },
])('where the dialog $why, the box is seen and can be pressed still', async ({ act }) => {
  await form.evaluate(act);
  await rest();
  const { button } = (await box())!;
  expect(await elementAt(button)).toBe('before-you-refer');
  await form.mouse.click(...at(button));
  await rest();
  expect(await isBoxThere()).toBe(false);
});

test('a dialog that opens in a closed root of the page does not cover it', async () => {
  await form.evaluate(() => {
    document.querySelector('dialog')!.close();
    const host = document.createElement('x-portal');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<dialog style="width:90vw;height:90vh"><input></dialog>';
    root.querySelector('dialog')!.showModal();
  });
  await rest();
  const { button } = (await box())!;
  await form.mouse.click(...at(button));
  await rest();
  expect(await isBoxThere()).toBe(false);
});

const at = ({ x, y }: Place): [number, number] => [x, y];
