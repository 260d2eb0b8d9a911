import * as z from 'zod/mini';
import { schoolDaysIn, schoolDaysKnownIn, type SchoolCalendar } from '../../dates/calendar.ts';
import { weekdaysNotCovered } from '../../dates/not-covered.ts';
import { addDays, dayFrom, dayNumber, weekdayOf, type Day, type Span } from '../../dates/day.ts';
import { windowInWords, type Window } from '../../dates/window.ts';
import { isNotValid, type CountableSession } from '../../register/countable.ts';
import { unread } from '../../register/register.ts';
import type { Context } from '../context.ts';
import { UnitCount } from '../window-schema.ts';
import { countSessions, sessionsWith } from '../count.ts';
import { settlesOfDays, settlesOfOpen } from '../left-open.ts';
import { reason } from '../reasons.ts';
import { and, weighing, type Verdict } from '../verdict.ts';
import { definePredicate } from './define.ts';
import { Code } from './sessions.ts';

const Params = __EXAMPLES__
  ? z.strictObject({
      codes: z.array(Code).check(z.minLength(1)),
      /** The last such session lies in the last so many school days. */
      schoolDays: UnitCount,
      /** There are such sessions in at least so many of the last so many school weeks. */
      weeks: z.strictObject({ atLeast: UnitCount, of: UnitCount }),
    })
  : (undefined as never);
type Params = z.infer<typeof Params>;

/** Whether absence is recent and goes on, laid out in figures. What nobody could see, or looked at, leaves it open. */
export const recency = definePredicate<Params>({
  params: Params,
  contact: false,
  basis: 'computed',

  prepare({ codes, schoolDays, weeks }) {
    const ofDays: Window = { last: schoolDays, unit: 'school-day' };
    const ofWeeks: Window = { last: weeks.of, unit: 'school-week' };
    return (context) => {
      const { asOf, calendar } = context;
      const [lastDays, lastWeeks] = [context.spanOf(ofDays), context.spanOf(ofWeeks)];
      if (!lastDays || !lastWeeks) {
        const told = reason('register-not-read', { window: windowInWords(ofDays) });
        return weighing('unanswered', 'computed', [told], ['read:register']);
      }
      const recent = countSessions(codes, lastDays, context);
      const inWeeks = countSessions(codes, lastWeeks, context);
      const read = weeksRead(calendar, lastWeeks);
      const counted = weeksOf(inWeeks.counted);
      const unseen = inWeeks.notRead + inWeeks.notValid === 0 ? [] : weeksOf(sessionsWith(codes, context).filter(mayBe));
      const mayCount = read.filter((week) => unseen.includes(week) && !counted.includes(week)).length + weeks.of - read.length;
      const daysBeforeRead = Math.max(0, schoolDays - schoolDaysKnownIn(calendar, { from: lastDays.from, to: asOf }));
      const weighed = and(
        least(recent.counted.length, recent.notRead + recent.notValid + daysBeforeRead, 1),
        least(counted.length, mayCount, weeks.atLeast),
      );
      // Days nobody looked at may have been days without school: then the windows begin earlier, and hold more.
      const isOpen = () => weekdaysNotCovered(calendar, lastWeeks) > 0 || schoolDaysIn(calendar, lastWeeks) === null;
      const verdict = weighed === 'missing' && isOpen() ? 'unanswered' : weighed;
      const figures = {
        codes,
        ...lastOne(codes, context),
        weeksWith: counted.length,
        weeksRead: read.length,
        weeks: weeks.of,
        notRead: inWeeks.notRead,
        notValid: inWeeks.notValid,
      };
      const settles =
        verdict === 'unanswered' ? settlesOfOpen(inWeeks, isOpen() || daysBeforeRead > 0 ? settlesOfDays(lastWeeks, context) : []) : [];
      return weighing(verdict, 'computed', [reason('recency', figures)], settles);
    };
  },

  examples: __EXAMPLES__
    ? [
        { why: 'last week, and in two weeks of two', ...given('/\\/\\OO/\\/\\ OO/\\/\\/\\/\\'), expect: 'met' },
        { why: 'in one week of two', ...given('/\\/\\/\\/\\/\\ OO/\\/\\/\\/\\'), expect: 'missing' },
        { why: 'not in the last five school days', ...given('OO/\\/\\/\\/\\ /\\/\\/\\/\\/\\'), expect: 'missing' },
        { why: 'a week was not read', ...given('??????/\\/\\ OO/\\/\\/\\/\\'), expect: 'unanswered' },
        { why: 'the register was read a week ago', ...given('OO/\\/\\/\\/\\ OO/\\/\\/\\/\\', '2026-09-25'), expect: 'unanswered' },
        { why: 'the days since could not be read', ...given('OO/\\/\\/\\/\\ ??????????'), expect: 'unanswered' },
        { why: 'no register was read', ...given(null), expect: 'unanswered' },
      ]
    : [],
});

/** What may be one of those looked for, and may not. */
const mayBe = (session: CountableSession): boolean => session.mark === unread || isNotValid(session);

/** Weeks from Monday, each once, by the number of that day. Sessions are in order. */
function weeksOf(sessions: readonly CountableSession[]): number[] {
  const weeks: number[] = [];
  for (const { number } of sessions) {
    const monday = number - weekdayOf(number);
    if (weeks.at(-1) !== monday) weeks.push(monday);
  }
  return weeks;
}

/** Weeks of a span in which the school is known to have met. */
function weeksRead(calendar: SchoolCalendar, { from, to }: Span): number[] {
  const weeks: number[] = [];
  const first = dayNumber(from);
  const end = dayNumber(to);
  for (let monday = first - weekdayOf(first); monday <= end; monday += 7)
    if (schoolDaysKnownIn(calendar, { from: dayFrom(monday), to: dayFrom(Math.min(monday + 6, end)) }) > 0) weeks.push(monday);
  return weeks;
}

/** How long ago is not said where nobody can tell on which days since the school met. */
function lastOne(codes: readonly string[], context: Context): { last?: Day; schoolDaysAgo?: number } {
  const last = sessionsWith(codes, context).findLast((session) => session.onRoll && !mayBe(session))?.day;
  if (last === undefined) return {};
  const since = { from: addDays(last, 1), to: context.asOf };
  const schoolDaysAgo = last === context.asOf ? 0 : schoolDaysIn(context.calendar, since);
  return { last, ...(schoolDaysAgo !== null && { schoolDaysAgo }) };
}

const least = (low: number, more: number, needed: number): Verdict =>
  low >= needed ? 'met' : low + more < needed ? 'missing' : 'unanswered';

/** Two weeks from Monday 7 September 2026, checked on the second Friday. */
function given(marks: string | null, asOf = '2026-09-18') {
  return {
    facts: marks === null ? {} : { registers: [{ span: { from: '2026-09-07', to: '2026-09-18' }, marks }] },
    params: { codes: ['O'] as [string, ...string[]], schoolDays: 5, weeks: { atLeast: 2, of: 2 } },
    asOf,
  };
}
