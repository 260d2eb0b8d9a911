import type { CodedFacts } from '../../case/facts.ts';
import { letterKinds, meetingKinds } from '../../case/kinds.ts';
import type { PredicateUse, Requirement } from '../checklist.ts';
import type { Context } from '../context.ts';
import { eventsOf } from '../order.ts';
import type { When } from './when.ts';

/** A step that follows an event of which none is recorded: nobody can do it yet. `undefined` where there is one, or where it follows none. */
export function comesAfter(needs: Requirement, facts: CodedFacts, context: Context): When | undefined {
  const what = firstOf(needs, facts, context);
  if (what === undefined) return undefined;
  return {
    state: 'unknown',
    because: `“${what}” comes first, and none is recorded`,
    settledBy: 'do that first, or record it if it was done',
  };
}

/** What has to come first. One way of several that is open is enough. */
function firstOf(needs: Requirement, facts: CodedFacts, context: Context): string | undefined {
  const inPart = (part: Requirement) => firstOf(part, facts, context);
  if ('allOf' in needs) return needs.allOf.map(inPart).find((what) => what !== undefined);
  if ('anyOf' in needs) {
    const all = needs.anyOf.map(inPart);
    return all.includes(undefined) ? undefined : all[0];
  }
  if ('not' in needs) return undefined;
  if ('orReason' in needs) return inPart(needs.orReason);
  return 'forEachParent' in needs ? inPart(needs.forEachParent) : followedBy(needs, facts, context);
}

function followedBy(use: PredicateUse, { meetings, letters }: CodedFacts, context: Context): string | undefined {
  if (use.is === 'meeting' && use.followUp && !use.every) {
    const { kind } = use;
    return meetings?.entries.some((one) => one.kind === kind && one.held !== 'no') ? undefined : meetingKinds[kind];
  }
  if (use.is === 'letter' && use.repeats) {
    const { about } = use.repeats;
    return letters?.entries.some((one) => one.kind === about) ? undefined : letterKinds[about];
  }
  if (!('after' in use) || typeof use.after !== 'object' || use.is === 'sessions') return undefined;
  const { days, what } = eventsOf(use.after, context);
  return days.length > 0 ? undefined : what;
}
