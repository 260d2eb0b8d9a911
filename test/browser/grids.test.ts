import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CheckRequest } from '../../shared/contract/check.ts';
import { sessionsOf } from '../../shared/register/register.ts';
import { fromWire } from '../../shared/register/wire.ts';
import { pupils, truthOf, type Mark } from '../demo-school/index.ts';
import { press, textOf, until } from './hands.ts';
import { forgetAll, marksOf, storedCases } from './kept.ts';
import { layerSays, layerText, pressInLayer } from './layer.ts';
import { findingsIn, openRegister, setAsOf } from './main-job.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let mis: Page;
let panel: Page;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

const perSession = '/pupils/P1001/sessions?year=2026';
const perColumn = '/classes/10B/grid?from=2026-09-01';
const [rowan, elderSam, youngerSam] = ['P1001', 'P1003', 'P1013'].map((id) => pupils.find((pupil) => pupil.id === id)!) as [
  (typeof pupils)[number],
  (typeof pupils)[number],
  (typeof pupils)[number],
];

const thisYear = (pupil: string): Mark[] => truthOf(pupil).filter(({ day }) => day >= '2026-09-01');

async function open(address: string): Promise<void> {
  for (const page of await world.browser.pages()) if (page.url().startsWith(world.school.mis)) await page.close();
  ({ mis, panel } = await openRegister({ world, screens: '', shot: async () => '' }, address));
}

/** The press that begins to read: one button where the page is one pupil's, a choice where it is a class's. */
async function read(pupil?: (typeof pupils)[number]): Promise<void> {
  if (!pupil) return pressInLayer(mis, 'Read this register');
  await pressInLayer(mis, 'Read one pupil’s register');
  await pressInLayer(mis, `${pupil.name}, ${pupil.upn}`);
}

/** Everything the layer said from now on, each different thing once. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  const [realm] = await page.extensionRealms();
  await realm!.evaluate(() => {
    const heard = ((globalThis as { heard?: Set<string> }).heard = new Set<string>());
    const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('before-you-refer') as HTMLElement)!;
    new MutationObserver(() => {
      const bar = root.querySelector('progress');
      heard.add(`${root.textContent}${bar ? ` progress ${bar.value} of ${bar.max}` : ''}`);
    }).observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
  });
  return () => realm!.evaluate(() => [...(globalThis as unknown as { heard: Set<string> }).heard]);
}

/** Where the parts of the grid stand that a person can scroll. */
const scrolled = (page: Page): Promise<number[][]> =>
  page.$$eval('#grid *', (elements) =>
    elements
      .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflow))
      .map((one) => [one.scrollTop, one.scrollLeft])
      .filter((places) => places.some((place) => place > 0)),
  );

/** Our script waits for a frame before it takes in what was drawn: with late frames there is time for a person to do something. */
async function slowly(page: Page): Promise<void> {
  const [realm] = await page.extensionRealms();
  await realm!.evaluate(() => {
    const soon = globalThis.requestAnimationFrame.bind(globalThis);
    globalThis.requestAnimationFrame = (act) => soon(() => setTimeout(() => act(performance.now()), 95));
  });
}

describe.each([
  { why: 'a row for each session', address: perSession, pupil: undefined, id: rowan.id, sessions: 108 },
  { why: 'a column for each session, names pinned, days over halves', address: perColumn, pupil: elderSam, id: elderSam.id, sessions: 864 },
])('a grid with $why', ({ address, pupil, id, sessions }) => {
  beforeEach(async () => {
    await open(address);
    await forgetAll(panel);
  });

  test('says that it sees a part, reads the whole with a progress bar, and every mark is the true one', async () => {
    expect(await layerText(mis)).toMatch(
      /this is part of the register.*If you press, the page is scrolled to collect the rest, and put back/,
    );
    const heard = await listen(mis);
    await read(pupil);
    expect(await layerSays(mis, 'Read into the case', 30_000)).not.toContain('the page is scrolled');
    const progress = (await heard()).filter((words) => words.includes('progress'));
    expect(progress.length).toBeGreaterThan(0);
    expect(progress.every((words) => words.includes('Cancel'))).toBe(true);
    expect(await layerText(mis)).toContain(`${sessions} of ${sessions} sessions seen were read`);

    const [kept, ...others] = await storedCases(panel);
    expect(others).toEqual([]);
    expect(marksOf(kept)).toEqual(thisYear(id));
  });

  test('what is sent holds the same marks, and they were not changed on the way', async () => {
    await read(pupil);
    await layerSays(mis, 'Read into the case', 30_000);
    await press(panel, 'What is sent');
    const request = CheckRequest.parse(JSON.parse(await panel.$eval('[data-request]', (element) => element.textContent ?? '')));
    const [{ span, marks } = { span: { from: '', to: '' }, marks: '' }] = request.facts.registers ?? [];
    const register = fromWire(span, marks);
    const sent = 'fault' in register ? [] : sessionsOf(register);
    expect(sent.map(({ day, session, mark }) => ({ day, session, code: mark === '-' ? '' : mark }))).toEqual(thisYear(id));
  });

  test('the grid is scrolled back to where it was, and what was read whole is not called a part again', async () => {
    await mis.$$eval('#grid *', (elements) => {
      for (const one of elements) {
        if (!/auto|scroll/.test(getComputedStyle(one).overflow)) continue;
        one.scrollTop = 90;
        one.scrollLeft = 120;
      }
    });
    await layerSays(mis, 'Register found');
    const before = await scrolled(mis);
    expect(before.length).toBeGreaterThan(0);
    const heard = await listen(mis);
    await read(pupil);
    await layerSays(mis, 'Read into the case', 30_000);
    expect(await scrolled(mis)).toEqual(before);
    // The grid draws itself anew after it was put back, and our script looks again half a second after that.
    await mis.evaluate(() => new Promise((rested) => setTimeout(rested, 1200)));
    const afterwards = (await heard()).slice((await heard()).findIndex((words) => words.includes('Read into the case')));
    expect(afterwards.filter((words) => words.includes('this is part of the register'))).toEqual([]);
  });

  test('cancelled: says so, counts nothing it did not see as an absence, and calls nothing missing for it', async () => {
    await slowly(mis);
    await read(pupil);
    await pressInLayer(mis, 'Cancel');
    expect(await layerSays(mis, 'Read in part', 30_000)).toContain('Reading was stopped before it was finished.');

    const [kept] = await storedCases(panel);
    const truth = new Map(thisYear(id).map(({ day, session, code }) => [`${day} ${session}`, code]));
    const seen = marksOf(kept).filter(({ code }) => code !== '?');
    expect(seen.length).toBeLessThan(truth.size);
    expect(seen.filter(({ day, session, code }) => truth.get(`${day} ${session}`) !== code)).toEqual([]);
    await setAsOf(panel);
    const finding = (await findingsIn(panel)).find(({ item }) => item === 'unauthorised-sessions')!;
    expect(finding.verdict).toBe('unanswered');
    expect(finding.text).toContain('read the register to the end');
    await press(panel, 'Register');
    const words = await textOf(panel);
    expect(words).toContain('The last reading was stopped before the end of the register, so this is a part of it.');
    expect(words).toMatch(/holds \d+ more sessions/);
    expect(words).not.toContain('no register code');
  });

  test('the tab is hidden while it is collected: it waits, goes on when the tab is seen again, and no mark is wrong', async () => {
    await slowly(mis);
    await read(pupil);
    await layerSays(mis, 'Reading the register');
    const other = await world.browser.newPage();
    await other.bringToFront();
    await until('the tab to be hidden', () => mis.evaluate(() => document.hidden));
    const paused = await until('the reading to stand still', async () => {
      const words = await layerText(mis);
      await other.evaluate(() => new Promise((later) => setTimeout(later, 600)));
      return words === (await layerText(mis)) ? words : null;
    });
    expect(paused).toMatch(/Reading the register.*cells read/);
    await mis.bringToFront();
    await layerSays(mis, 'Read into the case', 30_000);
    await other.close();
    expect(marksOf((await storedCases(panel))[0])).toEqual(thisYear(id));
  });
});

describe('a register that was read in part', () => {
  test('takes nothing away from one that was read whole, and the rest is added by reading on', async () => {
    await open('/pupils/P1001/register?year=2026');
    await forgetAll(panel);
    await pressInLayer(mis, 'Read this register');
    await layerSays(mis, 'Read into the case');
    await open(perSession);
    await slowly(mis);
    await read();
    await pressInLayer(mis, 'Cancel');
    await layerSays(mis, 'Read in part', 30_000);
    const cases = await storedCases(panel);
    expect(cases).toHaveLength(1);
    expect(marksOf(cases[0])).toEqual(thisYear('P1001'));
  });
});

describe('two pupils of one name in one class', () => {
  test('are told apart by number, and become two cases, each with its own marks', async () => {
    await open(perColumn);
    await forgetAll(panel);
    for (const pupil of [youngerSam, elderSam]) {
      await mis.reload();
      await layerSays(mis, 'Register found');
      await read(pupil);
      await layerSays(mis, 'Read into the case', 30_000);
    }
    const cases = await storedCases(panel);
    expect(cases.map(({ pupil }) => pupil.upn).toSorted()).toEqual([elderSam.upn, youngerSam.upn].toSorted());
    for (const one of cases) expect(marksOf(one)).toEqual(thisYear(one.pupil.upn === elderSam.upn ? elderSam.id : youngerSam.id));
    expect(await textOf(panel)).toContain('Sam Fairweather');
  });
});
