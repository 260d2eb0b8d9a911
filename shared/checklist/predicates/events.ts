import * as z from 'zod/mini';
import type { EvidenceKind } from '../../case/kinds.ts';
import { addDays, type Day } from '../../dates/day.ts';
import { unitsAfter, units } from '../../dates/units.ts';
import { Window, windowInWords } from '../../dates/window.ts';
import { add, askDecided, askInWindow, candidate, outcomes, type Ask, type Candidate } from '../asks.ts';
import { bestEntry, type Answered } from '../best-entry.ts';
import type { Context } from '../context.ts';
import { lastDayIn } from '../lapse.ts';
import { comes, eventInWords, eventsOf, kindOf, Order } from '../order.ts';

/** What can be asked of any dated event. */
export const eventParams = {
  within: z.optional(Window),
  after: z.optional(Order),
  before: z.optional(Order),
  /** So much time has passed since: what was put in place has had time to help. */
  elapsed: z.optional(z.strictObject({ count: z.int().check(z.positive()), unit: z.enum(units) })),
  /** How many such events; one where nothing is said. */
  atLeast: z.optional(z.int().check(z.positive())),
};
type EventParams = { [Key in keyof typeof eventParams]?: z.infer<(typeof eventParams)[Key]> | undefined };

/** A dated event that is looked for, whichever case it is looked for in. */
type Sought<Entry> = {
  what: string;
  kind: EvidenceKind;
  isMeant(entry: Entry, context: Context): boolean;
  dayOf(entry: Entry): Day;
  asks: Array<Ask<Entry>>;
  params: EventParams;
  /** A day before which no entry can meet what is asked. */
  notBefore?: (context: Context) => Day | undefined;
};

/** Weighs what is asked of each such event, and when it took place: in its window, and in its place among other events. */
export function prepareEvents<Entry>(sought: Sought<Entry>): (context: Context) => Answered {
  const { what, kind, isMeant, dayOf, params } = sought;
  const { within, after, elapsed, atLeast } = params;
  const asks = [...sought.asks, ...asksOfTime(params, dayOf)];
  const passed = elapsed && outcomes(`elapsed:${elapsed.count} ${elapsed.unit.replace('-', ' ')}${elapsed.count === 1 ? '' : 's'}`);
  const notBefore = sought.notBefore ?? ((context: Context) => firstDayAfter(after, context));
  return (context) => {
    const { entries, listed } = context.facts[kind] ?? nothing;
    const candidates: Candidate[] = [];
    for (const entry of entries as Entry[]) {
      if (!isMeant(entry, context)) continue;
      const day = dayOf(entry);
      const one = candidate(entry, day, asks, context);
      if (elapsed) {
        const over = unitsAfter(day, elapsed.count, elapsed.unit, context.calendar);
        if (over && over > context.asOf && one.verdict === 'met') one.possibleFrom = over;
        // Of days of school still to come only the calendar's own units can be told.
        add(one, passed!(over === null ? (elapsed.unit.startsWith('calendar') ? false : undefined) : over <= context.asOf));
      }
      if (within && one.verdict === 'met') one.validUntil = lastDayIn(within, day);
      candidates.push(one);
    }
    return bestEntry({ what, kind, candidates, listed, context, atLeast, notBefore });
  };
}

const nothing = { entries: [], listed: undefined };

function asksOfTime<Entry>({ within, after, before }: EventParams, dayOf: (entry: Entry) => Day): Array<Ask<Entry>> {
  const asks: Array<Ask<Entry>> = [];
  if (within) asks.push(askInWindow(`within:${windowInWords(within)}`, dayOf, within));
  const askOrder = (where: 'after' | 'before', order: Order) =>
    asks.push(
      askDecided(
        `${where}:${eventInWords(order)}`,
        (entry, context) => comes(where, dayOf(entry), order, context),
        `list:${kindOf(order)}`,
      ),
    );
  if (after) askOrder('after', after);
  if (before) askOrder('before', before);
  return asks;
}

/** The first day on which an event can come after what it has to come after; `undefined` while that has not happened. */
export function firstDayAfter(order: Order | undefined, context: Context): Day | undefined {
  const first = order && eventsOf(order, context).days[0];
  return first === undefined ? undefined : addDays(first, order!.atLeastDays ?? 1);
}
