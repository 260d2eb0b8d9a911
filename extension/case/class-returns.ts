import { schoolCalendar } from '../../shared/dates/calendar.ts';
import { daysNotCovered } from '../../shared/dates/not-covered.ts';
import { schoolYearOf, type Day } from '../../shared/dates/day.ts';
import { schoolYearSpan, withTermDates } from '../../shared/dates/terms.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import type { PupilReading } from '../mis/reading.ts';
import type { YearDates } from './term-dates/assembled.ts';
import { termDatesOf } from './term-dates/of-years.ts';

/**
 * What the registers of a class cannot settle of the returns of regulation 13, said once and not of every child: what is believed and
 * agreed, and the days of the school year that nobody read.
 */
export function returnsInClass(pupils: readonly PupilReading[], asOf: Day, loaded: readonly YearDates[]): string[] {
  const judged =
    'Returns are listed by what was counted. Whether a child fails to attend regularly, or is going to be ill for fifteen school days, is for the school to judge; how often it makes returns is agreed with the authority; and whether one was made already nobody has said.';
  const spans = pupils.flatMap(({ registers }) => registers.map(({ span }) => span));
  const dates = termDatesOf([schoolYearOf(asOf)], loaded);
  const seen = schoolCalendar([], spans);
  const calendar = dates ? withTermDates(seen, dates).calendar : seen;
  const { from } = schoolYearSpan(schoolYearOf(asOf), calendar);
  const [first] = daysNotCovered(calendar, { from, to: asOf });
  return first === undefined
    ? [judged]
    : [
        judged,
        `Not every day of the school year so far was read; the first that was not is ${dayInShort(first)}. An absence that reaches into such days may be longer than is counted here.`,
      ];
}
