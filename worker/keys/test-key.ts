import { publishedTestHalf } from '../../shared/contract/receipt.ts';
import type { PrivateKey, PublicKey } from './keys.ts';

/** What the verification page of every checker knows it by: a receipt of a demonstration may turn up anywhere. */
export const publicTestKey: PublicKey = { kty: 'OKP', crv: 'Ed25519', kid: 'test-key-of-rfc-8037', x: publishedTestHalf };

/**
 * Signs where no key is configured: on one's own computer. Both halves stand here for everybody to read, so nothing it signs proves
 * anything, and the verification page says so. The pair is the example of RFC 8037, appendix A.
 */
export const testKey: PrivateKey = { ...publicTestKey, d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A' };
