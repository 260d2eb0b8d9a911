import type { CodedFacts } from '../../case/facts.ts';
import { daysFrom, metOn } from '../../dates/calendar.ts';
import { addDays, dayFrom, dayNumber, type Day } from '../../dates/day.ts';
import { dayInWords } from '../../dates/words.ts';
import type { Checklist, Item } from '../checklist.ts';
import { contextOf, type Context } from '../context.ts';
import { weighingIn } from '../engine.ts';
import type { Weighing } from '../verdict.ts';
import type { Checked } from './plan.ts';
import { usesOf } from './uses.ts';

/** Until when something that is there still counts. `not-before`: at least so long; how much longer depends on school days nobody knows. */
export type Lapse = { item: string; title: string; day: Day; state: 'on' | 'not-before' };

/** `After Friday 11 December 2026: …` */
export function lapseInWords({ title, day, state }: Lapse): string {
  if (state === 'on') return `After ${dayInWords(day)}: ${title}.`;
  return `Not before the end of ${dayInWords(day)}: ${title}. The school weeks after that are not known: enter the school’s term dates.`;
}

/** 53 weeks: a school year, and what began with it. */
const daysAhead = 371;

/**
 * What is met and lapses if nothing else happens, first to lapse first: each item is weighed again on later days, as a check on that day would
 * weigh it. What is open then only because the register was not read so far, or has to be put right, has not lapsed. Costs two weighings of each item that is met, and
 * ten more of each that has lapsed a year on: never more than twelve runs of the checklist. What lapses later than that has the engine's own day.
 */
export function lapsesOf(checklist: Checklist, { facts, asOf, findings }: Checked): Lapse[] {
  const items = new Map(checklist.items.map((item) => [item.id, item]));
  const end = addDays(asOf, daysAhead);
  const [ifSchool, ifHoliday] = eitherWay(checklist, facts, asOf, end);
  const lapseOf = (item: string, title: string, validUntil: Day | undefined): Lapse[] => {
    if (validUntil !== undefined && (validUntil >= end || ifSchool(item, asOf)?.verdict !== 'met'))
      return [{ item, title, day: validUntil, state: 'on' }];
    if (ifSchool(item, asOf)?.verdict !== 'met' || !isGone(ifSchool(item, end))) return [];
    const day = lastMet((on) => ifSchool(item, on)?.verdict === 'met', asOf, end);
    return [{ item, title, day, state: ifHoliday(item, addDays(day, 1))?.verdict === 'met' ? 'not-before' : 'on' }];
  };
  return findings
    .filter(({ verdict, item }) => verdict === 'met' && !isPrintedAgain(items.get(item)))
    .flatMap(({ item, title, validUntil }) => lapseOf(item, title, validUntil))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** A certificate has to go up to the day it is sent on: it is printed then, and nothing is lost until then. */
const isPrintedAgain = (item: Item | undefined): boolean =>
  item !== undefined &&
  usesOf(item.needs).some((use) => use.is === 'document' && (use.covers ?? use.exactly ?? use.endsWithin) !== undefined);

const isGone = (then: Weighing | undefined): boolean =>
  then?.verdict === 'missing' || (then?.verdict === 'unanswered' && !then.settles.some((one) => one.endsWith(':register')));

/** The last day before it first is not so, where it is so on the first day and not on the last. */
function lastMet(isSo: (day: Day) => boolean, first: Day, last: Day): Day {
  let [low, high] = [dayNumber(first), dayNumber(last)];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isSo(dayFrom(middle))) low = middle;
    else high = middle;
  }
  return dayFrom(low);
}

type Weighed = (item: string, day: Day) => Weighing | undefined;

/** As if the school met on every day of which nobody can tell, so that a day is never too late; and as if it did on none. */
function eitherWay(checklist: Checklist, facts: CodedFacts, asOf: Day, end: Day): [Weighed, Weighed] {
  const { calendar } = contextOf(facts, asOf, checklist.questions);
  const days = [...daysFrom(addDays(asOf, 1), addDays(end, 1))];
  const unknown = days.filter((day) => metOn(calendar, day) === null);
  if (unknown.length === 0) return [weighed(checklist, facts), weighed(checklist, facts)];
  const { terms, nonSchoolDays } = facts.termDates ?? { terms: [], nonSchoolDays: [] };
  const span = { from: unknown[0]!, to: unknown.at(-1)! };
  const closed = [...nonSchoolDays, ...days.filter((day) => day >= span.from && metOn(calendar, day) === false)];
  const withDates = (off: Day[]) => weighed(checklist, { ...facts, termDates: { terms: [...terms, span], nonSchoolDays: off } });
  return [withDates(closed), withDates([...closed, ...unknown])];
}

/** An item on a day. What all items of a day share is prepared once. */
function weighed(checklist: Checklist, facts: CodedFacts): Weighed {
  const contexts = new Map<Day, Context>();
  return (item, day) => {
    let context = contexts.get(day);
    if (!context) contexts.set(day, (context = contextOf(facts, day, checklist.questions)));
    return weighingIn(context, checklist, item);
  };
}
