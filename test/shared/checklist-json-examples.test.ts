import { describe, expect, test } from 'vitest';
import { told } from '../../scripts/checklist.ts';
import { sample } from './exampleshire.ts';

const yes = '{ "answers": { "family-agrees": "yes" } }, "expect": "met" }';
const no = '{ "answers": { "family-agrees": "no" } }, "expect": "missing" }';

/** What is said of the sample, without the count of faults, where its first item has other examples. */
function toldWith(...changes: Array<[from: string, to: string]>): string[] {
  const text = changes.reduce((all, [from, to]) => {
    expect(all).toContain(from);
    return all.replace(from, to);
  }, sample);
  return told(text, 'f.json').lines.slice(0, -1);
}

describe('an example that is wrong about what it comes out as', () => {
  test('is told by itself, and not as one that is absent', () => {
    expect(toldWith([yes, yes.replace('"met"', '"missing"')])).toEqual([
      expect.stringMatching(/^f\.json:26:9 {2}items\.0\.examples\.0: expects missing, but is met: /),
    ]);
  });

  test('explains no absent example of another kind', () => {
    expect(toldWith([yes, yes.replace('"met"', '"missing"').replace('"yes"', 'null')])).toEqual([
      expect.stringMatching(/^f\.json:25:\d+ {2}items\.0\.examples: has no example that is met$/),
      expect.stringMatching(/^f\.json:26:9 {2}items\.0\.examples\.0: expects missing, but is unanswered: /),
    ]);
  });

  test('explains nothing of another item', () => {
    const unanswered = no.replace('"no"', 'null').replace('"missing"', '"unanswered"');
    const late = '"given": { "entries": { "letters.0": { "sent": "2026-11-12" } } }, "expect": "met"';
    expect(toldWith([no, unanswered], ['"given": {}, "expect": "met"', late])).toEqual([
      expect.stringMatching(/^f\.json:25:\d+ {2}items\.0\.examples: has no example that is missing$/),
      expect.stringMatching(/^f\.json:41:9 {2}items\.1\.examples\.0: expects met, but is missing: /),
    ]);
  });

  test('is told beside an absent one', () => {
    expect(toldWith([yes, yes.replace('"met"', '"unanswered"').replace('"yes"', '"no"')], [no, no.replace('"no"', 'null')])).toEqual([
      expect.stringMatching(/:25:\d+ {2}items\.0\.examples: has no example that is met$/),
      expect.stringMatching(/:26:9 {2}items\.0\.examples\.0: expects unanswered, but is missing: /),
      expect.stringMatching(/:27:9 {2}items\.0\.examples\.1: expects missing, but is unanswered: /),
    ]);
  });
});

test('an absent example is told whatever else is wrong', () => {
  const lines = toldWith(
    [`${yes},\n        { "why": "not asked", "given": ${no}`, yes],
    ['"reviewBy": "2027-09-01"', '"reviewBy": "2026-09-01"'],
  );
  expect(lines.join('\n')).toMatch(/reviewBy: is not after[^]*items\.0\.examples: has no example that is missing/);
});
