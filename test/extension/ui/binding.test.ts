import { expect, test } from 'vitest';
import { isSameForm } from '../../../extension/ui/binding.ts';

const first = { caseId: 'a', origin: 'https://forms.example.test', at: '/refer' };

test.each([
  { why: 'the same case on the same page again', before: first, now: first, is: true },
  { why: 'another case', before: first, now: { ...first, caseId: 'b' }, is: false },
  { why: 'another form of that site', before: first, now: { ...first, at: '/returns' }, is: false },
  { why: 'another site', before: first, now: { ...first, origin: 'https://other.example.test' }, is: false },
  { why: 'no case chosen before', before: undefined, now: first, is: false },
])('what earlier pages asked holds for the same form alone: $why', ({ before, now, is }) => {
  expect(isSameForm(before, now)).toBe(is);
});
