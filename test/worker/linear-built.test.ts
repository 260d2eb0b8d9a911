import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveBuilt, type Served } from './built.ts';
import { request } from './request.ts';

let served: Served;
beforeAll(async () => {
  served = await serveBuilt();
}, 60_000);
afterAll(() => served?.stop());

const limit = 65_536;
const filled = (piece: string, bytes: number) => piece.repeat(Math.floor(bytes / piece.length));
const { facts } = request;

/** Bodies up to the limit that make a bad reader try every way. */
const bodies: Array<[string, (bytes: number) => string]> = [
  ['depth', (bytes) => filled('[', bytes / 2) + filled(']', bytes / 2)],
  ['objects inside each other', (bytes) => `${filled('{"a":', bytes / 1.2)}1${filled('}', bytes / 6)}`.slice(0, bytes)],
  ['a key over and over', (bytes) => `{${filled('"a":1,', bytes - 10)}"b":1}`],
  ['keys of their own', (bytes) => `{${Array.from({ length: bytes / 12 }, (_, at) => `"k${at}":1`).join(',')}}`],
  ['one key of escapes', (bytes) => `{"${filled('\\u0061', bytes - 10)}":1}`],
  ['a string of escaped quotes and colons', (bytes) => `["${filled('\\":', bytes - 10)}"]`],
  ['strings that spaces follow', (bytes) => `["a"${' '.repeat(bytes / 2)},"b:"${' '.repeat(bytes / 2 - 20)}]`],
  ['a name that nearly fits', (bytes) => JSON.stringify({ ...request, authority: `${filled('a-', bytes - 9000)}!` })],
  [
    'marks',
    (bytes) =>
      JSON.stringify({ ...request, facts: { ...facts, registers: [{ ...facts.registers![0], marks: filled('O ', bytes - 9000) }] } }),
  ],
  [
    'letters',
    (bytes) =>
      JSON.stringify({ ...request, facts: { letters: { entries: Array(Math.floor(bytes / 300)).fill(facts.letters!.entries[0]) } } }),
  ],
  [
    'answers',
    (bytes) =>
      JSON.stringify({
        ...request,
        facts: { answers: Array.from({ length: Math.floor(bytes / 40) }, () => ({ question: 'q', value: 'yes' })) },
      }),
  ],
];

/** Sends each in turn, and keeps the quickest of each, so that a busy computer does not count. Milliseconds. */
async function quickest(texts: string[]): Promise<number[]> {
  const least = texts.map(() => Infinity);
  for (let round = 0; round < 25; round += 1)
    for (const [place, body] of texts.entries()) {
      const from = performance.now();
      const response = await fetch(`${served.address}/v1/checks`, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/json' },
      });
      await response.arrayBuffer();
      expect(response.status).toBeLessThan(500);
      least[place] = Math.min(least[place]!, performance.now() - from);
    }
  return least;
}

test.each(bodies)('in workerd too, %s: twice the body takes at most about twice as long', async (_, make) => {
  const texts = [limit / 2, limit].map((bytes) => make(bytes - 100));
  expect(texts.map(({ length }) => length <= limit && length > 1000)).toEqual([true, true]);
  const [half, whole] = (await quickest(texts)) as [number, number];
  // What is quadratic takes four times as long. A millisecond is the connection's own.
  expect(whole).toBeLessThan(3 * Math.max(half, 1));
});
