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
