import * as z from 'zod/mini';

/** A day that exists, `YYYY-MM-DD`, between 2000 and 2099: anything else is a slip of the keyboard. */
export const DaySchema = z.iso.date('must be a day, YYYY-MM-DD').check(z.regex(/^20/, 'must be a day of this century'));

/** Two days in order, both included. */
export const SpanSchema = z
  .strictObject({ from: DaySchema, to: DaySchema })
  .check(z.refine(({ from, to }) => from <= to, { message: 'must not end before it begins' }));
