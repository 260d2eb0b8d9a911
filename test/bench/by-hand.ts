import { statutoryIntervention } from '../../shared/authorities/kent/statutory-intervention.ts';
import { attendanceReferral } from '../../shared/authorities/walsall/attendance-referral.ts';
import { CodedFacts } from '../../shared/case/facts.ts';
import { runChecklist } from '../../shared/checklist/engine.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { byHand } from '../shared/by-hand.ts';
import { shown, timeRatio, type Bench, type Result } from './bench.ts';

/** The items that are also written by hand: by the engine with their reasons, and by hand as bare verdicts of the same parsed facts. */
export const handWritten: Bench = async () => {
  const results: Result[] = [];
  for (const whole of [statutoryIntervention, attendanceReferral]) {
    const functions = byHand[whole.authority as keyof typeof byHand];
    const checklist = { ...whole, items: whole.items.filter(({ id }) => id in functions) };
    // One day for both: the days of the windows were counted by hand from it.
    const facts = CodedFacts.parse(exampleCases['kent-two-households']);
    const fresh = (): CodedFacts => ({ ...facts, registers: facts.registers!.map((fact) => ({ ...fact })) });
    const engine = () => runChecklist(checklist, fresh(), '2026-11-20').findings;
    const hand = () => Object.entries(functions).map(([item, verdict]) => ({ item, verdict: verdict(facts) }));
    for (const { item, verdict } of hand())
      if (engine().find((finding) => finding.item === item)?.verdict !== verdict)
        throw new Error(`${item} is not ${verdict} by the engine`);
    const time = await timeRatio(engine, hand);
    results.push({
      name: `engine with reasons, ${checklist.items.length} items of ${checklist.authority} that are written by hand too`,
      figure: time.ratio,
      goal: 10,
      rival: `${shown(time.ours)} to ${shown(time.rival)} µs of the functions by hand`,
    });
  }
  return results;
};
