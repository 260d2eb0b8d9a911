import { afterAll, beforeAll, expect, test } from 'vitest';
import { corpus } from '../demo-school/mis/corpus/index.ts';
import { mutantCounts, mutantLine, runMutants } from './corpus/mutants.ts';
import { lineOf, runCorpus } from './corpus/run.ts';
import { openWorld, type World } from './world.ts';

let worlds: World[];

beforeAll(async () => {
  worlds = await Promise.all([openWorld(), openWorld()]);
});
afterAll(() => Promise.all((worlds ?? []).map((world) => world.close())));

const minutes = 60_000;
const [changedEach, seed] = [5, 1];

test('every page of the corpus has the outcome its entry expects, and no mark is wrong', { timeout: 10 * minutes }, async () => {
  const judged = await runCorpus(worlds);
  expect(judged.filter(({ faults }) => faults.length > 0).map(lineOf)).toEqual([]);
  expect(judged).toHaveLength(corpus.length);
});

test(
  `changed pages: no wrong mark, none said to be whole that is not, nine in ten read whole (seed ${seed})`,
  { timeout: 10 * minutes },
  async () => {
    const results = await runMutants(worlds[0]!, corpus, { each: changedEach, seed });
    const { wrong, overclaimed, share } = mutantCounts(results);
    const faulty = results.filter(({ judged, isOverclaimed }) => judged.wrong.length > 0 || isOverclaimed);
    expect(faulty.map(mutantLine)).toEqual([]);
    expect([wrong, overclaimed]).toEqual([0, 0]);
    expect(share).toBeGreaterThanOrEqual(0.9);
  },
);
