import * as z from 'zod/mini';
import type { ParentFact } from '../../case/facts.ts';
import type { Day } from '../../dates/day.ts';
import { units } from '../../dates/units.ts';
import { windowInWords } from '../../dates/window.ts';
import { UnitCount, WindowSchema } from '../window-schema.ts';
import { askInWindow, candidate, type Ask, type Candidate } from '../asks.ts';
import { bestEntry } from '../best-entry.ts';
import type { Context } from '../context.ts';
import { dayOf as dayOfKind, inOrder, type DatedKind } from '../dated.ts';
import { firstAfter } from '../gap.ts';
import { endIn } from '../lapse.ts';
import { firstOf, withEnd, type End } from '../times.ts';
import type { Weighing } from '../verdict.ts';
import { every } from './every.ts';
import { askOrder, waitsForEvent, waitsForTime, type Waits } from '../order-asks.ts';
import { Order, stillFollowed } from '../order.ts';

/** What can be asked of any dated event. */
export const eventParams = __EXAMPLES__
  ? {
      within: z.optional(WindowSchema),
      after: z.optional(Order),
      before: z.optional(Order),
      /** So much time has passed since: what was put in place has had time to help. */
      elapsed: z.optional(z.strictObject({ count: UnitCount, unit: z.enum(units) })),
      /** How many such events; one where nothing is said. */
      atLeast: z.optional(z.int().check(z.positive())),
    }
  : (undefined as never);
type EventParams = { [Key in keyof typeof eventParams]?: z.infer<(typeof eventParams)[Key]> | undefined };

/** A dated event that is looked for, whichever case it is looked for in. */
type Sought<Entry> = {
  what: string;
  kind: DatedKind;
  isMeant(entry: Entry): boolean;
  /**
   * The parents it went to or was with: inside `forEachParent` only that parent's count. Absent where it is the family's; `undefined`
   * where nobody has said, and it may be any parent's.
   */
  parentsOf?(entry: Entry): readonly number[] | undefined;
  /** Days of the meetings it invites to: it has to come before one of those, and before no other. */
  linkedTo?(entry: Entry, context: Context): readonly Day[];
  asks: Array<Ask<Entry>>;
  /** What is asked may come out differently for each parent, whoever it went to. */
  asksOfParent?: boolean;
  /** Until when the letters that it needs beside itself, which have windows of their own, are in them. */
  endBeside?: ((entry: Entry, context: Context) => End) | undefined;
  params: EventParams;
  /** Every entry up to the check has to meet it, where one is not enough; nothing is missing where there is none. */
  every?: true | undefined;
  /** A day before which no entry can meet what is asked. */
  notBefore?: (context: Context) => Day | undefined;
};

/** Weighs what is asked of each such event, and when it took place: in its window, and in its place among other events. */
export function prepareEvents<Entry>(sought: Sought<Entry>): (context: Context) => Weighing {
  const { kind, isMeant, parentsOf, params } = sought;
  const { after, before, atLeast = 1 } = params;
  const weighEntry = prepareEntry(sought);
  const best = {
    what: sought.what,
    kind,
    atLeast,
    notBefore: sought.notBefore ?? ((context: Context) => firstDayAfter(after, context)),
  };
  const isOwn = (entry: Entry, parent: ParentFact): boolean => parentsOf?.(entry)?.includes(parent.index) ?? true;
  /** Where one is enough the latest that meets everything decides: none before it outlasts it, unless by what is beside it. */
  const oneDecides = !sought.every && atLeast === 1 && !sought.endBeside;
  /** Those that may decide, the latest first. */
  const deciding = (context: Context, weigh: (entry: Entry, context: Context, place: number) => Candidate): Candidate[] => {
    const { parent, asOf } = context;
    const entries = inOrder(kind, context) as unknown as readonly Entry[];
    let candidates: Candidate[] = none;
    for (let place = entries.length - 1; place >= 0; place -= 1) {
      const entry = entries[place]!;
      if (!isMeant(entry) || (parent && !isOwn(entry, parent))) continue;
      const one = weigh(entry, context, place);
      if (oneDecides && one.verdict === 'met' && one.day! <= asOf) return [one];
      if (candidates === none) candidates = [one];
      else candidates.push(one);
    }
    return candidates;
  };
  const answered = (candidates: readonly Candidate[], context: Context): Weighing =>
    sought.every ? each(candidates, context) : bestEntry(best, candidates, context.facts[kind]?.listed, context);
  const each = (candidates: readonly Candidate[], context: Context): Weighing => {
    const past = candidates.filter(({ day }) => day! <= context.asOf);
    const found = every({ what: sought.what, kind, candidates: past, listed: context.facts[kind]?.listed, orNone: true });
    return found.verdict === 'met' ? withEnd(found, 'unknown') : found;
  };

  // A letter to both parents is weighed once, and what two parents were both sent is answered once.
  const shared = (context: Context): Weighing => {
    const all = context.once(nothingYet);
    const candidates = deciding(context, (entry, _context, place) => (all.weighed[place] ??= weighEntry(entry, context)));
    if (!all.last || !areSame(all.last.candidates, candidates)) all.last = { candidates, answer: answered(candidates, context) };
    return all.last.answer;
  };
  const nothingYet = (): Shared => ({ weighed: [], last: undefined });

  const differs = sought.asksOfParent || after !== undefined || before !== undefined;
  return (context) => (context.parent && !differs ? shared(context) : answered(deciding(context, weighEntry), context));
}

/** Most kinds of event have one entry or none: an array that grows takes room for sixteen more. */
const none: Candidate[] = [];

/** Where nothing that is asked depends on the parent. */
type Shared = {
  /** By the places of the events. */
  weighed: Candidate[];
  /** What the parent before came to. */
  last: { candidates: readonly Candidate[]; answer: Weighing } | undefined;
};

const areSame = (some: readonly Candidate[], others: readonly Candidate[]): boolean =>
  some.length === others.length && some.every((one, place) => one === others[place]);

/** One event with all that is asked of it. */
function prepareEntry<Entry>({ params, kind, endBeside, ...sought }: Sought<Entry>): (entry: Entry, context: Context) => Candidate {
  const dayOf = dayOfKind[kind] as unknown as (entry: Entry) => Day;
  const { after, before, elapsed, within } = params;
  const asks = [...sought.asks];
  if (within) asks.push(askInWindow(`within:${windowInWords(within)}`, dayOf, within));
  if (after) asks.push(askOrder('after', after, dayOf));
  const waits: Array<Waits<Entry>> = [];
  if (before) waits.push(waitsForEvent(before, dayOf, sought.linkedTo));
  if (elapsed) waits.push(waitsForTime(elapsed));
  return (entry, context) => {
    const day = dayOf(entry);
    const one = candidate(entry, day, asks, context);
    for (const weigh of waits) weigh(one, entry, day, context);
    if (one.verdict === 'met' && (within || endBeside))
      one.end = firstOf(endIn(within, day, context), endBeside ? endBeside(entry, context) : 'never');
    return one;
  };
}

/** The first day on which an event can come after what it has to come after; `undefined` while that has not happened, or where it is too late. */
export function firstDayAfter(order: Order | undefined, context: Context): Day | undefined {
  const first = order && stillFollowed(order, context);
  return first === undefined ? undefined : (firstAfter(first, order!, context.calendar) ?? undefined);
}
