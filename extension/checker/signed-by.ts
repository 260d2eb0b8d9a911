import { compactVerify, importJWK, type JWK } from 'jose';

/** Whether a receipt is signed with one of these public keys: that which its header names, and no other. */
export async function isSignedBy(text: string, keys: ReadonlyArray<JWK & { kid: string }>): Promise<boolean> {
  try {
    const { protectedHeader } = await compactVerify(
      text,
      async ({ kid }) => importJWK(keys.find((key) => key.kid === kid) ?? Promise.reject(new Error('not a key of the authority')), 'EdDSA'),
      { algorithms: ['EdDSA'] },
    );
    return protectedHeader.typ === 'before-you-refer-receipt+jws';
  } catch {
    return false;
  }
}
