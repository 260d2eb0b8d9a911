import type { Day } from '../../dates/day.ts';
import { unitsAfter } from '../../dates/units.ts';
import { dayInWords } from '../../dates/words.ts';
import type { Checklist, Item, PredicateUse } from '../checklist.ts';
import type { Context } from '../context.ts';
import { length, unitOf } from '../gap.ts';
import { eventsOf, nameOf } from '../order.ts';
import type { FiguresOf } from '../reasons.ts';
import { weigher } from '../weigh.ts';
import { followedIn, usesOf } from './uses.ts';
import { on, suggested } from './waits.ts';

/**
 * The last day for a step, where the law or the authority gives one; or the day to propose, where it only suggests one. What is our reading is
 * said to be. It may have passed. The sentence is without a full stop.
 */
export type Due = { day: Day; because: string; isSuggested?: true };

/** `By Friday 27 November 2026: …`; of a day that has passed, that it was. */
export function dueInWords({ day, because, isSuggested }: Due, asOf: Day): string {
  const by = day < asOf ? 'It was to be done by' : 'By';
  const suggested = day < asOf ? 'Suggested was' : 'Suggested is';
  return `${isSuggested ? suggested : by} ${dayInWords(day)}: ${because}.`;
}

/** Of several ways to meet an item the one that leaves most time; of several returns the one that is due first. */
export function dueOf(checklist: Checklist, item: Item, context: Context): Due | undefined {
  const returns = deadlinesOf(checklist, item, context).toSorted(byDay);
  return (
    returns[0] ??
    usesOf(item.needs)
      .flatMap((use) => gapEnds(use, item, context) ?? [])
      .toSorted(byDay)
      .at(-1)
  );
}

const byDay = (a: Due, b: Due): number => (a.day < b.day ? -1 : 1);

/** The returns that make an item apply. */
function deadlinesOf(checklist: Checklist, { appliesWhen }: Item, context: Context): Due[] {
  if (!appliesWhen || !usesOf(appliesWhen).some(({ is }) => is === 'returnDue')) return [];
  return weigher(
    checklist,
    appliesWhen,
  )(context).reasons.flatMap((one) => {
    if (one.code !== 'return-status') return [];
    const { title, deadline } = one.figures as FiguresOf['return-status'];
    return deadline === undefined ? [] : { day: deadline, because: `the last day for the ${title.toLowerCase()}` };
  });
}

/** Where something follows an event by so many days: as many as are suggested, or else as many as there may be, after the last such event. */
function gapEnds(use: PredicateUse, { ourReading }: Item, context: Context): Due | undefined {
  const order = followedIn(use);
  const last = order && eventsOf(order, context).days.at(-1);
  if (last === undefined) return undefined;
  const { about, atMost } = order!;
  const unit = unitOf(order!);
  const count = about ?? atMost;
  const day = count === undefined ? null : unitsAfter(last, count, unit, context.calendar);
  if (day === null) return undefined;
  const event = on({ what: nameOf(order!), day: last });
  const most = atMost === undefined ? '' : `at most ${length(atMost, unit)}`;
  if (about === undefined)
    return { day, because: `${ourReading ? 'as we read the source,' : 'it has to come'} ${most} after the ${event}` };
  const limit = most && `; ${ourReading ? 'as we read that,' : 'it has to come'} ${most}${ourReading ? '' : ' after it'}`;
  return { day, because: `about ${suggested(about, unit)} after the ${event}${limit}`, isSuggested: true };
}
