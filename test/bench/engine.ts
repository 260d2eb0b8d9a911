import { authorities } from '../../shared/authorities/index.ts';
import type { Checklist } from '../../shared/checklist/checklist.ts';
import { runChecklist } from '../../shared/checklist/engine.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { CheckRequest } from '../../shared/contract/check.ts';
import { jsonIn } from '../../worker/body/json-in.ts';
import { ratioInFlow, shown, type Bench, type Result } from './bench.ts';

/**
 * Every checklist with its reasons on its own example case, beside what the checker does with the body of the same request before it
 * looks at any checklist: from bytes to JSON without ambiguous keys, and to validated coded facts. Each run weighs a request of its own,
 * so that nothing is kept from one to the next.
 */
export const engine: Bench = () =>
  authorities
    .flatMap(({ checklists }) => checklists)
    .map((checklist): Result => {
      const body = bodyFor(checklist);
      const time = ratioInFlow(
        () => CheckRequest.parse(jsonIn(body)),
        ({ facts, asOf }) => runChecklist(checklist, facts, asOf),
      );
      return {
        name: `engine with reasons, ${checklist.authority} ${checklist.route}, ${checklist.items.length} items`,
        figure: time.ratio,
        goal: 0.5,
        rival: `${shown(time.later)} µs after ${shown(time.first)} µs of parsing and validating the body of the same request, as the checker does`,
      };
    });

function bodyFor({ authority, route, examplesFrom: { baseCase, asOf } }: Checklist): Uint8Array {
  const request = { authority, route, asOf, checkId: '6f1c1b1e-6e58-4d6a-9d0e-0d5f6f1f2a3b', facts: exampleCases[baseCase] };
  return new TextEncoder().encode(JSON.stringify(request));
}
