import type { Page } from 'puppeteer-core';
import type { PupilCase } from '../../../extension/case/case.ts';
import { pathOf, type CorpusPage, type OnPage } from '../../demo-school/mis/corpus/index.ts';
import { asOf } from '../../demo-school/index.ts';
import { until } from '../hands.ts';
import { storedCases } from '../kept.ts';
import { layersSay, pressInLayers } from './layers.ts';

/** What came of reading one page as a user does: the last words of the layer, and what was stored. */
export type Read = {
  /** Of a page whose pages were turned: of its first. */
  said: string;
  /** What the layer says when the last of its pages was read. */
  turned?: string;
  cases: PupilCase[];
  isRegister: boolean;
  /** All that was drawn on a page of which nothing may be read. */
  drawn?: string;
};

export type Where = { origin: string; mis: Page; panel: Page };

const offered = /Register found/;
const done = /Read into the case|Read in part|Nothing was stored|side panel asks/;

/** Opens the page, answers the year where asked, reads each pupil listed, and turns the page's own pages where the catalogue says so. */
export async function readPage(page: CorpusPage, { origin, mis, panel }: Where): Promise<Read> {
  if (page.expects !== 'refused') await forgetCases(panel);
  await mis.goto(`${origin}${pathOf(page)}`, { waitUntil: 'load' });
  await drawn(page, mis);
  if (!(await isOffered(page, mis))) {
    const said = await layersSay(mis);
    return { said, cases: [], isRegister: false, ...(page.expects === 'refused' && { drawn: said }) };
  }
  if (page.expects === 'refused') return { said: await layersSay(mis), cases: [], isRegister: true };
  await answerYear(page, mis);
  let said = '';
  for (const one of page.pupils) said += ` ${await readOne(one, mis, panel)}`;
  for (let turned = 0; turned < (page.turns?.times ?? 0); turned += 1) {
    await turn(page.turns!.button, mis);
    await until('the layer to say that this page was not read', async () => (await layersSay(mis)).includes('has not been read yet'), 5000);
    for (const one of page.pupils) await readOne(one, mis, panel);
  }
  const turned = page.turns && { turned: await layersSay(mis) };
  return { said, ...turned, cases: await storedCases(panel), isRegister: true };
}

/** Presses the page's own button, over which no box of ours may lie. */
async function turn(button: string, mis: Page): Promise<void> {
  const isFree = () =>
    mis.$eval(button, (one) => {
      one.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = one.getBoundingClientRect();
      return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
  await until('the layer to leave the button free that turns the page', isFree, 3000);
  await mis.click(button);
}

/** Forgets what was stored, and sets the demo's day: what a page without a year means must not hang on today. */
const forgetCases = (panel: Page): Promise<void> =>
  panel.evaluate(async (day) => {
    await chrome.storage.session.clear();
    await chrome.storage.session.set({ asOf: day });
    await new Promise<void>((resolve, reject) => {
      const opened = indexedDB.open('before-you-refer', 1);
      opened.addEventListener('upgradeneeded', () => opened.result.createObjectStore('cases', { keyPath: 'id' }));
      opened.addEventListener('error', () => reject(opened.error));
      opened.addEventListener('success', () => {
        const transaction = opened.result.transaction('cases', 'readwrite');
        transaction.objectStore('cases').clear();
        transaction.addEventListener('complete', () => {
          opened.result.close();
          resolve();
        });
      });
    });
  }, asOf);

export async function drawn({ engine, inside }: CorpusPage, mis: Page): Promise<void> {
  if (engine !== 'html') await mis.waitForSelector('#sheet[data-drawn]', { timeout: 15_000 });
  if (!inside?.endsWith('frame')) return;
  const isFilled = () =>
    Boolean(document.querySelector<HTMLIFrameElement>('iframe.inner')?.contentDocument?.querySelector('table, section, main'));
  await mis.waitForFunction(isFilled, { timeout: 5000 });
}

/** Whether a register is offered. Where none should be, it is given the time it would take to be found. */
async function isOffered({ expects }: CorpusPage, mis: Page): Promise<boolean> {
  const patience = expects === 'refused' ? 1400 : 6000;
  return until('a register', async () => offered.test(await layersSay(mis)), patience).catch(() => false);
}

async function answerYear({ schoolYear }: CorpusPage, mis: Page): Promise<void> {
  if (schoolYear === undefined || !(await layersSay(mis)).includes('without a year')) return;
  await pressInLayers(mis, `${schoolYear} to ${schoolYear + 1}`);
  await until('the year to be taken', async () => !(await layersSay(mis)).includes('without a year'), 5000).catch(() => null);
}

/** Reads one pupil's register; what the layer says of it. */
async function readOne({ pupil }: OnPage, mis: Page, panel: Page): Promise<string> {
  const before = JSON.stringify(await storedCases(panel));
  const { forename, surname, upn } = pupil;
  const choose = async () => (await pressInLayers(mis, forename, surname, upn)) || pressInLayers(mis, forename, surname);
  const pressed = (await pressInLayers(mis, 'Read this register')) || (await choose());
  if (!pressed && !((await pressInLayers(mis, 'Read one pupil')) && (await choose()))) return 'This pupil is not offered.';
  await until(
    'the reading to be stored',
    async () => /Nothing was stored|side panel asks/.test(await layersSay(mis)) || JSON.stringify(await storedCases(panel)) !== before,
    20_000,
  ).catch(() => null);
  return until(
    'the layer to say so',
    async () => {
      const words = await layersSay(mis);
      return done.test(words) && !words.includes('Reading the register') ? words : null;
    },
    3000,
  ).catch(() => layersSay(mis));
}
