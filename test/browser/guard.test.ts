import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as job from './faults-job.ts';
import { goOn } from './form-job.ts';
import { until } from './hands.ts';
import { storedCases } from './kept.ts';
import { layerSays, layerText, pressInLayer } from './layer.ts';
import { openWorld, type World } from './world.ts';

/** The last press, wherever the page has its button: held once, and let through once. */

let world: World;
let panel: Page;
let form: Page;

beforeAll(async () => {
  world = await openWorld();
  ({ panel, form } = await job.boundForm(world));
  await form.goto(`${world.school.referral}/statutory-intervention/pupil`);
  for (const name of ['pupil-forename', 'pupil-surname']) await form.type(`[name=${name}]`, name === 'pupil-surname' ? 'Ashdene' : 'Rowan');
  await goOn(form, 'parent-1');
});
afterAll(() => world?.close());

const asks = 'The form has not been sent';
const posts = () => world.school.posts.length;

beforeEach(async () => {
  await form.bringToFront();
  await form.goto(job.declaration(world));
  await layerSays(form, /missing and \d+ not answered/);
});

/** Where the page's last button is drawn, whatever it stands in. */
async function aimed(): Promise<{ x: number; y: number }> {
  const box = await (await form.$('main button.govuk-button, ref-button, iframe, .drawn'))!.boundingBox();
  return { x: box!.x + 60, y: box!.y + 20 };
}
async function pressLast(): Promise<void> {
  const { x, y } = await aimed();
  await form.mouse.click(x, y);
}

async function chooseToContinue(): Promise<void> {
  await pressInLayer(form, 'Send it without these');
  await pressInLayer(form, 'It does not apply to this child');
  await pressInLayer(form, 'Continue');
}

/** What a page may have in place of a plain button. */
const places: Array<{ why: string; place: () => Promise<unknown>; byKey?: true }> = [
  { why: 'in the page', place: () => form.click('input[type=checkbox]') },
  { why: 'in a closed root, sending by script', place: () => inRoot() },
  { why: 'in a closed root, pressed by a key', place: () => inRoot(), byKey: true },
  { why: 'in an open root, with its words put in from outside', place: () => inRoot('open', true) },
  { why: 'in a closed root, with its words put in from outside', place: () => inRoot('closed', true) },
  { why: 'in a closed root, with an element put in from outside', place: () => inRoot('closed', true).then(wrapWords) },
  { why: 'in a closed root, with its words put in from outside, pressed by a key', place: () => inRoot('closed', true), byKey: true },
  { why: 'in a frame', place: () => inFrame('<button style="width:200px;height:40px">Submit referral</button>') },
  { why: 'in a frame, sending by script', place: () => inFrame('<a href="#" style="display:block;height:40px">Submit referral</a>') },
];

const inRoot = (mode: ShadowRootMode = 'closed', isSlotted = false) =>
  form.$eval(
    'main button.govuk-button',
    (button, how) => {
      const host = document.createElement('ref-button');
      const inner = host.attachShadow({ mode: how.mode }).appendChild(document.createElement('button'));
      host.style.display = 'inline-block';
      inner.style.cssText = 'width:200px;height:40px';
      inner.type = 'button';
      if (how.isSlotted) inner.append(document.createElement('slot'));
      (how.isSlotted ? host : inner).append('Submit referral');
      const body = () => new URLSearchParams({ step: 'declaration', declaration: 'agreed', action: 'submit' });
      inner.addEventListener('click', () => void fetch(location.href, { method: 'POST', body: body() }));
      button.replaceWith(host);
      inner.focus();
    },
    { mode, isSlotted },
  );

const wrapWords = () => form.$eval('ref-button', (host) => void (host.innerHTML = '<b style="display:block">Submit referral</b>'));

/** A frame that the page writes itself, after it has loaded: what listened in it is gone with that. */
const inFrame = (button: string) =>
  form.$eval(
    'main form',
    (old, inner) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'display:block;border:0;width:300px;height:100px';
      old.replaceWith(frame);
      const fields = ['step=declaration', 'declaration=agreed', 'action=submit'].map((pair) => pair.split('='));
      const hidden = fields.map(([name, value]) => `<input type=hidden name=${name} value=${value}>`).join('');
      const written = frame.contentDocument!;
      written.open();
      written.write(`<body style="margin:0"><form method=post action="${location.href}" target=_top>${hidden}${inner}</form></body>`);
      written.close();
      written.querySelector('a')?.addEventListener('click', () => written.forms[0]!.submit());
    },
    button,
  );

describe('held while something is missing, and after “Continue” let through once', () => {
  test.each(places)('$why', async ({ place, byKey }) => {
    const [before, reasons] = [posts(), (await storedCases(panel))[0]!.continued.length];
    await place();
    const act = byKey ? () => form.keyboard.press('Enter') : pressLast;
    await act();
    await layerSays(form, asks);
    expect(posts()).toBe(before);
    await chooseToContinue();
    await layerSays(form, 'Press “Submit referral” again');
    expect(posts()).toBe(before);
    await act();
    await until('the post', async () => posts() > before);
    expect([posts(), (await storedCases(panel))[0]!.continued.length]).toEqual([before + 1, reasons + 1]);
  });
});

/** Something that is no button of the browser's, in the button's place. */
const drawn = (html: string, send: 'submit' | 'requestSubmit') =>
  form.$eval(
    'main button.govuk-button',
    (button, [inner, how]) => {
      const { form: sent } = button as HTMLButtonElement;
      button.insertAdjacentHTML('afterend', inner!);
      const drawnOne = button.nextElementSibling as HTMLElement;
      drawnOne.className = 'drawn';
      drawnOne.style.cssText = 'display:block;width:200px;height:40px';
      drawnOne.addEventListener('click', () => sent![how as typeof send]());
      button.remove();
    },
    [html, send],
  );

const byScript = (send: (sent: HTMLFormElement) => void) => () => form.$eval('main form', send);

const unseen: Array<{ why: string; place?: () => Promise<unknown>; send: () => Promise<void> }> = [
  { why: 'with a submit event', send: byScript((sent) => sent.requestSubmit()) },
  { why: 'without one, as ASP.NET does', send: byScript((sent) => sent.submit()) },
  { why: 'by words that hear a press', place: () => drawn('<div>Submit</div>', 'submit'), send: pressLast },
  { why: 'by a picture that hears a press', place: () => drawn('<img alt="Submit">', 'requestSubmit'), send: pressLast },
  { why: 'by a link that goes nowhere', place: () => drawn('<a>Submit</a>', 'requestSubmit'), send: pressLast },
];

describe('sent by the page itself, no button seen pressed: the nets hold it on the last step, and after “Continue” let it through once', () => {
  test.each(unseen)('$why', async ({ place, send }) => {
    const before = posts();
    const isHeld = async () => {
      await form.click('input[type=checkbox]');
      await place?.();
      await send();
      await layerSays(form, asks);
    };
    await isHeld();
    await pressInLayer(form, 'Go back');
    expect([posts(), form.url()]).toEqual([before, job.declaration(world)]);
    await send();
    await layerSays(form, asks);
    await chooseToContinue();
    await layerSays(form, 'Press the same button again within a minute to send the form');
    expect(posts()).toBe(before);
    await send();
    await until('the post', async () => posts() > before);
    await form.goto(job.declaration(world));
    await layerSays(form, /missing and \d+ not answered/);
    await isHeld();
    expect(posts()).toBe(before + 1);
  });

  test('in a frame that the page writes', async () => {
    const before = posts();
    await inFrame('');
    await form.$eval('iframe', (frame) => frame.contentDocument!.forms[0]!.submit());
    await layerSays(form, asks);
    expect(posts()).toBe(before);
  });
});

describe('no press is lost', () => {
  test('who goes back and presses again at once is asked again', async () => {
    await form.click('input[type=checkbox]');
    const { x, y } = await aimed();
    for (let times = 0; times < 10; times += 1) {
      await form.mouse.click(x, y);
      await layerSays(form, asks);
      await pressInLayer(form, 'Go back');
    }
    expect(await layerText(form)).not.toContain(asks);
  });

  test('who continues and presses as soon as they can is not asked twice, and their reason is kept, however long that takes', async () => {
    const [before, reasons] = [posts(), (await storedCases(panel))[0]!.continued.length];
    await form.click('input[type=checkbox]');
    await pressLast();
    await layerSays(form, asks);
    const { x, y } = await aimed();
    // As the browser does when it is idle: it takes a moment until anybody hears.
    await job.killBackground(world.browser);
    await chooseToContinue();
    await until('the post', async () => {
      if (posts() === before) await form.mouse.click(x, y);
      return posts() > before;
    });
    expect((await storedCases(panel))[0]!.continued).toHaveLength(reasons + 1);
  });
});

/** Last of all: the form is left without a case. */
test('a page that comes back as it was left asks anew what is missing, and says no more what it said then', async () => {
  await form.click('input[type=checkbox]');
  await pressLast();
  await layerSays(form, asks);
  await chooseToContinue();
  await layerSays(form, 'Nothing was sent yet');
  // Nobody tells a page that the browser has put away.
  await panel.evaluate(async () => {
    for (const key of Object.keys(await chrome.storage.session.get(null)))
      if (key.startsWith('bound:')) await chrome.storage.session.remove(key);
  });
  expect(await layerText(form)).toContain('Nothing was sent yet');
  // The demo lets no browser keep its pages, so the page is told as a browser would tell it.
  await form.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await layerSays(form, 'no case is chosen for this form');
});
