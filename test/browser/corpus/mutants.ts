import type { Page } from 'puppeteer-core';
import { mutationsScript } from '../../demo-school/mis/corpus/bundles.ts';
import { pathOf, type CorpusPage } from '../../demo-school/mis/corpus/index.ts';
import { mutantsOf, type Mutant } from '../../demo-school/mis/corpus/mutations/index.ts';
import { openPanel } from '../hands.ts';
import { allowSite } from '../main-job.ts';
import type { World } from '../world.ts';
import { judge, type Judged } from './judge.ts';
import { readPage, type Read } from './read-page.ts';

/** `isWhole`: the outcome is the unchanged page's. */
export type JudgedMutant = {
  mutant: Mutant;
  judged: Judged;
  isWhole: boolean;
  /** Called whole while sessions are missing. */ isOverclaimed: boolean;
};

/** Reads changed pages, so many of each, the same for the same seed. */
export async function runMutants(
  world: World,
  pages: readonly CorpusPage[],
  { each, seed, tell = () => {} }: { each: number; seed: number; tell?: (one: JudgedMutant) => void },
): Promise<JudgedMutant[]> {
  const mis = await world.browser.newPage();
  const origin = world.school.mis;
  await mis.goto(`${origin}${pathOf(pages[0]!)}`);
  const panel = await openPanel(world.browser, mis);
  await allowSite(panel);
  const script = await mutationsScript();
  const results: JudgedMutant[] = [];
  // Some changes find nothing to change on some pages: there are more to take from than are read.
  for (const mutant of pages.flatMap((page) => mutantsOf(page, each * 3, seed))) {
    if (results.filter((one) => one.mutant.page.id === mutant.page.id).length >= each) continue;
    const change = prepare(mutant, script);
    const page = asked(mutant.page);
    const read = await readPage(page, { origin, mis, panel, ...change }).catch((error: unknown): Read => ({
      said: String(error),
      cases: [],
      isRegister: page.expects === 'refused',
    }));
    const made = change.made();
    if (made === undefined) throw new Error(`${mutant.names.join(' + ')} failed on ${mutant.page.id}: ${read.said}`);
    if (made.length === 0) continue;
    const judged = judge(page, read);
    const one = {
      mutant: { ...mutant, names: made },
      judged,
      isWhole: judged.faults.length === 0,
      isOverclaimed: judged.faults.includes('said to be whole'),
    };
    tell(one);
    results.push(one);
  }
  await mis.close();
  return results;
}

/** Changes the page after it is drawn and before the reader looks, or, where an engine or a frame draws late, before it reads. */
function prepare({ page, names, seed }: Mutant, script: string) {
  /** Undefined until the change was made: a change that fails is a fault of ours. */
  let made: Mutant['names'] | undefined;
  const call = `${script}; globalThis.mutated = mutate(${JSON.stringify(names)}, ${seed})`;
  const isLate = page.engine !== 'html' || page.inside?.endsWith('frame');
  const keep = async (mis: Page) => {
    made = await mis.evaluate(() => (globalThis as unknown as { mutated?: Mutant['names'] }).mutated);
    if (made?.length === 0) throw new Error('nothing on the page to change');
  };
  if (isLate) {
    return {
      made: () => made,
      async before(mis: Page) {
        // A frame's own document comes a moment after the frame.
        await new Promise((drawn) => setTimeout(drawn, 250));
        await mis.evaluate(call);
        await keep(mis);
        // The layer looks again when the page has been at rest for half a second.
        await new Promise((rested) => setTimeout(rested, 800));
      },
    };
  }
  return {
    made: () => made,
    onNewDocument: `if (window === top) document.addEventListener('DOMContentLoaded', () => { ${call} }, { once: true, capture: true })`,
    before: keep,
  };
}

/** Without its years a page may be asked for one: the user knows it. */
function asked(page: CorpusPage): CorpusPage {
  const first = page.pupils[0]?.truth[0]?.day;
  if (first === undefined || page.schoolYear !== undefined) return page;
  return { ...page, schoolYear: Number(first.slice(0, 4)) - (first.slice(5) < '08-20' ? 1 : 0) };
}

/** A line about a mutant: what was done, what came of it, and the seed with which it comes again. */
export const mutantLine = ({ mutant: { page, kind, names }, judged, isWhole }: JudgedMutant): string =>
  `${judged.wrong.length > 0 ? 'WRONG' : isWhole ? 'whole' : judged.outcome.padEnd(5)} ${page.id.padEnd(26)} ${kind.padEnd(10)} ${names.join(' + ').padEnd(40)} ${judged.faults.join('; ')}`.trimEnd();

/** `mutants N wrong marks N said to be whole N preserving N read whole N (N%)` */
export function mutantCounts(results: JudgedMutant[]): { line: string; wrong: number; overclaimed: number; share: number } {
  const wrong = results.reduce((sum, { judged }) => sum + judged.wrong.length, 0);
  const overclaimed = results.filter(({ isOverclaimed }) => isOverclaimed).length;
  const preserving = results.filter(({ mutant }) => mutant.kind === 'preserving');
  const whole = preserving.filter(({ isWhole }) => isWhole).length;
  const share = preserving.length === 0 ? 1 : whole / preserving.length;
  const line = `mutants ${results.length} wrong marks ${wrong} said to be whole ${overclaimed} preserving ${preserving.length} read whole ${whole} (${(100 * share).toFixed(1)}%)`;
  return { line, wrong, overclaimed, share };
}
