import { statutoryIntervention } from '../../shared/authorities/kent/statutory-intervention.ts';
import { attendanceReferral } from '../../shared/authorities/walsall/attendance-referral.ts';
import { CodedFacts } from '../../shared/case/facts.ts';
import { runChecklist } from '../../shared/checklist/engine.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { byHand } from '../shared/by-hand.ts';
import { shown, timeRatio, type Bench, type Result } from './bench.ts';

/**
 * The items that are also written by hand: by the engine with their reasons, and by hand as bare verdicts. Both start from the same
 * parsed facts, as they are after a request has been validated, and find their windows in them.
 */
export const handWritten: Bench = async () => {
  const results: Result[] = [];
  const asOf = '2026-11-20';
  for (const whole of [statutoryIntervention, attendanceReferral]) {
    const verdictsOf = byHand[whole.authority as keyof typeof byHand];
    const facts = CodedFacts.parse(exampleCases['kent-two-households']);
    const expected = Object.entries(verdictsOf(facts, asOf));
    const checklist = { ...whole, items: whole.items.filter(({ id }) => expected.some(([item]) => item === id)) };
    const engine = () => runChecklist(checklist, facts, asOf).findings;
    for (const [item, verdict] of expected)
      if (engine().find((finding) => finding.item === item)?.verdict !== verdict)
        throw new Error(`${item} is not ${verdict} by the engine`);
    const time = await timeRatio(engine, () => verdictsOf(facts, asOf));
    results.push({
      name: `engine with reasons, ${checklist.items.length} items of ${checklist.authority} that are written by hand too`,
      figure: time.ratio,
      goal: 10,
      rival: `${shown(time.ours)} to ${shown(time.rival)} µs of the functions by hand`,
    });
  }
  return results;
};
