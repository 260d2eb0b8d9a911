import { authorities } from '../../shared/authorities/index.ts';
import { CodedFacts } from '../../shared/case/facts.ts';
import { runChecklist } from '../../shared/checklist/engine.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { shown, timeRatio, type Bench, type Result } from './bench.ts';

/**
 * Every checklist with its reasons on its own example case, on top of what a request costs before any checklist is looked at. Each run
 * weighs a request of its own, so that nothing is kept from one to the next.
 */
export const engine: Bench = async () => {
  const results: Result[] = [];
  for (const checklist of authorities.flatMap(({ checklists }) => checklists)) {
    const { baseCase, asOf } = checklist.examplesFrom;
    const text = JSON.stringify(exampleCases[baseCase]);
    const parsed = () => CodedFacts.parse(JSON.parse(text));
    const time = await timeRatio(() => runChecklist(checklist, parsed(), asOf), parsed);
    results.push({
      name: `engine with reasons, ${checklist.authority} ${checklist.route}, ${checklist.items.length} items`,
      figure: time.ratio - 1,
      goal: 0.5,
      rival: `${shown(time.ours - time.rival)} µs on top of ${shown(time.rival)} µs of parsing and validating the same request`,
    });
  }
  return results;
};
