import { mutantCounts, mutantLine, runMutants } from '../test/browser/corpus/mutants.ts';
import { countsOf, lineOf, runCorpus } from '../test/browser/corpus/run.ts';
import { openWorld, type World } from '../test/browser/world.ts';
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
  const world = await openWorld();
  try {
    const each = Number(settings.get('mutants') ?? 0);
    return each > 0 ? await readMutants(world, pages, each, Number(settings.get('seed') ?? 1)) : await readPages(world, pages);
  } finally {
    await world.close();
  }
}

async function readPages(world: World, pages: readonly CorpusPage[]): Promise<number> {
  const judged = await runCorpus(world, pages, (one) => console.log(lineOf(one)));
  console.log(countsOf(judged));
  return judged.every(({ faults }) => faults.length === 0) ? 0 : 1;
}

async function readMutants(world: World, pages: readonly CorpusPage[], each: number, seed: number): Promise<number> {
  const results = await runMutants(world, pages, { each, seed, tell: (one) => console.log(mutantLine(one)) });
  const { line, wrong, overclaimed, share } = mutantCounts(results);
  console.log(`seed ${seed}: ${line}`);
  return wrong === 0 && overclaimed === 0 && share >= 0.9 ? 0 : 1;
}
