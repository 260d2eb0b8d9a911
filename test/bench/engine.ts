import { authorities } from '../../shared/authorities/index.ts';
import { CodedFacts } from '../../shared/case/facts.ts';
import { runChecklist } from '../../shared/checklist/engine.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { shown, timeRatio, type Bench } from './bench.ts';

/** Every checklist with its reasons on its own example case, beside what a request costs before any checklist is looked at. */
export const engine: Bench = () =>
  authorities.flatMap(({ checklists }) =>
    checklists.map((checklist) => {
      const { baseCase, asOf } = checklist.examplesFrom;
      const text = JSON.stringify(exampleCases[baseCase]);
      const facts = CodedFacts.parse(JSON.parse(text));
      const time = timeRatio(
        () => runChecklist(checklist, facts, asOf),
        () => CodedFacts.parse(JSON.parse(text)),
      );
      return {
        name: `engine with reasons, ${checklist.authority} ${checklist.route}, ${checklist.items.length} items`,
        figure: time.ratio,
        goal: 0.5,
        rival: `${shown(time.ours)} to ${shown(time.rival)} µs of parsing and validating the same request`,
      };
    }),
  );
