import { isMet, shown, type Bench } from './bench.ts';
import { engine } from './engine.ts';
import { wire } from './wire.ts';

/** Every bench, one line each. Run with `node --import ./test/bench/examples.ts test/bench/index.ts`; exit code 1 when a goal is missed. */
const benches: Bench[] = [wire, engine];

const results = benches.flatMap((bench) => bench());
for (const result of results) {
  const { name, figure, goal, orMore, rival } = result;
  console.log(
    `${isMet(result) ? 'met    ' : 'NOT MET'}  ${name}: ${shown(figure)} (goal: at ${orMore ? 'least' : 'most'} ${shown(goal)}; ${rival})`,
  );
}
process.exitCode = results.every(isMet) ? 0 : 1;
