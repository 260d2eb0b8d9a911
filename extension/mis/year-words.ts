import type { YearTold } from './reading.ts';

/** Somebody who is offered 2020 beside this year has to know what for. */
export const whyTheseYears = ({ candidates, byWeekdays }: { candidates: readonly number[]; byWeekdays: boolean }): string =>
  byWeekdays
    ? `Schools keep registers for six years: of those it could be, only in ${candidates.length === 2 ? 'these two' : 'these'} do its days fall on the weekdays it shows.`
    : 'Schools keep registers for six years, and nothing else in it tells which of these it is.';

const toldBy: Record<YearTold['by'], string> = {
  'dates-beside': 'as dates beside them say',
  words: 'as the page says elsewhere',
  user: 'as you said',
  weekdays: 'the only one, of those that schools keep registers for, in which they fall on the weekdays shown',
};

export const whyYear = ({ schoolYear, by }: YearTold): string =>
  `The days stand without their year. They were taken to be of ${schoolYear} to ${schoolYear + 1}, ${toldBy[by]}.`;
