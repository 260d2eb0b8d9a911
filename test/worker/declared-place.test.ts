import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { CheckRequest } from '../../shared/contract/check.ts';
import { declaredPlace } from '../../worker/body/declared-place.ts';

/** Shapes that a later contract may have, in which zod itself would name a key that was sent. */
const Later = z.strictObject({
  open: z.record(z.string().check(z.regex(/^[a-z]+$/)), z.strictObject({ day: z.string() })),
  any: z.unknown(),
});

test.each([
  [CheckRequest, ['facts', 'registers', 0, 'marks'], 'facts.registers.0.marks'],
  [CheckRequest, ['facts', 'letters', 'entries', 3, 'states', 'percentage'], 'facts.letters.entries.3.states.percentage'],
  [CheckRequest, ['facts', 'letters', 'entries', 3, 'states', 'wren'], 'facts.letters.entries.3.states'],
  [CheckRequest, ['facts', 'registers', 'wren', 'marks'], 'facts.registers'],
  [CheckRequest, ['facts', 'constructor'], 'facts'],
  [CheckRequest, ['wren'], '(root)'],
  [CheckRequest, [], '(root)'],
  [Later, ['open', 'wren', 'day'], 'open'],
  [Later, ['any', 'wren'], 'any'],
])('%#: names %j as far as the contract declares it', (schema, path, place) => {
  expect(declaredPlace(schema, path)).toBe(place);
});

test('a key that a record of any names refuses is not told', () => {
  const issues = Later.safeParse({ open: { 'Wren 8': {} }, any: 1 }).error!.issues;
  expect(issues.map(({ path }) => declaredPlace(Later, path))).toEqual(['open']);
});
