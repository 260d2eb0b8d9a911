import { describe, expect, test } from 'vitest';
import { told } from '../../scripts/checklist.ts';
import { file, sample } from './exampleshire.ts';

/** The sample with one piece of text put in place of another; the fault has to name the line and the key. */
describe('every fault is named by line and key', () => {
  test.each([
    { why: 'unknown predicate', change: ['"is": "answer"', '"is": "anser"'], at: 'items.0.needs.is', line: 21, says: 'is no predicate' },
    {
      why: 'a key that does not belong',
      change: ['"title": "The family', '"tittle": "x", "title": "The family'],
      at: 'items.0.tittle',
      line: 20,
      says: 'no key',
    },
    {
      why: 'a parameter that does not belong',
      change: ['"question": "family-agrees" }', '"question": "family-agrees", "colour": 1 }'],
      at: 'items.0.needs.colour',
      line: 21,
      says: 'no key',
    },
    {
      why: 'words that say nothing',
      change: ['"title": "The family', '"title": " ", "titel": "The family'],
      at: 'items.0.title',
      line: 20,
      says: 'say something here',
    },
    {
      why: 'negative window',
      change: ['"elapsed": {', '"within": { "last": -3, "unit": "school-week" }, "elapsed": {'],
      at: 'items.1.needs.forEachParent.within.last',
      line: 35,
      says: 'has to be more than 0',
    },
    {
      why: 'a key that no window has',
      change: ['"elapsed": {', '"within": { "last": 3, "unit": "school-week", "rolling": true }, "elapsed": {'],
      at: 'items.1.needs.forEachParent.within.rolling',
      line: 35,
      says: 'is no key of this',
    },
    {
      why: 'unknown unit',
      change: ['"calendar-week"', '"fortnight"'],
      at: 'items.1.needs.forEachParent.elapsed.unit',
      line: 35,
      says: 'has to be one of "session", ',
    },
    {
      why: 'least above most',
      change: ['"elapsed": {', '"after": { "meeting": "formal", "atLeast": 9, "atMost": 3 }, "elapsed": {'],
      at: 'items.1.needs.forEachParent.after.atLeast',
      line: 35,
      says: 'more than',
    },
    {
      why: 'required and ruled out',
      change: [
        '{ "is": "answer", "question": "family-agrees" }',
        '{ "allOf": [{ "is": "answer", "question": "family-agrees" }, { "not": { "question": "family-agrees", "is": "answer" } }] }',
      ],
      at: 'items.0.needs.allOf.1.not',
      line: 21,
      says: 'required and ruled out',
    },
    {
      why: 'required and ruled out, one of them in an allOf of its own',
      change: [
        '{ "is": "answer", "question": "family-agrees" }',
        '{ "allOf": [{ "is": "answer", "question": "family-agrees" }, { "allOf": [{ "not": { "question": "family-agrees", "is": "answer" } }] }] }',
      ],
      at: 'items.0.needs.allOf.1.allOf.0.not',
      line: 21,
      says: 'required and ruled out',
    },
    {
      why: 'at least more sessions than at most',
      change: [
        '{ "is": "answer", "question": "family-agrees" }',
        '{ "allOf": [{ "is": "sessions", "codes": ["O"], "within": { "schoolYear": "this" }, "atMost": 10 }, { "is": "sessions", "codes": ["O"], "within": { "schoolYear": "this" }, "atLeast": 20 }] }',
      ],
      at: 'items.0.needs.allOf.1.atLeast',
      line: 21,
      says: 'is 20, and the same allOf asks for at most 10: no case has both',
    },
    {
      why: 'a rate that is at least what it has to be below',
      change: [
        '{ "is": "answer", "question": "family-agrees" }',
        '{ "allOf": [{ "is": "rate", "of": "attended", "within": { "schoolYear": "this" }, "atLeast": 50 }, { "is": "rate", "of": "attended", "within": { "schoolYear": "this" }, "below": 50 }] }',
      ],
      at: 'items.0.needs.allOf.0.atLeast',
      line: 21,
      says: 'asks for below 50',
    },
    {
      why: 'no examples at all',
      change: ['"examples": [\n        { "why": "asked"', '"exemples": [\n        { "why": "asked"'],
      at: 'items.0.examples',
      line: 17,
      says: 'is missing',
    },
    {
      why: 'text for a number',
      change: ['"count": 3', '"count": "3"'],
      at: 'items.1.needs.forEachParent.elapsed.count',
      line: 35,
      says: 'has to be a number',
    },
    {
      why: 'no missing example',
      change: ['{ "family-agrees": "no" } }, "expect": "missing"', '{ "family-agrees": "yes" } }, "expect": "met"'],
      at: 'items.0.examples',
      line: 25,
      says: 'no example that is missing',
    },
    {
      why: 'an example the check contradicts',
      change: ['"2026-11-13"', '"2026-10-13"'],
      at: 'items.1.examples.1',
      line: 42,
      says: 'expects missing, but is met',
    },
    {
      why: 'an example that patches nothing',
      change: ['"letters.0"', '"letters.9"'],
      at: 'items.1.examples.1.given',
      line: 42,
      says: 'holds no letters.9',
    },
    {
      why: 'our reading above advised',
      change: ['"clause": "1" },', '"clause": "1" }, "ourReading": true,'],
      at: 'items.0.level',
      line: 19,
      says: 'only be advised',
    },
    {
      why: 'unknown question',
      change: ['"question": "family-agrees"', '"question": "family-agree"'],
      at: 'items.0.needs.question',
      line: 21,
      says: 'not among questions',
    },
    {
      why: 'unknown document',
      change: ['"document": "panel-guide", "clause": "2"', '"document": "guide", "clause": "2"'],
      at: 'items.1.source.document',
      line: 39,
      says: 'not among documents',
    },
    { why: 'an id used twice', change: ['"id": "letters"', '"id": "asked"'], at: 'items.1.id', line: 31, says: 'already' },
    {
      why: 'unknown case',
      change: ['kent-two-households', 'nobody'],
      at: 'examplesFrom.baseCase',
      line: 46,
      says: 'no case "nobody"; there are kent-two-households, ',
    },
    {
      why: 'forEachParent in itself',
      change: ['"forEachParent": { "is"', '"forEachParent": { "forEachParent": { "is": "parent" } , "is"'],
      at: 'items.1.needs.forEachParent',
      line: 35,
      says: 'no key',
    },
    {
      why: 'one parent looked at outside forEachParent',
      change: ['{ "is": "answer", "question": "family-agrees" }', '{ "is": "parent", "details": true }'],
      at: 'items.0.needs.is',
      line: 21,
      says: 'inside forEachParent',
    },
    {
      why: 'a source read after the day on which the checklist is reviewed',
      change: ['"lastRead": "2026-11-01"', '"lastRead": "2027-11-01"'],
      at: 'documents.panel-guide.lastRead',
      line: 10,
      says: 'is after reviewBy',
    },
    {
      why: 'an example the check contradicts, with why',
      change: [
        '"given": {}, "expect": "met"',
        '"given": { "listed": { "letters": null }, "entries": { "letters.0": null } }, "expect": "met"',
      ],
      at: 'items.1.examples.0',
      line: 41,
      says: 'expects met, but is unanswered: Letter of concern about attendance: none recorded yet.',
    },
    {
      why: 'reviewed before it begins',
      change: ['"reviewBy": "2027-09-01"', '"reviewBy": "2026-09-01"'],
      at: 'reviewBy',
      line: 8,
      says: 'not after',
    },
    { why: 'a day that does not exist', change: ['"2026-09-01"', '"2026-02-30"'], at: 'effectiveFrom', line: 7, says: '' },
  ])('$why', ({ change: [from, to], at, line, says }) => {
    const text = sample.replace(from!, to!);
    expect(text).not.toBe(sample);
    const { lines, isSound } = told(text, 'f.json');
    expect(isSound).toBe(false);
    const named = lines.filter((one) => one.includes(`  ${at}`) && one.startsWith(`f.json:${line}:`) && one.includes(says));
    expect(named.length > 0 ? named : lines).toEqual(named);
  });

  test('all of it is told at once, whatever else is wrong', () => {
    const text = sample
      .replace('"is": "answer"', '"is": "anser"')
      .replace('"id": "asked"', '"id": "Asked?"')
      .replace('"level": "required",\n      "title": "The', '"title": "The')
      .replace('"document": "panel-guide", "clause": "2"', '"document": "guide", "clause": "2"');
    const { lines } = told(text, 'f.json');
    expect(lines.map((line) => line.replace(/^.*? {2}/, ''))).toEqual([
      'items.0.level: is missing: it has to be one of "stop", "consult", "required", "advised"',
      'items.0.id: has to be made of small letters, digits and hyphens, at most 60 of them, such as "letter-of-concern"',
      expect.stringMatching(/^items.0.needs.is: "anser" is no predicate/),
      'items.1.source.document: "guide" is not among documents',
      '4 faults.',
    ]);
  });

  test('one faulty item does not hide what the examples of another say', () => {
    const text = sample.replace('"is": "answer"', '"is": "anser"').replace('"sent": "2026-11-13"', '"sent": "2026-10-13"');
    expect(told(text, 'f.json').lines.join('\n')).toContain('items.1.examples.1: expects missing, but is met');
  });

  const pathway = (signs: object) => {
    const level = { name: 'Level 1', title: 'All', when: 'always', school: ['watch'], authority: ['help'], signs };
    const { 'panel-guide': source } = (JSON.parse(sample) as { documents: Record<string, object> }).documents;
    return sample.replace('"examplesFrom"', `"pathway": ${JSON.stringify({ source, levels: [level] })}, "examplesFrom"`);
  };

  test('what shows a level of the pathway may ask declared questions only', () => {
    expect(told(pathway({ is: 'answer', question: 'family-agrees' }), file).isSound).toBe(true);
    expect(told(pathway({ is: 'answer', question: 'nope' }), 'f.json').lines[0]).toMatch(
      /^f.json:46:\d+ {2}pathway.levels.0.signs.question: "nope" is not among questions$/,
    );
  });
});
