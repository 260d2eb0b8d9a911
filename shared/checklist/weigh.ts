import type { CodedFacts } from '../case/facts.ts';
import type { Checklist, PredicateUse, Requirement } from './checklist.ts';
import type { Context } from './context.ts';
import { ofEachParent, parentsMeant, type Meant } from './each-parent.ts';
import { joined, together } from './joined.ts';
import type { Predicate } from './predicates/define.ts';
import { predicates } from './predicates/index.ts';
import { reason } from './reasons.ts';
import { withoutTimes } from './times.ts';
import type { Verdict, Weighing } from './verdict.ts';

type Weigh = (requirement: Requirement, context: Context) => Weighing;

/** A function that weighs any requirement of one checklist against one case. */
export function weigher(checklist: Checklist, whole: Context): Weigh {
  const { facts } = whole;
  let meant: Meant[] | undefined;
  const weigh: Weigh = (requirement, context) => {
    if ('is' in requirement) return weighPredicate(requirement, facts, context);
    const all = (parts: Requirement[]) => parts.map((part) => weigh(part, context));
    if ('allOf' in requirement) return together(all(requirement.allOf), 'missing');
    if ('anyOf' in requirement) return together(all(requirement.anyOf), 'met');
    if ('not' in requirement) return turned(weigh(requirement.not, context));
    if ('orReason' in requirement) return withReason(weigh(requirement.orReason, context), requirement.reason, facts, context);
    meant ??= parentsMeant(checklist, whole);
    const { forEachParent: each } = requirement;
    return ofEachParent(meant, facts.parents?.listed, reachesParents(each), (ofParent) => weigh(each, ofParent));
  };
  return weigh;
}

/** A basis that the predicate does not give is its own; what it gives is made anew each time, so that it can be put there. */
function weighPredicate(use: PredicateUse, facts: CodedFacts, context: Context): Weighing {
  const predicate = predicates[use.is] as Predicate<unknown>;
  const weighed = predicate.weigh(facts, use, context);
  weighed.basis ??= predicate.basis;
  return weighed as Weighing;
}

const opposite: Record<Verdict, Verdict> = { met: 'missing', missing: 'met', unanswered: 'unanswered', 'not-applicable': 'not-applicable' };

/** Only ever around one predicate: what is not known stays not known. */
const turned = (weighing: Weighing): Weighing => ({ ...withoutTimes(weighing), verdict: opposite[weighing.verdict] });

/** What is not met may be met by a recorded reason, and then says so everywhere. */
function withReason(weighing: Weighing, question: string, facts: CodedFacts, context: Context): Weighing {
  if (weighing.verdict === 'met') return weighing;
  const given = weighPredicate({ is: 'answer', question }, facts, context);
  if (given.verdict !== 'met') return { ...weighing, settles: [...weighing.settles, ...given.settles] };
  const { ask } = context.questions[question]!;
  return { ...joined('met', [weighing, given]), reasons: [reason('reason-recorded', { ask }), ...weighing.reasons], byReason: true };
}

function reachesParents(requirement: Requirement): boolean {
  if ('allOf' in requirement) return requirement.allOf.some(reachesParents);
  if ('anyOf' in requirement) return requirement.anyOf.some(reachesParents);
  if ('not' in requirement) return reachesParents(requirement.not);
  if ('orReason' in requirement) return reachesParents(requirement.orReason);
  if ('forEachParent' in requirement) return true;
  return predicates[requirement.is].contact;
}
