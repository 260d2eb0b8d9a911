import type { Item, PredicateUse, Requirement } from '../checklist.ts';
import type { Order } from '../order.ts';

/** Every predicate that has to hold. What must not be there is nothing anybody is asked to do. */
export function usesOf(requirement: Requirement): PredicateUse[] {
  if ('allOf' in requirement) return requirement.allOf.flatMap(usesOf);
  if ('anyOf' in requirement) return requirement.anyOf.flatMap(usesOf);
  if ('not' in requirement) return [];
  if ('orReason' in requirement) return usesOf(requirement.orReason);
  return 'forEachParent' in requirement ? usesOf(requirement.forEachParent) : [requirement];
}

/** The event that something has to come after, and by how much. What the register shows is nothing anybody does. */
export function followedIn(use: PredicateUse): Order | undefined {
  return use.is !== 'sessions' && 'after' in use && typeof use.after === 'object' ? use.after : undefined;
}

/** Where a step stands in a plan, in this order: nothing legal comes before support and its review. */
export const stages = ['stop', 'consult', 'support', 'review', 'record', 'legal'] as const;
export type Stage = (typeof stages)[number];

const legalLetters = new Set(['warning', 'notice-to-improve', 'referral-notification']);
const legalStates = new Set(['legal-action', 'referral-made', 'each-parent-liable']);
const legalPapers = new Set(['penalty-notice-form', 'witness-statement', 'exhibits', 'disclosure-form']);
const supportPapers = new Set(['plan', 'attendance-action-plan']);

/** What kind of step an item asks for, from what it needs: an authority nobody here has seen is planned for in the same way. */
export function stageOf({ level, needs, afterReview }: Pick<Item, 'level' | 'needs' | 'afterReview'>): Stage {
  if (level === 'stop' || level === 'consult') return level;
  const uses = usesOf(needs);
  if (afterReview || uses.some(isLegal)) return 'legal';
  if (uses.some((use) => use.is === 'meeting' && use.kind === 'review')) return 'review';
  return uses.some(isSupport) ? 'support' : 'record';
}

function isLegal(use: PredicateUse): boolean {
  if (use.is === 'letter') return legalLetters.has(use.about) || (use.states ?? []).some((state) => legalStates.has(state));
  if (use.is === 'document') return legalPapers.has(use.about);
  return use.is === 'sessions' && use.after !== undefined && 'letter' in use.after && legalLetters.has(use.after.letter);
}

function isSupport(use: PredicateUse): boolean {
  if (use.is === 'document') return supportPapers.has(use.about);
  return use.is === 'support' || use.is === 'meeting' || use.is === 'contact' || use.is === 'agency' || use.is === 'letter';
}

/** Whether a step reaches, or takes part with, a parent: by what it needs, or because its checklist says so of what there is to do. */
export const reachesParents = ({ needs, reachesParents: isSaid }: Pick<Item, 'needs' | 'reachesParents'>): boolean =>
  isSaid || usesOf(needs).some(({ is }) => is === 'letter' || is === 'meeting' || is === 'contact' || is === 'support');

/** Whether only days of school to come can meet it. Nobody is asked to do anything for that, least of all to wait for absence. */
export const isForTheRegister = (needs: Requirement): boolean =>
  usesOf(needs).some((use) => use.is === 'nationalThreshold' || use.is === 'rate' || use.is === 'recency' || countsUp(use));
const countsUp = (use: PredicateUse): boolean => use.is === 'sessions' && use.atLeast !== undefined;
