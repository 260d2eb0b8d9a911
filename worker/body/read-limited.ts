import { Refusal } from '../refusal.ts';

/** A full case is about 20 kB. */
export const maxBodyBytes = 64 * 1024;

/** The whole body. Counts what arrives, since a stated length may be absent or wrong, and reads one byte past the limit at most. */
export async function readLimited({ headers, body }: Request): Promise<Uint8Array> {
  const stated = Number(headers.get('Content-Length'));
  if (stated > maxBodyBytes) throw new Refusal('too-large');
  const reader = body?.getReader({ mode: 'byob' });
  // Room of our own fills in fewer pieces than a stream would choose, and each piece takes its time.
  let room = new Uint8Array(maxBodyBytes + 1);
  for (let length = 0; length <= maxBodyBytes;) {
    const piece = await next(reader, room.subarray(length));
    if (!piece) return new Uint8Array();
    // The room went into the stream, and has come back with it.
    room = new Uint8Array(piece.buffer);
    length += piece.length;
    // It ends where it said it would: being told so by the stream would be a piece more.
    if (piece.length === 0 || length === stated) return room.subarray(0, length);
  }
  await reader?.cancel();
  throw new Refusal('too-large');
}

/** A sender who goes away is no bug of ours: what has come so far is simply not a body. */
async function next(
  reader: ReadableStreamBYOBReader | undefined,
  room: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return (await reader?.read(room))?.value;
  } catch {
    throw new Refusal('not-json');
  }
}
