import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpus, pathOf } from '../demo-school/mis/corpus/index.ts';
import { judge } from './corpus/judge.ts';
import { layersSay } from './corpus/layers.ts';
import { readPage } from './corpus/read-page.ts';
import { openPanel, until } from './hands.ts';
import { takeOutAgainAndAgain } from './layer.ts';
import { allowSite } from './main-job.ts';
import { openWorld, type World } from './world.ts';

/** What a register page may do to the reader, by the numbers of TRUST.md; what a form's page may do is in trust.test.ts. */

let world: World;
let mis: Page;
let panel: Page;
/** Seconds of work in a second of the page while it changes without end, before anything of ours runs in it. */
let alone = 0;
const register = corpus.find(({ id }) => id === 'c-plain')!;
const address = () => `${world.school.mis}${pathOf(register)}`;

/** Something in the page changes a hundred times a second, for ever. */
function changeWithoutEnd(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const place = document.body.appendChild(document.createElement('aside'));
    setInterval(() => {
      place.replaceChildren(
        ...Array.from({ length: 200 }, (_, row) => Object.assign(document.createElement('p'), { textContent: `${row} ${Math.random()}` })),
      );
    }, 10);
  });
}

/** How much of two seconds the page's own thread works. */
async function busy(): Promise<number> {
  const before = await mis.metrics();
  await new Promise((after) => setTimeout(after, 2000));
  const { TaskDuration = 0, Timestamp = 0 } = await mis.metrics();
  return (TaskDuration - before.TaskDuration!) / (Timestamp - before.Timestamp!);
}

/** Runs in the page's world before the page does, for as long as a test takes. */
async function withScript(script: () => void, act: () => Promise<void>): Promise<void> {
  const { identifier } = await mis.evaluateOnNewDocument(script);
  await act().finally(() => mis.removeScriptToEvaluateOnNewDocument(identifier));
}

beforeAll(async () => {
  world = await openWorld();
  mis = await world.browser.newPage();
  await withScript(changeWithoutEnd, async () => {
    await mis.goto(address());
    alone = await busy();
  });
  panel = await openPanel(world.browser, mis);
  await allowSite(panel, mis);
});
afterAll(() => world?.close());

const readHere = async () => judge(register, await readPage(register, { origin: world.school.mis, mis, panel }));

describe('9: a page that changes without end', () => {
  test('is read whole all the same, and is then left alone: it works no more than half as much again as without us', async () => {
    await withScript(changeWithoutEnd, async () => {
      expect((await readHere()).faults).toEqual([]);
      expect((await busy()) / alone).toBeLessThan(1.5);
    });
  });
});

describe('12: a page that takes out what we drew', () => {
  test('gets its way after three times; loaded again, its register is read', async () => {
    await mis.goto(address());
    await until('the layer', async () => (await layersSay(mis)).includes('Register found'));
    const returned = await takeOutAgainAndAgain(mis);
    expect(returned).toBe(4);
    expect((await readHere()).faults).toEqual([]);
  });
});

describe('18: a page that has changed the language under itself', () => {
  test('is read as ever', async () => {
    const spoil = () => {
      JSON.parse = () => ({});
      JSON.stringify = () => 'spoilt';
      for (const name of ['map', 'filter', 'push', 'join', 'flatMap'] as const) Reflect.set(Array.prototype, name, () => []);
      for (const name of ['trim', 'replace', 'match'] as const) Reflect.set(String.prototype, name, () => 'O');
      Reflect.set(RegExp.prototype, 'exec', () => null);
      document.createTreeWalker = () => {
        throw new Error('spoilt');
      };
      Element.prototype.attachShadow = () => {
        throw new Error('spoilt');
      };
      Element.prototype.getAttribute = () => 'O';
      for (const [of, name] of [
        [Node.prototype, 'textContent'],
        [Node.prototype, 'nodeValue'],
        [Element.prototype, 'children'],
      ] as const)
        Object.defineProperty(of, name, { configurable: true, get: () => 'O' });
      globalThis.getComputedStyle = () => ({ display: 'none', visibility: 'hidden' }) as CSSStyleDeclaration;
    };
    await withScript(spoil, async () => expect((await readHere()).faults).toEqual([]));
  });
});
