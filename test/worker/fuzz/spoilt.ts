import * as fc from 'fast-check';
import { canaries } from './canaries.ts';

type Branch = Record<string, unknown>;

/** What has no place in a request. */
const unwanted = fc.oneof(
  fc.constantFrom(...canaries, null, true, -1, 0.5, 1e21, -0),
  fc.constantFrom(...canaries).map((canary) => ({ [canary]: canary })),
  fc.jsonValue({ maxDepth: 3, noUnicodeString: false }),
);
const unwantedKey = fc.oneof(fc.constantFrom(...canaries, '__proto__', 'constructor', 'toString', 'length', ''), fc.string());

/** One change to a value, somewhere in it. */
const change = fc.oneof(
  { weight: 3, arbitrary: fc.record({ how: fc.constant('replace' as const), place: fc.nat(), value: unwanted }) },
  { weight: 2, arbitrary: fc.record({ how: fc.constant('add' as const), place: fc.nat(), key: unwantedKey, value: unwanted }) },
  { weight: 2, arbitrary: fc.record({ how: fc.constant('remove' as const), place: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ how: fc.constant('repeat' as const), place: fc.nat(), times: fc.nat({ max: 600 }) }) },
  { weight: 1, arbitrary: fc.record({ how: fc.constant('move' as const), place: fc.nat(), to: fc.nat() }) },
);
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

/** A value of the document's, changed in up to two places. */
export const spoiltValue = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      value,
      fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: fc.array(change, { minLength: 1, maxLength: 2 }) }),
    )
    .map(([whole, changes]) => {
      const copy: unknown = structuredClone(whole);
      for (const one of changes) apply(copy, one);
      return copy;
    });

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;
const branches = (value: unknown): Branch[] => (isBranch(value) ? [value, ...Object.values(value).flatMap(branches)] : []);

function apply(copy: unknown, one: Change): void {
  const all = branches(copy);
  if (all.length === 0) return;
  const branch = all[one.place % all.length]!;
  const keys = Object.keys(branch);
  const key = keys[one.place % keys.length] ?? canaries[0];
  if (one.how === 'replace') put(branch, key, one.value);
  if (one.how === 'add') put(branch, Array.isArray(branch) ? String(branch.length) : one.key, one.value);
  if (one.how === 'remove') Reflect.deleteProperty(branch, key);
  if (one.how === 'repeat' && Array.isArray(branch)) branch.push(...(Array(one.times).fill(branch[0] ?? canaries[0]) as unknown[]));
  if (one.how === 'move') put(branch, key, structuredClone(all[one.to % all.length]));
}

/** Assigning to `__proto__` would put nothing in. */
const put = (branch: Branch, key: string, value: unknown) =>
  Object.defineProperty(branch, key, { value, enumerable: true, configurable: true, writable: true });

/** One change to the text of a body. Most are left as they are. */
const damage = fc.oneof(
  { weight: 21, arbitrary: fc.constant((text: string) => text) },
  fc.string({ unit: 'binary', maxLength: 300 }).map((other) => () => other),
  fc.nat().map((at) => (text: string) => text.slice(0, at % (text.length + 1))),
  fc.tuple(fc.nat(), fc.constantFrom(...canaries, '\u0000', '\ud800', '"', '[', '{"a":', '1e400')).map(([at, put]) => (text: string) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place);
  }),
  fc.constantFrom(...canaries, '__proto__', 'authority').map((key) => (text: string) => text.replace('{', `{"${key}":"${canaries[0]}",`)),
  fc.constantFrom('\ufeff', ' ').map((first) => (text: string) => first + text),
  fc.constant((text: string) => text.replace(/:\d+/, ':1e400')),
  // Not by much: over a connection, a sender still busy may see it cut before the refusal comes.
  fc.constant((text: string) => text.replace(':', `${' '.repeat(70_000)}:`)),
  fc.nat({ max: 30_000 }).map((depth) => (text: string) => text.replace('[', `[${'['.repeat(depth)}${']'.repeat(depth)},`)),
);

export const spoiltText = (value: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc.tuple(value, damage).map(([whole, change]) => change(JSON.stringify(whole) ?? ''));
