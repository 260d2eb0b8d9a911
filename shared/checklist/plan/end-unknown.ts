import type { CodedFacts } from '../../case/facts.ts';
import type { Day } from '../../dates/day.ts';
import { havePassed } from '../../dates/passed.ts';
import { unitsAfter, type Unit } from '../../dates/units.ts';
import { dayInShort } from '../../dates/words.ts';
import type { PredicateUse, Requirement } from '../checklist.ts';
import type { Context } from '../context.ts';
import { gapInWords, length, unitOf } from '../gap.ts';
import { nameOf, stillFollowed } from '../order.ts';
import { comesAfter } from './comes-after.ts';
import { followedIn } from './uses.ts';
import { eventsFor, on, period } from './waits.ts';
import type { When } from './when.ts';

/**
 * A time that has begun and whose end nobody can tell, because it counts days of school beyond those known. Of several ways one that is begun and
 * waits for no such time is open now; those that nobody has begun do not count.
 */
export function endUnknown(needs: Requirement, facts: CodedFacts, context: Context): When | undefined {
  const inPart = (part: Requirement) => endUnknown(part, facts, context);
  if ('allOf' in needs) return needs.allOf.map(inPart).find((when) => when !== undefined);
  if ('anyOf' in needs) {
    const ends = needs.anyOf.filter((part) => !comesAfter(part, facts, context)).map(inPart);
    return ends.includes(undefined) ? undefined : ends[0];
  }
  if ('not' in needs) return undefined;
  if ('orReason' in needs) return inPart(needs.orReason);
  return 'forEachParent' in needs ? inPart(needs.forEachParent) : (gapRuns(needs, context) ?? timeRuns(needs, facts, context));
}

/** A step that has to follow an event by some time. */
function gapRuns(use: PredicateUse, context: Context): When | undefined {
  const order = followedIn(use);
  const event = order?.atLeast === undefined ? undefined : stillFollowed(order, context);
  if (event === undefined || !runsOn(event, order!.atLeast!, unitOf(order!), context)) return undefined;
  const because = `it comes ${gapInWords(order!)} after the ${on({ what: nameOf(order!), day: event })}, and up to when is not known`;
  return { state: 'unknown', because, settledBy };
}

/** What was put in place, or sent, some time ago. */
function timeRuns(use: PredicateUse, facts: CodedFacts, context: Context): When | undefined {
  const elapsed = 'elapsed' in use ? use.elapsed : undefined;
  const begun = elapsed && eventsFor(use, facts).findLast(({ day }) => day <= context.asOf);
  if (!begun || !runsOn(begun.day, elapsed.count, elapsed.unit, context)) return undefined;
  const known = context.calendar.known.at(-1);
  const because = `${period(use, length(elapsed.count, elapsed.unit), begun)} ends after ${known ? dayInShort(known.to) : 'the days'} up to which school days are known`;
  return { state: 'unknown', because, settledBy };
}

const settledBy = 'enter the school’s term dates, or read the register again later';

/** A time that is over already is none to wait for, whatever is not known of its days. */
const runsOn = (day: Day, count: number, unit: Unit, { asOf, calendar }: Context): boolean =>
  unitsAfter(day, count, unit, calendar) === null && havePassed(day, count, unit, asOf, calendar) !== true;
