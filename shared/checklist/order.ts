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
import type { Day, Span } from '../dates/day.ts';
import type { Context } from './context.ts';
import { dayOf, inOrder, type Dated, type DatedKind } from './dated.ts';
import { firstAfter, gapInWords, gapParams, isApart, lastBefore } from './gap.ts';

/** Another event that one has to come after or before, and by how much. Of letters only those may be meant that say all this and were kept. */
export const Order = __EXAMPLES__
  ? z.union([
      z.strictObject({
        letter: z.enum(keysOf(letterKinds)),
        states: z.optional(z.array(z.enum(keysOf(letterStates))).check(z.minLength(1))),
        copyHeld: z.optional(z.literal(true)),
        ...gapParams,
      }),
      z.strictObject({ meeting: z.enum(keysOf(meetingKinds)), ...gapParams }),
      z.strictObject({ contact: z.enum(keysOf(contactChannels)), ...gapParams }),
      z.strictObject({ support: z.enum(keysOf(supportStrands)), ...gapParams }),
      z.strictObject({ notice: z.enum(keysOf(noticeKinds)), ...gapParams }),
    ])
  : (undefined as never);
export type Order = z.infer<typeof Order>;

/** `open`: days of entries of which nobody has said whether they are such an event. `listed`: there can be no other. */
type Events = { days: Day[]; open: Day[]; kind: EvidenceKind; listed: boolean };

/** The days of the events named, in order, up to the check; inside `forEachParent`, letters, contacts and notices of that parent. */
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
    for (const entry of inOrder(kind, context)) {
      const named = isNamed(entry);
      if (named !== false && dayOf[kind](entry) <= asOf) (named ? days : open).push(dayOf[kind](entry));
    }
    return { days, open, kind, listed: facts[kind]?.listed !== undefined && open.length === 0 };
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
 * any; those days are in order.
 */
export function comes(
  where: 'after' | 'before',
  day: Day,
  order: Order,
  context: Context,
  linked: readonly Day[] = [],
): boolean | undefined {
  const { days: all, listed } = eventsOf(order, context);
  const own = linked.filter((one) => all.includes(one));
  const days = own.length > 0 ? own : all;
  const holds = someAre(days, where, day, order, context);
  return holds === false && !listed ? undefined : holds;
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

/**
 * What of a span lies after the first of some events and before the last of others, each by as much as is asked; `null` where nobody can
 * tell. Both have to have happened; nothing is left where `from` is after `to`.
 */
export function partBetween({ from, to }: Span, after: Order | undefined, before: Order | undefined, context: Context): Span | null {
  const first = after ? firstAfter(eventsOf(after, context).days[0]!, after, context.calendar) : from;
  const last = before ? lastBefore(eventsOf(before, context).days.at(-1)!, before, context.calendar) : to;
  if (first === null || last === null) return null;
  return { from: first > from ? first : from, to: last < to ? last : to };
}

/** The kind of an entry of which nobody has said what is asked, and that would leave more between; `undefined` where there is none. */
export function openIn(order: Order | undefined, end: 'first' | 'last', context: Context): EvidenceKind | undefined {
  if (!order) return undefined;
  const { days, open, kind } = eventsOf(order, context);
  return (end === 'first' ? (open[0] ?? '9999') < days[0]! : (open.at(-1) ?? '') > days.at(-1)!) ? kind : undefined;
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
