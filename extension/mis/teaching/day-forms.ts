import { isDay, type Day } from '../../../shared/dates/day.ts';

/** Ways of writing a whole date that the reader does not take by itself, since it could not tell them from others. */
export const dayForms = {
  'month-day-year': /^\D*(?<m>\d{1,2})\D(?<d>\d{1,2})\D(?<y>\d{4}|\d{2})\D*$/,
  'day-month-year': /^\D*(?<d>\d{1,2})\D(?<m>\d{1,2})\D(?<y>\d{4}|\d{2})\D*$/,
  'year-month-day': /^\D*(?<y>\d{4}|\d{2})\D(?<m>\d{1,2})\D(?<d>\d{1,2})\D*$/,
  together: /^\D*(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)\D*$/,
  'day-first-together': /^\D*(?<d>\d\d)(?<m>\d\d)(?<y>\d{4})\D*$/,
} as const;
export type DayForm = keyof typeof dayForms;

/** The day a text means in a form; `null` for any other text. */
export function dayIn(text: string, form: DayForm): Day | null {
  const { y = '', m = '', d = '' } = dayForms[form].exec(text)?.groups ?? {};
  const day = `${y.length === 2 ? `20${y}` : y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
