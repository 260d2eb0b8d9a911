import { expect, test } from 'vitest';
import { readPassedOn } from '../../shared/contract/receipt.ts';
import { hasAmbiguousKeys } from '../../worker/body/has-ambiguous-keys.ts';
import { fromBase64Url } from '../../worker/keys/base64url.ts';
import { appWith } from './app-with.ts';

const isAmbiguous = (text: string) => hasAmbiguousKeys(text, JSON.parse(text));

const length = 64_000;
const header = (headers: Record<string, string>) => appWith().request('/v1/checks', { method: 'POST', body: '{', headers });

/** Everything that reads text from outside with a pattern, and text that makes a bad pattern try every way. */
const readers: Array<[string, (text: string) => unknown]> = [
  // Called with JSON only: a string that never ends does not get so far.
  ['a key', (text) => isAmbiguous(`{"${text}":1}`)],
  ['a key of escapes', (text) => isAmbiguous(`{"${'\\u0061'.repeat(text.length / 6)}":1}`)],
  ['a string of escaped quotes', (text) => isAmbiguous(`["${'\\"'.repeat(text.length / 2)}"]`)],
  ['many strings', (text) => isAmbiguous(`[${'"\\\\",'.repeat(text.length / 5)}""]`)],
  ['base64url', (text) => fromBase64Url(`${text}!`)],
  ['a receipt', (text) => readPassedOn(`${text}!`)],
  ['a receipt of dots', (text) => readPassedOn('a.'.repeat(text.length / 2))],
  ['a receipt of hashes', (text) => readPassedOn('#'.repeat(text.length))],
  ['a token', (text) => header({ Authorization: `Bearer ${text}!` })],
  ['an origin', (text) => header({ Origin: `chrome-extension://${text}!` })],
  ['a media type', (text) => header({ 'Content-Type': `application/json${' '.repeat(text.length)}!` })],
];

/** The quickest of a few, so that a busy computer does not count. Milliseconds. */
async function quickest(read: (text: string) => unknown, text: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const from = performance.now();
    for (let time = 0; time < 10; time += 1) await read(text);
    times.push(performance.now() - from);
  }
  return Math.min(...times);
}

test.each(readers)('%s: eight times the text takes at most about eight times as long', async (_, read) => {
  const [some, all] = [await quickest(read, 'a'.repeat(length / 8)), await quickest(read, 'a'.repeat(length))];
  // What is quadratic takes 64 times as long. A tenth of a millisecond is the clock's own.
  expect(all).toBeLessThan(24 * Math.max(some, 0.1));
});
