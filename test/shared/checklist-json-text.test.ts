import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { fileText } from '../../scripts/file-text.ts';
import { jsonFaults } from '../../scripts/json-faults.ts';
import { positionOf } from '../../scripts/json-position.ts';
import { told } from '../../scripts/checklist.ts';
import { file, sample } from './exampleshire.ts';

describe('the text of a file', () => {
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

  test('a file that is not there is said in a sentence', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/run-typescript.mjs', 'scripts/checklist.ts', 'no-such-file.json'], {
      encoding: 'utf8',
    });
    expect([status, stderr.trim()]).toEqual([1, 'no-such-file.json: there is no such file, or it cannot be read.']);
  });

  test('every file that is named is looked at', () => {
    const run = (...files: string[]) =>
      spawnSync(process.execPath, ['scripts/run-typescript.mjs', 'scripts/checklist.ts', ...files], { encoding: 'utf8' });
    const { status, stdout, stderr } = run(file, 'no-such-file.json');
    expect([status, stdout.split(':')[0], stderr.trim()]).toEqual([
      1,
      'Exampleshire (invented for this test)',
      'no-such-file.json: there is no such file, or it cannot be read.',
    ]);
    expect(run('--help').stdout).toMatch(/^npm run checklist -- FILE\.json …/);
  });

  test.each(['null', '[]', '{}', '"x"', '{"items": [null, {"needs": 3}]}'])('%s is refused', (text) => {
    expect(told(text, 'f.json').isSound).toBe(false);
  });
});

describe('the bytes of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'file-text-'));
  const path = join(folder, 'f.json');
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (bytes: Uint8Array) => {
    writeFileSync(path, bytes);
    return fileText(path);
  };
  const accented = sample.replace('The family was asked', 'Überall é – 😀 The family was asked');

  test('UTF-8 is read as it is, with the mark that Windows puts before it or without', () => {
    expect(read(Buffer.from(accented))).toEqual({ text: accented });
    expect(read(Buffer.from(`\uFEFF${accented}`))).toEqual({ text: accented });
  });

  test.each([
    ['Windows-1252, a dash', Buffer.from('{\n  "é": "a \x96 b" }', 'latin1'), '2:4'],
    ['one that only a later line shows', Buffer.concat([Buffer.from('{ "é": "é",\n "é": "é'), Buffer.of(0x96, 0x20)]), '2:9'],
    ['a character broken off at the end', Buffer.from('{ "a": "é').subarray(0, -1), '1:9'],
    ['UTF-16', Buffer.from(`\uFEFF${accented}`, 'utf16le'), '1:1'],
    ['UTF-16 without its mark', Buffer.from(sample, 'utf16le'), '1:2'],
  ])('%s is told by its place', (_why, bytes, place) => {
    expect(read(bytes)).toEqual({ text: null, fault: `${path}:${place}  this file is not UTF-8: save it as UTF-8` });
  });
});

test.each([
  ['in a value', '{\n "a": "b \\ud800 c" }', '2:7'],
  ['in a key', '{ "\\ud800": 1 }', '1:3'],
  ['the other half', '{ "a": ["\\ud800\\ud800\\udc00"] }', '1:9'],
])('half of a character is told: %s', (_why, text, place) => {
  const { lines, isSound } = told(text, 'f.json');
  expect([isSound, lines]).toEqual([
    false,
    expect.arrayContaining([`f.json:${place}  \\ud800 is half of a character: write the whole one`]),
  ]);
});

test('a whole character may be written in halves', () => {
  expect(told(sample.replace('The family was', '\\ud83d\\ude00 The family was'), file).isSound).toBe(true);
});

test.each([3000, 100_000])('what is nested %i deep is told by its line', (depth) => {
  const nested = sample.replace(
    '{ "is": "answer", "question": "family-agrees" }',
    `\n${'{ "allOf": ['.repeat(depth)}{ "is": "answer", "question": "family-agrees" }${'] }'.repeat(depth)}`,
  );
  expect(told(nested, 'f.json').lines).toEqual(['f.json:22:588  nested too deeply: this is inside 100 other brackets', '1 fault.']);
});

test('many things beside each other are not deep, and neither is a demand of twenty groups', () => {
  expect(jsonFaults(`[${'[[]],'.repeat(500)}1]`)).toEqual([]);
  const needs = '{ "is": "answer", "question": "family-agrees" }';
  expect(told(sample.replace(needs, `${'{ "allOf": ['.repeat(20)}${needs}${'] }'.repeat(20)}`), file).isSound).toBe(true);
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
