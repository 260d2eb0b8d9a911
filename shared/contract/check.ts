import * as z from 'zod/mini';
import { CodedFacts } from '../case/facts.ts';
import { DaySchema } from '../dates/day-schema.ts';

/** Name of an authority or a route, as it stands in addresses. */
export const Slug = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/));

/** POST /v1/checks. Strict: an unknown key is refused, so nothing can slip through. */
export const CheckRequest = z.strictObject({
  authority: Slug,
  route: Slug,
  asOf: DaySchema,
  /** Random for each check; the answer repeats it, so that an answer to another question is known as one. */
  checkId: z.uuid(),
  facts: CodedFacts,
});
export type CheckRequest = z.infer<typeof CheckRequest>;
