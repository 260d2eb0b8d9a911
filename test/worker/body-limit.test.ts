import { expect, test } from 'vitest';
import { maxBodyBytes } from '../../worker/body/read-limited.ts';
import { appWith } from './app-with.ts';
import { startChecker } from './checker.ts';
import { request } from './request.ts';

const checker = startChecker();
const json = { 'Content-Type': 'application/json' };

/** A request that is answered, with spaces after it up to so many bytes. */
const padded = (bytes: number) => Buffer.from(JSON.stringify(request).padEnd(bytes, ' '));

/** Sent in pieces, so that no length is stated; copies, since a stream of bytes takes away what it is given. */
const inPieces = (bytes: Buffer, size = 5_000) =>
  new ReadableStream({
    type: 'bytes',
    start(controller) {
      for (let from = 0; from < bytes.length; from += size) controller.enqueue(new Uint8Array(bytes.subarray(from, from + size)));
      controller.close();
    },
  });

test('the limit is 64 kB', () => expect(maxBodyBytes).toBe(65_536));

test.each([
  ['at the limit', new Uint8Array(padded(maxBodyBytes))],
  ['at the limit, in pieces', inPieces(padded(maxBodyBytes))],
])('a body %s is answered', async (_, body) => {
  expect((await checker.postCheck(body)).status).toBe(200);
});

test.each([
  ['one byte over', new Uint8Array(padded(maxBodyBytes + 1))],
  ['one byte over, in pieces', inPieces(padded(maxBodyBytes + 1))],
  ['far over', new Uint8Array(padded(1_000_000))],
])('a body %s is refused', async (_, body) => {
  const response = await checker.postCheck(body);
  expect([response.status, await response.json()]).toMatchObject([413, { kind: 'too-large', status: 413 }]);
});

/** In Node, where the sending side can be watched. What comes over a connection is a stream of bytes, and so are these. */
const post = (body: ReadableStream<Uint8Array>, headers: Record<string, string>) => {
  const init = { method: 'POST', body, headers: { ...json, ...headers }, duplex: 'half' };
  return appWith().request(new Request('http://localhost/v1/checks', init as RequestInit));
};

function endless() {
  const watched = { pieces: 0, cancelled: false };
  const stream = new ReadableStream({
    type: 'bytes',
    pull(controller) {
      watched.pieces += 1;
      controller.enqueue(new Uint8Array(16 * 1024).fill(0x20));
    },
    cancel() {
      watched.cancelled = true;
    },
  });
  return { stream, watched };
}

test.each([
  ['without a length', {}],
  ['whose length is a lie', { 'Content-Length': '10' }],
  ['whose length is not a number', { 'Content-Length': 'ten' }],
])('an endless body %s is read no further than the limit', async (_, headers) => {
  const { stream, watched } = endless();
  expect((await post(stream, headers)).status).toBe(413);
  expect(watched.cancelled).toBe(true);
  expect(watched.pieces).toBeLessThanOrEqual(6);
});

// Over a connection, a sender still busy may see it cut before the answer comes: the local server then loses the refusal now and then.
test('a body far over, in pieces, is refused', async () => {
  const response = await post(inPieces(padded(1_000_000)), {});
  expect([response.status, await response.json()]).toMatchObject([413, { kind: 'too-large', status: 413 }]);
});

test('a body whose length is too large is not read at all', async () => {
  const { stream, watched } = endless();
  expect((await post(stream, { 'Content-Length': '65537' })).status).toBe(413);
  expect(watched.pieces).toBe(0);
});

test('a body that breaks off is refused, and is not called a bug', async () => {
  const broken = new ReadableStream({
    type: 'bytes',
    pull(controller) {
      controller.error(new Error('connection lost'));
    },
  });
  const response = await post(broken, {});
  expect([response.status, (await response.json()).kind]).toEqual([400, 'not-json']);
});
