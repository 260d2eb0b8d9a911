import { barkingAndDagenham } from '../../shared/authorities/barking-and-dagenham/authority.ts';
import { statutoryIntervention } from '../../shared/authorities/kent/statutory-intervention.ts';
import { CodedFacts } from '../../shared/case/facts.ts';
import type { Checklist, Item, Patch } from '../../shared/checklist/checklist.ts';
import { runChecklist } from '../../shared/checklist/engine.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { patched } from '../../shared/checklist/patch.ts';
import { planOf, type Plan, type PlanStep } from '../../shared/checklist/plan/plan.ts';
import { whenInWords } from '../../shared/checklist/plan/when.ts';

/** What the tests of plans share: a day, the plan of a checklist on it, and a checklist that waits for support. */

export const asOf = '2026-11-20';
export const prosecution = barkingAndDagenham.checklists.find(({ route }) => route === 'prosecution')!;

/** What is known in a checklist's own example, changed as `given` says. */
export const factsOf = (checklist: Checklist, given: Patch): CodedFacts =>
  CodedFacts.parse(patched(exampleCases[checklist.examplesFrom.baseCase]!, given));

export function plan(checklist: Checklist, given: Patch, day = asOf): Plan {
  const facts = factsOf(checklist, given);
  return planOf(checklist, { facts, asOf: day, findings: runChecklist(checklist, facts, day).findings });
}
export const step = (of: Plan, item: string): PlanStep => of.steps.find((one) => one.item === item)!;
export const when = (of: Plan, item: string): string => whenInWords(step(of, item).when);

/** Of an invented authority whose support has to have had its time: fifteen days. */
export const monitoredFor = (unit: 'school-day' | 'working-day'): Checklist => ({
  ...statutoryIntervention,
  items: [
    itemOf('support-monitored', { is: 'support', elapsed: { count: 15, unit } }),
    itemOf('warning', { forEachParent: { is: 'letter', about: 'warning' } }),
  ],
});
export const monitored = monitoredFor('school-day');

export function itemOf(id: string, needs: Item['needs']): Item {
  const source = { document: 'statutory-intervention-checklist', clause: 'Points to note (a)' };
  return { id, level: 'required', title: id, needs, missing: `no ${id}`, action: `Do ${id}`, source, examples: [] };
}

/** One offer of support of that day, a review agreed for another, and nothing else the monitored checklist asks about. */
export const offered = (day: string, reviewDay: string | null): Patch => ({
  facts: {
    support: { entries: [{ strand: 'in-school', offered: day, response: 'accepted' }], listed: 'all' },
    meetings: {
      entries: [{ index: 0, kind: 'informal', day, ...(reviewDay && { reviewDay }) }],
      listed: 'all',
    },
    letters: { entries: [], listed: 'none' },
  },
});
