import type { CodedFacts } from '../../case/facts.ts';
import { contactChannels, letterKinds, meetingKinds, supportStrands } from '../../case/kinds.ts';
import type { Day } from '../../dates/day.ts';
import { unitsAfter, type Unit } from '../../dates/units.ts';
import { dayInShort } from '../../dates/words.ts';
import type { Item, PredicateUse } from '../checklist.ts';
import type { Context } from '../context.ts';
import { firstAfter, length, unitOf } from '../gap.ts';
import { eventsOf, nameOf } from '../order.ts';
import { followedIn, usesOf } from './uses.ts';

export type Event = { what: string; day: Day };

export const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
export const on = ({ what, day }: Event): string => `${lower(what)} of ${dayInShort(day)}`;
/** `4 weeks` of 28 calendar days, `10 days` of 10; other units as they are. */
export const suggested = (count: number, unit: Unit): string =>
  unit === 'calendar-day' ? (count % 7 === 0 ? `${count / 7} weeks` : `${count} days`) : length(count, unit);

/**
 * Why an item is not possible before a day, as far as the record shows it: the event and the time that has still to pass. `undefined`
 * where none of its own times ends on that day.
 */
export function whyFrom(item: Item, day: Day, facts: CodedFacts, context: Context): string | undefined {
  for (const use of usesOf(item.needs)) {
    const events = eventsFor(use, facts);
    const planned = events.find((event) => event.day === day && day > context.asOf);
    if (planned) return `the ${lower(planned.what)} is planned for that day`;
    const before = 'before' in use && typeof use.before === 'object' ? use.before : undefined;
    if (before && eventsOf(before, context).planned.includes(day)) return `the ${lower(nameOf(before))} is planned for that day`;
    const told = elapses(use, events, day, context) ?? noticeEnds(use, day, facts, context) ?? gapEnds(use, item, day, context);
    if (told) return told;
  }
  return undefined;
}

/** Support and meetings are given time to help; anything else merely has to have been a while ago. */
export const period = ({ is }: PredicateUse, time: string, event: Event): string =>
  `${is === 'letter' || is === 'contact' ? 'the time' : 'the monitoring period'} of ${time} from the ${on(event)}`;

function elapses(use: PredicateUse, events: Event[], day: Day, { calendar }: Context): string | undefined {
  const elapsed = 'elapsed' in use ? use.elapsed : undefined;
  const event = elapsed && events.find((one) => unitsAfter(one.day, elapsed.count, elapsed.unit, calendar) === day);
  return event && `${period(use, length(elapsed.count, elapsed.unit), event)} ends`;
}

function noticeEnds(use: PredicateUse, day: Day, { letters }: CodedFacts, { calendar }: Context): string | undefined {
  if (use.is !== 'meeting' || use.invitation?.notice === undefined) return undefined;
  const { notice, unit = 'calendar-day' } = use.invitation;
  const sent = (letters?.entries ?? []).find(
    (letter) => letter.kind === 'meeting-invitation' && unitsAfter(letter.sent, notice, unit, calendar) === day,
  );
  return sent && `the notice of ${length(notice, unit)} in the invitation of ${dayInShort(sent.sent)} ends`;
}

function gapEnds(use: PredicateUse, { ourReading }: Item, day: Day, context: Context): string | undefined {
  const order = followedIn(use);
  if (!order) return undefined;
  const { days } = eventsOf(order, context);
  const event = days.find((one) => firstAfter(one, order, context.calendar) === day);
  if (!event) return undefined;
  const it = use.is === 'meeting' ? `the ${lower(meetingKinds[use.kind])}` : 'it';
  const gap = `at least ${length(order.atLeast ?? 1, unitOf(order))} after the ${on({ what: nameOf(order), day: event })}`;
  if (!ourReading) return `${it} has to come ${gap}`;
  return `as we read the source, ${it} comes ${gap}${order.about === undefined ? '' : `; about ${suggested(order.about, unitOf(order))} are suggested`}`;
}

/** What the record holds of the kind a predicate asks for, in order of day. */
export function eventsFor(use: PredicateUse, { letters, meetings, contacts, support }: CodedFacts): Event[] {
  const found = (): Event[] => {
    if (use.is === 'letter')
      return (letters?.entries ?? []).flatMap(({ kind, sent }) => (kind === use.about ? [{ what: letterKinds[kind], day: sent }] : []));
    if (use.is === 'meeting')
      return (meetings?.entries ?? []).flatMap(({ kind, day }) => (kind === use.kind ? [{ what: meetingKinds[kind], day }] : []));
    if (use.is === 'contact')
      return (contacts?.entries ?? []).flatMap(({ channel, day }) =>
        use.channels?.includes(channel) === false ? [] : [{ what: contactChannels[channel], day }],
      );
    if (use.is !== 'support') return [];
    return (support?.entries ?? []).flatMap(({ strand, offered }) =>
      use.strands?.includes(strand) === false ? [] : [{ what: `offer of support (${supportStrands[strand]})`, day: offered }],
    );
  };
  return found().toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
