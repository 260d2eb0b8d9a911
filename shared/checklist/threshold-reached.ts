import type { Day, Span } from '../dates/day.ts';
import { spanOf } from '../dates/window.ts';
import { countCodes, unauthorised, unauthorisedSettled, type Count } from '../register/countable.ts';
import { firstMet, threshold } from '../register/penalty-notice.ts';
import type { Context } from './context.ts';

/**
 * The first day, of this school year or of the ten school weeks up to the check, on which the national threshold was reached for
 * certain, by each way of counting weeks. `null` where what was read shows no such day: one nobody could see may have been there, as
 * `count` of that whole span tells.
 */
export type Reached = Record<'byWeek' | 'byDay', Day | null> & { span: Span; count: Count };

export const thresholdReached = (context: Context, withoutN = false): Reached => context.once(withoutN ? settled : counted);

const counted = (context: Context): Reached => reachedWith(unauthorised, context);
const settled = (context: Context): Reached => reachedWith(unauthorisedSettled, context);

function reachedWith(codes: ReadonlySet<string>, context: Context): Reached {
  const { unusual, calendar, asOf } = context;
  const year = spanOf({ schoolYear: 'this' }, asOf, calendar)!.from;
  const weeks = spanOf({ last: threshold.schoolWeeks, unit: 'school-week' }, asOf, calendar)?.from ?? year;
  const span = { from: weeks < year ? weeks : year, to: asOf };
  return { ...firstMet(unusual, calendar, span, codes), span, count: countCodes(unusual, codes, span, calendar) };
}

/** As a reason tells it. */
export const reachedOn = ({ byWeek, byDay }: Reached) => ({ ...(byWeek && { byWeek }), ...(byDay && { byDay }) });
