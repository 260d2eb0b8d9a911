import { describe, expect, test } from 'vitest';
import { isPartOf, sameOf } from '../../../extension/mis/again.ts';
import type { Identity, PupilReading, Reading } from '../../../extension/mis/reading.ts';

const who = (name: string, more: Partial<Identity> = {}): Identity => ({ name, upn: null, dateOfBirth: null, pageId: null, ...more });
const week = { from: '2026-09-07', to: '2026-09-11' };

const pupil = (identity: Identity, marks = '/\\/\\/\\/\\/\\', span = week): PupilReading => ({
  identity,
  registers: [{ schoolYear: 2026, span, marks }],
  notUnderstood: [],
});

const reading = (...pupils: PupilReading[]): Reading => ({
  source: { layout: 'pupil-rows', title: null },
  pupils,
  coverage: { seen: 10, declared: null, read: 10, blank: 0, notUnderstood: 0, empty: 0 },
  comments: [],
  complete: true,
  doubts: [],
});

const [ada, ben] = [who('Ada Sample'), who('Ben Sample')];

describe('whom a second look shows in the place of somebody seen before', () => {
  test.each([
    { why: 'the same, in another place of a list that was scrolled', seen: ben, again: [ada, ben], found: 1 },
    { why: 'the same, of whom more is known by now', seen: ada, again: [who('Ada Sample', { upn: 'A1' }), ben], found: 0 },
    { why: 'nobody: the page went to another pupil', seen: ada, again: [ben], found: null },
    {
      why: 'nobody: the name is the same and the number is not',
      seen: who('Ada Sample', { upn: 'A1' }),
      again: [who('Ada Sample', { upn: 'A2' })],
      found: null,
    },
    {
      why: 'nobody: the address went on and the page did not',
      seen: who('Ada Sample', { pageId: '1' }),
      again: [who('Ada Sample', { pageId: '2' })],
      found: null,
    },
    {
      why: 'nobody: a number that was told before is told no more',
      seen: who('Ada Sample', { upn: 'A1' }),
      again: [ada],
      found: null,
    },
    { why: 'nobody: two fit', seen: ada, again: [who('Ada Sample', { upn: 'A1' }), who('Ada Sample', { upn: 'A2' })], found: null },
  ])('$why', ({ seen, again, found }) => {
    const looked = reading(...again.map((identity) => pupil(identity)));
    expect(sameOf(seen, looked)).toBe(found === null ? null : looked.pupils[found]);
  });
});

describe('a look that saw less is a part of what was read', () => {
  const whole = reading(pupil(ada, '/O/\\/\\/\\/\\'), pupil(ben));
  test.each([
    { why: 'fewer days', part: reading(pupil(ada, '/O', { from: '2026-09-07', to: '2026-09-07' })), expect: true },
    { why: 'fewer pupils', part: reading(pupil(ben)), expect: true },
    { why: 'sessions it could not see', part: reading(pupil(ada, '?O??')), expect: true },
    { why: 'a mark that differs: the register was changed', part: reading(pupil(ada, '/\\')), expect: false },
    { why: 'somebody else', part: reading(pupil(who('Cy Sample'))), expect: false },
    { why: 'a day the whole does not have', part: reading(pupil(ada, '/\\', { from: '2026-09-14', to: '2026-09-14' })), expect: false },
    { why: 'two pupils who cannot be told apart in it', part: reading(pupil(ben), pupil(ben)), expect: false },
  ])('$why: $expect', ({ part, expect: expected }) => {
    expect(isPartOf(part, whole)).toBe(expected);
  });
});
