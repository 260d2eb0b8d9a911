import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { hasAmbiguousKeys } from '../../worker/body/has-ambiguous-keys.ts';
import { appWith } from './app-with.ts';
import { request } from './request.ts';

const app = appWith();
const post = (body: string) => app.request('/v1/checks', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });

/** No letter of it is in any word of ours, so that any trace of it is an echo. */
const canary = 'ŵŷẑ';
const sent = fc.oneof(
  fc.constant(canary),
  fc.jsonValue({ maxDepth: 3, noUnicodeString: false }),
  fc.double(),
  fc.constant({ [canary]: canary }),
);

type Branch = Record<string, unknown>;
const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;
const branches = (value: unknown): Branch[] => (isBranch(value) ? [value, ...Object.values(value).flatMap(branches)] : []);

/** The request with one thing in it put, changed or taken away, wherever that may be. */
function spoilt(place: number, key: string | null, value: unknown): string {
  const copy: unknown = structuredClone(request);
  const all = branches(copy);
  const branch = all[place % all.length]!;
  const keys = Object.keys(branch);
  // Assigning to `__proto__` would put nothing in, and the length of an array is no key of what is sent.
  Object.defineProperty(branch, (key === 'length' ? canary : key) ?? keys[place % keys.length] ?? canary, {
    value,
    enumerable: true,
    configurable: true,
  });
  return JSON.stringify(copy);
}

/** `npm run soak` asks for more, and more time. */
const soaking = Boolean(process.env['SOAK']);

test('a request with anything in it is answered or refused, never fails and is never repeated', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const key = fc.oneof(fc.constant(null), fc.constantFrom(canary, '__proto__', 'constructor', 'toString', ''), fc.string());
  await fc.assert(
    fc.asyncProperty(fc.nat(), key, sent, async (place, key, value) => {
      const response = await post(spoilt(place, key, value));
      expect([200, 400, 404]).toContain(response.status);
      expect(await response.text()).not.toMatch(/[ŵŷẑ]/);
    }),
    { numRuns: soaking ? 20_000 : 1000, seed: 20261120 },
  );
  expect(logged).not.toHaveBeenCalled();
});

test('any text at all is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
      expect((await post(text)).status).toBe(400);
    }),
    { numRuns: 300, seed: 20261120 },
  );
});

test('a key given twice is refused wherever it stands, and no value without one is', () => {
  const value = fc.jsonValue({ maxDepth: 5, noUnicodeString: false });
  fc.assert(
    fc.property(value, fc.string(), fc.string(), (inner, key, other) => {
      const name = JSON.stringify(key);
      const members = `${name}:${JSON.stringify(inner)}`;
      expect(isAmbiguous(`{${members}}`)).toBe(JSON.stringify(inner).includes('"__proto__":') || key === '__proto__');
      expect(isAmbiguous(`[{"a":[${JSON.stringify(other)}],${members},"${escaped(key)}" :1}]`)).toBe(true);
    }),
    { numRuns: 500, seed: 20261120 },
  );
});

const isAmbiguous = (text: string) => hasAmbiguousKeys(text, JSON.parse(text));

/** The same key, written another way. */
const escaped = (key: string) =>
  [...Array(key.length).keys()].map((at) => `\\u${key.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
