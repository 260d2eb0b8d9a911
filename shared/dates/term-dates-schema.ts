import * as z from 'zod/mini';
import { daysBetween } from './day.ts';
import { DaySchema, SpanSchema } from './day-schema.ts';

/** In calendar days. No term is longer, and checking one must stay cheap. */
export const mostDaysInTerm = 200;
export const mostTerms = 30;
export const mostNonSchoolDays = 200;

/** Term dates the school publishes, and days inside them on which it is closed to pupils: about the school, nothing about a pupil. */
export const TermDatesFact = z.strictObject({
  terms: z
    .array(SpanSchema.check(z.refine(({ from, to }) => daysBetween(from, to) < mostDaysInTerm, { message: 'is longer than a term' })))
    .check(z.maxLength(mostTerms)),
  nonSchoolDays: z.array(DaySchema).check(z.maxLength(mostNonSchoolDays)),
});
export type TermDatesFact = z.infer<typeof TermDatesFact>;
