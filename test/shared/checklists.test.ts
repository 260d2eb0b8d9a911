import { describe, expect, test } from 'vitest';
import { authorities } from '../../shared/authorities/index.ts';
import { CodedFacts } from '../../shared/case/facts.ts';
import { runChecklist } from '../../shared/checklist/engine.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { patched } from '../../shared/checklist/patch.ts';

const checklists = authorities.flatMap((authority) => authority.checklists);

describe.each(checklists)('$authority / $route', (checklist) => {
  const base = exampleCases[checklist.examplesFrom.baseCase]!;
  const { asOf } = checklist.examplesFrom;

  test('is data: nothing is lost on the way through JSON', () => {
    expect(JSON.parse(JSON.stringify(checklist))).toEqual(checklist);
  });

  test('never uses an item id twice', () => {
    const ids = checklist.items.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('has nothing known to be missing in its base case', () => {
    expect(runChecklist(checklist, CodedFacts.parse(base), asOf).standing).toBe('nothing-known-missing');
  });

  test('asks only what it declares, and declares only what it asks', () => {
    const { items } = checklist;
    const asked = [
      ...JSON.stringify(items.map(({ needs, appliesWhen }) => [needs, appliesWhen])).matchAll(/"(?:question|reason)":"([^"]+)"/g),
    ];
    expect(new Set(asked.map(([, id]) => id))).toEqual(new Set(Object.keys(checklist.questions)));
  });

  test.each(checklist.items)('$id: our reading of an open word never makes more than advice', ({ ourReading, level }) => {
    expect(ourReading && level !== 'advised').not.toBe(true);
  });

  describe.each(checklist.items)('$id', (item) => {
    test.each(item.examples)('$why: $expect', ({ given, expect: verdict }) => {
      const facts = CodedFacts.parse(patched(base, given));
      const finding = runChecklist(checklist, facts, asOf).findings.find((candidate) => candidate.item === item.id);
      expect(finding?.verdict).toBe(verdict);
    });

    test('shows itself met, missing and unanswered, and not applicable where it has a condition', () => {
      const shown = item.examples.map((example) => example.expect);
      expect(shown).toEqual(expect.arrayContaining(['met', 'missing', 'unanswered', ...(item.appliesWhen ? ['not-applicable'] : [])]));
    });
  });
});
