import { generateKeyPairSync } from 'node:crypto';
import type { PrivateKey } from '../../worker/keys/keys.ts';

/** A pair made for this run. */
export function newKey(kid: string): PrivateKey {
  const { x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return { kty: 'OKP', crv: 'Ed25519', kid, x: x!, d: d! };
}

export const publicOf = ({ d: _secret, ...key }: PrivateKey) => key;

/** What an authority would hold: one key for receipts, two for tokens, one taking over from the other. */
export const liveKey = newKey('kent-receipts-2026');
export const [oldTokenKey, newTokenKey] = [newKey('kent-tokens-2025'), newKey('kent-tokens-2026')];
export const tokenKeys = [oldTokenKey, newTokenKey].map(publicOf);
