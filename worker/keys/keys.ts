import * as z from 'zod/mini';
import { DaySchema } from '../../shared/dates/day-schema.ts';
import { keyName } from './key-name.ts';

const Half = z.string().check(z.regex(/^[\w-]{43}$/));

const publicHalf = {
  kty: z.enum(['OKP']),
  crv: z.enum(['Ed25519']),
  /** Never used again for another pair: receipts and tokens name their key by it. */
  kid: z.string().check(z.regex(keyName)),
  x: Half,
  /** The secret half, which stands in no list of public ones: whoever pasted it there has told it to all who may read the settings. */
  d: z.optional(z.never()),
};

/** Half of an Ed25519 pair that anybody may hold, as a JSON Web Key (RFC 8037). Members beside these are let be. */
export const PublicKey = z.object(publicHalf);
export type PublicKey = Omit<z.infer<typeof PublicKey>, 'd'>;

/** Both halves. It is a secret, and stands in no file. */
export const PrivateKey = z.object({ ...publicHalf, d: Half });
export type PrivateKey = z.infer<typeof PrivateKey>;

/**
 * A key whose receipts may still turn up: `retired` signed until that day, which has to be told, since whoever took the key would sign later;
 * what a `test` key signs proves nothing.
 */
export const OtherKey = z
  .object({ ...publicHalf, status: z.enum(['retired', 'test']), until: z.optional(DaySchema) })
  .check(z.refine(({ status, until }) => status === 'test' || until !== undefined));
export type OtherKey = Omit<z.infer<typeof OtherKey>, 'd'>;

/** What is published of a key. `current` signs now. */
export type PublishedKey = PublicKey & { status: 'current' | OtherKey['status']; until?: string | undefined };
