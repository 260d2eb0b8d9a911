import { describe, expect, test } from 'vitest';
import { statutoryIntervention } from '../../shared/authorities/kent/statutory-intervention.ts';
import { plan, prosecution, step } from './plans.ts';

describe('a parent who must not be contacted', () => {
  const second = (contact: 'must-not-contact' | 'enquiries-made') => ({ 'parents.1': { contact, contactReasonRecorded: 'yes' } });

  test.each([
    ['a letter to each parent', statutoryIntervention, 'letter-of-concern', { 'letters.0': null }],
    ['a meeting of which the demand names no parent', prosecution, 'initial-meeting', { 'meetings.0': null, 'meetings.1': null }],
    ['an offer of support', prosecution, 'early-help-offered', { 'support.1': null }],
  ] as const)('%s is planned for the other, and says who is never to be reached', (_why, checklist, item, entries) => {
    const of = plan(checklist, { entries: { ...second('must-not-contact'), ...entries } });
    expect([step(of, item).to, step(of, item).never]).toEqual([[0], [1]]);
  });

  test('one who cannot be found is no addressee either', () => {
    const of = plan(statutoryIntervention, { entries: { ...second('enquiries-made'), 'letters.0': null } });
    expect([step(of, 'letter-of-concern').to, step(of, 'letter-of-concern').never]).toEqual([[0], undefined]);
  });

  test('where it is everybody, no step that would reach a parent is offered at all', () => {
    const nobody = { 'parents.0': { contact: 'must-not-contact' }, ...second('must-not-contact') };
    const of = plan(statutoryIntervention, { entries: { ...nobody, 'letters.0': null, 'meetings.1': null } });
    expect(of.steps.filter(({ to }) => to !== undefined)).toEqual([]);
    expect(of.withheld.map(({ item }) => item)).toEqual(expect.arrayContaining(['letter-of-concern', 'formal-meeting', 'referral-letter']));
  });

  test('one who has had the letter is not offered it again', () => {
    const of = plan(statutoryIntervention, { entries: { 'letters.0': { parents: [0] } } });
    expect(step(of, 'letter-of-concern').to).toEqual([1]);
  });
});
