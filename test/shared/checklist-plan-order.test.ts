import { describe, expect, test } from 'vitest';
import { authorities } from '../../shared/authorities/index.ts';
import type { Patch } from '../../shared/checklist/checklist.ts';
import { stages } from '../../shared/checklist/plan/uses.ts';
import { plan, prosecution, step } from './plans.ts';

describe('the order of a plan', () => {
  test.each(authorities.flatMap(({ checklists }) => checklists))(
    '$authority / $route: what stops, then whom to ask, then support and its review, and what is legal last',
    (checklist) => {
      const { steps } = plan(checklist, { without: ['parents', 'letters', 'meetings', 'support', 'documents', 'advice', 'answers'] });
      const places = steps.map(({ stage }) => stages.indexOf(stage));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(steps.length).toBeGreaterThan(0);
    },
  );

  test.each([
    ['a question nobody has answered about safety', { answers: { 'immediate-risk': null } }],
    ['advice that was not taken', { answers: { 'no-engagement': 'yes' }, facts: { advice: { entries: [], listed: 'none' } } }],
  ] satisfies Array<[string, Patch]>)('%s comes before everything, and leaves every legal day unknown', (_why, given) => {
    const of = plan(prosecution, { ...given, entries: { 'letters.2': null } });
    expect(['stop', 'consult']).toContain(of.steps[0]!.stage);
    expect([of.gate.state, of.earliest.state, step(of, 'warning-letter').when.state]).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test('what stops a referral stops no support', () => {
    const of = plan(prosecution, { answers: { 'immediate-risk': 'yes' }, facts: { support: { entries: [], listed: 'none' } } });
    expect([step(of, 'early-help-offered').when.state, of.steps[0]!.item]).toEqual(['now', 'immediate-risk']);
  });
});
