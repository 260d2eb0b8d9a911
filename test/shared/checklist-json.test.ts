import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFaults } from '../../scripts/json-faults.ts';
import { positionOf } from '../../scripts/json-position.ts';
import { told } from '../../scripts/checklist.ts';
import { authorities } from '../../shared/authorities/index.ts';
import { readChecklist } from '../../shared/checklist/checklist-faults.ts';
import { checklistJsonSchema } from '../../shared/checklist/checklist-schema.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import type { Requirement } from '../../shared/checklist/checklist.ts';
import { inWords } from '../../shared/checklist/in-words.ts';
import { predicates } from '../../shared/checklist/predicates/index.ts';
import { requirementFaults } from '../../shared/checklist/requirement-faults.ts';

const file = 'test/shared/fixtures/exampleshire.checklist.json';
const sample = readFileSync(file, 'utf8');

test('docs/checklist.schema.json is the shape that is checked (UPDATE=1 rewrites it)', () => {
  const page = 'docs/checklist.schema.json';
  const text = `${JSON.stringify(checklistJsonSchema(), null, 2)}\n`;
  if (process.env['UPDATE']) writeFileSync(page, text);
  expect(readFileSync(page, 'utf8')).toBe(text);
});

test('a sound checklist is told in plain words', () => {
  const { lines, isSound } = told(sample, file);
  expect(isSound).toBe(true);
  expect(lines[0]).toBe('Exampleshire (invented for this test): attendance panel: 2 items, 4 examples hold.');
  expect(lines.join('\n')).toContain('needs: yes to “Has the family been asked what would help?”');
  expect(lines.join('\n')).toContain('needs: for each parent: Letter of concern about attendance, 3 calendar weeks ago or longer');
});

describe.each(authorities.flatMap(({ checklists }) => checklists))('$authority / $route', (checklist) => {
  test('is sound as JSON too', () => {
    expect(readChecklist(JSON.parse(JSON.stringify(checklist)), exampleCases).faults).toEqual([]);
  });

  test.each(checklist.items)('$id says in words what it needs', ({ needs, appliesWhen }) => {
    for (const requirement of [needs, ...(appliesWhen ? [appliesWhen] : [])])
      expect(inWords(requirement, checklist.questions)).toMatch(/^\S(?!.*(undefined|\[object|, ,)).+$/);
  });
});

/** Every way to leave one key of a requirement out, at any depth. */
function* without(value: unknown): Generator<[path: string, rest: unknown]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const [key, part] of Object.entries(value)) {
    const { [key]: _left, ...rest } = value as Record<string, unknown>;
    yield [key, rest];
    for (const [path, less] of without(part)) yield [`${key}.${path}`, { ...value, [key]: less }];
  }
}

/** Every predicate in a requirement, as it is used there. */
const usedIn = (value: unknown): Requirement[] =>
  typeof value !== 'object' || value === null ? [] : 'is' in value ? [value as Requirement] : Object.values(value).flatMap(usedIn);
const used = authorities.flatMap(({ checklists }) =>
  checklists.flatMap(({ items }) => items.flatMap(({ needs, appliesWhen }) => usedIn([needs, appliesWhen]))),
);

describe.each(Object.entries(predicates))('%s', (is, { examples }) => {
  const all = [
    ...examples.map(({ params }) => ({ is, ...(params as object) }) as Requirement),
    ...used.filter((use) => 'is' in use && use.is === is),
  ];
  const uses = [...new Map(all.map((use) => [JSON.stringify(use), use])).values()];

  test.each(uses)('no part of it goes unsaid: %j', (use) => {
    const unsaid = [...without(use)]
      .filter(([, rest]) => requirementFaults(rest, [], true).length === 0)
      .filter(([, rest]) => inWords(rest as Requirement, {}) === inWords(use, {}))
      .map(([path]) => path);
    expect(unsaid).toEqual([]);
  });
});

test.each<[words: string, requirement: Requirement]>([
  ['no session coded N, in this school year', { is: 'sessions', codes: ['N'], within: { schoolYear: 'this' }, atMost: 0 }],
  [
    'at least 1 session coded G, O or U, in this school year, after “Formal attendance meeting”, before “Warning letter”',
    {
      is: 'sessions',
      codes: ['G', 'O', 'U'],
      within: { schoolYear: 'this' },
      atLeast: 1,
      after: { meeting: 'formal' },
      before: { letter: 'warning' },
    },
  ],
  [
    'no coding fault in the register (N for more than five school days or No mark), and yes to “q”',
    { is: 'faults', kinds: ['n-overdue', 'blank'], question: 'q' },
  ],
  ["advice from the local authority's attendance officer is recorded", { is: 'advice', from: 'la-attendance-officer', about: 'x' }],
  [
    'Warning letter, at least 2 of them, in the last 18 calendar weeks',
    { is: 'letter', about: 'warning', atLeast: 2, within: { last: 18, unit: 'calendar-week' } },
  ],
  [
    'an offer of support: Early Help, 1 to 183 days before “Formal attendance meeting”',
    { is: 'support', strands: ['early-help'], before: { meeting: 'formal', atMost: 183 } },
  ],
  [
    'Review meeting, 21 to 42 days after “Formal attendance meeting”, about 28 suggested',
    { is: 'meeting', kind: 'review', after: { meeting: 'formal', atLeast: 21, about: 28, atMost: 42 } },
  ],
  [
    'Letter telling parents of the referral, at least 14 days after “Formal attendance meeting”',
    { is: 'letter', about: 'referral-notification', after: { meeting: 'formal', atLeast: 14 } },
  ],
  [
    'Warning letter, at least 10 school days after “Formal attendance meeting”',
    { is: 'letter', about: 'warning', after: { meeting: 'formal', atLeast: 10, unit: 'school-day' } },
  ],
  [
    'Letter telling parents of the referral, after “Notice to improve”',
    { is: 'letter', about: 'referral-notification', after: { notice: 'notice-to-improve' } },
  ],
  [
    '(for each parent: Warning letter) and Formal attendance meeting',
    { allOf: [{ forEachParent: { is: 'letter', about: 'warning' } }, { is: 'meeting', kind: 'formal' }] },
  ],
  [
    'for each parent: Warning letter and Formal attendance meeting',
    {
      forEachParent: {
        allOf: [
          { is: 'letter', about: 'warning' },
          { is: 'meeting', kind: 'formal' },
        ],
      },
    },
  ],
  [
    '(Warning letter; or a recorded reason, yes to “r”) or (not: Formal attendance meeting)',
    { anyOf: [{ orReason: { is: 'letter', about: 'warning' }, reason: 'r' }, { not: { is: 'meeting', kind: 'formal' } }] },
  ],
  [
    '(for each parent: Warning letter); or a recorded reason, yes to “r”',
    { orReason: { forEachParent: { is: 'letter', about: 'warning' } }, reason: 'r' },
  ],
  [
    'A practitioner was told of absence, or yes to “q”, with the reason for it written down',
    { is: 'duty', kind: 'told-of-absence', question: 'q', reasonRecorded: true },
  ],
])('%s', (words, requirement) => expect(inWords(requirement, {})).toBe(words));

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
      at: 'items.1.examples.1.expect',
      line: 42,
      says: 'the check says met',
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

  test('what is no JSON at all', () => {
    expect(told('{ "authority": ', 'f.json').lines[0]).toBe('f.json:1:16  is not JSON: the file ends here, and something is still open');
  });

  test.each([
    ['a comma too many', '"expect": "missing" }\n      ]', '"expect": "missing" },\n      ]', 27, 'nothing follows this comma'],
    ['curly quotation marks', '"id": "asked"', '"id": “asked”', 18, 'curly'],
    ['a comment', '"questions": {', '// asked\n  "questions": {', 13, 'no comments'],
    ['a comma too few', '"route": "attendance-panel",', '"route": "attendance-panel"', 5, 'a comma or the closing } is missing'],
    ['text that is not closed', '"edition": "2026-11-01",', '"edition": "2026-11-01,', 6, 'no closing quotation mark'],
    ['a key written twice', '"level": "required",', '"level": "required", "title": "x",', 20, '"title" is written twice'],
  ])('%s is told by its line', (_why, from, to, line, says) => {
    const text = sample.replace(from, to);
    expect(text).not.toBe(sample);
    const { lines, isSound } = told(text, 'f.json');
    expect([isSound, lines.filter((one) => one.startsWith(`f.json:${line}:`) && one.includes(says)).length]).toEqual([false, 1]);
  });

  test('the mark that Windows puts before a file is no fault of it', () => {
    expect(told(`\uFEFF${sample}`, file).isSound).toBe(true);
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
    expect(told(text, 'f.json').lines.join('\n')).toContain('items.1.examples.1.expect: is missing, and the check says met');
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

  test.each([
    ['within', '"within": { "last": 1000000, "unit": "school-week" }', 'within.last'],
    ['elapsed', '"elapsed": { "count": 1000000, "unit": "calendar-month" }', 'elapsed.count'],
  ])('%s that no source can mean is told, and not counted', (_why, use, at) => {
    const text = sample.replace('"elapsed": { "count": 3, "unit": "calendar-week" }', use);
    expect(told(text, 'f.json').lines[0]).toMatch(new RegExp(`  items.1.needs.forEachParent.${at}: has to be at most 1200$`));
  });

  test.each([
    ['schoolDays', { is: 'recency', codes: ['O'], schoolDays: 300_000, weeks: { atLeast: 1, of: 2 } }],
    ['weeks.of', { is: 'recency', codes: ['O'], schoolDays: 10, weeks: { atLeast: 1, of: 300_000 } }],
    ['schoolDays', { is: 'run', codes: ['O'], schoolDays: 300_000, within: { schoolYear: 'this' } }],
    ['invitation.notice', { is: 'meeting', kind: 'formal', invitation: { notice: 300_000, unit: 'working-day' } }],
  ])('nor is %s of %j', (at, use) => expect(requirementFaults(use, []).map(({ path }) => path.join('.'))).toEqual([at]));

  test('bounds that leave room say nothing', () => {
    const both =
      '{ "allOf": [{ "is": "rate", "of": "attended", "within": { "schoolYear": "this" }, "atLeast": 50 }, { "is": "rate", "of": "attended", "within": { "schoolYear": "this" }, "below": 51 }] }';
    const { lines } = told(sample.replace('{ "is": "answer", "question": "family-agrees" }', both), 'f.json');
    expect(lines.join('\n')).not.toContain('no case has both');
  });

  test('a file that is not there is said in a sentence', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/run-typescript.mjs', 'scripts/checklist.ts', 'no-such-file.json'], {
      encoding: 'utf8',
    });
    expect([status, stderr.trim()]).toEqual([1, 'no-such-file.json: there is no such file, or it cannot be read.']);
  });

  test.each(['null', '[]', '{}', '"x"', '{"items": [null, {"needs": 3}]}'])('%s is refused', (text) => {
    expect(told(text, 'f.json').isSound).toBe(false);
  });
});

test('a text is told to be no JSON just where it is none', () => {
  const signs = ['', ',', '"', '{', '}', '[', ']', ':', ' ', '1', '-', '.', 'e', '\\', '\n', 'true', '/', '“', 'x', '\t', '0'];
  const change = fc.tuple(fc.nat(sample.length), fc.nat(2), fc.constantFrom(...signs));
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(change, ([at, less, more]) => {
      const text = sample.slice(0, at) + more + sample.slice(at + less);
      const faults = jsonFaults(text).filter(({ message }) => message.startsWith('is not JSON'));
      expect([text, faults.length]).toEqual([text, isJson(text) ? 0 : 1]);
    }),
    { seed: 20261123, numRuns: 2000 },
  );
  for (const text of ['01', '-', '1.', '.5', '1e', '"\\x"', '"\\u12"', '[1 2]', '{"a" 1}', '{a: 1}', 'truex', '', ' ', '[1]]', '\u00a0[]'])
    expect([text, isJson(text), jsonFaults(text).length]).toEqual([text, false, 1]);
});

test('a position is that of the key, past strings that look like JSON', () => {
  const text = '{\n  "a": "{ \\"b\\": [1] }",\n  "b": [1, { "c": 2 },\n    { "c": 3 }]\n}';
  expect(positionOf(text, ['b', 2, 'c'])).toEqual({ line: 4, column: 7 });
  expect(positionOf(text, ['b', 1, 'c'])).toEqual({ line: 3, column: 14 });
  expect(positionOf(text, ['b', 1, 'd'])).toEqual({ line: 3, column: 12 });
});
