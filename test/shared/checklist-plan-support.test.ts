import { describe, expect, test } from 'vitest';
import { barkingAndDagenham } from '../../shared/authorities/barking-and-dagenham/authority.ts';
import { england } from '../../shared/authorities/england/authority.ts';
import { statutoryIntervention } from '../../shared/authorities/kent/statutory-intervention.ts';
import { attendanceReferral } from '../../shared/authorities/walsall/attendance-referral.ts';
import type { Patch } from '../../shared/checklist/checklist.ts';
import type { Plan } from '../../shared/checklist/plan/plan.ts';
import { monitored, monitoredFor, offered, plan, prosecution, step, when } from './plans.ts';

describe('no warning before support has had its monitoring period', () => {
  test.each([
    {
      why: 'the review is agreed for an earlier day',
      review: '2026-12-03',
      warning: /^From Tuesday 8 December 2026: the monitoring period/,
    },
    {
      why: 'the review is agreed for a later day',
      review: '2026-12-11',
      warning: /^From Friday 11 December 2026: the review agreed at the meeting of 17 November 2026 is on that day/,
    },
  ])('the period ends on a day that is known, and $why: the later counts', ({ review, warning }) => {
    const of = plan(monitoredFor('working-day'), offered('2026-11-17', review));
    expect(when(of, 'support-monitored')).toBe(
      'From Tuesday 8 December 2026: the monitoring period of 15 working days from the offer of support (Support in school) of 17 November 2026 ends.',
    );
    expect(when(of, 'warning')).toMatch(warning);
  });

  test('a calendar that does not reach so far: no day is made up, and what would settle it is said', () => {
    const of = plan(monitored, offered('2026-11-17', '2026-12-08'));
    expect(when(of, 'warning')).toBe(
      'No day is known yet: the monitoring period of 15 school days from the offer of support (Support in school) of 17 November 2026 ends after 20 November 2026 up to which school days are known. To settle it: enter the school’s term dates, or read the register again later.',
    );
    expect([of.earliest.state, of.gate.state]).toEqual(['unknown', 'unknown']);
  });

  test('Barking and Dagenham: three weeks lie between the meeting and its review, and the review comes before the warning', () => {
    const of = plan(prosecution, {
      entries: {
        'meetings.0': { day: '2026-11-10', reviewDay: null },
        'letters.3': { sent: '2026-11-11' },
        'meetings.1': null,
        'letters.2': null,
      },
    });
    const from =
      'From Tuesday 1 December 2026: as we read the source, the review meeting comes at least 21 calendar days after the formal attendance meeting of 10 November 2026; about 4 weeks are suggested.';
    expect([when(of, 'review-in-four-weeks'), when(of, 'warning-letter')]).toEqual([from, from]);
  });

  test('Barking and Dagenham: a review in the diary is planned for, though another kind of meeting might be reviewed too', () => {
    const of = plan(prosecution, { without: ['meetings'], entries: {} });
    expect(when(of, 'review-meeting')).toMatch(/^No day is known yet/);
    const planned = plan(prosecution, { entries: { 'meetings.1': { day: '2026-12-03' } }, listed: { meetings: null } });
    expect(when(planned, 'review-meeting')).toBe('From Thursday 3 December 2026: the review meeting is planned for that day.');
  });

  test.each([
    {
      why: 'a review agreed and past, and not recorded',
      given: { entries: { 'meetings.1': { reviewDay: '2026-11-16' } } },
      says: 'the review agreed for 16 November 2026 is not recorded',
    },
    {
      why: 'nobody agreed a day',
      given: { entries: { 'meetings.1': { reviewDay: null } } },
      says: 'no day is recorded for the review of the formal attendance meeting of 5 November 2026',
    },
    {
      why: 'no support yet',
      given: { facts: { support: { entries: [], listed: 'none' as const } }, entries: { 'meetings.1': { plan: 'no' } } },
      says: '“A referral to Kent School Health, where it is right for this child” comes first',
    },
  ])('$why: the letter about the referral waits', ({ given, says }) => {
    const of = plan(statutoryIntervention, { ...given, entries: { ...given.entries, 'letters.3': null } });
    expect(when(of, 'referral-letter')).toContain(`No day is known yet: ${says}.`);
  });

  test('a review that is in the diary', () => {
    const meetings = [
      { index: 0, kind: 'formal' as const, day: '2026-11-05', plan: 'yes' as const },
      { index: 1, kind: 'review' as const, day: '2026-12-04' },
    ];
    const held = plan(monitored, { facts: { ...offered('2026-09-07', null).facts, meetings: { entries: meetings, listed: 'all' } } });
    expect(when(held, 'warning')).toBe('From Friday 4 December 2026: the review meeting is planned for that day.');
  });

  test('a review held after the last support lets a letter go', () => {
    const meetings = [
      { index: 0, kind: 'formal' as const, day: '2026-10-01', plan: 'yes' as const },
      { index: 1, kind: 'review' as const, day: '2026-11-12' },
    ];
    const of = plan(monitored, { facts: { ...offered('2026-09-07', null).facts, meetings: { entries: meetings, listed: 'all' } } });
    expect([when(of, 'warning'), of.steps.some(({ stage }) => stage === 'review')]).toEqual(['Now.', false]);
  });

  test('declined support needs no time to help; support offered after the review needs its own', () => {
    const held = [
      { index: 0, kind: 'formal' as const, day: '2026-10-01', plan: 'yes' as const },
      { index: 1, kind: 'review' as const, day: '2026-10-29' },
    ];
    const later = (response: 'declined' | 'accepted') =>
      plan(monitored, {
        facts: {
          meetings: { entries: held, listed: 'all' },
          letters: { entries: [], listed: 'none' },
          support: {
            entries: [
              { strand: 'in-school', offered: '2026-09-07', response: 'accepted' },
              { strand: 'mental-health', offered: '2026-11-02', response },
            ],
            listed: 'all',
          },
        },
      });
    expect([later('declined').gate.state, later('accepted').gate.state]).toEqual(['now', 'unknown']);
  });

  test('a checklist that asks for no support: support and its review are planned for all the same', () => {
    const notice = barkingAndDagenham.checklists.find(({ route }) => route === 'penalty-notice-irregular')!;
    const of = plan(notice, { without: ['support', 'meetings'], entries: { 'letters.2': null } });
    expect(of.steps.filter(({ item }) => item === undefined).map(({ stage }) => stage)).toEqual(['support', 'review']);
    expect(step(of, 'notice-warning').when.state).toBe('unknown');
  });

  test('that a notice is considered waits for no review: it was due when the threshold was reached', () => {
    const of = plan(england.checklists[0]!, { answers: { 'notice-considered': 'no', 'likely-to-help': null } });
    expect(when(of, 'notice-considered')).toBe('Now.');
    expect(when(of, 'likely-to-help')).not.toBe('Now.');
  });

  test('where a person has said that support is not what this absence calls for, nothing waits for it', () => {
    const of = plan(england.checklists[0]!, { answers: { 'support-appropriate': 'no' }, without: ['support'] });
    expect([of.gate.state, of.steps.filter(({ item }) => item === undefined)]).toEqual(['now', []]);
  });
});

describe('where support is not what comes first', () => {
  const leave = (route: string) => barkingAndDagenham.checklists.find((one) => one.route === `penalty-notice-leave-${route}`)!;
  const none: Patch = { without: ['support', 'meetings'] };

  test('leave nobody asked for: the letter that lets the parents reply can be sent now', () => {
    const of = plan(leave('not-requested'), { ...none, entries: { 'letters.0': null } });
    expect([when(of, 'leave-letter'), of.steps.filter(({ item }) => item === undefined)]).toEqual(['Now.', []]);
  });

  test.each(['requested', 'not-requested'])('leave %s: safety still comes before it', (route) => {
    const of = plan(leave(route), { ...none, answers: { 'immediate-risk': null } });
    expect([of.gate.state, of.steps[0]!.stage]).toEqual(['unknown', 'stop']);
  });

  test('said of support by a person: safety still comes before it', () => {
    const of = plan(england.checklists[0]!, {
      answers: { 'support-appropriate': 'no' },
      entries: { 'registers.0': { compulsoryAge: null }, 'registers.1': { compulsoryAge: null } },
      without: ['support'],
    });
    expect(of.gate.state).toBe('unknown');
  });

  const declined = { response: 'declined' as const, offered: '2026-09-28' };
  const allDeclined = (meetings: NonNullable<Patch['facts']>['meetings']): Plan =>
    plan(attendanceReferral, {
      facts: { meetings: meetings! },
      entries: {
        'support.0': declined,
        'support.1': declined,
        'support.2': { response: 'withdrawn', offered: '2026-10-01' },
        'letters.3': null,
      },
    });

  test('everything was declined: that is what is talked over, and nobody is told that no support is recorded', () => {
    const of = allDeclined({
      entries: [{ index: 0, kind: 'formal', day: '2026-11-05', invitedBy: 2, followUp: 4, plan: 'no' }],
      listed: 'all',
    });
    expect(when(of, 'warning-letter')).toMatch(
      /no day is recorded for the review of the offer of support \(.*; withdrawn from\) of 1 October 2026/,
    );
    expect(of.steps.filter(({ item }) => item === undefined).map(({ title }) => title)).toEqual([
      'What was declined is talked over with the family before anything legal is begun',
    ]);
  });

  test('once that was talked over, it holds nothing up', () => {
    const of = allDeclined({
      entries: [
        { index: 0, kind: 'formal', day: '2026-11-05', invitedBy: 2, followUp: 4, plan: 'no' },
        { index: 1, kind: 'review', day: '2026-11-12' },
      ],
      listed: 'all',
    });
    expect([of.gate.state, when(of, 'warning-letter')]).toEqual(['now', 'Now.']);
  });
});
