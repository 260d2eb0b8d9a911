import { describe, expect, test } from 'vitest';
import { barkingAndDagenham } from '../../shared/authorities/barking-and-dagenham/authority.ts';
import type { Patch } from '../../shared/checklist/checklist.ts';
import { contextOf } from '../../shared/checklist/context.ts';
import { furtherAbsence } from '../../shared/checklist/plan/further-absence.ts';
import { whenInWords } from '../../shared/checklist/plan/when.ts';
import { asOf, factsOf, plan, prosecution, when } from './plans.ts';

describe('further absence before a warning, where the checklist asks for it after a meeting', () => {
  const full = '/\\/\\/\\/\\/\\';
  const term = (later: string[]) => ['..../\\/\\/\\', full, '/\\/\\OO/\\/\\', '/\\/\\/\\/\\OO', ...later].join(' ');
  const none = ['/\\OO/\\/\\/\\', full, full, full, '.', full, full, full];
  const once = [...none.slice(0, -1), '/\\/\\/\\II/\\'];
  const unread = [...none.slice(0, -1), '/\\/\\/\\??/\\'];
  const given = (later: string[], entries: Patch['entries'] = {}): Patch => ({
    entries: { 'letters.2': null, 'registers.0': { marks: term(later) }, ...entries },
  });

  test.each(barkingAndDagenham.checklists.filter(({ route }) => route === 'stage-2' || route === 'prosecution'))(
    '$route: nothing was missed since the meeting of 1 October, so nobody is told to warn',
    (checklist) => {
      const of = plan(checklist, given(none));
      expect(of.steps.filter(({ stage, when: { state } }) => stage === 'legal' && state === 'now')).toEqual([]);
      const waits =
        'No day is known yet: nothing was missed after the formal attendance meeting of 1 October 2026, and anything legal waits for further absence.';
      expect([whenInWords(of.gate), of.earliest.state]).toEqual([expect.stringContaining(waits), 'unknown']);
    },
  );

  test('one session of any kind is further absence', () => expect(when(plan(prosecution, given(once)), 'warning-letter')).toBe('Now.'));

  test('on the day of the meeting nothing can have been missed after it', () => {
    const today = { 'meetings.0': { day: '2026-11-20' }, 'meetings.1': null, 'support.1': null };
    const of = plan(prosecution, given(once, today));
    expect(of.gate.state).toBe('unknown');
    expect(whenInWords(furtherAbsenceOn(given(once, today)))).toContain(
      'nothing was missed after the formal attendance meeting of 20 November 2026',
    );
  });

  const furtherAbsenceOn = (patch: Patch) =>
    furtherAbsence(prosecution, contextOf(factsOf(prosecution, patch), asOf, prosecution.questions));

  test('what was not read may be', () => {
    expect(when(plan(prosecution, given(unread)), 'warning-letter')).toContain('nobody can tell yet whether there was further absence');
  });

  test('without a review that comes first', () => {
    const of = plan(prosecution, given(none, { 'meetings.0': { reviewDay: null }, 'meetings.1': null }));
    expect(whenInWords(of.gate)).toContain('No day is known yet: no day is recorded for the review of');
  });
});
