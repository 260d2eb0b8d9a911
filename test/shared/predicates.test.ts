import { describe, expect, test } from 'vitest';
import { CodedFacts } from '../../shared/case/facts.ts';
import { contextOf } from '../../shared/checklist/context.ts';
import type { Predicate } from '../../shared/checklist/predicates/define.ts';
import { predicates } from '../../shared/checklist/predicates/index.ts';
import { sentenceFor } from '../../shared/checklist/reasons.ts';

const all = Object.entries(predicates as unknown as Record<string, Predicate<unknown>>).map(([name, predicate]) => ({ name, predicate }));

describe.each(all)('$name', ({ predicate }) => {
  test.each(predicate.examples)('$why: $expect', (example) => {
    const facts = CodedFacts.parse(example.facts);
    const parent = facts.parents?.entries.find(({ index }) => index === example.parent) ?? {
      index: example.parent ?? 0,
      kind: 'natural' as const,
    };
    const context = contextOf(facts, example.asOf, example.questions ?? {});
    const of = example.parent === undefined ? context : context.ofParent(parent);
    const weighing = predicate.weigh(facts, predicate.params.parse(example.params), of);
    expect(weighing.verdict).toBe(example.expect);
    expect(weighing.reasons.map(sentenceFor).join(' ')).toMatch(/^\S.*\.$/);
  });

  test('shows itself met, missing and unanswered', () => {
    expect(predicate.examples.map((example) => example.expect)).toEqual(expect.arrayContaining(['met', 'missing', 'unanswered']));
  });
});
