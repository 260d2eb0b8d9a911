import { countsOf, lineOf, runCorpus } from '../test/browser/corpus/run.ts';
import { openWorld } from '../test/browser/world.ts';
import { corpus } from '../test/demo-school/mis/corpus/index.ts';

/** Exit code 0 only if no mark is wrong and every page had the outcome its entry expects. */
export default async function readCorpus(...names: string[]): Promise<number> {
  const pages = names.length === 0 ? corpus : corpus.filter(({ id }) => names.some((name) => id.startsWith(name)));
  if (pages.length === 0) {
    console.error('No page of the corpus has such a name.');
    return 1;
  }
  const world = await openWorld();
  try {
    const judged = await runCorpus(world, pages, (one) => console.log(lineOf(one)));
    console.log(countsOf(judged));
    return judged.every(({ faults }) => faults.length === 0) ? 0 : 1;
  } finally {
    await world.close();
  }
}
