import { expect, test } from 'vitest';
import { brief } from '../../shared/text/brief.ts';

test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('what is stored under “%s” in brief is found again: the value that FNV-1a gives it', (text, value) => expect(brief(text)).toBe(value));
