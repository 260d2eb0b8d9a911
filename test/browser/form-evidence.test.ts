import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as job from './faults-job.ts';
import { planIn } from './form-job.ts';
import { press, shows, textOf, until } from './hands.ts';
import { storedCases } from './kept.ts';
import { layerSays, layerText, pressInLayer } from './layer.ts';
import { child } from './main-job.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let panel: Page;
let form: Page;
let folder: string;
const screens = '.artifacts/screens';

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  world = await openWorld();
  ({ panel, form } = await job.boundForm(world));
});
afterAll(async () => {
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
});

const step = (name: string) => `${world.school.referral}/statutory-intervention/${name}`;

describe('evidence beside its fields', () => {
  test('each place for files says which document belongs there', async () => {
    await form.bringToFront();
    await form.goto(step('evidence'));
    const said = await layerSays(form, 'Belongs here:');
    for (const words of [
      "This year's registration certificate",
      "Last year's registration certificate",
      'Copies of letters to parents',
      'Chronology',
    ])
      expect(said).toContain(words);
    await form.screenshot({ path: `${screens}/form-evidence.png` });
  });

  test('a file whose name says another school year is doubted beside its place, and stays where the user put it', async () => {
    const path = join(folder, 'certificate 2024-25.pdf');
    writeFileSync(path, 'invented');
    const input = (await form.$('#certificate-this-year, input[name="certificate-this-year"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    const said = await layerSays(form, 'Look again:');
    expect(said).toContain('another school year');
    expect(await input.evaluate(({ files }) => [...(files ?? [])].map(({ name }) => name))).toEqual(['certificate 2024-25.pdf']);
    await form.screenshot({ path: `${screens}/form-file-doubt.png` });
  });

  test('nothing we draw covers another thing we draw, or takes a press meant for a button of the page, wherever that is scrolled', async () => {
    const overlaps: string[] = [];
    for (const part of [0, 0.25, 0.5, 0.75, 1]) {
      await form.evaluate((share) => scrollTo(0, share * (document.documentElement.scrollHeight - innerHeight)), part);
      await form.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      overlaps.push(...[...(await overlapping(form)), ...(await buttonsCovered(form))].map((pair) => `scrolled ${part}: ${pair}`));
      await form.screenshot({ path: `${screens}/form-markers-${part * 100}.png` });
    }
    expect(overlaps).toEqual([]);
  });

  test('what is said beside a field goes with it when the page changes and nobody scrolls', async () => {
    await form.evaluate(() => scrollTo(0, 0));
    await form.$eval('main form', (fields) => {
      const more = document.createElement('p');
      more.style.height = '120px';
      fields.prepend(more);
    });
    const top = await form.$eval('input[type=file]', (input) => input.getBoundingClientRect().top);
    await until('the first marker to stand beside it', async () => Math.abs((await firstMarkerTop(form)) - top) < 2);
  });

  test('the panel lists the same, and what is in the case', async () => {
    await press(panel, 'Form');
    await until('the documents', async () => (await panel.$$('[data-file]')).length === 5);
    expect(await textOf(panel)).toContain('No such document is recorded in the case.');
  });

  test('a form for another request is told nothing of this one: which document belongs where is all that is said', async () => {
    const asked = async () => (await planIn(panel)).some(({ key, state }) => key === 'referral.route' && state !== 'no-value');
    await form.$eval('main form', (fields) => fields.insertAdjacentHTML('afterbegin', '<label>Type of request<input></label>'));
    await press(panel, 'Look at this page again');
    await until('what is asked for to be offered', asked);
    await form.evaluate(() => (document.querySelector('h1')!.textContent = document.title = 'Penalty notice'));
    await press(panel, 'Look at this page again');
    await until('it to be offered no more', async () => !(await asked()));
    expect(await layerSays(form, 'there is no checklist for it here')).toContain('Belongs here:');
    await form.goto(step('evidence'));
    await layerSays(form, 'Belongs here:');
  });
});

describe('what the authority asks and no page so far had', () => {
  const asked = () =>
    panel.$$eval('details li', (items) =>
      items.map(({ textContent }) => textContent ?? '').filter((words) => words.includes('Statutory Intervention')),
    );

  test('a field is among it, with its source, until a page asks for it', async () => {
    await until('the list', async () => (await asked()).some((words) => words.startsWith('Parent 1’s surname')));
    expect(await asked()).toContainEqual(
      expect.stringContaining('Part-time timetable (Statutory Intervention Checklist, September 2024: Point c)'),
    );
    await form.goto(step('parent-1'));
    await until('the field to be found', async () => !(await asked()).some((words) => words.startsWith('Parent 1’s surname')));
    expect(await asked()).toContainEqual(expect.stringContaining('Part-time timetable'));
  });
});

describe('findings in the guard’s dialog', () => {
  test('lead to their field on this page, and name the earlier page where that asked for them', async () => {
    await form.goto(step('evidence'));
    await layerSays(form, 'Belongs here:');
    // What a page asked for is remembered when it has come to rest.
    await until('the page to be remembered', () =>
      panel.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)).includes('"heading":"Evidence"')),
    );
    await form.goto(job.declaration(world));
    await layerSays(form, /missing and \d+ not answered/);
    await job.pressSubmit(form);
    const said = await layerSays(form, 'The form has not been sent');
    expect(said).toContain('asked for on the page “Evidence”');
    await form.screenshot({ path: `${screens}/form-dialog-places.png` });
    await pressInLayer(form, 'Go back');
  });

  test('a link closes the dialog, shows the field and puts the keyboard there', async () => {
    await form.goto(step('absence'));
    await layerSays(form, /missing and \d+ not answered/);
    // As on a form of one page, where what is asked for stands above the button that sends it.
    await form.$eval('main button.govuk-button', (button) => (button.textContent = 'Submit referral'));
    await form.click('main button.govuk-button');
    await layerSays(form, 'The form has not been sent');
    const [realm] = await form.extensionRealms();
    const links = await realm!.evaluate(() => {
      const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('before-you-refer') as HTMLElement)!;
      return [...root.querySelectorAll('button.go')].map((link) => link.textContent ?? '');
    });
    const timetable = links.find((words) => words.includes('part-time timetable'))!;
    await pressInLayer(form, timetable);
    expect(await until('the focus', () => form.$eval(':focus', (field) => (field as HTMLInputElement).name))).toBe('part-time-timetable');
    expect(await layerText(form)).not.toContain('The form has not been sent');
  });
});

describe('what is typed into the authority’s form', () => {
  const words = 'zanzibar canary, typed by hand';
  const everythingStored = () =>
    panel.evaluate(async () => {
      const local = await chrome.storage.local.get(null);
      const databases = await indexedDB.databases();
      const kept: unknown[] = [];
      for (const { name } of databases) {
        const opened = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name!);
          opening.addEventListener('success', () => resolve(opening.result));
          opening.addEventListener('error', () => reject(opening.error));
        });
        for (const store of opened.objectStoreNames)
          kept.push(
            await new Promise((resolve) => {
              const all = opened.transaction(store).objectStore(store).getAll();
              all.addEventListener('success', () => resolve(all.result));
            }),
          );
        opened.close();
      }
      return { local: JSON.stringify(local), databases: JSON.stringify(kept), names: Object.keys(local) };
    });

  test('is kept as the user goes, and nothing of it can be read where it lies', async () => {
    await form.goto(step('your-details'));
    await layerSays(form, /missing and \d+ not answered/);
    await form.type('#referrer-role', words);
    const stored = await until('it to be kept', async () => {
      const all = await everythingStored();
      return all.names.some((name) => name.startsWith('typed:')) ? all : null;
    });
    expect(stored.local + stored.databases).not.toContain('zanzibar');
    expect(stored.local).not.toContain(btoa('zanzibar').slice(0, 9));
    expect(await panel.evaluate(async () => Object.keys(await chrome.storage.session.get('typingKey')))).toEqual(['typingKey']);
  });

  test('comes back, field by field, when the authority’s page has lost it; never over something else', async () => {
    await form.goto('about:blank');
    await form.goto(step('your-details'));
    await layerSays(form, /missing and \d+ not answered/);
    await form.$eval('#referrer-role', (input) => ((input as HTMLInputElement).value = ''));
    // Typing goes on before anybody looks at what was lost.
    const sealed = (await everythingStored()).local;
    await form.type('#referrer-phone', '01632 960999');
    await until('that to be kept too', async () => (await everythingStored()).local !== sealed);
    await press(panel, 'Form');
    await press(panel, 'Look at this page again');
    await shows(panel, words);
    await panel.screenshot({ path: `${screens}/form-typed-before.png` });
    await press(panel, 'Put this back');
    await until('the value', () => form.$eval('#referrer-role', (input, value) => (input as HTMLInputElement).value === value, words));
    await form.$eval('#referrer-role', (input) => ((input as HTMLInputElement).value = 'Typed anew'));
    await press(panel, 'Look at this page again');
    await until('nothing to put back', async () => !(await textOf(panel)).includes(words));
  });

  test('is forgotten when the user says so', async () => {
    await press(panel, 'Forget what I typed into this form');
    await until('it to be gone', async () => !(await everythingStored()).names.some((name) => name.startsWith('typed:')));
  });

  test('is gone when its time has run out, or its key with the browser', async () => {
    for (const end of ['time', 'key'] as const) {
      await form.goto(step('your-details'));
      await layerSays(form, /missing and \d+ not answered/);
      await form.type('#referrer-role', 'x');
      await until('it to be kept', async () => (await everythingStored()).names.some((name) => name.startsWith('typed:')));
      await form.$eval('#referrer-role', (input) => ((input as HTMLInputElement).value = ''));
      await press(panel, 'Form');
      await press(panel, 'Look at this page again');
      await shows(panel, 'What you typed here before');
      await panel.evaluate(async (which) => {
        if (which === 'key') return chrome.storage.session.remove('typingKey');
        const local = await chrome.storage.local.get(null);
        for (const [name, sealed] of Object.entries(local))
          if (name.startsWith('typed:')) await chrome.storage.local.set({ [name]: { ...(sealed as object), until: 1 } });
        return undefined;
      }, end);
      await press(panel, 'Look at this page again');
      await until('it to be gone', async () => !(await textOf(panel)).includes('What you typed here before'));
    }
  });
});

describe('a form that another child’s details were typed into', () => {
  const upn = '#upn';
  const another = 'may be another child’s';

  test('is not spoken of as if it were this child’s, on no page of it, and nothing typed there is kept', async () => {
    await form.goto(step('pupil'));
    await layerSays(form, /missing and \d+ not answered/);
    await form.type(upn, 'A000000000002');
    await layerSays(form, another);
    await form.screenshot({ path: `${screens}/form-another-child.png` });
    await form.goto(job.declaration(world));
    await layerSays(form, another);
    await form.$eval('main form', (page) =>
      page.addEventListener('submit', (event) => {
        event.preventDefault();
        document.title = 'It would be sent';
      }),
    );
    await job.pressSubmit(form);
    await until('the press to go through', async () => (await form.title()) === 'It would be sent');
    const names = await panel.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
    expect(names.filter((name) => name.startsWith('typed:'))).toEqual([]);
    expect((await storedCases(panel))[0]!.continued).toEqual([]);
  });

  test('stays so when the case is chosen for it anew, and is checked again once the page has been put right', async () => {
    await form.goto(step('pupil'));
    await form.type(upn, 'A000000000002');
    await layerSays(form, another);
    await press(panel, 'Form');
    await press(panel, 'Use this case for this form');
    await layerSays(form, another);
    await form.click(upn, { count: 3 });
    await form.keyboard.press('Backspace');
    expect(await layerSays(form, /missing and \d+ not answered/)).not.toContain(another);
  });

  test('is checked again once it says that it is this child’s', async () => {
    await form.type(upn, 'A000000000002');
    await layerSays(form, another);
    await form.goto(step('parent-1'));
    await layerSays(form, another);
    await form.goto(step('pupil'));
    await form.type(upn, child.upn);
    expect(await layerSays(form, /missing and \d+ not answered/)).not.toContain(another);
  });
});

test('nothing of ours was sent, and no file was taken out of its place', async () => {
  expect(world.school.posts).toEqual([]);
  expect(await layerText(form)).not.toContain('Nothing was sent yet');
});

/** How far down the screen the first of what is said beside fields stands. */
async function firstMarkerTop(page: Page): Promise<number> {
  const [realm] = await page.extensionRealms();
  return realm!.evaluate(() => {
    const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('before-you-refer') as HTMLElement)!;
    return Math.min(...[...root.querySelectorAll('.marker')].map((marker) => marker.getBoundingClientRect().top));
  });
}

/** What of the page is pressed, and a press would not reach, by its words. */
const buttonsCovered = (page: Page): Promise<string[]> =>
  page.$$eval('main button, main input[type=file]', (buttons) =>
    buttons.flatMap((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      return hit === null || button.contains(hit) ? [] : [`${button.textContent || button.id} under ${hit.localName}`];
    }),
  );

/** Boxes of ours that lie over one another, by their words. */
async function overlapping(page: Page): Promise<string[]> {
  const [realm] = await page.extensionRealms();
  return realm!.evaluate(() => {
    const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('before-you-refer') as HTMLElement)!;
    const drawn = [...root.querySelectorAll('.marker, .box')].map((one) => ({
      box: one.getBoundingClientRect(),
      words: one.textContent ?? '',
    }));
    if (drawn.length < 2) return ['nothing was drawn'];
    return drawn.flatMap((one, place) =>
      drawn
        .slice(place + 1)
        .filter(({ box }) => box.left < one.box.right && one.box.left < box.right && box.top < one.box.bottom && one.box.top < box.bottom)
        .map(({ words }) => `${one.words} / ${words}`),
    );
  });
}
