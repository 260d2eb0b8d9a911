import * as z from 'zod/mini';
import { isCode } from '../../shared/register/codes.ts';
import { dayForms, type DayForm } from '../mis/teaching/day-forms.ts';

const Line = z.string().check(z.minLength(1), z.maxLength(200));
const Place = z.strictObject({ axis: z.enum(['heading', 'label']), at: z.int().check(z.gte(0), z.lte(1500)) });
const Lesson = z.strictObject({
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
  sessions: z.optional(z.strictObject({ place: Place, AM: Line, PM: Line })),
  days: z.optional(z.strictObject({ place: Place, form: z.enum(Object.keys(dayForms) as [DayForm, ...DayForm[]]) })),
  marks: z.record(Line, z.string().check(z.refine(isCode))),
});

/** What was taught about pages, as it is kept, exported and shipped. Strict: nothing else may come along. */
export const Teachings = z.array(
  z.strictObject({
    host: z.string().check(z.regex(/^[a-z0-9.-]{1,253}$/)),
    route: z.string().check(z.regex(/^\//), z.maxLength(300)),
    lesson: Lesson,
  }),
);
