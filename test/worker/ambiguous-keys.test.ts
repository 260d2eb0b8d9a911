import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasAmbiguousKeys } from '../../worker/body/has-ambiguous-keys.ts';

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
