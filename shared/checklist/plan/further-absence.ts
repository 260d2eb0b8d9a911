import type { Checklist, PredicateUse } from '../checklist.ts';
import type { Context } from '../context.ts';
import { eventsOf, nameOf } from '../order.ts';
import { predicates } from '../predicates/index.ts';
import { usesOf } from './uses.ts';
import { on } from './waits.ts';
import { now, type When } from './when.ts';

type Sessions = Extract<PredicateUse, { is: 'sessions' }>;

/**
 * Where a checklist asks, or advises, that absence goes on after a meeting before anybody is warned: whether it has. Until then nobody is told to
 * warn, since attendance that holds is what the meeting was for. It counts up to the check, so that a letter sent early holds nothing up for good.
 */
export function furtherAbsence({ items }: Checklist, context: Context): When {
  const uses = items.flatMap(({ appliesWhen, needs }) => [...(appliesWhen ? usesOf(appliesWhen) : []), ...usesOf(needs)]);
  const asked = uses.flatMap((use) => sinceMeeting(use, context) ?? []);
  const verdicts = asked.map(({ use }) => predicates.sessions.weigh(context.facts, use, context).verdict);
  const [first] = asked;
  if (!first || verdicts.includes('met')) return now;
  if (verdicts.includes('unanswered'))
    return {
      state: 'unknown',
      because: `nobody can tell yet whether there was further absence after the ${on(first.meeting)}`,
      settledBy: 'read the register up to today, with every mark valid on its day',
    };
  return {
    state: 'unknown',
    because: `nothing was missed after the ${on(first.meeting)}, and anything legal waits for further absence`,
    settledBy: 'tell the family that it is better, keep support going, and read the register again later',
  };
}

/** A demand for absence after a meeting, of one that was held, without its end. A window that was over by then tells nothing. */
function sinceMeeting(use: PredicateUse, context: Context): { use: Sessions; meeting: { what: string; day: string } } | undefined {
  if (use.is !== 'sessions' || use.atLeast === undefined || !use.after || !('meeting' in use.after)) return undefined;
  const { days } = eventsOf(use.after, context);
  const [day] = days;
  const { before: _before, ...since } = use;
  const window = context.spanOf(use.within);
  return day === undefined || (window && window.to < day) ? undefined : { use: since, meeting: { what: nameOf(use.after), day } };
}
