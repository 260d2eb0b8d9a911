import { deflateRawSync } from 'node:zlib';

/** One entry: its content, or what stands packed in its place, and the size it claims. */
type Entry = { content: string; packed?: Buffer; says?: number };

/** A zip archive, honest or not. */
export function zipOf(entries: Record<string, Entry>): Uint8Array<ArrayBuffer> {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [path, { content, packed = deflateRawSync(content), says = content.length }] of Object.entries(entries)) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(says, 22);
    local.writeUInt16LE(Buffer.byteLength(path), 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(says, 24);
    central.writeUInt16LE(Buffer.byteLength(path), 28);
    central.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(path), packed);
    directory.push(central, Buffer.from(path));
    at += 30 + Buffer.byteLength(path) + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
}
