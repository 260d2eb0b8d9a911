import { build } from 'esbuild';
import type { Page, Realm, WebWorker } from 'puppeteer-core';
import type { PupilCase } from '../../../extension/case/case.ts';
import { caseFrom, casesFor, withReading } from '../../../extension/case/reading.ts';
import type { PupilReading } from '../../../extension/mis/reading.ts';
import { asOf } from '../../demo-school/index.ts';
import { pathOf, type CorpusPage } from '../../demo-school/mis/corpus/index.ts';
import type { MutationName } from '../../demo-school/mis/corpus/mutations/index.ts';
import { openPanel, until } from '../hands.ts';
import { allowSite } from '../main-job.ts';
import type { World } from '../world.ts';
import { drawn, type Read } from './read-page.ts';
import type { LookedAt } from './reader-in-page.ts';

/**
 * Reads pages without the layer's buttons and the store: the same detector and reader, in the extension's own world of a real page, as fast
 * as they go. What is read of several pages of a list is put together as the store does.
 */
export type Lookout = {
  /** `change` runs in the page's own world when the page is drawn; `made` is what it says that it did. Nothing is read where it did nothing. */
  read(page: CorpusPage, change: string): Promise<{ read: Read; made: MutationName[] }>;
  close(): Promise<void>;
};

const look = { host: 'corpus.example', readOn: asOf, stamp: { at: `${asOf}T09:00:00Z`, by: 'corpus' } };

/** So many windows of a browser in which the site is allowed, and in which nothing of ours starts by itself. */
export async function openLookouts(world: World, page: CorpusPage, count: number): Promise<Lookout[]> {
  const reader = await bundledReader();
  const first = await world.browser.newPage();
  await first.goto(`${world.school.mis}${pathOf(page)}`);
  const panel = await openPanel(world.browser, first);
  await allowSite(panel, first);
  const target = await world.browser.waitForTarget((one) => one.type() === 'service_worker');
  const background = (await target.worker())!;
  await background.evaluate(() => chrome.scripting.unregisterContentScripts());
  await panel.close();
  await first.close();
  return Promise.all(
    Array.from({ length: count }, async (_, place): Promise<Lookout> => {
      const window = await world.browser.newPage({ type: 'window' });
      await window.goto(`${world.school.mis}${pathOf(page)}#window-${place}`);
      const tab = await background.evaluate(
        async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id ?? null,
        window.url(),
      );
      if (tab === null) throw new Error('the window has no tab');
      return {
        async read(page, change) {
          await window.goto(`${world.school.mis}${pathOf(page)}`, { waitUntil: 'load' });
          await drawn(page, window);
          const made = (await window.evaluate(change)) as MutationName[];
          if (page.engine !== 'html') await atRest(window);
          const nothing = { said: '', cases: [], isRegister: false };
          return { made, read: made.length === 0 ? nothing : await readIn(window, await worldIn(window, background, tab, reader), page) };
        },
        close: () => window.close(),
      };
    }),
  );
}

async function readIn(window: Page, realm: Realm, page: CorpusPage): Promise<Read> {
  const looked = await lookedAt(page, realm);
  const none = { said: looked.why, cases: [] };
  if (!looked.reading || page.expects === 'refused') return { ...none, isRegister: looked.isRegister };
  let cases = looked.reading.pupils.reduce(taken, []);
  for (let turned = 0; turned < (page.turns?.times ?? 0); turned += 1) {
    await window.$eval(page.turns!.button, (button) => (button as HTMLElement).click());
    await atRest(window);
    const { reading } = await lookedAt(page, realm);
    cases = (reading?.pupils ?? []).reduce(taken, cases);
  }
  return { said: looked.reading.complete ? 'Read' : `in part: ${looked.why}`, cases, isRegister: true };
}

/** Answers the year where the catalogue does. */
async function lookedAt({ expects, schoolYear }: CorpusPage, realm: Realm): Promise<LookedAt> {
  const lookWith = (options: object) =>
    realm.evaluate((given) => (globalThis as unknown as { lookHere(options: object): Promise<LookedAt> }).lookHere(given), {
      today: asOf,
      collect: expects !== 'refused',
      ...options,
    });
  const looked = await lookWith({});
  return looked.asksYear && schoolYear !== undefined && expects !== 'refused' ? lookWith({ schoolYear }) : looked;
}

/** As the store does it. A pupil whom more than one case fits is not stored there either. */
function taken(cases: PupilCase[], pupil: PupilReading): PupilCase[] {
  const { certain, possible } = casesFor(cases, pupil, look.host);
  if (certain.length === 1) return cases.map((one) => (one === certain[0] ? withReading(one, pupil, look) : one));
  return certain.length + possible.length > 0 ? cases : [...cases, caseFrom(crypto.randomUUID(), pupil, look)];
}

/** The extension's world in a page, made by an empty script, with the reader in it. */
async function worldIn(window: Page, background: WebWorker, tab: number, reader: string): Promise<Realm> {
  await background.evaluate((tabId) => chrome.scripting.executeScript({ target: { tabId }, func: () => undefined }).then(() => null), tab);
  const realm = await until('the world of the extension', async () => (await window.extensionRealms())[0]);
  await realm.evaluate(reader);
  return realm;
}

/** Until an engine has drawn what it draws after a change. */
const atRest = (window: Page): Promise<void> =>
  window.evaluate(
    () =>
      new Promise<void>((rested) => {
        let rest = setTimeout(rested, 60);
        new MutationObserver(() => {
          clearTimeout(rest);
          rest = setTimeout(rested, 60);
        }).observe(document, { childList: true, subtree: true, attributes: true });
        setTimeout(rested, 2000);
      }),
  );

async function bundledReader(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/browser/corpus/reader-in-page.ts'],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}
