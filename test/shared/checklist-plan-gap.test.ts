import { describe, expect, test } from 'vitest';
import { CodedFacts } from '../../shared/case/facts.ts';
import type { Requirement } from '../../shared/checklist/checklist.ts';
import { runChecklist } from '../../shared/checklist/engine.ts';
import { dueInWords } from '../../shared/checklist/plan/due.ts';
import { planOf } from '../../shared/checklist/plan/plan.ts';
import { whenInWords } from '../../shared/checklist/plan/when.ts';
import { asOf, autumn, letters, meetings } from './autumn.ts';
import { itemOf, monitored } from './plans.ts';

/** The step for one demand, and its finding. */
function stepFor(needs: Requirement, given: object, ourReading?: true) {
  const checklist = { ...monitored, items: [{ ...itemOf('it', needs), ...(ourReading && { ourReading }) }] };
  const facts = CodedFacts.parse(given);
  const { findings } = runChecklist(checklist, facts, asOf);
  const step = planOf(checklist, { facts, asOf, findings }).steps.find(({ item }) => item === 'it')!;
  return { finding: findings[0]!, when: whenInWords(step.when), by: step.by && dueInWords(step.by, asOf) };
}

describe('a gap that still runs, and whose end nobody can tell', () => {
  const gap = { atLeast: 10, unit: 'school-day' } as const;
  const waits =
    'No day is known yet: it comes at least 10 school days after the formal attendance meeting of 16 November 2026, and up to when is not known. To settle it: enter the school’s term dates, or read the register again later.';

  test.each<{ why: string; needs: Requirement; facts: object }>([
    {
      why: 'a letter that has still to be sent',
      needs: { is: 'letter', about: 'post-meeting', after: { meeting: 'formal', ...gap } },
      facts: letters('post-meeting'),
    },
    {
      why: 'one that was sent too early',
      needs: { is: 'letter', about: 'post-meeting', after: { meeting: 'formal', ...gap } },
      facts: letters('post-meeting', '2026-11-18'),
    },
    { why: 'a review', needs: { is: 'meeting', kind: 'review', after: { meeting: 'formal', ...gap } }, facts: {} },
  ])('$why: nobody is told to do it now', ({ needs, facts }) => {
    const { finding, when } = stepFor(needs, { ...autumn(), ...letters('post-meeting'), ...meetings(['formal', '2026-11-16']), ...facts });
    expect([finding.verdict, when]).toEqual(['missing', waits]);
  });

  test('it is over, though days of it are not known: it can be done now', () => {
    const marks = '/\\/\\/\\/\\/\\ '.repeat(3).trim();
    const registers = [
      { span: { from: '2026-09-07', to: '2026-09-25' }, marks },
      { span: { from: '2026-11-02', to: asOf }, marks },
    ];
    const needs: Requirement = { is: 'letter', about: 'post-meeting', after: { meeting: 'formal', ...gap } };
    expect(stepFor(needs, { registers, ...letters('post-meeting'), ...meetings(['formal', '2026-09-21']) }).when).toBe('Now.');
  });

  test('another way is open now', () => {
    const letter = { is: 'letter', about: 'post-meeting', after: { meeting: 'formal', ...gap } } as const;
    const facts = {
      ...autumn(),
      ...letters('post-meeting'),
      ...meetings(['formal', '2026-11-16']),
      contacts: { entries: [], listed: 'none' },
    };
    expect(stepFor({ anyOf: [letter, { is: 'contact', channels: ['phone'] }] }, facts).when).toBe('Now.');
    expect(stepFor({ anyOf: [letter, { ...letter, after: { ...letter.after, meeting: 'informal' } }] }, facts).when).toBe(waits);
  });

  test('its last day is over for the first meeting: the second counts', () => {
    const needs: Requirement = { is: 'letter', about: 'post-meeting', after: { meeting: 'formal', ...gap, atMost: 15 } };
    const facts = { ...autumn(), ...letters('post-meeting'), ...meetings(['formal', '2026-09-14'], ['formal', '2026-11-16']) };
    expect(stepFor(needs, facts).when).toContain('after the formal attendance meeting of 16 November 2026');
  });
});

describe('what comes before a meeting in the diary', () => {
  test('waits for its day, and is not sent again', () => {
    const needs: Requirement = { is: 'letter', about: 'meeting-invitation', before: { meeting: 'formal', atLeast: 7 } };
    const { finding, when } = stepFor(needs, { ...letters('meeting-invitation', '2026-11-10'), ...meetings(['formal', '2026-11-25']) });
    expect(finding).toMatchObject({ verdict: 'missing', possibleFrom: '2026-11-25' });
    expect(when).toBe('From Wednesday 25 November 2026: the formal attendance meeting is planned for that day.');
  });
});

describe('the day a source suggests is proposed', () => {
  const facts = { ...letters('post-meeting'), ...meetings(['formal', '2026-11-16']) };
  const by = (gap: object, ourReading?: true) =>
    stepFor({ is: 'letter', about: 'post-meeting', after: { meeting: 'formal', ...gap } }, facts, ourReading).by;

  test.each([
    { why: 'where it gives no last day', gap: { about: 28 }, says: '.' },
    { why: 'beside its last day', gap: { about: 28, atMost: 42 }, says: '; it has to come at most 42 calendar days after it.' },
  ])('$why', ({ gap, says }) => {
    expect(by(gap)).toBe(
      `Suggested is Monday 14 December 2026: about 4 weeks after the formal attendance meeting of 16 November 2026${says}`,
    );
  });

  test('beside a last day of our reading', () => {
    expect(by({ about: 28, atMost: 42 }, true)).toMatch(
      /^Suggested is Monday 14 December 2026: .*; as we read that, at most 42 calendar days\.$/,
    );
  });

  test('and none where it says neither', () => expect(by({ atLeast: 3 })).toBeUndefined());
});

describe('a reason in place of what has to wait', () => {
  const needs: Requirement = {
    orReason: { is: 'contact', channels: ['phone'], after: { meeting: 'formal', atLeast: 21 } },
    reason: 'part-time-timetable',
  };
  const facts = { contacts: { entries: [], listed: 'none' }, ...meetings(['formal', '2026-11-12']) };
  const answered = { ...facts, answers: [{ question: 'part-time-timetable', value: 'no' }] };

  test('may be recorded today: the finding gives no later day, and the plan says from when the other way is open', () => {
    const { finding, when } = stepFor(needs, facts);
    expect(finding).toMatchObject({ verdict: 'missing', possibleFrom: undefined });
    expect(when).toMatch(/^From Thursday 3 December 2026: /);
  });

  test('there is none: it is that way or nothing', () => expect(stepFor(needs, answered).finding.possibleFrom).toBe('2026-12-03'));
});
