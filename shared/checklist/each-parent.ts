import type { ParentFact } from '../case/facts.ts';
import type { Checklist } from './checklist.ts';
import type { Context } from './context.ts';
import { joined } from './joined.ts';
import { reason } from './reasons.ts';
import { addTimesOfAll, withoutTimes } from './times.ts';
import { and, weighing, type Verdict, type Weighing } from './verdict.ts';

/** What may be left open of a step-parent or partner, and decides whether the authority means them. */
export type OpenOfParent = 'household' | 'responsibility';

/** A parent the authority means, or may mean, and the context in which a demand is made of them. */
export type Meant = { parent: ParentFact; means: 'yes' | OpenOfParent; context: Context };

/** Those in that role on the day of the check, in the order of their places. */
export function parentsMeant({ parents: asked }: Checklist, context: Context): Meant[] {
  const { entries } = context.facts.parents ?? { entries: [] };
  const meant: Meant[] = [];
  for (const parent of entries) {
    const means = isMeant(parent, asked, context.asOf);
    if (means !== 'no') meant.push({ parent, means, context: context.ofParent(parent) });
  }
  return meant.sort((a, b) => a.parent.index - b.parent.index);
}

function isMeant(parent: ParentFact, asked: Checklist['parents'], asOf: string): Meant['means'] | 'no' {
  const { kind, livesWithPupil, parentalResponsibility } = parent;
  if ((parent.roleFrom ?? asOf) > asOf || (parent.roleTo ?? asOf) < asOf) return 'no';
  if (asked.always.includes(kind)) return 'yes';
  const mayMean = asked.whenResponsible?.includes(kind) ?? false;
  if (mayMean && parentalResponsibility === 'yes') return 'yes';
  const household = asked.whenLivingWithPupil.includes(kind) ? (livesWithPupil ?? 'household') : 'no';
  if (household !== 'no' || !mayMean || parentalResponsibility === 'no') return household;
  // Of one who lives elsewhere responsibility is the exception, and is taken for it only where somebody said so.
  return livesWithPupil === 'no' ? 'no' : 'responsibility';
}

/**
 * Weighed once for each parent the authority means who is in that role. Nobody recorded, or nobody's confirmation that everyone is:
 * never better than `unanswered`. Parents who cannot be contacted are passed over where the demand has to reach them; when that is
 * everyone, it is `missing`.
 */
export function ofEachParent(
  meant: readonly Meant[],
  listed: 'all' | 'none' | undefined,
  hasToReach: boolean,
  weigh: (context: Context) => Weighing,
): Weighing {
  if (meant.length === 0) return nobodyMeant(listed);
  const weighings = meant.map(({ parent, means, context }) => weighParent(parent, means, context, hasToReach, weigh));
  const byParent = weighings.map((one, place) => ({ parent: meant[place]!.parent.index, verdict: one.verdict }));
  const asked = weighings.filter((one, place) => one.verdict !== 'not-applicable' && weighings.indexOf(one) === place);
  const verdict = asked.reduce<Verdict>((worst, one) => and(worst, one.verdict), 'not-applicable');
  if (asked.length === 0) return nobodyToContact(meant, byParent);
  const whole = addTimesOfAll(joined(verdict, worstFirst(asked)), asked);
  whole.byParent = byParent;
  if (listed || verdict !== 'met') return whole;
  const open = withoutTimes(whole);
  open.verdict = 'unanswered';
  open.reasons = [reason('parents-not-all-listed', {}), ...whole.reasons];
  open.settles = ['list:parents'];
  return open;
}

function weighParent(
  parent: ParentFact,
  means: Meant['means'],
  context: Context,
  hasToReach: boolean,
  weigh: (context: Context) => Weighing,
): Weighing {
  if (hasToReach && (parent.contact === 'enquiries-made' || parent.contact === 'must-not-contact')) return cannotBeContacted;
  return means === 'yes' ? weigh(context) : roleUnknown(parent, means);
}

const nobodyMeant = (listed: 'all' | 'none' | undefined): Weighing =>
  weighing(listed ? 'missing' : 'unanswered', 'stated', [reason('no-parents', {})], listed ? [] : ['list:parents']);

function nobodyToContact(meant: readonly Meant[], byParent: Weighing['byParent']): Weighing {
  const mustNot = meant.filter(({ parent }) => parent.contact === 'must-not-contact').length;
  const whole = weighing('missing', 'stated', [reason('nobody-to-contact', { parents: meant.length, mustNot })], []);
  whole.byParent = byParent;
  return whole;
}

const order: Record<Verdict, number> = { missing: 0, unanswered: 1, met: 2, 'not-applicable': 3 };
const worstFirst = (parts: readonly Weighing[]): readonly Weighing[] =>
  parts.every(({ verdict }) => verdict === parts[0]!.verdict) ? parts : parts.toSorted((a, b) => order[a.verdict] - order[b.verdict]);

const cannotBeContacted = weighing('not-applicable', 'stated', [], []);

const roleUnknown = ({ index }: ParentFact, open: OpenOfParent): Weighing =>
  weighing('unanswered', 'stated', [reason('parent-role-unknown', { parent: index, open })], ['record:parent-details']);
