/** Entries of a zip archive, unpacked; `null` for what is no archive, or holds more than was allowed. */
export type Unpacked = Map<string, Uint8Array>;

const mostEntries = 2_000;
const mostBytes = 60_000_000;
/** Text of spreadsheets packs to a tenth or, where all cells are alike, to a hundredth; a bomb to a thousandth. */
const mostTimes = 250;

/**
 * Unpacks the entries that `wanted` asks for. What says that it is too large is not begun; what turns out larger than it said is dropped
 * at the first part too many, so a lying archive costs no more than an honest one.
 */
export async function unzipped(bytes: Uint8Array, wanted: (path: string) => boolean): Promise<Unpacked | 'damaged' | 'too-large'> {
  const entries = entriesOf(bytes);
  if (entries === null) return 'damaged';
  if (entries.length > mostEntries) return 'too-large';
  const unpacked: Unpacked = new Map();
  let left = Math.min(mostBytes, Math.max(1_000_000, bytes.length * mostTimes));
  for (const { path, method, packed, says } of entries) {
    if (!wanted(path)) continue;
    if (says > left) return 'too-large';
    const content = method === 0 ? packed : method === 8 ? await inflated(packed, says) : null;
    if (content === 'too-large' || (content && content.length > left)) return 'too-large';
    if (content === null) return 'damaged';
    left -= content.length;
    unpacked.set(path, content);
  }
  return unpacked;
}

type Entry = { path: string; method: number; packed: Uint8Array; says: number };

/** From the directory at the archive's end (APPNOTE.TXT 4.3); `null` where that does not hold together. */
function entriesOf(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let place = 0; place < count; place += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const [size, name, extra, comment] = [20, 28, 30, 32].map((offset) =>
      view[offset === 20 ? 'getUint32' : 'getUint16'](at + offset, true),
    );
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length) return null;
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name!));
    entries.push({
      path,
      method: view.getUint16(at + 10, true),
      packed: bytes.subarray(from, from + size!),
      says: view.getUint32(at + 24, true),
    });
    at += 46 + name! + extra! + comment!;
  }
  return entries;
}

async function inflated(packed: Uint8Array, most: number): Promise<Uint8Array | 'too-large' | null> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // A fault shows at the reading end as well.
  void writer
    .write(new Uint8Array(packed))
    .then(() => writer.close())
    .catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > most) {
        void reader.cancel().catch(() => undefined);
        return 'too-large';
      }
      parts.push(part.value);
    }
  } catch {
    return null;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The same entries as an archive without packing, for a reader that would unpack on its own. */
export function storedZip(entries: Unpacked): ArrayBuffer {
  const files = [...entries].map(([path, content]) => ({ name: new TextEncoder().encode(path), content }));
  const size = files.reduce((sum, { name, content }) => sum + 76 + name.length * 2 + content.length, 22);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const places = files.map(({ name, content }) => {
    const place = at;
    view.setUint32(at, 0x04034b50, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint32(at + 22, content.length, true);
    view.setUint16(at + 26, name.length, true);
    bytes.set(name, at + 30);
    bytes.set(content, at + 30 + name.length);
    at += 30 + name.length + content.length;
    return place;
  });
  const directory = at;
  for (const [place, { name, content }] of files.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint32(at + 20, content.length, true);
    view.setUint32(at + 24, content.length, true);
    view.setUint16(at + 28, name.length, true);
    view.setUint32(at + 42, places[place]!, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes.buffer;
}
