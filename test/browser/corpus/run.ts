import { corpus, pathOf, type CorpusPage } from '../../demo-school/mis/corpus/index.ts';
import { openPanel } from '../hands.ts';
import { allowSite } from '../main-job.ts';
import type { World } from '../world.ts';
import { judge, type Judged } from './judge.ts';
import { readPage, type Read } from './read-page.ts';

/** Reads pages of the corpus one after another, in one tab, as a user would who allowed the site once. */
export async function runCorpus(
  world: World,
  pages: readonly CorpusPage[] = corpus,
  tell: (judged: Judged) => void = () => {},
): Promise<Judged[]> {
  const mis = await world.browser.newPage();
  const origin = world.school.mis;
  await mis.goto(`${origin}${pathOf(pages[0]!)}`);
  const panel = await openPanel(world.browser, mis);
  await allowSite(panel);
  const judged: Judged[] = [];
  for (const page of pages) {
    const read = await readPage(page, { origin, mis, panel }).catch((error: unknown): Read => ({
      said: String(error),
      cases: [],
      isRegister: page.expects === 'refused',
    }));
    const one = judge(page, read);
    tell(one);
    judged.push(one);
  }
  await mis.close();
  return judged;
}

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
