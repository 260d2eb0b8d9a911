import { spanOf } from '../dates/window.ts';
import { unauthorised, unauthorisedSettled } from '../register/countable.ts';
import { firstMet, threshold, type FirstMet } from '../register/penalty-notice.ts';
import type { Context } from './context.ts';

/** When the national threshold was reached first, of this school year or of the ten school weeks up to the check. */
export const thresholdReached = (context: Context, withoutN = false): FirstMet => context.once(withoutN ? settled : counted);

const counted = (context: Context): FirstMet => reachedWith(unauthorised, context);
const settled = (context: Context): FirstMet => reachedWith(unauthorisedSettled, context);

function reachedWith(codes: ReadonlySet<string>, context: Context): FirstMet {
  const { unusual, calendar, asOf } = context;
  const year = spanOf({ schoolYear: 'this' }, asOf, calendar)!.from;
  const weeks = spanOf({ last: threshold.schoolWeeks, unit: 'school-week' }, asOf, calendar)?.from ?? year;
  return firstMet(unusual, calendar, { from: weeks < year ? weeks : year, to: asOf }, codes);
}

/** As a reason tells it. */
export const reachedOn = ({ byWeek, byDay }: FirstMet) => ({ ...(byWeek && { byWeek }), ...(byDay && { byDay }) });
