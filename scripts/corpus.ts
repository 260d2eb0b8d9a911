import { mutantCounts, mutantLine, runMutants } from '../test/browser/corpus/mutants.ts';
import { countsOf, lineOf, runCorpus } from '../test/browser/corpus/run.ts';
import { openWorld } from '../test/browser/world.ts';
import { corpus, type CorpusPage } from '../test/demo-school/mis/corpus/index.ts';

/**
 * Exit code 0 only if no mark is wrong and every page had the outcome its entry expects. `mutants=5` reads so many changed pages of each
 * instead, `seed=1` others.
 */
export default async function readCorpus(...words: string[]): Promise<number> {
  const settings = new Map(words.filter((word) => word.includes('=')).map((word) => word.split('=') as [string, string]));
  const names = words.filter((word) => !word.includes('='));
  const pages = names.length === 0 ? corpus : corpus.filter(({ id }) => names.some((name) => id.startsWith(name)));
  if (pages.length === 0) {
    console.error('No page of the corpus has such a name.');
    return 1;
  }
  const each = Number(settings.get('mutants') ?? 0);
  return each > 0 ? readMutants(pages, each, Number(settings.get('seed') ?? 1)) : readPages(pages);
}

async function readPages(pages: readonly CorpusPage[]): Promise<number> {
  const worlds = await Promise.all([openWorld(), openWorld()]);
  try {
    const judged = await runCorpus(worlds, pages, (one) => console.log(lineOf(one)));
    console.log(countsOf(judged));
    return judged.every(({ faults }) => faults.length === 0) ? 0 : 1;
  } finally {
    await Promise.all(worlds.map((world) => world.close()));
  }
}

async function readMutants(pages: readonly CorpusPage[], each: number, seed: number): Promise<number> {
  const world = await openWorld();
  try {
    const results = await runMutants(world, pages, { each, seed, tell: (one) => console.log(mutantLine(one)) });
    const { line, wrong, overclaimed, share } = mutantCounts(results);
    console.log(`seed ${seed}: ${line}`);
    return wrong === 0 && overclaimed === 0 && share >= 0.9 ? 0 : 1;
  } finally {
    await world.close();
  }
}
