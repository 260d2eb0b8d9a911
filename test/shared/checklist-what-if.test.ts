import { describe, expect, test } from 'vitest';
import { barkingAndDagenham } from '../../shared/authorities/barking-and-dagenham/authority.ts';
import { authorities } from '../../shared/authorities/index.ts';
import { statutoryIntervention } from '../../shared/authorities/kent/statutory-intervention.ts';
import { attendanceReferral } from '../../shared/authorities/walsall/attendance-referral.ts';
import { CodedFacts } from '../../shared/case/facts.ts';
import type { Checklist, Patch } from '../../shared/checklist/checklist.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { patched } from '../../shared/checklist/patch.ts';
import { whatIf, type WhatIf } from '../../shared/checklist/what-if.ts';

const asOf = '2026-11-20';
const stage2 = barkingAndDagenham.checklists.find(({ route }) => route === 'stage-2')!;

function on(day: string, checklist: Checklist = statutoryIntervention, given: Patch = {}): WhatIf {
  const facts = CodedFacts.parse(patched(exampleCases[checklist.examplesFrom.baseCase]!, given));
  return whatIf(checklist, facts, asOf, day);
}
const kindOf = ({ changes }: WhatIf, item: string) => changes.find((change) => change.item === item)?.kind;

test.each(authorities.flatMap(({ checklists }) => checklists))('$authority / $route: the same day changes nothing', (checklist) => {
  const { changes, standing, daysNotRead, planned } = on(asOf, checklist);
  expect([changes, standing.from, daysNotRead, planned]).toEqual([[], standing.to, 0, []]);
});

describe('a later day', () => {
  test.each([
    { why: 'a letter leaves six months', day: '2027-04-01', kind: undefined },
    { why: 'the day after that it has', day: '2027-04-02', kind: 'lost' },
  ])('$why', ({ day, kind }) => expect(kindOf(on(day), 'letters-recent')).toBe(kind));

  test.each([
    { why: 'the register was not read so far: sessions without a mark may be there by then', item: 'no-blanks-this-year' },
    { why: 'a code that stops a referral may be there by then', item: 'part-time-timetable' },
  ])('$why, and nothing is made up', ({ item }) => {
    const then = on('2026-12-11');
    expect([kindOf(then, item), then.daysNotRead]).toEqual(['open', 15]);
  });

  test('sessions already counted stay counted', () => expect(kindOf(on('2026-12-11'), 'unauthorised-sessions')).toBe(undefined));

  test('Walsall: twelve school weeks that nobody knows make a letter uncertain, and do not make it lapse', () => {
    const change = on('2027-01-29', attendanceReferral).changes.find(({ item }) => item === 'letter-of-concern');
    expect([change?.kind, change?.from, change?.to]).toEqual(['open', 'met', 'unanswered']);
  });

  test('a meeting that is planned is taken to happen, and is named', () => {
    const given: Patch = { entries: { 'meetings.1': { day: '2026-11-27' }, 'letters.4': null } };
    const [before, then] = [on('2026-11-26', stage2, given), on('2026-11-27', stage2, given)];
    expect([kindOf(before, 'review-meeting'), kindOf(then, 'review-meeting')]).toEqual([undefined, 'gained']);
    expect([before.planned, then.planned]).toEqual([[], [{ what: 'Review meeting', day: '2026-11-27' }]]);
  });

  test('a meeting called off is planned for no day', () => {
    const given: Patch = { entries: { 'meetings.1': { day: '2026-11-27', held: 'no' } } };
    expect(on('2026-12-04', stage2, given).planned).toEqual([]);
  });
});

describe('an earlier day', () => {
  test('what was sent later was not there yet, and no day is left unread', () => {
    const then = on('2026-11-13');
    expect([kindOf(then, 'referral-letter'), then.standing.to, then.daysNotRead]).toEqual(['lost', 'missing', 0]);
    expect(then.changes.find(({ item }) => item === 'referral-letter')?.reasons).toEqual([
      'Letter telling parents of the referral: there is none.',
    ]);
  });
});
