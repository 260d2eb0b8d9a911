import { Refusal } from '../refusal.ts';

/** A full case is about 20 kB. */
export const maxBodyBytes = 64 * 1024;

/** The whole body. Counts what arrives, since a stated length may be absent or wrong, and reads no further than the limit. */
export async function readLimited({ headers, body }: Request): Promise<Uint8Array> {
  if (Number(headers.get('Content-Length')) > maxBodyBytes) throw new Refusal('too-large');
  const bytes = new Uint8Array(maxBodyBytes);
  const reader = body?.getReader();
  let length = 0;
  for (let chunk = await next(reader); chunk; chunk = await next(reader)) {
    if (length + chunk.length > maxBodyBytes) {
      await reader?.cancel();
      throw new Refusal('too-large');
    }
    bytes.set(chunk, length);
    length += chunk.length;
  }
  return bytes.subarray(0, length);
}

/** A sender who goes away is no bug of ours: what has come so far is simply not a body. */
async function next(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<Uint8Array | undefined> {
  try {
    return (await reader?.read())?.value;
  } catch {
    throw new Refusal('not-json');
  }
}
