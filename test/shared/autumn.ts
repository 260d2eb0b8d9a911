import { CodedFacts } from '../../shared/case/facts.ts';
import type { PredicateUse } from '../../shared/checklist/checklist.ts';
import { contextOf } from '../../shared/checklist/context.ts';
import type { Predicate } from '../../shared/checklist/predicates/define.ts';
import { predicates } from '../../shared/checklist/predicates/index.ts';
import type { Weighing } from '../../shared/checklist/verdict.ts';
import type { Day } from '../../shared/dates/day.ts';

/** What tests of gaps share: school from 7 September to 20 November 2026, the day of the check, without the last week of October. */
export const asOf = '2026-11-20';
const present = '/\\/\\/\\/\\/\\';

/** Present throughout but for whole weeks that are given, by their number from 0; the eighth is without school. */
export function autumn(weeks: Record<number, string> = {}) {
  const marks = Array.from({ length: 11 }, (_, place) => weeks[place] ?? (place === 7 ? '.' : present)).join(' ');
  return { registers: [{ span: { from: '2026-09-07', to: asOf }, marks }] };
}

export const meetings = (...held: Array<readonly ['formal' | 'informal' | 'review', Day]>) => ({
  meetings: { entries: held.map(([kind, day], index) => ({ index, kind, day })), listed: 'all' as const },
});

export const letters = (kind: string, ...sent: Day[]) => ({
  letters: { entries: sent.map((day, index) => ({ index, kind, sent: day, parents: [0] })), listed: sent.length > 0 ? 'all' : 'none' },
});

/** What a predicate comes to; the keys of `given` are facts. */
export function weigh({ is, ...params }: PredicateUse, given: object, day = asOf): Weighing {
  const predicate = predicates[is] as Predicate<unknown>;
  const facts = CodedFacts.parse(given);
  return predicate.weigh(facts, predicate.params.parse(params), contextOf(facts, day, {}));
}
