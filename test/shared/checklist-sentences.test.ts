import { describe, expect, test } from 'vitest';
import { attendanceReferral } from '../../shared/authorities/walsall/attendance-referral.ts';
import { statutoryIntervention } from '../../shared/authorities/kent/statutory-intervention.ts';
import type { Checklist, Patch, Requirement } from '../../shared/checklist/checklist.ts';
import { runChecklist } from '../../shared/checklist/engine.ts';
import { addDays } from '../../shared/dates/day.ts';
import { asOf, factsOf, itemOf } from './plans.ts';

/** What is told is true of what is recorded, and leads to where the answer is recorded. */

function found(checklist: Checklist, item: string, given: Patch) {
  const { verdict, reasons, settles } = runChecklist(checklist, factsOf(checklist, given), asOf).findings.find((one) => one.item === item)!;
  return { verdict, told: reasons.map(({ text }) => text), settles };
}

/** Of Kent's checklist and its case, with one demand of an invented authority. */
const alone = (needs: Requirement, given: Patch, appliesWhen?: Requirement) =>
  found({ ...statutoryIntervention, items: [{ ...itemOf('alone', needs), ...(appliesWhen && { appliesWhen }) }] }, 'alone', given);

describe('the letter is asked about, and not the meeting', () => {
  test('an invitation of which nobody has said whether it gives the date and time', () => {
    const { told, settles } = found(attendanceReferral, 'meeting-invitation', { entries: { 'letters.2': { states: {} } } });
    expect(told[0]).toContain('nobody has said whether it was offered in a letter that gives the date and time of the meeting');
    expect(settles).toContain('list:letters');
  });

  test('an invitation that is said not to give them', () => {
    const given = { entries: { 'letters.2': { states: { 'date-and-time': 'no' } } } };
    expect(found(attendanceReferral, 'meeting-invitation', given).told[0]).toContain(
      'the letter that invited to it is recorded as not saying so: "gives the date and time of the meeting"',
    );
  });

  test('of several things an invitation has to say, the one it does not', () => {
    const needs: Requirement = { is: 'meeting', kind: 'formal', invitation: { states: ['formal-meeting', 'date-and-time'] } };
    const given = { entries: { 'letters.2': { states: { 'formal-meeting': 'yes', 'date-and-time': 'no' } } } } as const;
    expect(alone(needs, given).told[0]).toContain('gives the date and time');
  });

  test('a letter after a meeting that is linked to it, of which nobody has said what it says', () => {
    const needs: Requirement = { is: 'meeting', kind: 'formal', followUp: { about: 'post-meeting', states: ['support-described'] } };
    const letter = (states: object) => ({
      entries: { 'letters.3': { kind: 'post-meeting', states }, 'meetings.1': { followUp: 3 } },
    });
    expect(alone(needs, letter({}))).toMatchObject({
      verdict: 'unanswered',
      told: [expect.stringContaining('nobody has said whether it was followed by a letter that')],
      settles: ['list:meetings', 'list:letters'],
    });
    expect(alone(needs, letter({ 'support-described': 'no' })).told[0]).toContain(
      'the letter that followed it is recorded as not saying so',
    );
  });

  test('a letter after a meeting that was sent too long ago is not said to be none', () => {
    const within = { last: 2, unit: 'calendar-week' } as const;
    const given = {
      entries: { 'letters.3': { kind: 'post-meeting', sent: '2026-11-06' }, 'meetings.1': { followUp: 3 } },
    };
    expect(alone({ is: 'meeting', kind: 'formal', followUp: { about: 'post-meeting', within } }, given).told[0]).toContain(
      'the letter that followed it was not sent in the last 2 calendar weeks',
    );
  });
});

test('of a document it is said who has to sign it, each as they are called', () => {
  const needs: Requirement = { is: 'document', about: 'certificate-this-year', signedBy: ['champion', 'parent'] };
  const given = { entries: { 'documents.0': { signedBy: 'other' } } } as const;
  expect(alone(needs, given).told[0]).toContain('it was not signed by the Senior Attendance Champion or a parent');
});

describe('one of a unit is said as one', () => {
  test('a working day of notice', () => {
    const needs: Requirement = { is: 'meeting', kind: 'formal', invitation: { notice: 1, unit: 'working-day' } };
    expect(alone(needs, { entries: { 'letters.2': { sent: '2026-11-05' } } }).told[0]).toContain(
      'less than 1 working day of notice was given',
    );
  });

  test('a session that a certificate has to show', () => {
    const needs: Requirement = { is: 'document', about: 'certificate-this-year', shows: { codes: ['Q', '-'], atLeast: 1 } };
    expect(alone(needs, {}).told[0]).toContain('it shows fewer than 1 session coded Q or without a mark');
  });
});

test.each([
  ['received', 'received from the family'],
  ['made', 'made by the school'],
] as const)('of calls that are recorded it is said which are asked for: %s', (direction, words) => {
  const other = direction === 'made' ? ('received' as const) : ('made' as const);
  const facts = { contacts: { entries: [{ day: '2026-10-08', channel: 'phone' as const, direction: other, parents: [0] }] } };
  expect(alone({ is: 'contact', channels: ['phone'], direction }, { facts }).told).toEqual([`Phone call, ${words}: none recorded yet.`]);
});

describe('days that are recorded are not asked for again', () => {
  const after: Requirement = { is: 'letter', about: 'attendance-concern-follow-up', after: { letter: 'attendance-concern' } };

  test('a follow-up letter of a day before the letter it follows, where there may be an earlier one', () => {
    const given = { entries: { 'letters.1': { sent: '2025-12-01' } }, listed: { letters: null } } as const;
    const { verdict, told } = alone(after, given);
    expect([verdict, told[0]]).toEqual([
      'unanswered',
      expect.stringMatching(/: whether it came after .* cannot be told yet from what is recorded and read\.$/),
    ]);
  });

  test('nor school days that nobody has counted', () => {
    const needs: Requirement = { is: 'support', elapsed: { count: 15, unit: 'school-day' } };
    const { verdict, told } = alone(needs, { without: ['registers'] });
    expect([verdict, told.join(' ')]).toEqual(['unanswered', expect.not.stringContaining('nobody has said')]);
  });
});

test('only what is open of a condition leaves open whether the item applies', () => {
  const [counted, answered]: Requirement[] = [
    { is: 'sessions', codes: ['O'], within: { schoolYear: 'this' }, atLeast: 1 },
    { is: 'answer', question: 'health-raised' },
  ];
  const given = { answers: { 'health-raised': null, 'health-looked-into': null } };
  const { told } = alone({ is: 'answer', question: 'health-looked-into' }, given, { allOf: [counted!, answered!] });
  expect(told.map((text) => text.startsWith('Whether this applies is not known yet: '))).toEqual([true, false, false]);
  expect(told[1]).toMatch(/^\d+ sessions coded O in this school year/);
});

/** Weeks of a register without holidays from Monday 31 August 2026 on, up to the check or as far as they go. */
const registers = (...weeks: string[]) => [
  {
    span: { from: '2026-08-31', to: addDays('2026-08-31', weeks.length * 7 - 3) },
    marks: weeks.join(' '),
    compulsoryAge: { from: '2016-08-31', to: '2028-06-30' },
  },
];
const present = '/\\/\\/\\/\\/\\';
const presentFor = (weeks: number) => Array.from({ length: weeks }, () => present);

test('of a threshold that was reached earlier it says since when it was looked for', () => {
  const facts = { registers: registers('OOOOOOOOOO', ...presentFor(11)) };
  expect(alone({ is: 'nationalThreshold', orEarlier: true }, { facts }).told).toEqual([
    'Since 31 August 2026 the threshold of ten sessions was first reached on 4 September 2026.',
  ]);
});

describe('weeks that were not read are not said to have been looked through', () => {
  const one = 'OO/\\/\\/\\/\\';
  const unread = '??????????';
  test.each([
    ['all of them read', 2, [present, one], 'there were some in 1 of the last 2 school weeks'],
    ['one of them not', 2, [unread, one], 'there were some in 1 of the 1 week that was read, of the last 2 school weeks'],
    ['two of three read', 3, [unread, one, one], 'there were some in 2 of the 2 weeks that were read, of the last 3 school weeks'],
    ['none read', 2, [unread, unread], 'nothing of the last 2 school weeks was read'],
    ['there are none', 2, [present, present], 'there were none in the last 2 school weeks'],
    ['one week asked for', 1, [present, present], 'there were none in the last school week'],
  ])('%s', (_why, of, weeks, words) => {
    const needs: Requirement = { is: 'recency', codes: ['O'], schoolDays: 1, weeks: { atLeast: 1, of } };
    const facts = { registers: registers(...presentFor(12 - weeks.length), ...weeks) };
    expect(alone(needs, { facts }).told[0]).toContain(words);
  });
});
