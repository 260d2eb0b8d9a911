import type { Day } from '../dates/day.ts';
import { havePassed } from '../dates/passed.ts';
import { unitsAfter, type Unit } from '../dates/units.ts';
import { add, outcomes, type Ask, type Candidate, type Weighed } from './asks.ts';
import type { Context } from './context.ts';
import { settlesOfDays } from './left-open.ts';
import { comes, comesBeforePlanned, eventInWords, eventsOf, kindOf, type Order } from './order.ts';
import type { Settles } from './verdict.ts';

type DayOf<Entry> = (entry: Entry) => Day;
/** Days of the events that an entry itself says it belongs to. */
type LinkedTo<Entry> = (entry: Entry, context: Context) => readonly Day[];

/** Asks whether an entry comes after or before another event, by as much as is asked. */
export function askOrder<Entry>(where: 'after' | 'before', order: Order, dayOf: DayOf<Entry>, linkedTo?: LinkedTo<Entry>): Ask<Entry> {
  const asked = `${where}:${eventInWords(order)}` as const;
  const list = `list:${kindOf(order)}` as const;
  const weighed = outcomes(asked, list);
  const open = (why: string, settles: Settles): Weighed => ({ constraint: `${asked} (${why})`, verdict: 'unanswered', settles });
  return (entry, context) => {
    const day = dayOf(entry);
    const holds = comes(where, day, order, context, linkedTo?.(entry, context));
    if (holds !== undefined) return weighed(holds);
    const { listed, days, open: others, kind } = eventsOf(order, context);
    if (!listed) return open(others.length > 0 ? 'one that is recorded may be it' : `nobody has confirmed the list of ${kind}`, list);
    // All such events are known then, and not on which days the school meets between, or when terms begin.
    const between = where === 'after' ? { from: days[0]!, to: day } : { from: day, to: days.at(-1)! };
    const settles = settlesOfDays(between, context, 'enter:term-dates')[0]!;
    return open(dayWords[settles] ?? 'the register between was not read', settles);
  };
}

const dayWords: Partial<Record<Settles, string>> = {
  'correct:register': 'marks between are not entered',
  'enter:term-dates': 'term dates are not entered',
};

/** What passing time alone may still bring about, asked after all else: only then is a day worth naming. */
export type Waits<Entry> = (one: Candidate, entry: Entry, day: Day, context: Context) => void;

/** Asks whether an entry comes before another event. One that is in the diary may be that event on its day. */
export function waitsForEvent<Entry>(before: Order, dayOf: DayOf<Entry>, linkedTo?: LinkedTo<Entry>): Waits<Entry> {
  // A letter may be linked to the meeting to which it invites.
  const linked = 'meeting' in before ? linkedTo : undefined;
  const ask = askOrder('before', before, dayOf, linked);
  return (one, entry, day, context) => {
    const weighed = ask(entry, context);
    if (weighed.verdict !== 'met' && one.verdict === 'met')
      one.possibleFrom = comesBeforePlanned(day, before, context, linked?.(entry, context));
    add(one, weighed);
  };
}

/** Asks whether so much time has passed since an entry. */
export function waitsForTime<Entry>({ count, unit }: { count: number; unit: Unit }): Waits<Entry> {
  const passed = outcomes(`elapsed:${count} ${unit.replace('-', ' ')}${count === 1 ? '' : 's'}`);
  return (one, _entry, day, { asOf, calendar }) => {
    const over = unitsAfter(day, count, unit, calendar);
    const mayCome = one.verdict === 'met' || one.possibleFrom !== undefined;
    if (over !== null && mayCome && over > (one.possibleFrom ?? asOf)) one.possibleFrom = over;
    add(one, passed(over === null ? havePassed(day, count, unit, asOf, calendar) : over <= asOf));
  };
}
