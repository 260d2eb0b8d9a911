import { describe, expect, test } from 'vitest';
import type { Parent, Recorded } from '../../../extension/case/case.ts';
import { quickContact } from '../../../extension/case/quick-entry.ts';

const parent = (id: string, entry: Partial<Parent>): Recorded<Parent> => ({
  id,
  entry: { kind: 'natural', forename: 'Ada', surname: 'Sample', ...entry },
  recorded: { at: '', by: '' },
  former: [],
});
const dana = parent('dana', { forename: 'Dana', surname: 'Ashdene', relationship: 'Mother' });
const neil = parent('neil', { forename: 'Neil', surname: 'Rook', relationship: 'Father', contact: 'must-not-contact' });
const will = parent('will', { forename: 'Will', surname: 'Carter', relationship: 'Step-father' });
const grandad = parent('grandad', { forename: 'Joe', surname: 'Ashdene', relationship: 'Grandfather' });
const whom = (line: string, ...parents: Array<Recorded<Parent>>) => {
  const understood = quickContact(line, parents, '2026-11-20');
  return 'entry' in understood ? understood.entry.parents : understood.fault;
};

describe('promise 12: a contact is not put down as one with somebody who must not be contacted', () => {
  test.each([
    { line: 'call 10/9 no answer', why: 'nobody named means everybody who may be contacted', is: ['dana'] },
    { line: 'call 16/9 spoke to mum, asked her not to tell Neil', why: 'who is only spoken of was not called', is: ['dana'] },
    { line: 'call 10/9 mum and Neil no answer', why: 'who is named right after the day is meant', is: ['dana', 'neil'] },
    { line: 'call 10/9 Neil Rook answered', why: 'by the whole name', is: ['neil'] },
  ])('“$line”: $why', ({ line, is }) => expect(whom(line, dana, neil)).toEqual(is));

  test('where nobody else is recorded, nobody is taken for meant', () => {
    expect(whom('call 10/9 no answer', neil)).toMatch(/must not be contacted/);
  });
});

const left = parent('left', { forename: 'Ned', surname: 'Pike', relationship: 'Step-father', roleTo: '2026-08-31' });
const lost = parent('lost', { forename: 'Al', surname: 'Moor', relationship: 'Father', contact: 'enquiries-made' });

describe('who was no parent on that day, or could not be reached, is not taken for meant', () => {
  test.each([
    { line: 'call 10/9 no answer', why: 'his role had ended', parents: [dana, left], is: ['dana'] },
    { line: 'call 10/7 no answer', why: 'it had not, then', parents: [dana, left], is: ['dana', 'left'] },
    { line: 'call 10/9 step-dad no answer', why: 'a relation is that of who is in it', parents: [will, left], is: ['will'] },
    { line: 'call 10/9 Ned answered', why: 'by name he is meant all the same', parents: [dana, left], is: ['left'] },
    { line: 'call 10/9 no answer', why: 'the school cannot reach him', parents: [dana, lost], is: ['dana'] },
    { line: 'call 10/9 spoke, will come in', why: 'only one is left', parents: [dana, left, neil], is: ['dana'] },
  ])('“$line”: $why', ({ line, parents, is }) => expect(whom(line, ...parents)).toEqual(is));

  test('a relation of nobody on that day is refused', () => expect(whom('call 10/9 step-dad answered', dana, left)).toMatch(/on that day/));
});

describe('one who answered is not taken for all', () => {
  test.each([
    { line: 'call 3/10 answered, will come in', why: 'one of two' },
    { line: 'call 3/10 they rang', why: 'one of two rang' },
  ])('“$line” is refused: $why', ({ line }) => expect(whom(line, dana, will)).toMatch(/^Name whom it was with/));

  test.each([
    { line: 'call 3/10 spoke to social worker', why: 'no parent' },
    { line: 'call 3/10 mum no answer, spoke to Sam', why: 'somebody who is not recorded' },
  ])('“$line” is refused, though there is one parent: $why', ({ line }) => expect(whom(line, dana)).toMatch(/^No parent is recorded as/));

  test.each([
    { line: 'call 3/10 spoke to her', why: 'there is only one' },
    { line: 'call 3/10 answered by voicemail', why: 'a machine is nobody' },
  ])('“$line”: $why', ({ line }) => expect(whom(line, dana)).toEqual(['dana']));
});

describe('both are two', () => {
  test.each([
    { line: 'call 3/10 both answered', parents: [dana, will], is: ['dana', 'will'] },
    { line: 'visit 3/10 spoke to both', parents: [dana, will, left], is: ['dana', 'will'] },
    { line: 'met 3/10 her parents', parents: [dana, will], is: ['dana', 'will'] },
    { line: 'call 3/10 everyone no answer', parents: [dana, will, grandad], is: ['dana', 'will', 'grandad'] },
    { line: 'met 3/10 parents evening, spoke to mum', parents: [dana, will], is: ['dana'] },
    { line: 'call 3/10 both phones rang out', parents: [dana], is: ['dana'] },
    { line: 'call 3/10 mum/step-dad no answer', parents: [dana, will, grandad], is: ['dana', 'will'] },
  ])('“$line” is clear', ({ line, parents, is }) => expect(whom(line, ...parents)).toEqual(is));

  test.each([
    { line: 'call 3/10 both no answer', why: 'there are three', parents: [dana, will, grandad] },
    { line: 'call 3/10 neither answered', why: 'there are three', parents: [dana, will, grandad] },
    { line: 'call 3/10 both answered', why: 'there is one', parents: [dana] },
    { line: 'call 3/10 spoke to both', why: 'one must not be contacted', parents: [dana, neil] },
    { line: 'call 3/10 mum, Will no answer', why: 'a comma may begin another thing', parents: [dana, will] },
  ])('“$line” is refused: $why', ({ line, parents }) => expect(whom(line, ...parents)).toEqual(expect.any(String)));
});

describe('whom a line is about is never guessed', () => {
  test.each([
    { line: 'call 3/10 dad no answer', why: 'a step-father or grandfather is not the father', parents: [will, grandad] },
    { line: 'call 3/10 gran answered', why: 'no grandmother is recorded', parents: [dana, grandad] },
    { line: 'call 3/10 spoke to gran', why: 'nor is there one to be spoken to', parents: [dana] },
    { line: 'call 3/10 mum’s partner answered', why: 'who belongs to somebody is somebody else', parents: [dana] },
    { line: 'call 3/10 Ashdene no answer', why: 'two have that surname', parents: [dana, grandad] },
    { line: 'call 3/10 will call back', why: 'a name that may be a word', parents: [dana, will] },
    { line: 'call 3/10 no answer, Will is away', why: 'one of several is named further on', parents: [dana, will] },
    { line: 'call 3/10 mum no answer, then spoke to Will', why: 'two are named in two places', parents: [dana, will] },
  ])('“$line” is refused: $why', ({ line, parents }) => expect(whom(line, ...parents)).toEqual(expect.any(String)));

  test.each([
    { line: 'call 3/10 no answer, will call back', why: 'a word in small letters is no name', parents: [dana, will], is: ['dana', 'will'] },
    { line: 'call 3/10 Will no answer', why: 'with a capital it is', parents: [dana, will], is: ['will'] },
    { line: 'call 3/10 step-dad no answer', why: 'a relation by its own word', parents: [dana, will], is: ['will'] },
    { line: 'call 3/10 step dad no answer', why: 'or in two', parents: [dana, will], is: ['will'] },
    { line: 'call 3/10 Dana Ashdene no answer', why: 'the first name settles a surname of two', parents: [dana, grandad], is: ['dana'] },
    { line: 'call 3/10 no answer from mum', why: 'named after a word that says so', parents: [dana, will], is: ['dana'] },
    { line: 'visit 3/10 nobody in, neighbour says away', why: 'others may be spoken of', parents: [dana, will], is: ['dana', 'will'] },
    { line: 'call 3/10 no answer, mum at work', why: 'there is only one it could be', parents: [dana], is: ['dana'] },
  ])('“$line”: $why', ({ line, parents, is }) => expect(whom(line, ...parents)).toEqual(is));
});
