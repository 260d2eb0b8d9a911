import { metOn } from '../dates/calendar.ts';
import { weekdaysNotCovered } from '../dates/not-covered.ts';
import type { Span } from '../dates/day.ts';
import { gapsIn } from '../dates/span-sets.ts';
import type { Window } from '../dates/window.ts';
import { blank } from '../register/register.ts';
import type { CountableSession } from '../register/countable.ts';
import type { Context } from './context.ts';
import { schoolMet } from './laid-out.ts';

/**
 * Whether a document leaves out none of the child's sessions in a window: none at its start and, where `whole`, none at its end.
 * Days off roll and days without school may be left out. `undefined` where the register does not tell.
 */
export function leavesNothingOut(covers: Span, within: Window, whole: boolean, context: Context): boolean | undefined {
  const span = context.spanOf(within);
  if (!span) return undefined;
  const onRoll = gapsIn(span, context.calendar.offRoll);
  const { from } = onRoll[0] ?? span;
  const { to } = onRoll.at(-1) ?? span;
  if (covers.to < from || covers.from > to) return false;
  const gaps = gapsIn({ from, to }, [covers]);
  return holdNothing(whole ? gaps : gaps.filter((gap) => gap.from < covers.from), context);
}

/** Whether the days a document covers hold the child's sessions of a window, and no others. `undefined` where the register does not tell. */
export function coversExactly(covers: Span, within: Window, context: Context): boolean | undefined {
  const span = context.spanOf(within);
  if (!span || !context.isCertain(within)) return undefined;
  if (covers.to < span.from || covers.from > span.to) return false;
  return holdNothing([...gapsIn(covers, [span]), ...gapsIn(span, [covers])], context);
}

function holdNothing(gaps: readonly Span[], context: Context): boolean | undefined {
  const someAre = (is: boolean | null) => gaps.some((gap) => context.someIn(gap, (session) => isOwnSession(session, context) === is));
  if (someAre(true)) return false;
  return someAre(null) || gaps.some((gap) => weekdaysNotCovered(context.calendar, gap) > 0) ? undefined : true;
}

/**
 * A session of this child's: on roll (`Z` is before joining), and the school met, or should have taken a mark. `null` where nobody can
 * tell: it could not be read, or is a blank on a day on which the school may not have met.
 */
export function isOwnSession(session: CountableSession, { calendar }: Context): boolean | null {
  const { onRoll, mark, day } = session;
  if (!onRoll || mark === 'Z') return false;
  return mark === blank ? metOn(calendar, day) : schoolMet(session);
}
