import * as z from 'zod/mini';
import {
  contactChannels,
  keysOf,
  letterKinds,
  letterStates,
  meetingKinds,
  noticeKinds,
  supportStrands,
  type EvidenceKind,
  type LetterState,
} from '../case/kinds.ts';
import type { LetterFact } from '../case/facts.ts';
import { demand } from './constraints.ts';
import type { Day } from '../dates/day.ts';
import type { Context } from './context.ts';
import { dayOf, inOrder, type Dated, type DatedKind } from './dated.ts';
import { boundsParams, gapInWords, gapParams, isApart, isNearEnough } from './gap.ts';

/** The ways to name an event, each with more keys beside its name. Of letters only those may be meant that say all this and were kept. */
const namedWith = <More extends z.core.$ZodShape>(more: More) =>
  z.union([
    z.strictObject({
      letter: z.enum(keysOf(letterKinds)),
      states: z.optional(z.array(z.enum(keysOf(letterStates))).check(z.minLength(1))),
      copyHeld: z.optional(z.literal(true)),
      ...more,
    }),
    z.strictObject({ meeting: z.enum(keysOf(meetingKinds)), ...more }),
    z.strictObject({ contact: z.enum(keysOf(contactChannels)), ...more }),
    z.strictObject({ support: z.enum(keysOf(supportStrands)), ...more }),
    z.strictObject({ notice: z.enum(keysOf(noticeKinds)), ...more }),
  ]);

/** Another event that one has to come after or before, and by how much. */
export const Order = __EXAMPLES__ ? namedWith(gapParams) : (undefined as never);
export type Order = z.infer<typeof Order>;

/** An event that what a register shows has to come after or before: no plan proposes a day for that. */
export const OrderOfSessions = __EXAMPLES__ ? namedWith(boundsParams) : (undefined as never);

/** An event on the day of which something has to be so. */
export const EventNamed = __EXAMPLES__ ? namedWith({}) : (undefined as never);

/**
 * `planned`: days of such events after the check. `open`: days of entries of which nobody has said whether they are such an event.
 * `listed`: there can be no other.
 */
type Events = { days: Day[]; planned: readonly Day[]; open: Day[]; kind: EvidenceKind; listed: boolean };

const none: readonly Day[] = [];

/** The days of the events named, in order, up to the check and after it; inside `forEachParent`, letters, contacts and notices of that parent. */
export const eventsOf = (order: Order, context: Context): Events => context.onceFor(eventOf(order), found);

/** Items of a checklist ask for the same event again and again, with another gap or with none: it is looked for once. */
function eventOf(order: Order): Order {
  let event = events.get(order);
  if (!event) {
    const { atLeast: _least, about: _about, atMost: _most, unit: _unit, ...named } = order;
    const words = JSON.stringify(named);
    event = byWords.get(words) ?? order;
    byWords.set(words, event);
    events.set(order, event);
  }
  return event;
}

const events = new WeakMap<Order, Order>();
const byWords = new Map<string, Order>();

function found(order: Order, context: Context): Events {
  const { parent, asOf, facts } = context;
  const concerns = ({ parents }: { parents: number[] }) => !parent || parents.includes(parent.index);
  const daysOf = <Kind extends DatedKind>(kind: Kind, isNamed: (entry: Dated[Kind]) => boolean | undefined): Events => {
    const days: Day[] = [];
    const open: Day[] = [];
    let planned = none;
    for (const entry of inOrder(kind, context)) {
      const named = isNamed(entry);
      const day = dayOf[kind](entry);
      if (named !== false && day <= asOf) (named ? days : open).push(day);
      else if (named) planned = [...planned, day];
    }
    return { days, planned, open, kind, listed: facts[kind]?.listed !== undefined && open.length === 0 };
  };
  if ('letter' in order) return daysOf('letters', (entry) => entry.kind === order.letter && concerns(entry) && does(entry, order));
  if ('meeting' in order) return daysOf('meetings', ({ kind, held }) => kind === order.meeting && held !== 'no');
  if ('contact' in order) return daysOf('contacts', (entry) => entry.channel === order.contact && concerns(entry));
  if ('support' in order) return daysOf('support', ({ strand }) => strand === order.support);
  // Recorded for nobody it may be each parent's.
  const mayConcern = (entry: Dated['notices']) => concerns(entry) || (entry.parents.length === 0 ? undefined : false);
  return daysOf('notices', (entry) => entry.kind === order.notice && entry.withdrawn !== 'yes' && mayConcern(entry));
}

/** Whether a letter says all that is asked and was kept; `undefined` where nobody has said. */
function does(
  { states: stated, copyHeld }: LetterFact,
  { states, copyHeld: hasToBeKept }: { states?: readonly LetterState[] | undefined; copyHeld?: true | undefined },
): boolean | undefined {
  if (!states && !hasToBeKept) return true;
  const said = [...(states ?? []).map((state) => stated?.[state]), ...(hasToBeKept ? [copyHeld] : [])];
  return said.includes('no') ? false : said.includes(undefined) ? undefined : true;
}

/**
 * `undefined` while another event of that kind, not recorded yet, might settle it. Those on `linked` days alone are meant, where there are
 * any, and where those are still to come no other; the days are in order.
 */
export function comes(
  where: 'after' | 'before',
  day: Day,
  order: Order,
  context: Context,
  linked: readonly Day[] = [],
): boolean | undefined {
  const { days, planned, listed } = eventsOf(order, context);
  const own = linked.filter((one) => days.includes(one));
  const isToCome = own.length === 0 && linked.some((one) => planned.includes(one));
  const holds = !isToCome && someAre(own.length > 0 ? own : days, where, day, order, context);
  return holds === false && !listed ? undefined : holds;
}

/** The day of the first event still to come, of those `linked` where there are any, that something of `day` comes before as is asked. */
export function comesBeforePlanned(day: Day, order: Order, context: Context, linked: readonly Day[] = []): Day | undefined {
  const { days, planned } = eventsOf(order, context);
  if (planned.length === 0) return undefined;
  const own = linked.filter((one) => days.includes(one) || planned.includes(one));
  return planned.find((one) => (own.length === 0 || own.includes(one)) && isApart(day, one, order, context.calendar) === true);
}

/** Whether the day is far enough from any of these, and near enough. */
function someAre(days: readonly Day[], where: 'after' | 'before', day: Day, order: Order, { calendar }: Context): boolean | undefined {
  const isFrom = (other: Day) => (where === 'after' ? isApart(other, day, order, calendar) : isApart(day, other, order, calendar));
  // Days are in order: of those an event has to come after, the first leaves it most room, and of those it has to come before, the last.
  const mostRoom = where === 'after' ? days[0] : days.at(-1);
  if (mostRoom === undefined) return false;
  const holds = isFrom(mostRoom);
  if (holds === true || (holds === false && order.atMost === undefined)) return holds;
  const all = days.map(isFrom);
  return all.includes(true) || (all.includes(undefined) ? undefined : false);
}

/** The first event that something can still follow: of an earlier one the time in which it had to come is over. */
export function stillFollowed(order: Order, context: Context): Day | undefined {
  const { days } = eventsOf(order, context);
  if (order.atMost === undefined) return days[0];
  return days.find((day) => isNearEnough(day, context.asOf, order, context.calendar) !== false);
}

/** The kind of evidence that would show such an event. */
export function kindOf(order: Order): DatedKind {
  if ('letter' in order) return 'letters';
  if ('meeting' in order) return 'meetings';
  if ('contact' in order) return 'contacts';
  return 'support' in order ? 'support' : 'notices';
}

export function eventInWords(order: Order): string {
  const gap = gapInWords(order);
  return `the event "${nameOf(order)}"${gap === '' ? '' : order.atMost === 0 ? `, ${gap}` : ` by ${gap}`}`;
}

export function nameOf(order: Order): string {
  if ('letter' in order) {
    const asked = [...(order.states ?? []).map((state) => demand(`state:${state}`)), ...(order.copyHeld ? [demand('copy-held')] : [])];
    return `${letterKinds[order.letter]}${asked.length > 0 ? ` that ${asked.join(' and ')}` : ''}`;
  }
  if ('meeting' in order) return meetingKinds[order.meeting];
  if ('contact' in order) return contactChannels[order.contact];
  return 'support' in order ? supportStrands[order.support] : noticeKinds[order.notice];
}
