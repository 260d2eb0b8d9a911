import * as z from 'zod/mini';

/** Everything a checker refuses, as the last part of the problem's type (RFC 9457). */
export const problemKinds = [
  'invalid-request',
  'not-json',
  'unknown-authority',
  'unknown-route',
  'not-found',
  'method-not-allowed',
  'too-large',
  'unsupported-media-type',
  'token-missing',
  'token-not-valid',
  'token-elsewhere',
  'token-revoked',
  'token-not-yet-valid',
  'token-expired',
  'too-many-requests',
  'internal',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** `at` names the positions at fault, never a key or value that was sent. */
export const Problem = z.object({
  type: z.string(),
  kind: z.enum(problemKinds),
  title: z.string(),
  status: z.int(),
  at: z.optional(z.array(z.string())),
});
export type Problem = z.infer<typeof Problem>;
