import { describe, expect, test } from 'vitest';
import { authorities } from '../../shared/authorities/index.ts';
import { statutoryIntervention } from '../../shared/authorities/kent/statutory-intervention.ts';
import { reachesParents } from '../../shared/checklist/plan/uses.ts';
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

  test.each([
    ['asking the family', 'declined-support-reasons', {}],
    ['talking with the family', 'health-looked-into', { 'health-looked-into': 'no' }],
    ['telling the parents', 'part-time-ended', { 'part-time-timetable-past': 'yes', 'part-time-parents-told': 'no' }],
  ] as const)('%s is a way of reaching them', (_why, item, answers) => {
    const given = {
      answers,
      entries: { 'parents.0': mustNot, 'parents.1': mustNot, 'support.0': { response: 'declined', reasonRecorded: 'no' } },
    } as const;
    const of = plan(statutoryIntervention, given);
    expect([step(of, item), of.withheld.map((one) => one.item)]).toEqual([undefined, expect.arrayContaining([item])]);
  });

  test('what stops a referral is shown for all that, and says who is never to be reached', () => {
    const of = plan(statutoryIntervention, {
      answers: { 'part-time-timetable': 'yes' },
      entries: { 'parents.0': mustNot, 'parents.1': mustNot },
    });
    expect(step(of, 'part-time-timetable')).toMatchObject({ to: [], never: [0, 1] });
  });
});

const mustNot = { contact: 'must-not-contact', contactReasonRecorded: 'yes' };

describe('an item that has somebody write to, tell, ask or meet parents is known for one', () => {
  const reaching =
    /\b(tell|ask|talk|write|listen|send|call|visit|meet|invite|with)\b[^.:]*\b(parents?|family|families|them|they can agree|their home)\b/i;
  /** None of these has the school get in touch with a parent. */
  const others: Record<string, string> = {
    'parents-told-of-mash': 'the lead is asked whether they are told at all',
    'safeguarding-lead': 'it is asked about before anybody is in touch with them',
    'medical-evidence-not-routine': 'it says what not to ask',
    'agencies-in-touch': 'where that is right',
    'sickness-return': 'where they may be contacted',
    'authorised-absence': 'what they said is looked at',
  };
  const items = authorities.flatMap(({ checklists }) =>
    checklists.filter(({ about }) => about !== 'school').flatMap((checklist) => checklist.items.map((item) => ({ ...item, checklist }))),
  );
  const told = items.filter(({ id, action }) => reaching.test(action) && !others[id]);

  test.each(told)('$checklist.authority/$checklist.route: $id', (item) => expect(reachesParents(item)).toBe(true));
});
