import type { CodedFacts } from '../../case/facts.ts';
import { letterKinds, meetingKinds } from '../../case/kinds.ts';
import type { Day } from '../../dates/day.ts';
import { dayInShort } from '../../dates/words.ts';
import type { Checklist, PredicateUse, Requirement } from '../checklist.ts';
import type { Context } from '../context.ts';
import { firstAfter, gapInWords, isNearEnough, type Gap } from '../gap.ts';
import { eventsOf, nameOf } from '../order.ts';
import { weigher } from '../weigh.ts';
import { followedIn } from './uses.ts';
import { lower, on } from './waits.ts';
import { latestOf, now, type When } from './when.ts';

/** When a step can be done that follows an event which has not been yet; `undefined` where there was one, or where it follows none. */
export function comesAfter(needs: Requirement, facts: CodedFacts, context: Context): When | undefined {
  const when = whenOf(needs, facts, context);
  return when.state === 'now' ? undefined : when;
}

/**
 * The first day on which what is asked for can be there. Of several ways those that nobody has begun do not count, and neither does a reason that
 * nobody has given: the finding itself gives no day then, since somebody might still record that they were begun.
 */
export function opensOn(needs: Requirement, checklist: Checklist, context: Context): Day | undefined {
  const { possibleFrom } = weigher(checklist, needs)(context);
  if (possibleFrom !== undefined) return possibleFrom;
  if ('orReason' in needs) return opensOn(needs.orReason, checklist, context);
  const ofPart = (part: Requirement) => opensOn(part, checklist, context);
  if ('allOf' in needs)
    return needs.allOf
      .flatMap((part) => ofPart(part) ?? [])
      .toSorted()
      .at(-1);
  if (!('anyOf' in needs)) return undefined;
  const days = needs.anyOf.filter((part) => !comesAfter(part, context.facts, context)).map(ofPart);
  return days.includes(undefined) ? undefined : days.toSorted()[0];
}

/** Of several ways the one that is open first is enough. */
function whenOf(needs: Requirement, facts: CodedFacts, context: Context): When {
  const inPart = (part: Requirement) => whenOf(part, facts, context);
  if ('allOf' in needs) return latestOf(needs.allOf.map(inPart));
  if ('anyOf' in needs) return needs.anyOf.map(inPart).toSorted(firstToOpen)[0]!;
  if ('not' in needs) return now;
  if ('orReason' in needs) return inPart(needs.orReason);
  return 'forEachParent' in needs ? inPart(needs.forEachParent) : once(followedBy(needs, facts, context), context);
}

const place = (when: When): string => (when.state === 'from' ? when.day : when.state === 'now' ? '' : '9999');
const firstToOpen = (a: When, b: When): number => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0);

/** What has to come first: the days it was or is planned for, and how long after it. */
type Followed = { what: string; days: readonly Day[]; gap: Gap };

function followedBy(use: PredicateUse, { meetings, letters }: CodedFacts, context: Context): Followed | undefined {
  if (use.is === 'meeting' && use.followUp && !use.every) {
    const { kind, orOffered } = use;
    // Whoever was offered a meeting and did not come is written to all the same; one called off ahead of its day is planned no more.
    const counts = (day: Day, held: 'yes' | 'no' | undefined) => held !== 'no' || (orOffered === true && day <= context.asOf);
    const meant = (meetings?.entries ?? []).filter((one) => one.kind === kind && counts(one.day, one.held));
    return { what: meetingKinds[kind], days: meant.map(({ day }) => day), gap: { atLeast: 0 } };
  }
  if (use.is === 'letter' && use.repeats) {
    const { about } = use.repeats;
    const sent = (letters?.entries ?? []).flatMap((one) => (one.kind === about ? one.sent : []));
    return { what: letterKinds[about], days: sent, gap: {} };
  }
  const after = followedIn(use);
  if (!after) return undefined;
  const { days, planned } = eventsOf(after, context);
  return { what: nameOf(after), days: [...days, ...planned], gap: after };
}

function once(followed: Followed | undefined, { asOf, calendar }: Context): When {
  if (!followed) return now;
  const { what, days, gap } = followed;
  // Of one too long ago the time in which it had to be followed is over.
  const open = days.filter((day) => isNearEnough(day, asOf, gap, calendar) !== false);
  if (open.some((day) => day <= asOf)) return now;
  const [planned] = open.toSorted();
  if (planned === undefined)
    return {
      state: 'unknown',
      because: `“${what}” comes first, and ${days.length > 0 ? 'the last one is too long ago' : 'none is recorded'}`,
      settledBy: 'do that first, or record it if it was done',
    };
  const first = firstAfter(planned, gap, calendar);
  if (first === null)
    return {
      state: 'unknown',
      because: `it comes ${gapInWords(gap)} after the ${on({ what, day: planned })}, and up to when is not known`,
      settledBy: 'enter the school’s term dates',
    };
  const day = gap.atLeast === 0 ? 'that day' : dayInShort(planned);
  return { state: 'from', day: first, because: `the ${lower(what)} is planned for ${day}, and comes first` };
}
