import * as z from 'zod/mini';
import { CodedFacts } from '../case/facts.ts';
import { DaySchema } from '../dates/day-schema.ts';

/** Name of an authority or a route, as it stands in addresses. */
export const Slug = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/));

/** As `crypto.randomUUID` makes them. A pattern weighs less in the bundle than zod's own. */
export const Uuid = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));

/** POST /v1/checks. Strict: an unknown key is refused, so nothing can slip through. */
export const CheckRequest = z.strictObject({
  authority: Slug,
  route: Slug,
  asOf: DaySchema,
  /** Random for each check; the answer repeats it, so that an answer to another question is known as one. */
  checkId: Uuid,
  facts: CodedFacts,
  /**
   * SHA-256 of the certificates' files, in hexadecimal. No check sees them: the receipt holds salted digests of them, so that whoever has
   * the file can tell whether it was the one at hand.
   */
  certificates: z.optional(z.array(z.string().check(z.regex(/^[0-9a-f]{64}$/))).check(z.maxLength(8))),
});
export type CheckRequest = z.infer<typeof CheckRequest>;
