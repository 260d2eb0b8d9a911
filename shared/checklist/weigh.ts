import type { CodedFacts, ParentFact } from '../case/facts.ts';
import type { Checklist, PredicateUse, Requirement } from './checklist.ts';
import type { Context } from './context.ts';
import type { Predicate } from './predicates/define.ts';
import { predicates } from './predicates/index.ts';
import { reason, type Reason } from './reasons.ts';
import { timesOfAll, timesOfAny, withoutTimes } from './times.ts';
import { and, weakerBasis, type Verdict, type Weighing } from './verdict.ts';

type Weigh = (requirement: Requirement, context: Context) => Weighing;

/** A function that weighs any requirement of one checklist against one case. */
export function weigher(checklist: Checklist, facts: CodedFacts): Weigh {
  const weigh: Weigh = (requirement, context) => {
    if ('allOf' in requirement)
      return together(
        requirement.allOf.map((part) => weigh(part, context)),
        'missing',
      );
    if ('anyOf' in requirement)
      return together(
        requirement.anyOf.map((part) => weigh(part, context)),
        'met',
      );
    if ('not' in requirement) return turned(weigh(requirement.not, context));
    if ('orReason' in requirement) return withReason(weigh(requirement.orReason, context), requirement.reason, facts, context);
    if ('forEachParent' in requirement) return forEachParent(requirement.forEachParent, weigh, checklist, facts, context);
    return weighPredicate(requirement, facts, context);
  };
  return weigh;
}

function weighPredicate({ is, ...params }: PredicateUse, facts: CodedFacts, context: Context): Weighing {
  const predicate = predicates[is] as Predicate<unknown>;
  return { basis: predicate.basis, ...predicate.weigh(facts, params, context) };
}

/** Kleene's *and* and *or*: one `decisive` part settles the group; failing that, an unanswered one leaves it open. */
function together(parts: Weighing[], decisive: 'met' | 'missing'): Weighing {
  const otherwise = decisive === 'met' ? 'missing' : 'met';
  const has = (verdict: Verdict) => parts.some((part) => part.verdict === verdict);
  const verdict = has(decisive) ? decisive : has('unanswered') ? 'unanswered' : otherwise;
  // What decided comes first; in an `allOf` the rest is shown too, since two facts may contradict each other.
  const deciding = parts.filter((part) => part.verdict === verdict);
  const rest = decisive === 'met' && verdict === 'met' ? [] : parts.filter((part) => part.verdict !== verdict);
  return { ...joined(verdict, [...deciding, ...rest]), ...(decisive === 'met' ? timesOfAny : timesOfAll)(verdict, parts) };
}

function joined(verdict: Verdict, parts: Weighing[]): Weighing {
  const sessions = [...new Set(parts.flatMap((part) => part.sessions ?? []))].sort();
  const parents = [...new Set(parts.flatMap(({ byParent = [] }) => byParent.map(({ parent }) => parent)))];
  const worst = (parent: number) =>
    parts.flatMap(({ byParent = [] }) => byParent.filter((entry) => entry.parent === parent).map((entry) => entry.verdict)).reduce(and);
  return {
    verdict,
    basis: parts.map(({ basis }) => basis).reduce(weakerBasis, 'computed'),
    reasons: eachOnce(parts.flatMap(({ reasons }) => reasons)),
    settles: verdict === 'unanswered' ? [...new Set(parts.flatMap(({ settles }) => settles))] : [],
    ...(sessions.length > 0 && { sessions }),
    ...(parents.length > 0 && { byParent: parents.map((parent) => ({ parent, verdict: worst(parent) })) }),
    ...(verdict === 'met' && parts.some(({ byReason }) => byReason) && { byReason: true as const }),
  };
}

/** Two parents may lack the same letter; saying so twice helps nobody. */
const eachOnce = (reasons: Reason[]): Reason[] => [...new Map(reasons.map((one) => [JSON.stringify(one), one])).values()];

/** Only ever around one predicate: what is not known stays not known. */
function turned(weighing: Weighing): Weighing {
  const opposite: Record<Verdict, Verdict> = {
    met: 'missing',
    missing: 'met',
    unanswered: 'unanswered',
    'not-applicable': 'not-applicable',
  };
  return { ...withoutTimes(weighing), verdict: opposite[weighing.verdict] };
}

/** What is not met may be met by a recorded reason, and then says so everywhere. */
function withReason(weighing: Weighing, question: string, facts: CodedFacts, context: Context): Weighing {
  if (weighing.verdict === 'met') return weighing;
  const given = weighPredicate({ is: 'answer', question }, facts, context);
  if (given.verdict !== 'met') return { ...weighing, settles: [...weighing.settles, ...given.settles] };
  const { ask } = context.questions[question]!;
  return { ...joined('met', [weighing, given]), reasons: [reason('reason-recorded', { ask }), ...weighing.reasons], byReason: true };
}

/**
 * Weighed once for each parent the authority means who is in that role. Nobody recorded, or nobody's confirmation that everyone is:
 * never better than `unanswered`. Parents who cannot be contacted are passed over; when that is everyone, it is `missing`.
 */
function forEachParent(requirement: Requirement, weigh: Weigh, checklist: Checklist, facts: CodedFacts, context: Context): Weighing {
  const { entries, listed } = facts.parents ?? { entries: [] };
  const inOrder = entries.toSorted((a, b) => a.index - b.index);
  const meant = inOrder.map((parent) => ({ parent, means: isMeant(parent, checklist, context) })).filter(({ means }) => means !== 'no');
  if (meant.length === 0) {
    const verdict = listed ? 'missing' : 'unanswered';
    return { verdict, basis: 'stated', reasons: [reason('no-parents', {})], settles: listed ? [] : ['list:parents'] };
  }
  const contact = reachesParents(requirement);
  const weighings = meant.map(({ parent, means }) => {
    if (contact && (parent.contact === 'enquiries-made' || parent.contact === 'must-not-contact')) return cannotBeContacted(parent);
    return means === 'unknown' ? roleUnknown(parent) : { ...weigh(requirement, { ...context, parent }), parent: parent.index };
  });
  const byParent = weighings.map(({ parent, verdict }) => ({ parent, verdict }));
  const asked = weighings.filter(({ verdict }) => verdict !== 'not-applicable');
  if (asked.length === 0) {
    return {
      verdict: 'missing',
      basis: 'stated',
      reasons: [reason('nobody-to-contact', { parents: meant.length })],
      settles: [],
      byParent,
    };
  }
  const verdict = asked.map(({ verdict }) => verdict).reduce(and);
  const whole = { ...joined(verdict, sortedWorstFirst(asked)), ...timesOfAll(verdict, asked), byParent };
  if (listed || verdict !== 'met') return whole;
  return {
    ...withoutTimes(whole),
    verdict: 'unanswered',
    reasons: [reason('parents-not-all-listed', {}), ...whole.reasons],
    settles: ['list:parents'],
  };
}

const sortedWorstFirst = <Part extends Weighing>(parts: Part[]): Part[] =>
  parts.toSorted((a, b) => ['missing', 'unanswered', 'met'].indexOf(a.verdict) - ['missing', 'unanswered', 'met'].indexOf(b.verdict));

function isMeant(parent: ParentFact, { parents }: Checklist, { asOf }: Context): 'yes' | 'no' | 'unknown' {
  if ((parent.roleFrom ?? asOf) > asOf || (parent.roleTo ?? asOf) < asOf) return 'no';
  if (parents.always.includes(parent.kind)) return 'yes';
  if (!parents.whenLivingWithPupil.includes(parent.kind)) return 'no';
  return parent.livesWithPupil ?? 'unknown';
}

type OfParent = Weighing & { parent: number };

const cannotBeContacted = ({ index }: ParentFact): OfParent => ({
  parent: index,
  verdict: 'not-applicable',
  basis: 'stated',
  reasons: [],
  settles: [],
});

const roleUnknown = ({ index }: ParentFact): OfParent => ({
  parent: index,
  verdict: 'unanswered',
  basis: 'stated',
  reasons: [reason('parent-role-unknown', { parent: index })],
  settles: ['record:parent-details'],
});

function reachesParents(requirement: Requirement): boolean {
  if ('allOf' in requirement) return requirement.allOf.some(reachesParents);
  if ('anyOf' in requirement) return requirement.anyOf.some(reachesParents);
  if ('not' in requirement) return reachesParents(requirement.not);
  if ('orReason' in requirement) return reachesParents(requirement.orReason);
  if ('forEachParent' in requirement) return true;
  return predicates[requirement.is].contact;
}
