import * as z from 'zod/mini';
import { daysBetween } from '../dates/day.ts';
import { DaySchema, SpanSchema } from '../dates/day-schema.ts';
import * as kinds from './kinds.ts';
import { registerIn } from './register-in.ts';

/** A school year with the holidays on both sides of it: a register is never longer, and checking one must stay cheap. */
const mostDays = 400;

/** One school year's register. `marks` is the wire form of shared/register/wire.ts. */
export const RegisterFact = z
  .strictObject({
    span: SpanSchema,
    marks: z.string().check(z.maxLength(4000)),
    /** Boundary days of compulsory school age, both included: worked out in the browser, so that no date of birth is sent. */
    compulsoryAge: z.optional(SpanSchema),
    /** Days on which the pupil joined and left, where either is known. Those of all registers together say when they were on roll. */
    onRoll: z.optional(z.strictObject({ from: z.optional(DaySchema), to: z.optional(DaySchema) })),
    /** Spans whose sessions an earlier notice, referral or prosecution already used. */
    reliedOn: z.optional(z.array(z.strictObject({ span: SpanSchema, by: z.enum(kinds.keysOf(kinds.noticeKinds)) })).check(z.maxLength(20))),
  })
  .check(
    z.superRefine((fact, context) => {
      if (daysBetween(fact.span.from, fact.span.to) > mostDays)
        return context.addIssue({ code: 'custom', path: ['span'], message: 'covers more than a school year' });
      const read = registerIn(fact);
      if ('fault' in read) context.addIssue({ code: 'custom', path: ['marks'], message: `cannot be read: ${read.fault}` });
    }),
  );
export type RegisterFact = z.infer<typeof RegisterFact>;

/** None asks about more than two school years. */
export const mostRegisters = 4;

/** A session that stood in two registers would be counted twice, and where they differ nobody could say which is right. */
export const RegisterFacts = z.array(RegisterFact).check(
  z.maxLength(mostRegisters),
  z.superRefine((registers, context) =>
    registers.forEach(({ span }, place) => {
      const other = registers.findIndex((one, before) => before < place && one.span.from <= span.to && span.from <= one.span.to);
      if (other >= 0) context.addIssue({ code: 'custom', path: [place, 'span'], message: `overlaps the register at place ${other}` });
    }),
  ),
);
