import { describe, expect, test } from 'vitest';
import { england } from '../../shared/authorities/england/authority.ts';
import { statutoryIntervention } from '../../shared/authorities/kent/statutory-intervention.ts';
import { dueInWords } from '../../shared/checklist/plan/due.ts';
import type { Plan } from '../../shared/checklist/plan/plan.ts';
import { asOf, itemOf, monitored, offered, plan, prosecution, step } from './plans.ts';

describe('by when', () => {
  const by = (of: Plan, item: string): string | undefined => {
    const due = step(of, item).by;
    return due && dueInWords(due, asOf);
  };

  test.each([
    [
      'joined this week: the fifth day is still to come',
      { from: '2026-11-18' },
      'By Monday 23 November 2026: the last day for the new pupil return.',
    ],
    [
      'joined in September: it has passed',
      { from: '2026-09-02' },
      'It was to be done by Monday 7 September 2026: the last day for the new pupil return.',
    ],
  ])('a new pupil return, %s', (_why, onRoll, says) => {
    const of = plan(england.checklists[0]!, { entries: { 'registers.0': { onRoll } }, answers: { 'new-pupil-return-made': null } });
    expect(by(of, 'new-pupil-return')).toBe(says);
  });

  test('a deletion return: the day of the deletion', () => {
    const of = plan(england.checklists[0]!, { entries: { 'registers.0': { onRoll: { to: '2026-11-27' } } } });
    expect(by(of, 'deletion-return')).toBe('By Friday 27 November 2026: the last day for the deletion return.');
  });

  test('a review that may not be later than six weeks after the meeting is our reading of about four weeks: that is the day proposed', () => {
    const of = plan(prosecution, { entries: { 'meetings.0': { day: '2026-11-10', reviewDay: null }, 'meetings.1': null } });
    expect(by(of, 'review-in-four-weeks')).toBe(
      'Suggested is Tuesday 8 December 2026: about 4 weeks after the formal attendance meeting of 10 November 2026; as we read that, at most 42 calendar days.',
    );
    const { by: due } = step(of, 'review-in-four-weeks');
    expect(dueInWords(due!, '2026-12-09')).toMatch(/^Suggested was Tuesday 8 December 2026: /);
  });

  test.each([
    {
      why: 'the source’s own',
      ourReading: undefined,
      says: 'By Tuesday 1 December 2026: it has to come at most 14 calendar days after the ',
    },
    {
      why: 'our reading',
      ourReading: true,
      says: 'By Tuesday 1 December 2026: as we read the source, at most 14 calendar days after the ',
    },
  ] as const)('a last day that is $why is said to be', ({ ourReading, says }) => {
    const review = itemOf('review', { is: 'meeting', kind: 'review', after: { meeting: 'informal', atMost: 14 } });
    const checklist = { ...monitored, items: [{ ...review, ...(ourReading && { ourReading }) }] };
    expect(by(plan(checklist, offered('2026-11-17', null)), 'review')).toContain(says);
  });

  test('no day is made up where no source gives one', () => {
    const of = plan(statutoryIntervention, { without: ['letters'] });
    expect(of.steps.filter((one) => one.by)).toEqual([]);
  });
});
