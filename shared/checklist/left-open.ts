import { metOn, weekdaysIn } from '../dates/calendar.ts';
import { mondayOf, type Span } from '../dates/day.ts';
import { isIn } from '../dates/span-sets.ts';
import type { Open } from '../register/countable.ts';
import { unread } from '../register/register.ts';
import type { Context } from './context.ts';
import type { Settles } from './verdict.ts';

/** What would settle sessions that leave something open, after what else would. */
export function settlesOfOpen({ notRead, noMark, notValid, ageUnknown }: Partial<Open>, besides: readonly Settles[] = []): Settles[] {
  const settles = new Set(besides);
  if (notRead) settles.add('read:register');
  // What stands in the register stays so, however often it is read.
  if (noMark || notValid) settles.add('correct:register');
  if (ageUnknown) settles.add('record:date-of-birth');
  return [...settles];
}

/**
 * What would tell on which days of the weeks of a span the school met: of days before the child joined only term dates do. `otherwise` where
 * that is known of every day.
 */
export function settlesOfDays(
  { from, to }: Span,
  { calendar, unusual }: Context,
  otherwise: Settles = 'read:register',
): readonly Settles[] {
  const unknown = weekdaysIn({ from: mondayOf(from), to }).filter((day) => metOn(calendar, day) === null);
  if (unknown.length === 0) return [otherwise];
  return unknown.map((day) => {
    const seen = unusual.filter((session) => session.day === day);
    if (seen.length > 0) return seen.some(({ mark }) => mark === unread) ? 'read:register' : 'correct:register';
    return isIn({ from: day, to: day }, calendar.offRoll) ? 'enter:term-dates' : 'read:register';
  });
}
