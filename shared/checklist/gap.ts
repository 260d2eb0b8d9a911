import * as z from 'zod/mini';
import type { SchoolCalendar } from '../dates/calendar.ts';
import { addDays, type Day } from '../dates/day.ts';
import { havePassed } from '../dates/passed.ts';
import { units, unitsAfter, type Unit } from '../dates/units.ts';
import { mostUnits } from './window-schema.ts';

const count = __EXAMPLES__ ? z.optional(z.int().check(z.nonnegative(), z.maximum(mostUnits))) : (undefined as never);

/**
 * How long after an event another one comes: by at least so many of a unit, and by no more than so many, where that is said. Another day
 * where nothing is said; 0 for the same day. `about` is how many the source suggests: a plan proposes that day, and nothing is weighed by
 * it. Calendar days without a unit; units are never converted.
 */
export const gapParams = __EXAMPLES__
  ? { atLeast: count, about: count, atMost: count, unit: z.optional(z.enum(units)) }
  : (undefined as never);
/** The same without what is only suggested. */
export const boundsParams = __EXAMPLES__ ? { atLeast: count, atMost: count, unit: gapParams.unit } : (undefined as never);
export type Gap = { [Key in keyof typeof gapParams]?: z.infer<(typeof gapParams)[Key]> | undefined };

export const unitOf = ({ unit = 'calendar-day' }: Gap): Unit => unit;

/** The first day on which something can follow; `null` where nobody can tell. */
export const firstAfter = (event: Day, gap: Gap, calendar: SchoolCalendar): Day | null =>
  gap.atLeast === undefined ? addDays(event, 1) : unitsAfter(event, gap.atLeast, unitOf(gap), calendar);

/** Whether a day comes after another by at least as much as is asked; `undefined` where nobody can tell. */
export const isFarEnough = (earlier: Day, later: Day, gap: Gap, calendar: SchoolCalendar): boolean | undefined =>
  gap.atLeast === undefined ? later > earlier : havePassed(earlier, gap.atLeast, unitOf(gap), later, calendar);

/** Whether a day comes after another, or on the same day, by no more than is asked; `undefined` where nobody can tell. */
export function isNearEnough(earlier: Day, later: Day, gap: Gap, calendar: SchoolCalendar): boolean | undefined {
  if (gap.atMost === undefined) return true;
  const isOver = havePassed(earlier, gap.atMost, unitOf(gap), addDays(later, -1), calendar);
  return isOver === undefined ? undefined : !isOver;
}

/** Whether two days are as far apart as is asked; `undefined` where nobody can tell. */
export function isApart(earlier: Day, later: Day, gap: Gap, calendar: SchoolCalendar): boolean | undefined {
  if (later < earlier) return false;
  const isFar = isFarEnough(earlier, later, gap, calendar);
  if (isFar === false) return false;
  const isNear = isNearEnough(earlier, later, gap, calendar);
  return isNear === false ? false : isFar && isNear;
}

/** `28 school days`. */
export const length = (units: number, unit: Unit): string => `${units} ${unit.replace('-', ' ')}${units === 1 ? '' : 's'}`;

/** `21 to 42 days`, `exactly 2 days`, `at least 10 school days`, `at most 6 school weeks`; an empty text where nothing is said of it. */
export function gapInWords(gap: Gap): string {
  const { atLeast, atMost, unit } = gap;
  if (atMost === undefined) return atLeast && (atLeast > 1 || unit !== undefined) ? `at least ${inUnits(atLeast, gap)}` : '';
  if (atMost === 0) return 'on the same day';
  if (atLeast === atMost) return `exactly ${inUnits(atMost, gap)}`;
  if (atLeast === undefined && (unit !== undefined || atMost === 1)) return `${unit ? 'at most ' : ''}${inUnits(atMost, gap)}`;
  return `${atLeast ?? 1} to ${inUnits(atMost, gap)}`;
}

/** Of days nobody has to say that they are the calendar's. */
export const inUnits = (units: number, gap: Gap): string => length(units, unitOf(gap)).replace('calendar ', '');
