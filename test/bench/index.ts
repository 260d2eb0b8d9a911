import { isMet, shown, type Bench, type Result } from './bench.ts';
import { handWritten } from './by-hand.ts';
import { checker } from './checker/index.ts';
import { engine } from './engine.ts';
import { growth } from './growth.ts';
import { reader } from './reader.ts';
import { rulesEngine } from './rules-engine.ts';
import { wire } from './wire.ts';

/** Every bench, one line each. Run with `node --import ./test/bench/examples.ts test/bench/index.ts`; exit code 1 when a goal is missed. */
const benches: Bench[] = [wire, engine, handWritten, rulesEngine, growth, checker, reader];

for (const bench of benches) for (const result of await bench()) tell(result);

function tell(result: Result): void {
  const { name, figure, goal, orMore, rival } = result;
  if (!isMet(result)) process.exitCode = 1;
  const standing = goal === undefined ? 'stated ' : isMet(result) ? 'met    ' : 'NOT MET';
  const asked = goal === undefined ? '' : `goal: at ${orMore ? 'least' : 'most'} ${shown(goal)}; `;
  console.log(`${standing}  ${name}: ${shown(figure)} (${asked}${rival})`);
}
