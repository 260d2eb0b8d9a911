import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ToPage } from '../../extension/messages.ts';
import * as job from './faults-job.ts';
import { planIn } from './form-job.ts';
import { press, shows, textOf, type, until } from './hands.ts';
import { storedCases } from './kept.ts';
import { layerSays, layerText, pressInLayer, takeOutAgainAndAgain } from './layer.ts';
import { openWorld, type World } from './world.ts';

/** What a page may try on us: TRUST.md 10 to 18. What is tried on single fields is in test/extension/forms. */

let world: World;
let panel: Page;
let form: Page;
const screens = '.artifacts/screens';

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  world = await openWorld();
  ({ panel, form } = await job.boundForm(world));
});
afterAll(() => world?.close());

const asks = 'The form has not been sent';
const step = (name: string) => `${world.school.referral}/statutory-intervention/${name}`;
/** Longer than the browser takes to say that something is covered. */
const rest = () => form.evaluate(() => new Promise((rested) => setTimeout(rested, 400)));

async function openDialog(): Promise<void> {
  await form.bringToFront();
  await form.goto(job.declaration(world));
  await layerSays(form, /missing and \d+ not answered/);
  await job.pressSubmit(form);
  await layerSays(form, asks);
}

/** Where a button of ours is on the screen. */
async function placeOfButton(words: string): Promise<{ x: number; y: number }> {
  const [realm] = await form.extensionRealms();
  return realm!.evaluate((wanted) => {
    const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('before-you-refer') as HTMLElement)!;
    const button = [...root.querySelectorAll('button')].find((one) => one.textContent?.trim().startsWith(wanted))!;
    button.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = button.getBoundingClientRect();
    return { x: left + Math.min(width, 60) / 2, y: top + height / 2 };
  }, words);
}

const continued = async () => (await storedCases(panel))[0]?.continued.length;

test('10: nothing that is typed for us is heard by the form’s page', async () => {
  await form.bringToFront();
  await press(panel, 'Family');
  await panel.type('textarea', 'canary words about the family');
  const heard = await form.evaluate(() => (globalThis as unknown as { __heard: string[] }).__heard);
  expect(heard).toEqual([]);
});

test('10: in what stands on the page there is nothing to type into', async () => {
  await openDialog();
  await pressInLayer(form, 'Send it without these');
  const [realm] = await form.extensionRealms();
  const fields = await realm!.evaluate(() => {
    const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('before-you-refer') as HTMLElement)!;
    return [...root.querySelectorAll('input, textarea, [contenteditable]')].map((field) => (field as HTMLInputElement).type);
  });
  expect(fields.length).toBeGreaterThan(0);
  expect(fields.filter((type) => type !== 'radio' && type !== 'checkbox')).toEqual([]);
});

const attacks: Array<{ why: string; name: string; value: string }> = [
  { why: 'see-through', name: 'opacity', value: '0.001' },
  { why: 'a little see-through', name: 'opacity', value: '0.9' },
  { why: 'filtered away', name: 'filter', value: 'opacity(0)' },
  { why: 'clipped', name: 'clip-path', value: 'inset(0 0 99% 0)' },
  { why: 'made tiny', name: 'transform', value: 'scale(0.2)' },
];
const spoil = (page: Page, name: string, value: string) =>
  page.evaluate((property, to) => document.documentElement.style.setProperty(property, to), name, value);

/** Lays something over the whole page that lets presses through. */
const cover = (page: Page, isPopover: boolean) =>
  page.evaluate((above) => {
    const sheet = document.createElement('div');
    sheet.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;background:#fff;pointer-events:none;z-index:2147483647';
    document.documentElement.append(sheet);
    if (!above) return;
    sheet.popover = 'manual';
    sheet.showPopover();
  }, isPopover);

async function aimAt(words: string): Promise<void> {
  const { x, y } = await placeOfButton(words);
  await form.mouse.click(x, y);
  await rest();
}

describe('11: nothing of ours can be clicked through where it cannot be seen', () => {
  const isThere = async () => /missing and \d+ not answered/.test(await layerText(form));

  test.each(attacks)('the whole page $why: a press on our box counts for nothing', async ({ name, value }) => {
    await form.bringToFront();
    await form.goto(step('pupil'));
    await layerSays(form, /missing and \d+ not answered/);
    await spoil(form, name, value);
    await rest();
    await aimAt('Hide');
    expect(await isThere()).toBe(true);
  });

  test.each([{ isPopover: false }, { isPopover: true }])(
    'our box covered (in the top layer: $isPopover): the same, and it says so',
    async ({ isPopover }) => {
      await form.goto(step('pupil'));
      await layerSays(form, /missing and \d+ not answered/);
      await cover(form, isPopover);
      await rest();
      await aimAt('Hide');
      expect(await isThere()).toBe(true);
      const [realm] = await form.extensionRealms();
      const isRefused = await realm!.evaluate(() => {
        const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('before-you-refer') as HTMLElement)!;
        return root.querySelector('button[data-refused]') !== null;
      });
      expect(isRefused).toBe(true);
    },
  );

  test('as it should be seen, the same press is taken', async () => {
    await form.goto(step('pupil'));
    await layerSays(form, /missing and \d+ not answered/);
    await rest();
    await aimAt('Hide');
    expect(await isThere()).toBe(false);
  });

  test.each(attacks)('the whole page $why: the dialog, above everything, is painted as before', async ({ name, value }) => {
    await openDialog();
    const painted = async () => {
      const { x, y } = await placeOfButton('Go back');
      const png = await form.screenshot({ clip: { x: x - 5, y: y - 8, width: 60, height: 16 } });
      return Buffer.from(png).toString('base64');
    };
    const before = await painted();
    await spoil(form, name, value);
    await rest();
    expect(await painted()).toBe(before);
  });

  test('the dialog covered from the top layer: “Continue” counts for nothing; uncovered, it is taken', async () => {
    await openDialog();
    await pressInLayer(form, 'Send it without these');
    await pressInLayer(form, 'It does not apply to this child');
    await cover(form, true);
    await rest();
    await aimAt('Continue');
    expect([await continued(), (await layerText(form)).includes(asks)]).toEqual([0, true]);
    await form.evaluate(() => document.querySelector('[popover]')!.remove());
    await rest();
    await aimAt('Continue');
    await layerSays(form, 'Press “Submit referral” again');
    expect(await continued()).toBe(1);
  });
});

describe('12: a page that removes or copies what we drew', () => {
  test('gets its way after three times, keeps working, and the last press goes through unchecked or is held: never lost', async () => {
    await form.goto(job.declaration(world));
    await layerSays(form, /missing and \d+ not answered/);
    const returned = await takeOutAgainAndAgain(form);
    expect(returned).toBeLessThanOrEqual(4);
    const button = () =>
      panel.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url });
        return Promise.all([chrome.action.getBadgeText({ tabId: tab!.id! }), chrome.action.getTitle({ tabId: tab!.id! })]);
      }, job.declaration(world));
    await until('the toolbar button to say so', async () => (await button())[0] === '!');
    expect((await button())[1]).toContain('removes what is shown on it, so it is not held before it is sent');
    await form.goto(step('pupil'));
    await layerSays(form, /missing and \d+ not answered/);
    await form.goto(job.declaration(world));
    expect((await button())[0]).toBe('');
    await takeOutAgainAndAgain(form);
    const posts = world.school.posts.length;
    await Promise.all([form.waitForNavigation(), job.pressSubmit(form)]);
    expect(world.school.posts).toHaveLength(posts + 1);
  });

  test('copies are empty, and nothing in them can be pressed', async () => {
    await openDialog();
    await form.evaluate(() => {
      const host = document.querySelector('before-you-refer')!;
      for (let times = 0; times < 20; times += 1) document.body.append(host.cloneNode(true));
    });
    expect(await form.$$eval('before-you-refer', (hosts) => hosts.map((host) => [host.shadowRoot, host.childElementCount]))).toEqual(
      Array.from({ length: 21 }, () => [null, 0]),
    );
    await pressInLayer(form, 'Go back');
    await until('the dialog to close', async () => !(await layerText(form)).includes(asks));
  });
});

test('13: events a page makes are nobody’s press: they hold nothing back, spend no pass and answer no dialog', async () => {
  await openDialog();
  const before = await continued();
  await form.evaluate(() => {
    const host = document.querySelector('before-you-refer') as HTMLElement;
    for (const target of [host, document.documentElement, document])
      for (const event of [
        new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }),
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
        new SubmitEvent('submit', { bubbles: true, cancelable: true }),
      ])
        target.dispatchEvent(event);
    host.click();
  });
  await rest();
  expect([await continued(), (await layerText(form)).includes(asks)]).toEqual([before, true]);
});

test('14: messages a page sends reach nobody', async () => {
  await openDialog();
  const before = JSON.stringify(await storedCases(panel));
  const answered = await form.evaluate(async () => {
    let heard = 0;
    addEventListener('message', () => (heard += 1));
    const said = { kind: 'submission-continued', body: { id: 'forged', reason: 'officer-agreed', items: [] } };
    postMessage(said, '*');
    dispatchEvent(new CustomEvent('submission-continued', { detail: said.body }));
    new BroadcastChannel('before-you-refer-cases').postMessage(said);
    await new Promise((later) => setTimeout(later, 300));
    // Its own copy, and no answer.
    return [heard, typeof (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage];
  });
  expect(answered).toEqual([1, 'undefined']);
  expect(JSON.stringify(await storedCases(panel))).toBe(before);
});

/** Tells the page's script to write a UPN, whatever the panel shows; what it answers. */
const writeUpn = () =>
  panel.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const ask = (kind: string, body: unknown) => chrome.tabs.sendMessage(tab!.id!, { kind, body }, { frameId: 0 });
    const { answer: seen } = (await ask('scan', { parent: null })) as { answer: ToPage['scan']['reply'] };
    const { id, signature, kind } = seen.form.fields.find(({ label }) => /UPN|pupil number/i.test(label))!;
    const entry = { fieldId: id, signature, kind, key: 'pupil.upn', state: 'write', value: 'A000000000001', onForm: '' };
    return ((await ask('write', { entries: [entry], identity: {}, ours: {}, grantedOrigins: [] })) as { answer: unknown }).answer;
  }, step('pupil'));

test('15: a site that is not the one in the settings: not guarded, not filled, and said', async () => {
  const set = (hosts: string) => async () => {
    await press(panel, 'Settings');
    await type(panel, 'Sites its forms stand on', hosts);
    await press(panel, 'Save where its forms are');
    await shows(panel, 'Saved.');
    await press(panel, 'Cases');
    await press(panel, 'Rowan');
  };
  await set('forms.kent.example')();
  await form.goto(step('pupil'));
  await layerSays(form, 'your settings name other sites');
  await press(panel, 'Form');
  await press(panel, 'Use this case for this form');
  await shows(panel, 'Nothing is filled: your settings name the sites');
  expect(await planIn(panel)).toEqual([]);
  // The page’s own script does not rely on that.
  expect(await writeUpn()).toEqual([{ outcome: 'refused', why: 'your settings name other sites for this authority’s forms' }]);
  expect(
    await form.$$eval('input:not([type=hidden])', (inputs) => inputs.filter(({ value, type: kind }) => kind === 'text' && value !== '')),
  ).toEqual([]);
  await set(new URL(world.school.referral).host)();
  await form.goto(step('pupil'));
  await layerSays(form, /missing and \d+ not answered/);
});

/** How a page hides a field: styles of what it stands in, and of itself. */
const traps: Record<string, [around: string, own?: string]> = {
  'in a box of no height': ['height:0;overflow:hidden'],
  'in a box of no width': ['width:0;height:20px;overflow:hidden'],
  'far to the right': ['position:absolute;left:9999px;top:0'],
  'far to the left': ['position:absolute;left:-9999px'],
  'of a few hairs’ size': ['', 'width:1px;height:1px;padding:0;border:0'],
  'see-through': ['opacity:0.01'],
};

test('17: fields that cannot be seen are told from those that can, and left empty', async () => {
  await form.goto(step('pupil'));
  await layerSays(form, /missing and \d+ not answered/);
  await form.$eval(
    'main form',
    (fields, all) => {
      for (const [why, [around, own = '']] of Object.entries(all)) {
        const [part, input] = [document.createElement('div'), document.createElement('input')];
        input.setAttribute('aria-label', `Surname of the pupil, ${why}`);
        [part.style.cssText, input.style.cssText] = [around, own];
        part.append(input);
        fields.prepend(part);
      }
      const fold = document.createElement('details');
      fold.append(document.createElement('summary'), document.createElement('input'));
      fold.lastElementChild!.setAttribute('aria-label', 'Surname of the pupil, in a closed fold');
      fields.prepend(fold);
    },
    traps,
  );
  const seen = await panel.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const reply = await chrome.tabs.sendMessage(tab!.id!, { kind: 'scan', body: { parent: null } }, { frameId: 0 });
    return (reply as { answer: ToPage['scan']['reply'] }).answer.form.fields.map(({ label, leftAlone }) => [label, leftAlone] as const);
  }, step('pupil'));
  const filled = seen.filter(([, leftAlone]) => leftAlone === null).map(([label]) => label);
  expect(seen.filter(([label]) => label.startsWith('Surname of the pupil'))).toHaveLength(Object.keys(traps).length + 1);
  expect(filled.filter((label) => label.startsWith('Surname of the pupil'))).toEqual([]);
  expect(filled).toContain('Year group');
});

test('18: a page that has changed the language under itself is read and filled as ever', async () => {
  const spoilt = await form.evaluateOnNewDocument(() => {
    const lie = { get: () => 'spoilt', set: () => undefined };
    Object.defineProperty(HTMLInputElement.prototype, 'value', { configurable: true, ...lie });
    JSON.parse = () => ({});
    JSON.stringify = () => 'spoilt';
    for (const name of ['map', 'filter'] as const) Reflect.set(Array.prototype, name, () => []);
    Element.prototype.attachShadow = () => {
      throw new Error('spoilt');
    };
  });
  await form.goto(step('pupil'));
  await layerSays(form, /missing and \d+ not answered/);
  await press(panel, 'Form');
  await until('the plan', async () => (await planIn(panel)).some(({ key, state }) => key === 'pupil.upn' && state === 'write'));
  await press(panel, 'Fill ');
  await until('the fields to be filled', async () => /[1-9]\d* of \d+ fields filled/.test(await textOf(panel)));
  const [realm] = await form.extensionRealms();
  expect(await realm!.evaluate(() => (document.querySelector('#upn') as HTMLInputElement).value)).toMatch(/^[A-Z]\d{12}$/);
  await form.removeScriptToEvaluateOnNewDocument(spoilt.identifier);
});
