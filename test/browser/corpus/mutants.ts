import { mutationsScript } from '../../demo-school/mis/corpus/bundles.ts';
import type { CorpusPage } from '../../demo-school/mis/corpus/index.ts';
import { mutantsOf, type Mutant } from '../../demo-school/mis/corpus/mutations/index.ts';
import type { World } from '../world.ts';
import { judge, type Judged } from './judge.ts';
import { openLookouts, type Lookout } from './lookout.ts';

/** `isWhole`: the outcome is the unchanged page's. */
export type JudgedMutant = {
  mutant: Mutant;
  judged: Judged;
  isWhole: boolean;
  /** Called whole while sessions are missing. */ isOverclaimed: boolean;
};

type Wanted = { each: number; seed: number; windows?: number; tell?: (one: JudgedMutant) => void };

/** Reads changed pages, so many of each, the same for the same seed. */
export async function runMutants(
  world: World,
  pages: readonly CorpusPage[],
  { each, seed, windows = 4, tell = () => {} }: Wanted,
): Promise<JudgedMutant[]> {
  const script = await mutationsScript();
  const lookouts = await openLookouts(world, pages[0]!, windows);
  const waiting = [...pages];
  const results: JudgedMutant[] = [];
  await Promise.all(
    lookouts.map(async (lookout) => {
      for (let page = waiting.shift(); page; page = waiting.shift()) {
        for (const one of await mutantsRead(lookout, page, { each, seed, script })) {
          tell(one);
          results.push(one);
        }
      }
      await lookout.close();
    }),
  );
  return results.toSorted((one, other) => pages.indexOf(one.mutant.page) - pages.indexOf(other.mutant.page));
}

async function mutantsRead(lookout: Lookout, page: CorpusPage, { each, seed, script }: { each: number; seed: number; script: string }) {
  const results: JudgedMutant[] = [];
  // Some changes find nothing to change on some pages: there are more to take from than are read.
  for (const mutant of mutantsOf(page, each * 3, seed)) {
    if (results.length >= each) break;
    const call = `${script}; globalThis.mutated = mutate(${JSON.stringify(mutant.names)}, ${mutant.seed})`;
    const { read, made } = await lookout.read(asked(page), call);
    if (made.length === 0) continue;
    const judged = judge(asked(page), read);
    results.push({
      mutant: { ...mutant, names: made },
      judged,
      isWhole: judged.faults.length === 0,
      isOverclaimed: judged.faults.includes('said to be whole'),
    });
  }
  return results;
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
