import { toBase64Url } from './base64url.ts';

/** SHA-256 of a text in UTF-8. */
export const digestOf = async (text: string): Promise<string> =>
  toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
