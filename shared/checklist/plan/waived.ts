import type { Checklist, PredicateUse } from '../checklist.ts';
import type { PlanFinding } from './plan.ts';
import { usesOf } from './uses.ts';

/**
 * Whether nothing has to wait for support and its review: it was asked about, and a person said that it is not what this absence calls for; or the
 * checklist asks for none, and for what shows leave in term time, where nationally no support comes first and parents are given time to reply.
 */
export function isWaived({ items }: Checklist, findings: readonly PlanFinding[]): boolean {
  const asked = items.filter(({ needs }) => JSON.stringify(needs).includes('"is":"support"'));
  if (asked.length === 0) return items.some(({ level, needs }) => level === 'required' && usesOf(needs).some(isLeave));
  return asked.every(({ id }) => findings.find(({ item }) => item === id)?.verdict === 'not-applicable');
}

function isLeave(use: PredicateUse): boolean {
  if (use.is === 'document') return use.about === 'leave-request';
  return use.is === 'letter' && (use.about === 'leave-refusal' || use.about === 'leave-not-requested');
}
