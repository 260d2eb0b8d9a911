import { compactVerify, importJWK, type JWK } from 'jose';

export type AuthorityKey = JWK & { kid: string };

/** Whether a receipt is signed with one of these public keys: that which its header names, and no other. */
export async function isSignedBy(text: string, keys: readonly AuthorityKey[]): Promise<boolean> {
  const named = ({ kid }: { kid?: string }) => {
    const key = keys.find((one) => one.kid === kid);
    if (!key) throw new Error('no key of the authority');
    return importJWK(key, 'EdDSA');
  };
  try {
    const { protectedHeader } = await compactVerify(text, named, { algorithms: ['EdDSA'] });
    return protectedHeader.typ === 'before-you-refer-receipt+jws';
  } catch {
    // Also where a browser has no Ed25519: what cannot be verified is not the authority's.
    return false;
  }
}
