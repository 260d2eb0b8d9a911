import * as z from 'zod/mini';
import type { SchoolCalendar } from '../dates/calendar.ts';
import { addDays, type Day } from '../dates/day.ts';
import { units, unitsAfter, unitsBefore, type Unit } from '../dates/units.ts';
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
export type Gap = { [Key in keyof typeof gapParams]?: z.infer<(typeof gapParams)[Key]> | undefined };

export const unitOf = ({ unit = 'calendar-day' }: Gap): Unit => unit;

/** The first day on which something can follow; `null` where nobody can tell. */
export const firstAfter = (event: Day, gap: Gap, calendar: SchoolCalendar): Day | null =>
  gap.atLeast === undefined ? addDays(event, 1) : unitsAfter(event, gap.atLeast, unitOf(gap), calendar);

/** The last day on which something can come before; `null` where nobody can tell. */
export const lastBefore = (event: Day, gap: Gap, calendar: SchoolCalendar): Day | null =>
  gap.atLeast === undefined ? addDays(event, -1) : unitsBefore(event, gap.atLeast, unitOf(gap), calendar);

/** Whether two days are as far apart as is asked; `undefined` where nobody can tell. */
export function isApart(earlier: Day, later: Day, gap: Gap, calendar: SchoolCalendar): boolean | undefined {
  const first = firstAfter(earlier, gap, calendar);
  if (later < earlier || (first !== null && later < first)) return false;
  const last = gap.atMost === undefined ? later : unitsAfter(earlier, gap.atMost, unitOf(gap), calendar);
  if (last !== null && later > last) return false;
  return first === null || last === null ? undefined : true;
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
