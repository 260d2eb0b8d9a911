import { expect, test } from 'vitest';
import { typedDay } from '../../shared/dates/typed-day.ts';

/** As of Friday 20 November 2026. */
test.each([
  { typed: '3/11', means: '2026-11-03', why: 'day before month' },
  { typed: '11/3', means: '2026-03-11', why: 'never month before day' },
  { typed: '3/12', means: '2025-12-03', why: 'December has not come yet' },
  { typed: '3/12/26', means: '2026-12-03', why: 'a year in full is believed' },
  { typed: '3.11.2026', means: '2026-11-03', why: 'dots' },
  { typed: '3rd Nov', means: '2026-11-03', why: 'as people write' },
  { typed: '3 November 2026', means: '2026-11-03', why: 'in words' },
  { typed: '2026-11-03', means: '2026-11-03', why: 'as machines write' },
  { typed: ' Today ', means: '2026-11-20', why: 'case and spaces' },
  { typed: 'yesterday', means: '2026-11-19', why: 'the day before' },
  { typed: 'Fri', means: '2026-11-20', why: 'today is one' },
  { typed: 'last Fri', means: '2026-11-13', why: 'today is not the last one' },
  { typed: 'Tuesday', means: '2026-11-17', why: 'the latest one' },
  { typed: '29/2', means: '2024-02-29', why: 'the latest there was' },
  { typed: '31/11', means: null, why: 'there is no such day' },
  { typed: '13/13', means: null, why: 'there is no such month' },
  { typed: 'next Tue', means: null, why: 'what is recorded has happened' },
  { typed: 'monsoon', means: null, why: 'not a weekday' },
  { typed: '3', means: null, why: 'no month' },
  { typed: '', means: null, why: 'nothing typed' },
])('“$typed” is $means: $why', ({ typed, means }) => {
  expect(typedDay(typed, '2026-11-20')).toBe(means);
});

test.each([
  { typed: '3/12', means: '2026-12-03', why: 'the next one' },
  { typed: '3/11', means: '2027-11-03', why: 'this year’s has gone by' },
  { typed: '20/11', means: '2026-11-20', why: 'today is one' },
  { typed: '3/11/26', means: '2026-11-03', why: 'a year is believed' },
  { typed: 'Tue', means: '2026-11-24', why: 'the next one' },
  { typed: 'Fri', means: '2026-11-20', why: 'today is one' },
  { typed: 'last Tue', means: '2026-11-17', why: 'last is last' },
  { typed: 'tomorrow', means: '2026-11-21', why: 'the day after' },
  { typed: '29/2', means: '2028-02-29', why: 'the next there is' },
  { typed: '31/11', means: null, why: 'there is no such day' },
])('“$typed”, of a day to come, is $means: $why', ({ typed, means }) => {
  expect(typedDay(typed, '2026-11-20', 'to-come')).toBe(means);
});
