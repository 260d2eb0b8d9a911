import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import { authorities } from '../../shared/authorities/index.ts';
import { CodedFacts } from '../../shared/case/facts.ts';
import type { Checklist, Item, Requirement } from '../../shared/checklist/checklist.ts';
import { contextOf } from '../../shared/checklist/context.ts';
import { runChecklist } from '../../shared/checklist/engine.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import type { Verdict } from '../../shared/checklist/verdict.ts';
import { weigher } from '../../shared/checklist/weigh.ts';
import { shown, timeRatio, type Bench, type Result } from './bench.ts';

/**
 * Every checklist in json-rules-engine. It is given more than its share: what each predicate comes to is derived for it beforehand, so
 * that it has only to combine verdicts, while ours reads the coded facts and gives reasons. Rules are added once and kept. It knows no
 * third answer: an item is `unanswered` where none of its rules holds.
 */
export const rulesEngine: Bench = async () => {
  const results: Result[] = [];
  for (const checklist of authorities.flatMap(({ checklists }) => checklists)) {
    const { baseCase, asOf } = checklist.examplesFrom;
    const facts = CodedFacts.parse(exampleCases[baseCase]);
    const { rival, derived } = translated(checklist, facts);
    const ours = () => runChecklist(checklist, facts, asOf).findings;
    const theirs = async () => (await rival.run(derived)).events;
    assertSame(ours(), await theirs());
    const time = await timeRatio(theirs, ours);
    results.push({
      name: `json-rules-engine, ${checklist.authority} ${checklist.route}`,
      figure: time.ratio,
      goal: 5,
      orMore: true,
      rival: `${shown(time.ours)} µs from derived facts to ${shown(time.rival)} µs of ours from coded facts`,
    });
  }
  return results;
};

/** Rules of every item, and the facts they name. */
function translated(checklist: Checklist, facts: CodedFacts): { rival: Engine; derived: Record<string, Verdict> } {
  const rival = new Engine();
  const derived: Record<string, Verdict> = {};
  const context = contextOf(facts, checklist.examplesFrom.asOf, checklist.questions);
  const named = new Map<Requirement, string>();
  const nameOf = (leaf: Requirement): string => {
    const name = named.get(leaf) ?? `fact-${named.size}`;
    named.set(leaf, name);
    derived[name] ??= weigher(checklist, leaf)(context).verdict;
    return name;
  };
  for (const item of checklist.items)
    for (const verdict of ['met', 'missing', 'not-applicable'] as const) {
      const conditions = conditionsOf(item, verdict, nameOf);
      if (conditions) rival.addRule({ name: `${item.id} ${verdict}`, conditions, event: { type: verdict, params: { item: item.id } } });
    }
  return { rival, derived };
}

type NameOf = (leaf: Requirement) => string;

/** When an item comes to this verdict: `judge` of the engine, as conditions. */
function conditionsOf(
  { needs, appliesWhen }: Item,
  verdict: 'met' | 'missing' | 'not-applicable',
  nameOf: NameOf,
): TopLevelCondition | null {
  if (verdict === 'not-applicable') return appliesWhen ? { all: [is(appliesWhen, 'missing', nameOf)] } : null;
  const holds = is(needs, verdict, nameOf);
  if (!appliesWhen) return { all: [holds] };
  if (verdict === 'missing') return { all: [is(appliesWhen, 'met', nameOf), holds] };
  return { all: [{ not: is(appliesWhen, 'missing', nameOf) }, holds] };
}

/** Kleene's logic has two sides: what makes a requirement met, and what makes it missing. */
function is(requirement: Requirement, verdict: 'met' | 'missing', nameOf: NameOf): NestedCondition {
  const each = (parts: Requirement[]) => parts.map((part) => is(part, verdict, nameOf));
  if ('allOf' in requirement) return verdict === 'met' ? { all: each(requirement.allOf) } : { any: each(requirement.allOf) };
  if ('anyOf' in requirement) return verdict === 'met' ? { any: each(requirement.anyOf) } : { all: each(requirement.anyOf) };
  if ('not' in requirement) return is(requirement.not, verdict === 'met' ? 'missing' : 'met', nameOf);
  if ('orReason' in requirement) {
    const given: Requirement = { is: 'answer', question: requirement.reason };
    const own = is(requirement.orReason, verdict, nameOf);
    return verdict === 'met' ? { any: [own, is(given, 'met', nameOf)] } : { all: [own, { not: is(given, 'met', nameOf) }] };
  }
  return { fact: nameOf(requirement), operator: 'equal', value: verdict };
}

function assertSame(
  findings: ReadonlyArray<{ item: string; verdict: Verdict }>,
  events: ReadonlyArray<{ type: string; params?: Record<string, unknown> }>,
) {
  const theirs = new Map(events.map(({ type, params }) => [params?.['item'], type]));
  if (theirs.size !== events.length) throw new Error('an item has two verdicts');
  for (const { item, verdict } of findings)
    if ((theirs.get(item) ?? 'unanswered') !== verdict)
      throw new Error(`${item}: ${verdict}, and ${theirs.get(item)} by json-rules-engine`);
}
