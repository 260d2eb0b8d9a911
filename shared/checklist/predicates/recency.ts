import * as z from 'zod/mini';
import { schoolDaysIn, schoolDaysKnownIn, schoolDaysSeen, weekdaysNotCovered } from '../../dates/calendar.ts';
import { addDays, dayNumber, mondayOf, weekdayOf, type Day } from '../../dates/day.ts';
import { spanBackFrom } from '../../dates/spans.ts';
import { windowInWords } from '../../dates/window.ts';
import { unread } from '../../register/register.ts';
import type { Context } from '../context.ts';
import { UnitCount } from '../window-schema.ts';
import { countSessions, sessionsWith } from '../count.ts';
import { reason } from '../reasons.ts';
import { and, type Verdict } from '../verdict.ts';
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

  weigh(_facts, params, context) {
    const { codes, schoolDays, weeks } = params;
    const { asOf, calendar } = context;
    const lastDays = spanBackFrom(asOf, schoolDays, 'school-day', calendar);
    const lastWeeks = spanBackFrom(asOf, weeks.of, 'school-week', calendar);
    if (!lastDays || !lastWeeks) {
      const window = windowInWords({ last: schoolDays, unit: 'school-day' });
      return { verdict: 'unanswered', reasons: [reason('register-not-read', { window })], settles: ['read:register'] };
    }
    const recent = countSessions({ codes }, lastDays, context);
    const inWeeks = countSessions({ codes }, lastWeeks, context);
    const read = weeksOf(schoolDaysSeen(calendar, { from: mondayOf(lastWeeks.from), to: asOf }).map(dayNumber));
    const counted = weeksOf(inWeeks.counted.map(({ number }) => number));
    const unseen = inWeeks.notRead === 0 ? [] : weeksOf(context.unusual.filter(({ mark }) => mark === unread).map(({ number }) => number));
    const mayCount = read.filter((week) => unseen.includes(week) && !counted.includes(week)).length + weeks.of - read.length;
    const daysBeforeRead = Math.max(0, schoolDays - schoolDaysKnownIn(calendar, { from: lastDays.from, to: asOf }));
    const weighed = and(least(recent.counted.length, recent.notRead + daysBeforeRead, 1), least(counted.length, mayCount, weeks.atLeast));
    // Days nobody looked at may have been days without school: then the windows begin earlier, and hold more.
    const isOpen = weekdaysNotCovered(calendar, lastWeeks) > 0 || schoolDaysIn(calendar, lastWeeks) === null;
    const verdict = isOpen && weighed === 'missing' ? 'unanswered' : weighed;
    const figures = { codes, ...lastOne(codes, context), weeksWith: counted.length, weeksRead: read.length, notRead: inWeeks.notRead };
    return { verdict, reasons: [reason('recency', figures)], settles: verdict === 'unanswered' ? ['read:register'] : [] };
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

/** Weeks from Monday, each once, by the numbers of days in them, which are in order. */
function weeksOf(numbers: readonly number[]): number[] {
  const weeks: number[] = [];
  for (const number of numbers) {
    const monday = number - weekdayOf(number);
    if (weeks.at(-1) !== monday) weeks.push(monday);
  }
  return weeks;
}

/** How long ago is not said where nobody can tell on which days since the school met. */
function lastOne(codes: readonly string[], context: Context): { last?: Day; schoolDaysAgo?: number } {
  const last = sessionsWith(codes, context).findLast(({ mark }) => codes.includes(mark))?.day;
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
