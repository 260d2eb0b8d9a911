import * as z from 'zod/mini';
import { isDay } from './day.ts';

/**
 * A day that exists, `YYYY-MM-DD`, between 2000 and 2099: anything else is a slip of the keyboard. Not `z.iso.date`, since bundlers keep
 * zod's times and durations beside it, which nobody needs here.
 */
export const DaySchema = z
  .string()
  .check(
    z.regex(/^20\d\d-\d\d-\d\d$/, 'must be a day of this century, YYYY-MM-DD'),
    z.refine(isDay, { message: 'must be a day that exists' }),
  );

/** Two days in order, both included. */
export const SpanSchema = z
  .strictObject({ from: DaySchema, to: DaySchema })
  .check(z.refine(({ from, to }) => from <= to, { message: 'must not end before it begins' }));
