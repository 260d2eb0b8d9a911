import { describe, expect, test } from 'vitest';
import { pathway, placeOf } from '../../shared/authorities/kent/pathway.ts';
import { figuresOf } from '../../shared/register/figures.ts';
import { sessionsOf } from '../../shared/register/register.ts';
import { onDays, yearRegister } from './school-year.ts';

test('has four levels, each with something for the school and the authority to do', () => {
  expect(pathway.map(({ level }) => level)).toEqual([1, 2, 3, 4]);
  for (const { school, authority } of pathway) expect(Math.min(school.length, authority.length)).toBeGreaterThan(0);
});

describe('where figures place a child', () => {
  test.each([
    { why: 'full attendance', marks: {}, absence: 'neither', lookAt: 1, mayBeHigher: false },
    { why: 'a tenth missed through illness', marks: onDays('2025-09-01', 25, 'I'), absence: 'persistent', lookAt: 2, mayBeHigher: false },
    { why: 'a tenth missed without leave', marks: onDays('2025-09-01', 25, 'O'), absence: 'persistent', lookAt: 2, mayBeHigher: true },
    { why: 'more than half missed', marks: onDays('2025-09-01', 120, 'O'), absence: 'severe', lookAt: 2, mayBeHigher: true },
    { why: 'a month not read', marks: onDays('2025-09-01', 30, '?'), absence: 'unknown', lookAt: 1, mayBeHigher: false },
  ])('$why', ({ marks, absence, lookAt, mayBeHigher }) => {
    const place = placeOf(figuresOf(sessionsOf(yearRegister(marks))));
    expect(place).toEqual({ absence, lookAt, mayBeHigher, ourReading: true });
  });
});
