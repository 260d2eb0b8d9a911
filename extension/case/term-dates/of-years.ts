import type { TermDatesFact } from '../../../shared/dates/term-dates-schema.ts';
import type { YearDates } from './assembled.ts';

/** Of the term dates that were loaded, those of these school years, as a check takes them; `null` where none were. */
export function termDatesOf(schoolYears: readonly number[], loaded: readonly YearDates[]): TermDatesFact | null {
  const meant = loaded.filter(({ schoolYear }) => schoolYears.includes(schoolYear));
  if (meant.length === 0) return null;
  const terms = meant.flatMap((year) => year.terms.map(({ from, to }) => ({ from, to })));
  return { terms, nonSchoolDays: meant.flatMap(({ holidays, training }) => [...holidays, ...training]) };
}
