import { describe, expect, test } from 'vitest';
import { attendanceReferral } from '../../shared/authorities/walsall/attendance-referral.ts';
import type { Checklist, Patch } from '../../shared/checklist/checklist.ts';
import { itemOf, monitored, plan, prosecution, step, when } from './plans.ts';

describe('what follows a meeting or a letter waits for it', () => {
  test.each([
    {
      why: 'the minutes of a meeting that is still to be held',
      checklist: prosecution,
      given: { entries: { 'meetings.0': null, 'meetings.1': null } },
      item: 'minutes-of-meeting',
      first: 'Formal attendance meeting',
    },
    {
      why: 'the letter after it, whichever kind of meeting it is',
      checklist: attendanceReferral,
      given: { facts: { meetings: { entries: [], listed: 'none' } } },
      item: 'letter-after-meeting',
      first: 'Formal attendance meeting',
    },
    {
      why: 'a further letter before the first',
      checklist: attendanceReferral,
      given: { facts: { letters: { entries: [], listed: 'none' } } },
      item: 'further-letter',
      first: 'Letter of concern about attendance',
    },
  ] satisfies Array<{ why: string; checklist: Checklist; given: Patch; item: string; first: string }>)(
    '$why: nobody is told to do it now',
    ({ checklist, given, item, first }) => {
      expect(when(plan(checklist, given), item)).toBe(
        `No day is known yet: “${first}” comes first, and none is recorded. To settle it: do that first, or record it if it was done.`,
      );
    },
  );

  test.each([
    ['the meeting was held', prosecution, 'minutes-of-meeting', { entries: { 'letters.3': null } }],
    ['the meeting was held, and was not called formal', attendanceReferral, 'letter-after-meeting', informalWithoutLetter()],
    ['nobody has said whether there was a meeting', prosecution, 'minutes-of-meeting', { without: ['meetings'] }],
  ] satisfies Array<[string, Checklist, string, Patch]>)('%s: what follows it can be done now', (_why, checklist, item, given) => {
    expect(when(plan(checklist, given), item)).toBe('Now.');
  });

  test.each([
    ['Walsall: the letter after it', attendanceReferral, 'letter-after-meeting', { 'letters.4': null }],
    ['Barking and Dagenham: its minutes', prosecution, 'minutes-of-meeting', { 'meetings.1': null, 'letters.3': null, 'letters.4': null }],
  ] as const)(
    'a meeting planned for 4 December is not one that was held. %s can be done from that day',
    (_why, checklist, item, entries) => {
      const of = plan(checklist, { entries: { ...entries, 'meetings.0': { day: '2026-12-04', followUp: null } } });
      expect(when(of, item)).toBe('From Friday 4 December 2026: the formal attendance meeting is planned for that day, and comes first.');
    },
  );

  test('what has to follow a meeting by some days waits for one that is planned, and nobody is told that none is recorded', () => {
    const of = plan(prosecution, { entries: { 'meetings.0': { day: '2026-12-04' }, 'meetings.1': null, 'letters.2': null } });
    expect(step(of, 'review-in-four-weeks').when.state).not.toBe('now');
    expect(JSON.stringify(of.steps)).not.toContain('none is recorded');
  });

  test('nobody came to the meeting offered: where that is enough, the letter after it can be sent now', () => {
    const nobodyCame = { held: 'no', attendedBy: [], followUp: null };
    expect(when(plan(attendanceReferral, { entries: { 'meetings.0': nobodyCame, 'letters.4': null } }), 'letter-after-meeting')).toBe(
      'Now.',
    );
  });

  test('so many school days after a meeting that is still to come: nobody knows yet on which the school meets', () => {
    const letter = itemOf('letter', { is: 'letter', about: 'post-meeting', after: { meeting: 'formal', atLeast: 5, unit: 'school-day' } });
    const meetings = { entries: [{ index: 0, kind: 'formal' as const, day: '2026-11-27' }], listed: 'all' as const };
    const of = plan({ ...monitored, items: [letter] }, { facts: { meetings, letters: { entries: [], listed: 'none' } } });
    expect(when(of, 'letter')).toBe(
      'No day is known yet: it comes at least 5 school days after the formal attendance meeting of 27 November 2026, and up to when is not known. To settle it: enter the school’s term dates.',
    );
  });

  test.each([
    {
      why: 'the one held is too long ago, and another is planned: it follows that one',
      days: ['2026-09-14', '2026-11-27'],
      told: 'From Saturday 28 November 2026: the formal attendance meeting is planned for 27 November 2026, and comes first.',
    },
    {
      why: 'the one held is too long ago',
      days: ['2026-09-14'],
      told: 'No day is known yet: “Formal attendance meeting” comes first, and the last one is too long ago. To settle it: do that first, or record it if it was done.',
    },
    { why: 'one held is recent enough', days: ['2026-09-14', '2026-11-13', '2026-11-27'], told: 'Now.' },
  ])('no more than fourteen days after a meeting, and $why', ({ days, told }) => {
    const letter = itemOf('letter', { is: 'letter', about: 'post-meeting', after: { meeting: 'formal', atMost: 14 } });
    const meetings = { entries: days.map((day, index) => ({ index, kind: 'formal' as const, day })), listed: 'all' as const };
    const of = plan({ ...monitored, items: [letter] }, { facts: { meetings, letters: { entries: [], listed: 'none' } } });
    expect(when(of, 'letter')).toBe(told);
  });

  test('called off ahead of its day: nothing is planned for that day', () => {
    const calledOff = { day: '2026-12-04', held: 'no', followUp: null };
    const of = plan(attendanceReferral, { entries: { 'meetings.0': calledOff, 'letters.4': null } });
    expect(when(of, 'letter-after-meeting')).toContain('No day is known yet: “Formal attendance meeting” comes first');
  });

  test('a first letter dated for later is not there yet: the further one follows it', () => {
    const of = plan(attendanceReferral, { entries: { 'letters.0': { sent: '2026-11-27' }, 'letters.1': null } });
    expect(when(of, 'further-letter')).toBe(
      'From Saturday 28 November 2026: the letter of concern about attendance is planned for 27 November 2026, and comes first.',
    );
  });

  function informalWithoutLetter(): Patch {
    const meetings = { entries: [{ index: 0, kind: 'informal' as const, day: '2026-11-05' }], listed: 'all' as const };
    return { facts: { meetings, letters: { entries: [], listed: 'none' } } };
  }
});
