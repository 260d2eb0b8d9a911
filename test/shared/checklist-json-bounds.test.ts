import { describe, expect, test } from 'vitest';
import { told } from '../../scripts/checklist.ts';
import { requirementFaults } from '../../shared/checklist/requirement-faults.ts';
import { sample } from './exampleshire.ts';

describe('bounds of a demand', () => {
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
});
