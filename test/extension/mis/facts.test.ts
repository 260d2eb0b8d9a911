import { describe, expect, test } from 'vitest';
import { factsOf, noFacts, type Facts } from '../../../extension/mis/facts.ts';

const date = (day: number, month: number, year: number | null = null): Partial<Facts> => ({ date: { year, month, day } });

describe('what a heading or label says', () => {
  const cases: Array<[text: string, facts: Partial<Facts> | null]> = [
    ['Mon 9 Nov 2026 AM', { ...date(9, 11, 2026), weekday: 0, session: 'AM' }],
    ['Monday 9th November', { ...date(9, 11), weekday: 0 }],
    ['2026-11-09', date(9, 11, 2026)],
    ['09/11/26', date(9, 11, 2026)],
    ['12 / Nov.', date(12, 11)],
    ['November 9, 2026', date(9, 11, 2026)],
    ['2 Sep 2026 8.50AM', { ...date(2, 9, 2026), time: 530, session: 'AM' }],
    ['9 Nov 08:50', { ...date(9, 11), time: 530 }],
    ['13:10', { time: 790 }],
    ['1.10pm', { time: 790, session: 'PM' }],
    ['w/c 7 Sep', { ...date(7, 9), week: 'beginning' }],
    ['Week 3: 7 Sep 2026', date(7, 9, 2026)],
    ['Week ending 11/09/2026', { ...date(11, 9, 2026), week: 'ending' }],
    ['7 Sep - 11 Sep', { ...date(7, 9), week: 'beginning' }],
    ['09-Nov-26', date(9, 11, 2026)],
    ['9 Nov 26', date(9, 11, 2026)],
    ['Morning', { session: 'AM' }],
    ['p.m.', { session: 'PM' }],
    ['7 Sep 2026 - 11 Sep 2026', { ...date(7, 9, 2026), week: 'beginning' }],
    ['28 Sep 2026 to 2 Oct 2026', { ...date(28, 9, 2026), week: 'beginning' }],
    ['7 Sep - 11 Sep 2026', { ...date(7, 9, 2026), week: 'beginning' }],
    ['Afternoon', { session: 'PM' }],
    ['AM Reg', { session: 'AM' }],
    ['Thurs', { weekday: 3 }],
    ['P3', { lesson: true }],
    ['September 2026', { month: { month: 9, year: 2026 } }],
    ['14', { dayOfMonth: 14 }],
    ['Date', {}],
    ['AM/PM', null],
    ['1 Sep 2026 to 20 Nov 2026', null],
    ['Letter sent 9 Nov 2026', null],
    ['31/13/2026', null],
    ['Ada Sample', null],
    ['', null],
  ];
  test.each(cases)('%s', (text, facts) => {
    expect(factsOf(text)).toEqual(facts && { ...noFacts, ...facts });
  });
});
