import { expect, test } from 'vitest';
import { whenAtRest } from '../../../extension/mis/index.ts';
import { pageOf } from './pages.ts';

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const rest = 40;

/** How often the page was looked at while `act` went on and for ten rests after it. */
async function looksDuring(act: (page: Document) => unknown, html = '<main></main>'): Promise<number> {
  const page = pageOf(html);
  let looks = 0;
  const stop = whenAtRest(page, rest, () => (looks += 1));
  await act(page);
  await after(rest * 10);
  stop();
  return looks;
}

const change = (root: ParentNode): void => root.querySelector('main')!.append('.');

test('a page that does not change is not looked at', async () => expect(await looksDuring(() => {})).toBe(0));

test('many changes are one look, and then there is silence', async () => {
  const many = (page: Document): void => {
    for (let count = 0; count < 500; count += 1) change(page);
  };
  expect(await looksDuring(many)).toBe(1);
});

test('a page that changes without end is not looked at while it does', async () => {
  let looked = 0;
  const page = pageOf('<main></main>');
  const stop = whenAtRest(page, rest, () => (looked += 1));
  for (let count = 0; count < 100; count += 1) {
    change(page);
    await after(2);
  }
  expect(looked).toBeLessThan(10);
  await after(rest * 3);
  stop();
  expect(looked).toBeGreaterThan(0);
});

test('a change in a shadow root, and in one that came later', async () => {
  const root = (page: Document) => page.querySelector('x-register')!;
  const late = async (page: Document): Promise<void> => {
    page.querySelector('main')!.innerHTML = '<x-register></x-register>';
    const shadow = root(page).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<main></main>';
    await after(rest * 4);
    change(shadow);
  };
  expect(await looksDuring(late)).toBe(2);
});

test('a change in a frame of the page itself', async () => {
  const still = await looksDuring(() => after(rest * 4), '<main></main><iframe></iframe>');
  const inFrame = async (page: Document): Promise<void> => {
    await after(rest * 4);
    page.querySelector('iframe')!.contentDocument!.body.append('.');
  };
  expect(await looksDuring(inFrame, '<main></main><iframe></iframe>')).toBe(still + 1);
});

test('what we draw ourselves is no change of the page', async () => {
  const page = pageOf('<main></main>');
  const ours = document.createElement('before-you-refer');
  page.documentElement.append(ours);
  const shadow = ours.attachShadow({ mode: 'open' });
  let looks = 0;
  const stop = whenAtRest(page, rest, () => (looks += 1));
  shadow.append('.');
  await after(rest * 5);
  stop();
  ours.remove();
  expect(looks).toBe(0);
});
