import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFrom } from '../../shared/dates/day.ts';
import { allCodes } from '../../shared/register/codes.ts';
import { blank, noSession, registerOf, sessionsOf, unread, type Register } from '../../shared/register/register.ts';
import { fromWire, toWire } from '../../shared/register/wire.ts';
import { realYear } from '../bench/real-year.ts';

const mark = fc.constantFrom(...allCodes, blank, unread, noSession);
/** Any register of up to two months, beginning on any weekday. */
const register: fc.Arbitrary<Register> = fc
  .record({ first: fc.integer({ min: 18_000, max: 24_000 }), days: fc.integer({ min: 1, max: 60 }) })
  .chain(({ first, days }) =>
    fc
      .array(mark, { minLength: days * 2, maxLength: days * 2 })
      .map((marks) => ({ span: { from: dayFrom(first), to: dayFrom(first + days - 1) }, marks })),
  );

describe('the wire form', () => {
  test('loses nothing: every code, blanks, unread sessions and days without any', () => {
    fc.assert(
      fc.property(register, (given) => {
        expect(fromWire(given.span, toWire(given))).toEqual(given);
      }),
      { seed: 11, numRuns: 2000 },
    );
  });

  test('sessions make the register they came from', () => {
    fc.assert(
      fc.property(register, (given) => {
        expect(registerOf(given.span, sessionsOf(given))).toEqual(given);
      }),
      { seed: 13, numRuns: 500 },
    );
  });

  test('any text is read whole or refused', () => {
    const span = { from: '2026-09-02', to: '2026-09-20' };
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'/\\LOC12#.-? AZy\n') }), (text) => {
        const read = fromWire(span, text);
        const marks = 'fault' in read ? text : toWire(read).replaceAll(/[. ]/g, '');
        expect(text.replaceAll(/[. ]/g, '')).toBe(marks.replaceAll(/[. ]/g, ''));
      }),
      { seed: 14, numRuns: 3000 },
    );
  });

  test.each([
    { why: 'a letter that is no code', text: 'A', fault: 'not-a-mark' },
    { why: 'a code with a digit it does not have', text: 'C3', fault: 'not-a-mark' },
    { why: 'a bare digit', text: '1', fault: 'not-a-mark' },
    { why: 'small letters', text: 'n', fault: 'not-a-mark' },
    { why: 'an empty week', text: '.  .', fault: 'not-a-mark' },
    { why: 'nothing at all', text: '', fault: 'not-a-mark' },
    { why: 'eight days in a week', text: '...............', fault: 'week-too-long' },
    { why: 'a mark before the first day', text: '/', fault: 'outside-span' },
    { why: 'a mark after the last day', text: '. . . /', fault: 'outside-span' },
  ])('refuses $why', ({ text, fault }) => expect(fromWire({ from: '2026-09-02', to: '2026-09-18' }, text)).toEqual({ fault }));

  test('refuses a span that is none', () => {
    expect(fromWire({ from: '2026-09-02', to: '2026-09-01' }, '.')).toEqual({ fault: 'span' });
    expect(fromWire({ from: '2026-02-30', to: '2026-09-01' }, '.')).toEqual({ fault: 'span' });
  });

  test('is at most a twelfth of naive JSON for a real school year', () => {
    const { naive, wire, sessions } = realYear();
    expect(sessions).toBeGreaterThan(370);
    expect(wire.length * 12).toBeLessThanOrEqual(naive.length);
  });

  test('can be read by a person', () => {
    expect(
      toWire(
        registerOf({ from: '2026-09-02', to: '2026-09-08' }, [
          { day: '2026-09-02', session: 'AM', mark: '/' },
          { day: '2026-09-02', session: 'PM', mark: '\\' },
          { day: '2026-09-03', session: 'AM', mark: 'O' },
          { day: '2026-09-03', session: 'PM', mark: 'C2' },
          { day: '2026-09-07', session: 'AM', mark: unread },
          { day: '2026-09-07', session: 'PM', mark: blank },
        ]),
      ),
    ).toBe('..../\\OC2 ?-');
  });
});
