import { expect, test } from 'vitest';
import { inAnyOrder } from '../../../extension/forms/in-any-order.ts';

const asked = inAnyOrder('sessions? (possible|open)', 'pupil total this_school_year', 'number');

test.each([
  ['possible sessions', true, 'in one order'],
  ['sessions possible', true, 'and in the other'],
  ['how many sessions were open to the pupil?', true, 'words of no weight beside them'],
  ['total (possible) sessions, this school year', true, 'what may stand there, and its punctuation'],
  ['sessions', false, 'one of the words alone'],
  ['possible', false, 'the other alone'],
  ['possible sessions last school year', false, 'a word that nobody allowed'],
  ['possible sessions not attended', false, 'a denial'],
  ['which sessions were open?', false, 'a question that no number answers'],
  ['sessions possible to attend', false, 'what is still to come'],
  ['impossible sessions', false, 'a word inside another'],
  ['possible sessions 2', false, 'a number'],
  ['possible sessions — возможные', false, 'words in other letters'],
])('“%s”: %s, %s', (label, isAsked) => {
  expect(asked.test(label)).toBe(isAsked);
});

test('a word that stands in two lists is asked for once in each', () => {
  const group = inAnyOrder('(form|tutor) group', 'form tutor');
  expect(['form group', 'tutor group', 'form/tutor group', 'form tutor'].map((label) => group.test(label))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('words that can be read in many ways are read in one, however many a page has', () => {
  const invited = inAnyOrder('invited', 'to_(the_)?meeting to_(the_)?meeting_to the meeting', 'day');
  expect(invited.test(`invited ${'to the meeting '.repeat(19)}`)).toBe(true);
  expect(invited.test(`invited ${'to the meeting '.repeat(19)}soon`)).toBe(false);
});
