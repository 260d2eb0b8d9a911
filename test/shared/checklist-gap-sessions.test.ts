import { describe, expect, test } from 'vitest';
import type { PredicateUse } from '../../shared/checklist/checklist.ts';
import { requirementFaults } from '../../shared/checklist/requirement-faults.ts';
import { sentenceFor } from '../../shared/checklist/reasons.ts';
import { asOf, autumn, letters, meetings, weigh } from './autumn.ts';

type Sessions = Extract<PredicateUse, { is: 'sessions' }>;
const sought = (more: Partial<Sessions>): Sessions => ({
  is: 'sessions',
  codes: ['O'],
  atLeast: 1,
  within: { schoolYear: 'this' },
  ...more,
});
const told = (use: Sessions, facts: object, day = asOf): string => weigh(use, facts, day).reasons.map(sentenceFor).join(' ');

describe('absence no later after an event than is asked', () => {
  const soon = sought({ after: { meeting: 'formal', atMost: 2, unit: 'school-week' } });
  test('only today, and the meeting was in September: it is not there', () => {
    const facts = { ...autumn({ 10: '/\\/\\/\\/\\OO' }), ...meetings(['formal', '2026-09-14']) };
    expect(weigh(soon, facts).verdict).toBe('missing');
    expect(told(soon, facts)).toBe('0 sessions coded O in this school year (15 September 2026 to 28 September 2026); at least 1 needed.');
  });

  test('after each of two meetings, each session once', () => {
    const facts = {
      ...autumn({ 1: '/\\OO/\\/\\/\\', 2: 'O\\/\\/\\/\\/\\', 5: 'OO/\\/\\/\\/\\', 8: '/O/\\/\\/\\/\\' }),
      ...meetings(['formal', '2026-09-14'], ['formal', '2026-09-16'], ['formal', '2026-10-23']),
    };
    const { sessions, verdict } = weigh(soon, facts);
    expect([verdict, sessions]).toEqual(['met', ['2026-09-15 AM', '2026-09-15 PM', '2026-09-21 AM', '2026-11-02 PM']]);
    expect(told(soon, facts)).toContain('(15 September 2026 to 30 September 2026 and 24 October 2026 to 13 November 2026)');
  });

  test('and before another event, no earlier than is asked', () => {
    const use = sought({ before: { meeting: 'formal', atMost: 2, unit: 'school-day' } });
    const facts = { ...autumn({ 5: 'OOOOOOOOOO' }), ...meetings(['formal', '2026-10-16']) };
    expect(weigh(use, facts).sessions).toEqual(['2026-10-14 AM', '2026-10-14 PM', '2026-10-15 AM', '2026-10-15 PM']);
  });

  test('days of which nobody can tell are left open, and said to be', () => {
    const registers = [
      { span: { from: '2026-09-07', to: '2026-09-18' }, marks: '/\\/\\/\\/\\/\\ /\\/\\/\\/\\/\\' },
      { span: { from: '2026-09-28', to: '2026-10-02' }, marks: 'OO/\\/\\/\\/\\' },
    ];
    const use = sought({ after: { meeting: 'formal', atMost: 4, unit: 'school-day' } });
    const facts = { registers, ...meetings(['formal', '2026-09-16']) };
    expect(weigh(use, facts, '2026-10-02')).toMatchObject({ verdict: 'unanswered', settles: ['read:register'], sessions: [] });
    expect(told(use, facts, '2026-10-02')).toContain('; 2 more may count once it is known on which days the school met');
  });
});

describe('absence so much before an event is what comes so much before it counted forwards', () => {
  const absent = Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 8, 9, 10].map((week) => [week, 'OOOOOOOOOO']));
  const lastBefore = (day: string, atLeast: number, unit: 'calendar-month' | 'school-day' | 'school-week') =>
    weigh(sought({ before: { meeting: 'formal', atLeast, unit } }), { ...autumn(absent), ...meetings(['formal', day]) }).sessions!.at(-1);

  test.each([
    { why: 'a month', day: '2026-11-15', atLeast: 1, unit: 'calendar-month', last: '2026-10-15 PM' },
    { why: 'from a Sunday one school day back is Thursday', day: '2026-11-15', atLeast: 1, unit: 'school-day', last: '2026-11-12 PM' },
    {
      why: 'from a day in the holiday a school week back is the week before',
      day: '2026-10-28',
      atLeast: 1,
      unit: 'school-week',
      last: '2026-10-16 PM',
    },
  ] as const)('$why', ({ day, atLeast, unit, last }) => expect(lastBefore(day, atLeast, unit)).toBe(last));

  test('at the end of a short month all last days of the longer one', () => {
    const registers = [{ span: { from: '2026-01-26', to: '2026-02-27' }, marks: Array(5).fill('OOOOOOOOOO').join(' ') }];
    const use = sought({ before: { meeting: 'formal', atLeast: 1, unit: 'calendar-month' } });
    const { sessions } = weigh(use, { registers, ...meetings(['formal', '2026-02-28']) }, '2026-02-28');
    expect(sessions!.at(-1)).toBe('2026-01-30 PM');
  });
});

describe('where no day comes after an event', () => {
  test('that is said, and no count', () => {
    const facts = { ...autumn(), ...meetings(['formal', asOf]) };
    expect(weigh(sought({ after: { meeting: 'formal' } }), facts).verdict).toBe('missing');
    expect(told(sought({ after: { meeting: 'formal' } }), facts)).toBe(
      'So far no day in this school year comes after the event "Formal attendance meeting".',
    );
  });

  test('by as much as is asked: the register was read', () => {
    const use = sought({ after: { meeting: 'formal', atLeast: 10, unit: 'school-day' } });
    const facts = { ...autumn(), ...meetings(['formal', '2026-11-12']) };
    expect([weigh(use, facts).verdict, told(use, facts)]).toEqual([
      'missing',
      'So far no day in this school year comes after the event "Formal attendance meeting" by at least 10 school days.',
    ]);
  });

  test('and before another: none may be there, and none is', () => {
    const use = { ...sought({ after: { letter: 'warning' }, before: { meeting: 'formal' } }), atLeast: undefined, atMost: 0 };
    const facts = { ...autumn(), ...letters('warning', '2026-11-12'), ...meetings(['formal', '2026-11-10']) };
    expect([weigh(use, facts).verdict, told(use, facts)]).toEqual([
      'met',
      'So far no day in this school year comes after the event "Warning letter" and before the event "Formal attendance meeting".',
    ]);
  });
});

describe('a gap that nothing would be done with is refused', () => {
  const faults = (use: object) => requirementFaults(use, []).map(({ path, message }) => `${path.join('.')} ${message}`);
  test('what is suggested, of sessions', () => {
    const use = { ...sought({}), after: { meeting: 'formal', about: 10 } };
    expect(faults(use)).toEqual(['after.about is no key of this']);
  });
  test.each(['atLeast', 'about', 'atMost'])('%s, of an agency on the day of an event', (key) => {
    const use = { is: 'agency', agencies: ['social-care'], at: { meeting: 'formal', [key]: 4 } };
    expect(faults(use)).toEqual([`at.${key} is no key of this`]);
  });
  test('its unit', () => {
    expect(faults({ is: 'agency', agencies: ['social-care'], at: { meeting: 'formal', unit: 'term' } })).toEqual([
      'at.unit is no key of this',
    ]);
  });
});
