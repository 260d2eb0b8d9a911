import { describe, expect, test } from 'vitest';
import { codeInWords } from '../../../extension/mis/words.ts';
import { codesOn } from '../../../shared/register/codes.ts';
import { wordsOf } from '../../demo-school/mis/corpus/draw/words.ts';

describe('words in place of codes', () => {
  test.each([...codesOn('2026-11-09').keys()])('%s: DfE’s words are its own and no other’s', (code) => {
    expect(codeInWords(wordsOf(code), code === '\\' ? 'PM' : 'AM')).toBe(code);
  });

  const cases: Array<[words: string, code: string | null, why: string]> = [
    ['Late arrival before the register has closed', 'L', 'as in 2019'],
    ['Late - arrived in school after registration closed', 'U', 'as in 2019'],
    ['Reason for absence not yet provided', 'N', 'as in 2019'],
    ['Absent from school without authorisation', 'O', 'as in 2019'],
    ['Present PM', null, 'in a morning it contradicts itself'],
    ['Late', null, 'before or after the register closed'],
    ['Absent', null, 'for whatever reason'],
    ['Holiday authorised by the school', null, 'a code of its own until August 2024, and none since'],
    ['At an interview with prospective employers, or another educational establishment', null, 'J until August 2024, J1 since'],
  ];
  test.each(cases)('“%s” is %s: %s', (words, code) => {
    expect(codeInWords(words, 'AM')).toBe(code);
  });
});
