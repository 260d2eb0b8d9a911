import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newCase } from '../../../extension/case/case.ts';
import { keep } from '../../../extension/case/session.ts';
import { bindingOf } from '../../../extension/ui/binding.ts';
import { formsHeard } from '../../../extension/ui/tab.ts';
import { useForm } from '../../../extension/ui/use-form.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

/** A page with one field that the case can fill; to look at it and to write into it take a while. */
const page = { isFilled: false, looks: 0, times: 0 };
const soon = () => new Promise((later) => setTimeout(later, 40));
const settled = () => new Promise((later) => setTimeout(later, 300));

vi.mock('../../../extension/ui/filling.ts', () => ({
  async lookAt(tab: number) {
    page.looks += 1;
    const entries = page.isFilled ? [] : [{ fieldId: 'f', state: 'write' }];
    await soon();
    return { tab, form: { fields: [], files: [] }, plan: { entries }, frames: [0], parts: [] };
  },
  pageOf: () => 'one page',
  async undo() {
    page.isFilled = false;
    return [{ outcome: 'undone', label: 'Surname' }];
  },
}));
vi.mock('../../../extension/ui/fill.ts', () => ({
  writable: (looked: { plan: { entries: unknown[] } } | null) => looked?.plan.entries ?? [],
  async fillAndFollow() {
    page.times += 1;
    await soon();
    page.isFilled = true;
    return new Map([['f', { outcome: 'confirmed' }]]);
  },
}));

const pupilCase = newCase('c1', { name: 'Cy Sample' }, { at: '2026-11-20T09:00:00.000Z', by: '' });
const origin = 'https://forms.example.test';
const tab = { id: 1, title: 'Form', origin, allowed: true };
let form: ReturnType<typeof useForm>;

function Part({ tell }: { tell: (used: typeof form) => void }) {
  const used = useForm(pupilCase, tab);
  useLayoutEffect(() => tell(used));
  return <p>{used.isFilling ? 'filling' : 'not filling'}</p>;
}

/** The panel’s part for the form, opened; closed by what is returned. */
function opened(): { host: HTMLElement; close: () => void } {
  const host = document.createElement('div');
  render(<Part tell={(used) => (form = used)} />, host);
  return { host, close: () => render(null, host) };
}

let close: () => void = () => undefined;
beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(page, { isFilled: false, looks: 0, times: 0 });
  formsHeard.value = { 1: 1 };
  await keep('bound:1', { caseId: 'c1', origin, at: '/', filling: true });
});
afterEach(() => close());

test('a further page is filled once, also where the part is closed and opened again while the page is looked at', async () => {
  const first = opened();
  await vi.waitFor(() => expect(page.looks).toBe(1), { interval: 1 });
  first.close();
  ({ close } = opened());
  await settled();
  expect([page.times, page.isFilled]).toEqual([1, true]);
});

test('and where the page says twice that it is there', async () => {
  ({ close } = opened());
  await vi.waitFor(() => expect(page.looks).toBe(1), { interval: 1 });
  formsHeard.value = { 1: 2 };
  await settled();
  expect(page.times).toBe(1);
});

test('what was undone is not filled again when the part is opened again', async () => {
  const { host, close: leave } = opened();
  await settled();
  await form.undo([]);
  await soon();
  expect(host.textContent).toBe('not filling');
  leave();
  ({ close } = opened());
  await settled();
  expect([page.times, page.isFilled]).toEqual([1, false]);
});

test('that further pages are filled can be taken back', async () => {
  ({ close } = opened());
  await settled();
  await form.stopFilling();
  page.isFilled = false;
  formsHeard.value = { 1: 2 };
  await settled();
  expect([page.times, (await bindingOf(1))?.filling]).toEqual([1, false]);
});
