import { expect, test } from 'vitest';
import { askedBy, isNextStep } from '../../../extension/forms/next-step.ts';
import { show } from './page.ts';

const search = '<input name=search>';

test.each([
  { why: 'the next step stands where the one before stood', before: '<input id=upn>', now: '<input id=school>', expected: true },
  { why: 'only the search box of the site stays', before: `${search}<input id=upn>`, now: `${search}<input id=school>`, expected: true },
  { why: 'the form comes late', before: '', now: '<input id=upn>', expected: true },
  { why: 'fields without names are others', before: '<input>', now: '<input>', expected: true },
  {
    why: 'the same fields are drawn anew',
    before: '<input id=upn><input name=school>',
    now: '<input id=upn><input name=school>',
    expected: false,
  },
  { why: 'an answer brings in more', before: '<input id=upn>', now: '<input id=upn><input id=why><input id=when>', expected: false },
  { why: 'an answer takes some out', before: '<input id=upn><input id=why>', now: '<input id=upn>', expected: false },
  {
    why: 'an answer brings in one for another',
    before: '<input id=upn><input id=school><input id=yes>',
    now: '<input id=upn><input id=school><input id=no>',
    expected: false,
  },
  { why: 'the form is gone', before: '<input id=upn>', now: '', expected: false },
])('$why: a next step is $expected', ({ before, now, expected }) => {
  const asked = (html: string) => askedBy([...show(html).querySelectorAll('input')]);
  expect(isNextStep(asked(before), asked(now))).toBe(expected);
});
