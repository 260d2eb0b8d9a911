import * as z from 'zod/mini';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { CheckRequest } from '../../shared/contract/check.ts';
import { acceptsOf } from '../../worker/body/accepts.ts';
import { request } from './request.ts';

const accepts = acceptsOf(CheckRequest);

type Branch = Record<string, unknown>;
const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;
const branches = (value: unknown): Branch[] => (isBranch(value) ? [value, ...Object.values(value).flatMap(branches)] : []);

const cases = Object.values(exampleCases).map((facts) => ({ ...request, facts, certificates: ['0f'.repeat(32)] }));
const leaves = cases.flatMap((one) => branches(one).flatMap((branch) => Object.values(branch)));
/** Just inside a bound or just outside, or of another kind. */
const bounds: unknown[] = [
  -1,
  0,
  199,
  200,
  1.5,
  2 ** 53,
  '',
  'no',
  'all',
  'none',
  null,
  true,
  [],
  {},
  [0, 0],
  { from: '2026-11-20' },
  '2026-02-28',
  '2026-02-29',
  '1999-12-31',
  '2100-01-01',
  '2026-11-20T00:00:00Z',
  '/'.repeat(4001),
  'A'.repeat(61),
];
const value = fc.oneof(fc.constantFrom(...leaves), fc.constantFrom(...bounds), fc.jsonValue({ maxDepth: 2 }));
const change = fc.record({
  place: fc.nat(),
  key: fc.oneof(fc.nat(), fc.constantFrom('listed', 'index', 'name', 'toString')),
  how: fc.constantFrom('put', 'put', 'take', 'repeat'),
  value,
});

/** A copy with one thing in it put, taken away or repeated, as it comes out of JSON. */
function changed<Whole>(
  whole: Whole,
  { place, key, how, value }: { place: number; key: number | string; how: string; value: unknown },
): Whole {
  const copy = structuredClone(whole);
  const all = branches(copy);
  const branch = all[place % all.length]!;
  const keys = Object.keys(branch);
  const name = typeof key === 'string' ? key : (keys[key % keys.length] ?? 'name');
  if (how === 'take') delete branch[name];
  else if (how === 'repeat' && Array.isArray(branch)) branch.push(...Array.from({ length: 1 + (place % 220) }, () => branch[0] as unknown));
  else branch[name] = value;
  return JSON.parse(JSON.stringify(copy)) as Whole;
}

test('accepts exactly what zod accepts, and what zod makes of it is the same', () => {
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.array(change, { minLength: 1, maxLength: 3 }), (whole, changes) => {
      const sent = changes.reduce(changed, whole);
      const parsed = CheckRequest.safeParse(sent);
      expect(accepts(sent)).toBe(parsed.success);
      expect(parsed.data ?? sent).toEqual(sent);
      seen[parsed.success ? 'accepted' : 'refused'] += 1;
    }),
    { numRuns: process.env['SOAK'] ? 50_000 : 3000, seed: 20261120 },
  );
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(300);
});

test('accepts what zod accepts with every bound in every kind of place', () => {
  const places = new Map<string, { whole: object; place: number; key: string }>();
  for (const whole of cases)
    branches(whole).forEach((branch, place) => {
      for (const key of Object.keys(branch)) places.set(`${Object.keys(branch).join()} ${key}`, { whole, place, key });
    });
  for (const { whole, place, key } of places.values())
    for (const value of bounds) {
      const sent = changed(whole, { place, key, how: 'put', value });
      expect([key, value, accepts(sent)]).toEqual([key, value, CheckRequest.safeParse(sent).success]);
    }
});

test.each([
  ['an object that is not strict', z.object({ a: z.string() }), 'not strict'],
  ['a kind of schema no request has had', z.union([z.string(), z.int()]), 'of this kind'],
])('%s is refused at once', (_, schema, words) => expect(() => acceptsOf(schema)).toThrow(words));
