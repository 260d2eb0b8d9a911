import { readPassedOn, saltedText, type ReceiptClaims } from '../../shared/contract/receipt.ts';
import { fromBase64Url, toBase64Url } from '../keys/base64url.ts';
import { opened } from '../keys/jws.ts';
import type { PublishedKey } from '../keys/keys.ts';
import { publicTestKey } from '../keys/test-key.ts';
import { isClaims } from './is-claims.ts';

/** What the page was given when it was made. No request is needed for anything. */
export type Known = {
  keys: PublishedKey[];
  checklists: Array<{
    authority: string;
    name: string;
    route: string;
    title: string;
    edition: string;
    content: string;
    items: Record<string, string>;
  }>;
};

/** What can be said of a text. One sentence for each, in verify.ts. */
export type Judged =
  | { kind: 'not-understood' }
  | { kind: 'altered' | 'unknown-key'; kid: string }
  | {
      kind: 'test-key' | 'after-retirement' | 'genuine' | 'genuine-retired';
      key: PublishedKey;
      claims: ReceiptClaims;
      certificateSalt: string;
    };

/** More than any receipt: a code holds three thousand letters. */
const mostLetters = 20_000;

export async function judged(typed: string, known: Known): Promise<Judged> {
  const keys: PublishedKey[] = [...known.keys, { ...publicTestKey, status: 'test' }];
  const passedOn = typed.length > mostLetters ? null : readPassedOn(typed);
  const text = passedOn && (passedOn.isPacked ? await unpacked(passedOn.text) : passedOn.text);
  if (!passedOn || text === null) return { kind: 'not-understood' };
  const found = await opened(text, 'before-you-refer-receipt+jws', keys);
  if (found.kind !== 'opened') return found;
  const key = keys.find(({ kid }) => kid === found.kid)!;
  const claims = found.payload;
  // Anybody may sign with the key of demonstrations, and sign anything.
  if (!isClaims(claims)) return { kind: 'not-understood' };
  return { kind: kindOf(key, claims), key, claims, certificateSalt: passedOn.certificateSalt };
}

function kindOf({ status, until }: PublishedKey, { madeAt }: ReceiptClaims) {
  if (status === 'test') return 'test-key';
  if (status === 'current') return 'genuine';
  return madeAt.slice(0, 10) > until! ? 'after-retirement' : 'genuine-retired';
}

/** The very text that was signed; `null` where it cannot be had again. */
async function unpacked(text: string): Promise<string | null> {
  const [header = '', payload = '', signature = ''] = text.split('.');
  const bytes = fromBase64Url(payload);
  if (!bytes) return null;
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return `${header}.${toBase64Url(new Uint8Array(await new Response(stream).arrayBuffer()))}.${signature}`;
  } catch {
    return null;
  }
}

/** Whether the end of the receipt is there: nobody signed it, and cut short it would tell a certificate from itself. */
export const isWhole = (certificateSalt: string): boolean => fromBase64Url(certificateSalt)?.length === 16;

/** What a receipt with this salt says of a file that it was made over. */
export async function certificateDigest(file: Blob, certificateSalt: string): Promise<string> {
  const hash = Array.from(await sha256(await file.arrayBuffer()), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const digest = await sha256(new TextEncoder().encode(saltedText('certificate', certificateSalt, hash)));
  return toBase64Url(digest);
}

const sha256 = async (bytes: BufferSource) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
