import { describe, expect, test } from 'vitest';
import { barkingAndDagenham } from '../../shared/authorities/barking-and-dagenham/authority.ts';
import { england } from '../../shared/authorities/england/authority.ts';
import { authorities } from '../../shared/authorities/index.ts';
import { statutoryIntervention } from '../../shared/authorities/kent/statutory-intervention.ts';
import { attendanceReferral } from '../../shared/authorities/walsall/attendance-referral.ts';
import { CodedFacts } from '../../shared/case/facts.ts';
import type { Checklist, Item, Patch } from '../../shared/checklist/checklist.ts';
import { contextOf } from '../../shared/checklist/context.ts';
import { runChecklist } from '../../shared/checklist/engine.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { patched } from '../../shared/checklist/patch.ts';
import { dueInWords } from '../../shared/checklist/plan/due.ts';
import { furtherAbsence } from '../../shared/checklist/plan/further-absence.ts';
import { lapseInWords, lapsesOf } from '../../shared/checklist/plan/lapses.ts';
import { planOf, type Plan, type PlanStep } from '../../shared/checklist/plan/plan.ts';
import { stages } from '../../shared/checklist/plan/uses.ts';
import { whenInWords } from '../../shared/checklist/plan/when.ts';
import { addDays } from '../../shared/dates/day.ts';

const asOf = '2026-11-20';
const prosecution = barkingAndDagenham.checklists.find(({ route }) => route === 'prosecution')!;

function plan(checklist: Checklist, given: Patch, day = asOf): Plan {
  const facts = CodedFacts.parse(patched(exampleCases[checklist.examplesFrom.baseCase]!, given));
  return planOf(checklist, { facts, asOf: day, findings: runChecklist(checklist, facts, day).findings });
}
const step = (of: Plan, item: string): PlanStep => of.steps.find((one) => one.item === item)!;
const when = (of: Plan, item: string): string => whenInWords(step(of, item).when);

/** Of an invented authority whose support has to have had its time: fifteen days. */
const monitoredFor = (unit: 'school-day' | 'working-day'): Checklist => ({
  ...statutoryIntervention,
  items: [
    itemOf('support-monitored', { is: 'support', elapsed: { count: 15, unit } }),
    itemOf('warning', { forEachParent: { is: 'letter', about: 'warning' } }),
  ],
});
const monitored = monitoredFor('school-day');

function itemOf(id: string, needs: Item['needs']): Item {
  const source = { document: 'statutory-intervention-checklist', clause: 'Points to note (a)' };
  return { id, level: 'required', title: id, needs, missing: `no ${id}`, action: `Do ${id}`, source, examples: [] };
}

/** One offer of support of that day, a review agreed for another, and nothing else the monitored checklist asks about. */
const offered = (day: string, reviewDay: string | null): Patch => ({
  facts: {
    support: { entries: [{ strand: 'in-school', offered: day, response: 'accepted' }], listed: 'all' },
    meetings: {
      entries: [{ index: 0, kind: 'informal', day, ...(reviewDay && { reviewDay }) }],
      listed: 'all',
    },
    letters: { entries: [], listed: 'none' },
  },
});

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

  const furtherAbsenceOn = (patch: Patch) => {
    const facts = CodedFacts.parse(patched(exampleCases[prosecution.examplesFrom.baseCase]!, patch));
    return furtherAbsence(prosecution, contextOf(facts, asOf, prosecution.questions));
  };

  test('what was not read may be', () => {
    expect(when(plan(prosecution, given(unread)), 'warning-letter')).toContain('nobody can tell yet whether there was further absence');
  });

  test('without a review that comes first', () => {
    const of = plan(prosecution, given(none, { 'meetings.0': { reviewDay: null }, 'meetings.1': null }));
    expect(whenInWords(of.gate)).toContain('No day is known yet: no day is recorded for the review of');
  });
});

describe('where support is not what comes first', () => {
  const leave = (route: string) => barkingAndDagenham.checklists.find((one) => one.route === `penalty-notice-leave-${route}`)!;
  const none: Patch = { without: ['support', 'meetings'] };

  test('leave nobody asked for: the letter that lets the parents reply can be sent now', () => {
    const of = plan(leave('not-requested'), { ...none, entries: { 'letters.5': null } });
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

describe('what lapses meanwhile', () => {
  /** Letters from May: out of the last six months on 27 November, before the review of 3 December. */
  const old = { 'letters.0': { sent: '2026-05-28' } };

  test('before the earliest day', () => {
    const { earliest, lapses, nextLapse } = plan(statutoryIntervention, { entries: old });
    expect(whenInWords(earliest)).toMatch(/^From Thursday 3 December 2026/);
    expect(lapses.map(lapseInWords)).toEqual([
      'After Friday 27 November 2026: Letters of concern, invitation and referral in the last six months.',
    ]);
    expect(nextLapse).toBe(null);
  });

  test('later than that it is only the next to lapse', () => {
    const { lapses, nextLapse } = plan(statutoryIntervention, {});
    expect([lapses, nextLapse?.day]).toEqual([[], '2027-04-01']);
  });

  test('where the earliest day is not known, everything with a day may lapse before it', () => {
    const { earliest, lapses } = plan(statutoryIntervention, { answers: { 'part-time-timetable': null } });
    expect([earliest.state, lapses.map(({ day }) => day)]).toEqual(['unknown', ['2027-04-01']]);
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
    const facts = CodedFacts.parse(patched(exampleCases[checklist.examplesFrom.baseCase]!, given));
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

  test('without term dates, the days to come do not begin a school year of their own', () => {
    const facts = CodedFacts.parse(exampleCases[prosecution.examplesFrom.baseCase]);
    const { findings } = runChecklist(prosecution, facts, asOf);
    expect(lapsesOf(prosecution, { facts, asOf, findings }).map(({ item, day }) => [item, day])).toEqual([
      ['warning-after-meeting', '2027-07-31'],
    ]);
  });

  test('what only the register of days to come can show has not lapsed, and a certificate is printed again', () => {
    const all = plan(statutoryIntervention, { answers: { 'part-time-timetable': null } }).lapses;
    expect(all.map(({ item }) => item)).toEqual(['letters-recent']);
  });
});

describe('what is no task for anybody', () => {
  test('sessions that are not there: nobody is told to wait for absence', () => {
    const full = '/\\/\\/\\/\\/\\';
    const marks = ['..../\\/\\/\\', ...Array.from({ length: 7 }, () => full), '.', full, full, full].join(' ');
    const of = plan(statutoryIntervention, { entries: { 'registers.0': { marks } } });
    expect(when(of, 'unauthorised-sessions')).toContain(
      'No day is known yet: only the register of days to come can show it, and it may never',
    );
    expect(of.earliest.state).toBe('unknown');
  });

  test('a threshold that is reached by one way of counting alone: the authority is asked', () => {
    const full = '/\\/\\/\\/\\/\\';
    const marks = ['..../\\OO/\\', full, 'OOOOOOOO/\\', ...Array.from({ length: 5 }, () => full), '.', full, full, full].join(' ');
    const of = plan(
      england.checklists[0]!,
      { entries: { 'registers.0': { marks } }, facts: { meetings: { entries: [], listed: 'none' } } },
      '2026-11-18',
    );
    const { isMissing, settles, when } = step(of, 'national-threshold');
    expect([isMissing, settles, when.state]).toEqual([false, ['ask:authority'], 'now']);
  });

  test('attendance that is better than before support is laid out as figures for a person', () => {
    const away = 'OOOOOOOOOO';
    const here = '/\\/\\/\\/\\/\\';
    const marks = ['..../\\/\\/\\', away, away, away, here, here, here, here, '.', here, here, here].join(' ');
    const { improvement } = plan(statutoryIntervention, {
      entries: {
        'registers.0': { marks },
        'support.0': null,
        'support.1': { offered: '2026-10-05' },
        'support.2': null,
        'meetings.1': { day: '2026-11-05' },
      },
    });
    expect(improvement).toEqual({
      since: { what: 'offer of support (Early Help)', day: '2026-10-05' },
      now: { attended: 60, possible: 60 },
      before: { attended: 30, possible: 60 },
    });
  });
});
