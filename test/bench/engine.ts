import { authorities } from '../../shared/authorities/index.ts';
import type { Checklist } from '../../shared/checklist/checklist.ts';
import { runChecklist } from '../../shared/checklist/engine.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { CheckRequest } from '../../shared/contract/check.ts';
import { jsonIn } from '../../worker/body/json-in.ts';
import { shown, timeRatio, type Bench, type Result } from './bench.ts';

/**
 * Every checklist with its reasons on its own example case, on top of what the checker does with the body of the same request before it
 * looks at any checklist: from bytes to JSON without ambiguous keys, and to validated coded facts. Each run weighs a request of its own,
 * so that nothing is kept from one to the next.
 */
export const engine: Bench = async () => {
  const results: Result[] = [];
  for (const checklist of authorities.flatMap(({ checklists }) => checklists)) {
    const body = bodyFor(checklist);
    const parsed = () => CheckRequest.parse(jsonIn(body));
    const weighed = () => {
      const { facts, asOf } = parsed();
      return runChecklist(checklist, facts, asOf);
    };
    const time = await timeRatio(weighed, parsed);
    results.push({
      name: `engine with reasons, ${checklist.authority} ${checklist.route}, ${checklist.items.length} items`,
      figure: time.ratio - 1,
      goal: 0.5,
      rival: `${shown(time.ours - time.rival)} µs on top of ${shown(time.rival)} µs of parsing and validating the body of the same request, as the checker does`,
    });
  }
  return results;
};

function bodyFor({ authority, route, examplesFrom: { baseCase, asOf } }: Checklist): Uint8Array {
  const request = { authority, route, asOf, checkId: '6f1c1b1e-6e58-4d6a-9d0e-0d5f6f1f2a3b', facts: exampleCases[baseCase] };
  return new TextEncoder().encode(JSON.stringify(request));
}
