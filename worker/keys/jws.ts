import { fromBase64Url, toBase64Url } from './base64url.ts';
import { keyName } from './key-name.ts';
import type { PrivateKey, PublicKey } from './keys.ts';

/** What is signed says what it is, so that a token can never pass for a receipt. */
export type Kind = 'JWT' | 'before-you-refer-receipt+jws';

/** `kid` is what the text claims; only `opened` says that this key signed. */
export type Opened =
  | { kind: 'opened'; kid: string; payload: unknown }
  | { kind: 'altered' | 'unknown-key'; kid: string }
  | { kind: 'not-understood' };

const encoder = new TextEncoder();

export const signingKey = (key: PrivateKey): Promise<CryptoKey> => imported(key, 'sign');

/** A JWS in compact form (RFC 7515) by Ed25519 (RFC 8037): what is signed is the text itself, so nobody has to write JSON in one way. */
export async function signed(typ: Kind, kid: string, payload: object, key: CryptoKey): Promise<string> {
  const parts = [{ alg: 'EdDSA', kid, typ }, payload].map((part) => toBase64Url(encoder.encode(JSON.stringify(part))));
  const text = parts.join('.');
  const signature = await crypto.subtle.sign('Ed25519', key, encoder.encode(text));
  return `${text}.${toBase64Url(new Uint8Array(signature))}`;
}

/** Whether the two halves belong together: what one signs, the other verifies. */
export async function isPair(pair: PrivateKey): Promise<boolean> {
  const proof = await signed('JWT', pair.kid, {}, await signingKey(pair)).catch(() => '');
  return (await opened(proof, 'JWT', [pair])).kind === 'opened';
}

/** Takes one algorithm and one kind. Whatever else the text claims of itself, such as `none`, is not understood. */
export async function opened(text: string, typ: Kind, keys: readonly PublicKey[]): Promise<Opened> {
  const [header = '', payload = '', signature = '', ...more] = text.split('.');
  const claimed = jsonOf(header);
  const bytes = fromBase64Url(signature);
  const held = jsonOf(payload);
  if (!isHeader(claimed, typ) || bytes?.length !== 64 || held === undefined || more.length > 0) return { kind: 'not-understood' };
  const { kid } = claimed;
  const key = keys.find((one) => one.kid === kid);
  if (!key) return { kind: 'unknown-key', kid };
  const isSigned = await crypto.subtle.verify('Ed25519', await imported(key, 'verify'), bytes, encoder.encode(`${header}.${payload}`));
  return isSigned ? { kind: 'opened', kid, payload: held } : { kind: 'altered', kid };
}

const isHeader = (value: unknown, typ: Kind): value is { kid: string } => {
  if (typeof value !== 'object' || value === null) return false;
  const { alg, kid, crit, typ: found } = value as Record<string, unknown>;
  return alg === 'EdDSA' && found === typ && crit === undefined && typeof kid === 'string' && keyName.test(kid);
};

function jsonOf(part: string): unknown {
  const bytes = fromBase64Url(part);
  if (!bytes) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

/** Only what a key is made of: members that say what it may be used for are the publisher's to read. */
function imported(key: PublicKey | PrivateKey, use: 'sign' | 'verify'): Promise<CryptoKey> {
  const { kty, crv, x } = key;
  const jwk = use === 'sign' && 'd' in key ? { kty, crv, x, d: key.d } : { kty, crv, x };
  return crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, [use]);
}
