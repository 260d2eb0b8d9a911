import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frameElsewhere } from '../demo-school/forms/frame-elsewhere/form.ts';
import { wrongOn } from './axe.ts';
import { openBed, openPage, type Bed } from './bed-job.ts';
import { planIn } from './form-job.ts';
import { press, textOf, until } from './hands.ts';

const page = frameElsewhere.pages[0]!;
let bed: Bed;
beforeAll(async () => {
  bed = await openBed();
});
afterAll(() => bed?.world.close());

const says = (words: string | RegExp) =>
  until(`the panel to say “${words}”`, async () => {
    const text = await textOf(bed.panel);
    return typeof words === 'string' ? text.includes(words) : words.test(text);
  });
const inner = (): Promise<Frame> =>
  until('the frame', async () => bed.form.frames().find((frame) => frame.url().includes('elsewhere.localhost')) ?? null);
const held = async (): Promise<string[]> => (await inner()).$$eval('input', (inputs) => inputs.map(({ value }) => value));
const parents = async () => (await planIn(bed.panel)).filter(({ key }) => key.startsWith('parent.')).map(({ key, state }) => [key, state]);

const fill = async () => {
  await press(bed.panel, 'Fill ');
  await says(/\d+ of \d+ fields filled/);
};
const names = ['parent.1.forename', 'parent.1.surname', 'parent.1.email'];
const truth = () => names.map((key) => bed.truth[key]!);

test('a frame from a site nobody allowed is named, and nothing in it is planned or written', async () => {
  await openPage(bed, frameElsewhere, page);
  await press(bed.panel, 'Use this case for this form');
  await says('in a frame from another site, elsewhere.localhost');
  expect(await parents()).toEqual([]);
  await fill();
  expect(await held()).toEqual(['', '', '']);
  expect(await wrongOn(bed.panel)).toEqual([]);
  await bed.panel.screenshot({ path: '.artifacts/screens/frame-not-allowed.png', fullPage: true });
});

test('once the user has allowed its site, what stands in it is planned and said to be there no more', async () => {
  await press(bed.panel, 'Allow elsewhere.localhost');
  await until('the plan of the frame', async () => (await parents()).length === 3);
  expect(await parents()).toEqual(names.map((key) => [key, 'write']));
  expect(await textOf(bed.panel)).not.toContain('in a frame from another site');
});

test('it is filled, undone one by one and all together, and filled again', async () => {
  await fill();
  expect(await held()).toEqual(truth());
  await press(bed.panel, 'Undo this one');
  await says('1 of 1 fields put back as they were.');
  await press(bed.panel, 'Undo all on this page');
  await says(/([2-9]) of \1 fields put back as they were\./);
  expect(await held()).toEqual(['', '', '']);
  await until('the plan', async () => (await parents()).every(([, state]) => state === 'write'));
  await fill();
  expect(await held()).toEqual(truth());
});

test('one box speaks for the page and its frame', async () => {
  const drawn = await Promise.all(
    bed.form.frames().map(async (frame) => {
      const [realm] = await frame.extensionRealms();
      return realm?.evaluate(() => {
        const host = document.querySelector('before-you-refer');
        const root = host && chrome.dom.openOrClosedShadowRoot(host as HTMLElement);
        return root?.querySelector('.box')?.textContent ?? null;
      });
    }),
  );
  expect(drawn.filter(Boolean)).toHaveLength(1);
});

test('the last press in the frame is held, as one on the page around it is', async () => {
  const frame = await inner();
  await frame.evaluate(() => {
    document.querySelector('form')!.insertAdjacentHTML('beforeend', '<button>Submit referral</button>');
    document.querySelector('form')!.addEventListener('submit', () => document.body.toggleAttribute('data-sent'));
  });
  const button = await frame.waitForSelector('button');
  await button!.click();
  const [realm] = await frame.extensionRealms();
  const drawn = () =>
    realm!.evaluate(
      () =>
        chrome.dom.openOrClosedShadowRoot(document.querySelector('before-you-refer') as HTMLElement)?.querySelector('dialog[open]')
          ?.textContent,
    );
  await until('the dialog in the frame', async () => (await drawn())?.includes('The form has not been sent'));
  expect(await frame.$('[data-sent]')).toBeNull();
  await bed.form.screenshot({ path: '.artifacts/screens/frame-guard.png' });
  await bed.form.keyboard.press('Escape');
  await until('the dialog to close', async () => !(await drawn()));
});

test('another child’s number in the frame refuses the whole form', async () => {
  const frame = await inner();
  await frame.evaluate(() =>
    document.querySelector('form')!.insertAdjacentHTML('beforeend', '<label>Pupil UPN <input value="Z999999999999"></label>'),
  );
  await press(bed.panel, 'Look at this page again');
  await says('Nothing is filled: “Pupil UPN” on the form differs from this case');
  expect(await planIn(bed.panel)).toEqual([]);
});
