import { describe, expect, test } from 'vitest';
import { authorities } from '../../shared/authorities/index.ts';
import { statutoryIntervention } from '../../shared/authorities/kent/statutory-intervention.ts';
import { attendanceReferral } from '../../shared/authorities/walsall/attendance-referral.ts';
import type { Checklist, Patch } from '../../shared/checklist/checklist.ts';
import { runChecklist } from '../../shared/checklist/engine.ts';
import { lapseInWords, lapsesOf } from '../../shared/checklist/plan/lapses.ts';
import { whenInWords } from '../../shared/checklist/plan/when.ts';
import { addDays } from '../../shared/dates/day.ts';
import { asOf, factsOf, plan, prosecution } from './plans.ts';

describe('what lapses meanwhile', () => {
  /** Letters from May: out of the last six months on 27 November, before the review of 3 December. */
  const old = { 'letters.0': { sent: '2026-05-28' } };

  test('before the earliest day', () => {
    const { earliest, lapses, nextLapse } = plan(statutoryIntervention, { entries: old });
    expect(whenInWords(earliest)).toMatch(/^From Thursday 3 December 2026/);
    expect(lapses.map(lapseInWords)).toEqual(['After Friday 27 November 2026: Every letter asked for is of the last six months.']);
    expect([nextLapse?.item, nextLapse?.day]).toEqual(['officer-advice', '2027-07-31']);
  });

  test('later than that it is only the next to lapse', () => {
    const { lapses, nextLapse } = plan(statutoryIntervention, {});
    expect([lapses, nextLapse?.day]).toEqual([[], '2027-04-01']);
  });

  test('where the earliest day is not known, everything with a day may lapse before it', () => {
    const { earliest, lapses } = plan(statutoryIntervention, { answers: { 'part-time-timetable': null } });
    expect([earliest.state, lapses.map(({ day }) => day)]).toEqual(['unknown', ['2027-04-01', '2027-07-31', '2027-07-31']]);
  });

  test('Walsall’s twelve school weeks: the day is the earliest it can be, since weeks to come are not known', () => {
    const { nextLapse } = plan(attendanceReferral, {});
    expect(lapseInWords(nextLapse!)).toMatch(/^Not before the end of Sunday 20 December 2026: .*enter the school’s term dates\.$/);
  });
});

describe('what lapses is what a check on a later day no longer finds', () => {
  const termDates = {
    terms: [
      { from: '2026-09-02', to: '2026-10-23' },
      { from: '2026-11-02', to: '2026-12-18' },
      { from: '2027-01-04', to: '2027-02-12' },
      { from: '2027-02-22', to: '2027-03-25' },
      { from: '2027-04-12', to: '2027-07-21' },
    ],
    nonSchoolDays: [],
  };
  const early: Patch = {
    facts: { termDates },
    entries: {
      'letters.0': { sent: '2026-09-10' },
      'letters.3': null,
      'agencies.0': { from: '2026-09-03', contacted: '2026-09-10' },
      'agencies.1': { from: '2026-09-03', contacted: '2026-09-10' },
      'meetings.0': { reviewDay: null },
    },
  };

  test('Walsall, with term dates: a letter that needs an earlier one, one offer of several, and services', () => {
    const days = Object.fromEntries(plan(attendanceReferral, early).lapses.map(({ item, day, state }) => [item, `${day} ${state}`]));
    expect(days).toMatchObject({
      'further-letter': '2026-12-06 on',
      'support-referrals': '2027-01-17 on',
      'agencies-contacted': '2026-12-06 on',
    });
  });

  test.each(
    authorities.flatMap(({ checklists }) =>
      checklists.flatMap((checklist) => [
        { checklist, given: {} },
        { checklist, given: { facts: { termDates } } },
      ]),
    ),
  )('$checklist.authority / $checklist.route, $given: on the day it is met, on the next it is not', ({ checklist, given }) => {
    const facts = factsOf(checklist, given);
    const { findings } = runChecklist(checklist, facts, asOf);
    for (const { item, day } of lapsesOf(checklist, { facts, asOf, findings })) {
      const verdictOn = (on: string) => runChecklist(checklist, facts, on).findings.find((one) => one.item === item)!.verdict;
      expect([verdictOn(day), item]).toEqual(['met', item]);
      expect([verdictOn(addDays(day, 1)), item]).not.toEqual(['met', item]);
    }
  });

  test('a letter that nobody has said is the last one lapses too', () => {
    const of = plan(attendanceReferral, { ...early, listed: { letters: null } });
    expect(of.lapses.map(({ item }) => item)).toContain('letter-of-concern');
  });

  /** What is asked for, as it would be asked of this school year alone. */
  const thisYear: Checklist = {
    ...prosecution,
    items: prosecution.items
      .filter(({ id }) => id === 'warning-after-meeting')
      .map((item) => ({
        ...item,
        needs: {
          allOf: [
            { is: 'letter', about: 'warning' },
            { is: 'sessions', codes: ['O'], within: { schoolYear: 'this' }, atLeast: 1, before: { letter: 'warning' } },
          ],
        },
      })),
  };

  test.each([
    { why: 'asked of this school year', checklist: thisYear, lapses: [['warning-after-meeting', '2027-07-31']] },
    { why: 'asked of this one or the one before', checklist: prosecution, lapses: [] },
  ])('without term dates, the days to come do not begin a school year of their own: $why', ({ checklist, lapses }) => {
    const facts = factsOf(checklist, {});
    const { findings } = runChecklist(checklist, facts, asOf);
    expect(lapsesOf(checklist, { facts, asOf, findings }).map(({ item, day }) => [item, day])).toEqual(lapses);
  });

  test('what only the register of days to come can show has not lapsed, and a certificate is printed again', () => {
    const all = plan(statutoryIntervention, { answers: { 'part-time-timetable': null } }).lapses;
    expect(all.map(({ item }) => item)).toEqual(['letters-recent', 'officer-advice', 'safeguarding-lead']);
  });
});
