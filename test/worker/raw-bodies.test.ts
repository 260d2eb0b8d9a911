import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveBuilt, type Served } from './built.ts';
import { request } from './request.ts';

let served: Served;
beforeAll(async () => {
  served = await serveBuilt();
}, 60_000);
afterAll(() => served?.stop());

const canary = 'Wren-Ashdown-Y8';
const text = JSON.stringify(request);
const piece = Buffer.alloc(16 * 1024, canary);
const hundredMegabytes = 100 * 1024 * 1024;

/** `status` is 0 where the connection was cut with the refusal still in it: a sender still busy may not see it. */
type Heard = { status: number; kind: unknown; sent: number; answer: string };

/** Writes what no client would: `head` and then pieces for ever, or until it is answered or cut off. `sent` counts what left this process. */
async function heardOf(head: string, pieces: Iterable<Buffer>): Promise<Heard> {
  const socket = connect(Number(new URL(served.address).port), '127.0.0.1');
  let answer = '';
  let isOver = false;
  const over = new Promise<void>((done) => {
    const end = () => {
      isOver = true;
      done();
    };
    socket.on('data', (part) => {
      answer += part;
      if (/\r\n\r\n.*[}]/s.test(answer)) end();
    });
    socket.on('close', end).on('error', end);
  });
  socket.write(`POST /v1/checks HTTP/1.1\r\nHost: checker\r\nContent-Type: application/json\r\n${head}\r\n\r\n`);
  let sent = 0;
  for (const one of pieces) {
    if (isOver) break;
    sent += one.length;
    if (!socket.write(one)) await Promise.race([over, drained(socket)]);
  }
  await over;
  socket.destroy();
  const kind = /"kind":"([a-z-]+)"/.exec(answer)?.[1];
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0), kind, sent, answer };
}

const drained = (socket: Socket) => new Promise<void>((done) => void socket.once('drain', done));

function* upTo(bytes: number, wrapped = (one: Buffer) => one): Generator<Buffer> {
  for (let sent = 0; sent < bytes; sent += piece.length) yield wrapped(piece);
}
const chunk = (one: Buffer) => Buffer.concat([Buffer.from(`${one.length.toString(16)}\r\n`), one, Buffer.from('\r\n')]);

describe('a body of 100 MB', () => {
  test.each([
    ['that says so', `Content-Length: ${hundredMegabytes}`, upTo(hundredMegabytes), 413, 'too-large'],
    ['in chunks, without a length', 'Transfer-Encoding: chunked', upTo(hundredMegabytes, chunk), 413, 'too-large'],
    [
      'that says it is compressed',
      `Content-Encoding: gzip\r\nContent-Length: ${hundredMegabytes}`,
      upTo(hundredMegabytes),
      415,
      'unsupported-media-type',
    ],
    ['that says it is ten bytes', 'Content-Length: 10', upTo(hundredMegabytes), 400, 'not-json'],
  ])('%s is refused, or cut off, long before all of it has come', async (_, head, pieces, status, kind) => {
    const heard = await heardOf(head, pieces);
    expect([`${status} ${kind}`, '0 undefined']).toContain(`${heard.status} ${String(heard.kind)}`);
    // What lies in the buffers of both sides' systems is no longer ours to refuse: some megabytes.
    expect(heard.sent).toBeLessThan(hundredMegabytes / 4);
    expect(heard.answer).not.toContain(canary);
  });
});

describe('a sender who goes away', () => {
  test.each([
    ['before any of the body', ''],
    ['in the middle of it', text.slice(0, 500)],
  ])('%s', async (_, some) => {
    const socket = connect(Number(new URL(served.address).port), '127.0.0.1');
    socket.write(
      `POST /v1/checks HTTP/1.1\r\nHost: checker\r\nContent-Type: application/json\r\nContent-Length: ${text.length}\r\n\r\n${some}`,
    );
    await new Promise((later) => setTimeout(later, 100));
    socket.destroy();
    const answered = await fetch(`${served.address}/v1/checks`, {
      method: 'POST',
      body: text,
      headers: { 'Content-Type': 'application/json' },
    });
    expect(answered.status).toBe(200);
  });
});

test('nothing was written about any of them', () => expect(served.said()).toBe(''));
