// All of them; in a Worker those that its checklists name, which its build makes a list of.
import { predicates } from '#predicates';
import type { Checklist, PredicateUse, Requirement } from './checklist.ts';
import type { Context } from './context.ts';
import { ofEachParent, parentsMeant } from './each-parent.ts';
import { joined, together } from './joined.ts';
import type { Predicate } from './predicates/define.ts';
import { reason } from './reasons.ts';
import { withoutTimes } from './times.ts';
import { copyOf, toldAs, type Verdict, type Weighing } from './verdict.ts';

/** Weighs one requirement of a checklist against the case of a context. */
export type Weigh = (context: Context) => Weighing;

/** Requirements are data and do not change: what a checklist asks is made into functions once, and not for each case. */
const made = new WeakMap<Checklist, Map<Requirement, Weigh>>();

/** The function that weighs a requirement as this checklist means it. */
export function weigher(checklist: Checklist, requirement: Requirement): Weigh {
  let all = made.get(checklist);
  if (!all) made.set(checklist, (all = new Map()));
  let weigh = all.get(requirement);
  if (!weigh) all.set(requirement, (weigh = functionOf(requirement, checklist)));
  return weigh;
}

function functionOf(requirement: Requirement, checklist: Checklist): Weigh {
  const of = (part: Requirement) => functionOf(part, checklist);
  if ('is' in requirement) return ofPredicate(requirement);
  if ('allOf' in requirement) return ofGroup(requirement.allOf.map(of), 'missing');
  if ('anyOf' in requirement) return ofGroup(requirement.anyOf.map(of), 'met');
  if ('not' in requirement) return turned(of(requirement.not), settledByPeople.includes(requirement.not.is));
  if ('orReason' in requirement) return withReason(of(requirement.orReason), requirement.reason);
  const { forEachParent: each } = requirement;
  const [weigh, reaches] = [of(each), reachesParents(each)];
  return (context) => ofEachParent(context.onceFor(checklist, parentsMeant), context.facts.parents?.listed, reaches, weigh);
}

/** What is computed changes with days of school nobody knows yet. */
function ofPredicate(use: PredicateUse): Weigh {
  const { prepare, basis } = predicates[use.is] as Predicate<unknown>;
  const weigh = prepare(use);
  if (basis !== 'computed') return weigh;
  return (context) => {
    const weighed = weigh(context);
    weighed.endUnknown = true;
    return weighed;
  };
}

function ofGroup(parts: readonly Weigh[], decisive: 'met' | 'missing'): Weigh {
  return (context) =>
    together(
      parts.map((weigh) => weigh(context)),
      decisive,
    );
}

const opposite: Record<Verdict, Verdict> = { met: 'missing', missing: 'met', unanswered: 'unanswered', 'not-applicable': 'not-applicable' };

/** What passing time alone does not change. */
const settledByPeople: ReadonlyArray<PredicateUse['is']> = ['answer', 'listed'];

/** Only ever around one predicate: what is not known stays not known. */
function turned(weigh: Weigh, stays: boolean): Weigh {
  return (context) => {
    const weighing = withoutTimes(weigh(context));
    weighing.verdict = opposite[weighing.verdict];
    if (!stays) weighing.endUnknown = true;
    return weighing;
  };
}

/** What is not met may be met by a recorded reason, and then says so everywhere. */
function withReason(weigh: Weigh, question: string): Weigh {
  const asked = ofPredicate({ is: 'answer', question });
  return (context) => {
    const weighing = weigh(context);
    if (weighing.verdict === 'met') return weighing;
    const given = asked(context);
    if (given.verdict !== 'met') {
      const open = copyOf(weighing);
      open.settles = [...weighing.settles, ...given.settles];
      // Somebody may record one today.
      if (given.verdict === 'unanswered') open.possibleFrom = undefined;
      return open;
    }
    const { ask } = context.questions[question]!;
    const met = toldAs(joined('met', [weighing, given]), [reason('reason-recorded', { ask }), ...weighing.reasons]);
    met.byReason = true;
    return met;
  };
}

function reachesParents(requirement: Requirement): boolean {
  if ('allOf' in requirement) return requirement.allOf.some(reachesParents);
  if ('anyOf' in requirement) return requirement.anyOf.some(reachesParents);
  if ('not' in requirement) return reachesParents(requirement.not);
  if ('orReason' in requirement) return reachesParents(requirement.orReason);
  if ('forEachParent' in requirement) return true;
  return predicates[requirement.is].contact;
}
