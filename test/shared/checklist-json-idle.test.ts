import { describe, expect, test } from 'vitest';
import { told } from '../../scripts/checklist.ts';
import { requirementFaults } from '../../shared/checklist/requirement-faults.ts';
import { sample } from './exampleshire.ts';

/** The sample with one piece of text put in place of another. */
const changed = (from: string, to: string): string => {
  const text = sample.replace(from, to);
  expect(text).not.toBe(sample);
  return text;
};

describe('what would be passed over is told, at its line', () => {
  test.each([
    {
      why: 'a question nobody asks',
      change: ['"questions": {', '"questions": {\n    "idle": { "ask": "Why?", "basis": "stated" },'],
      fault: 'f.json:14  questions.idle: no requirement asks this question',
    },
    {
      why: 'a document nobody cites',
      change: ['"documents": {', '"documents": {\n    "idle": { "title": "x", "edition": "1", "lastRead": "2026-11-01" },'],
      fault: 'f.json:10  documents.idle: no item cites this document',
    },
    {
      why: 'a kind of parent written twice',
      change: ['["natural", "carer"]', '["natural", "carer", "natural"]'],
      fault: 'f.json:12  parents.always.2: "natural" is written twice',
    },
    {
      why: 'a kind of parent that is always meant',
      change: ['["step", "partner"]', '["step", "carer"]'],
      fault: 'f.json:12  parents.whenLivingWithPupil.1: "carer" is always meant already',
    },
    {
      why: 'an answer in an example to a question that is not asked',
      change: ['"answers": { "family-agrees": "no" }', '"answers": { "family-agrees": "no", "family-agree": "no" }'],
      fault: 'f.json:27  items.0.examples.1.given.answers.family-agree: "family-agree" is not among questions',
    },
    {
      why: 'the same among whole facts',
      change: [
        '"answers": { "family-agrees": "no" }',
        '"facts": { "answers": [{ "question": "family-agree", "value": "no" }] }, "answers": { "family-agrees": "no" }',
      ],
      fault: 'f.json:27  items.0.examples.1.given.facts.answers.0.question: "family-agree" is not among questions',
    },
    {
      why: 'the same example twice',
      change: ['{ "why": "last week"', '{ "why": "again", "given": {}, "expect": "met" }, { "why": "last week"'],
      fault: 'f.json:42  items.1.examples.1.given: is what example 1 of this item is given',
    },
  ])('$why', ({ change: [from, to], fault }) => {
    const { lines, isSound } = told(changed(from!, to!), 'f.json');
    expect([lines.map((line) => line.replace(/:\d+  /, '  ')), isSound]).toEqual([[fault, '1 fault.'], false]);
  });

  test('both conditions under which a parent is meant may stand beside each other', () => {
    expect(told(changed('["step", "partner"] }', '["step"], "whenResponsible": ["step"] }'), 'f.json').isSound).toBe(true);
  });
});

describe('a mark that cannot be read is named with its session', () => {
  const marked = (marks: string) => changed('"given": {}, "expect": "met"', `"given": { "marks": ${marks} }, "expect": "met"`);

  test.each([
    ['{ "2026-11-16 AM": "o" }', 'given.marks.2026-11-16 AM: "o" is no attendance code'],
    ['{ "2026-11-16 AM": "OO" }', 'given.marks.2026-11-16 AM: "OO" is no attendance code'],
    ['{ "2026-11-16 am": "O" }', 'given.marks.2026-11-16 am: is no session: that is a day, a space and AM or PM'],
    ['{ "2026-11-31 AM": "O" }', 'given.marks.2026-11-31 AM: is no session'],
    ['{ "2036-11-17 AM": "O" }', 'given: no register of the base case holds 2036-11-17 AM'],
  ])('%s', (marks, says) => expect(told(marked(marks), 'f.json').lines[0]).toContain(`  items.1.examples.0.${says}`));

  const span = '"span": { "from": "2026-11-10", "to": "2026-11-20" }';
  test.each([
    ['../\\\\/\\\\ /ö', 'cannot be read: 2026-11-16 PM: "ö" is no attendance code'],
    ['/', 'cannot be read: 2026-11-09 AM lies outside the span of the register'],
    ['..  /', 'cannot be read: the week from 2026-11-16 on is empty'],
    ['../////////////', 'cannot be read: the week from 2026-11-09 on holds more than fourteen sessions'],
  ])('%s, in a whole case and in an example', (marks, says) => {
    const registers = `"registers": [{ ${span}, "marks": "${marks}" }]`;
    const own = changed('"examplesFrom"', `"cases": { "own": { ${registers} } }, "examplesFrom"`);
    expect(told(own, 'f.json').lines[0]).toContain(`  cases.own.registers.0.marks: ${says}`);
    const example = changed('"given": {}, "expect": "met"', `"given": { "facts": { ${registers} } }, "expect": "met"`);
    expect(told(example, 'f.json').lines[0]).toContain(`.registers.0.marks: ${says}`);
  });
});

describe('a demand that makes no sense is told at its key', () => {
  const warning = { is: 'letter', about: 'warning' };
  test.each<[why: string, use: object, fault: string]>([
    [
      'two kinds of event',
      after({ meeting: 'formal', letter: 'warning' }),
      'after.letter: only one kind of event may be named, and meeting is',
    ],
    ['no event', after({ atLeast: 5 }), 'after: names no event: it needs one of letter, meeting, contact, support, notice'],
    ['no such meeting', after({ meeting: 'tea' }), 'after.meeting: has to be one of "formal", "informal", "review"'],
    ['what only a letter can say', after({ meeting: 'formal', copyHeld: true }), 'after.copyHeld: is no key of this'],
    [
      'a unit of nothing',
      after({ meeting: 'formal', unit: 'term' }),
      'after.unit: is the unit of nothing: it goes with atLeast, about, atMost',
    ],
    [
      'no day at most, and another day',
      after({ meeting: 'formal', atMost: 0 }),
      'after.atMost: is 0, and the same day counts only where atLeast is 0 as well: no case can meet this',
    ],
    [
      'a unit of no notice',
      { is: 'meeting', kind: 'formal', invitation: { unit: 'working-day', states: ['date-and-time'] } },
      'invitation.unit: is the unit of nothing: it goes with notice',
    ],
    [
      'how many, where it is each',
      { is: 'meeting', kind: 'formal', every: true, atLeast: 2 },
      'atLeast: is never looked at beside every: each one that was held is weighed, however many',
    ],
    [
      'when it was contacted, where it need not be',
      { is: 'agency', agencies: ['other'], within: { last: 3, unit: 'term' } },
      'within: is when it was contacted: it goes with contacted',
    ],
    [
      'longer ago than its window reaches',
      { ...warning, within: { last: 2, unit: 'calendar-week' }, elapsed: { count: 3, unit: 'calendar-week' } },
      'elapsed.count: is 3, and within reaches back 2 only: no case can meet both',
    ],
  ])('%s', (_why, use, fault) =>
    expect(requirementFaults(use, []).map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([fault]),
  );

  test.each<[why: string, use: object]>([
    ['the same day', after({ meeting: 'formal', atLeast: 0, atMost: 0 })],
    ['a suggestion alone', after({ meeting: 'formal', about: 3, unit: 'school-week' })],
    ['no session', { is: 'sessions', codes: ['N'], within: { schoolYear: 'this' }, atMost: 0 }],
    ['other units', { ...warning, within: { last: 2, unit: 'school-week' }, elapsed: { count: 3, unit: 'calendar-week' } }],
    ['as long ago as its window reaches', { ...warning, within: { last: 3, unit: 'term' }, elapsed: { count: 3, unit: 'term' } }],
  ])('%s is none', (_why, use) => expect(requirementFaults(use, [])).toEqual([]));

  function after(event: object): object {
    return { ...warning, after: event };
  }
});
