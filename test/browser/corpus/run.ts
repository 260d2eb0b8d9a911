import type { Page } from 'puppeteer-core';
import { corpus, pathOf, type CorpusPage } from '../../demo-school/mis/corpus/index.ts';
import { openPanel } from '../hands.ts';
import { allowSite } from '../main-job.ts';
import type { World } from '../world.ts';
import { judge, type Judged } from './judge.ts';
import { readPage, type Read, type Where } from './read-page.ts';

/** Windows of each browser for pages of which nothing is to be read. */
const lookouts = 3;

/**
 * Reads pages of the corpus as a user would who allowed the site once. A browser keeps one set of cases, so each reads one register after
 * another; pages of which nothing is to be read are looked at meanwhile, in windows of their own.
 */
export async function runCorpus(
  worlds: readonly World[],
  pages: readonly CorpusPage[] = corpus,
  tell: (judged: Judged) => void = () => {},
): Promise<Judged[]> {
  const judged: Judged[] = [];
  const toRead = pages.filter(({ expects }) => expects !== 'refused');
  const toRefuse = pages.filter(({ expects }) => expects === 'refused');
  const readFrom = async (waiting: CorpusPage[], where: Where): Promise<void> => {
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      const one = judge(page, await readSurely(page, where));
      tell(one);
      judged.push(one);
    }
    await where.mis.close();
  };
  await Promise.all(
    worlds.map(async (world) => {
      const { where, panel } = await openOn(world, pages[0]!);
      const windows = Array.from({ length: lookouts }, async () => {
        const mis = await world.browser.newPage({ type: 'window' });
        await readFrom(toRefuse, { ...where, mis });
      });
      await Promise.all([readFrom(toRead, where), ...windows]);
      await panel.close();
    }),
  );
  return judged.toSorted((one, other) => pages.indexOf(one.page) - pages.indexOf(other.page));
}

/** A tab of the school with the site allowed, and the side panel beside it. */
export async function openOn(world: World, page: CorpusPage): Promise<{ where: Where; panel: Page }> {
  const mis = await world.browser.newPage();
  const origin = world.school.mis;
  await mis.goto(`${origin}${pathOf(page)}`);
  const panel = await openPanel(world.browser, mis);
  await allowSite(panel, mis);
  return { where: { origin, mis, panel }, panel };
}

const readSurely = (page: CorpusPage, where: Where): Promise<Read> =>
  readPage(page, where).catch((error: unknown): Read => ({ said: String(error), cases: [], isRegister: page.expects === 'refused' }));

/** A line about one page. */
export function lineOf({ page, outcome, read, sessions, faults }: Judged): string {
  const counted = sessions > 0 ? `${read} of ${sessions} sessions` : '';
  const start = `${faults.length === 0 ? 'ok  ' : 'FAIL'} ${page.id.padEnd(28)} ${page.layout.padEnd(4)} ${page.engine.padEnd(10)}`;
  return `${start} ${outcome.padEnd(8)} ${counted.padEnd(22)} ${faults.join('; ')}`.trimEnd();
}

/** `pages N exact N partial N refused N wrong marks N` */
export function countsOf(judged: Judged[]): string {
  const count = (outcome: Judged['outcome']) => judged.filter((one) => one.outcome === outcome).length;
  const wrong = judged.reduce((sum, one) => sum + one.wrong.length, 0);
  return `pages ${judged.length} exact ${count('exact')} partial ${count('partial')} refused ${count('refused')} wrong marks ${wrong}`;
}
