import { spanOf } from '../dates/window.ts';
import type { Day } from '../dates/day.ts';
import { unauthorised, unauthorisedSettled } from '../register/countable.ts';
import { firstMet, threshold, type FirstMet } from '../register/penalty-notice.ts';
import type { Context } from './context.ts';

/** `since`: the day from which on it was looked for. What came before is not told. */
export type Reached = FirstMet & { since: Day };

/** When the national threshold was reached first, of this school year or of the ten school weeks up to the check. */
export const thresholdReached = (context: Context, withoutN = false): Reached => context.once(withoutN ? settled : counted);

const counted = (context: Context): Reached => reachedWith(unauthorised, context);
const settled = (context: Context): Reached => reachedWith(unauthorisedSettled, context);

function reachedWith(codes: ReadonlySet<string>, context: Context): Reached {
  const { unusual, calendar, asOf } = context;
  const year = spanOf({ schoolYear: 'this' }, asOf, calendar)!.from;
  const weeks = spanOf({ last: threshold.schoolWeeks, unit: 'school-week' }, asOf, calendar)?.from ?? year;
  const since = weeks < year ? weeks : year;
  return { ...firstMet(unusual, calendar, { from: since, to: asOf }, codes), since };
}

/** As a reason tells it. */
export const reachedOn = ({ since, byWeek, byDay }: Reached) => ({ since, ...(byWeek && { byWeek }), ...(byDay && { byDay }) });
