import { describe, expect, test } from 'vitest';
import type { PupilCase } from '../../../extension/case/case.ts';
import { caseFrom, casesFor, withReading, type Look } from '../../../extension/case/reading.ts';
import type { Identity, PupilReading } from '../../../extension/mis/reading.ts';

const host = 'mis.example';
const look: Look = { host, readOn: '2026-11-20', stamp: { at: '2026-11-20T09:00:00.000Z', by: '' } };
const nobody: Identity = { name: null, upn: null, dateOfBirth: null, pageId: null };

const reading = (
  identity: Partial<Identity>,
  marks = '/\\/\\/\\/\\/\\',
  span = { from: '2026-09-07', to: '2026-09-11' },
): PupilReading => ({
  identity: { ...nobody, ...identity },
  registers: [{ schoolYear: 2026, span, marks }],
  notUnderstood: [],
});
const made = (id: string, identity: Partial<Identity>): PupilCase => caseFrom(id, reading(identity), look);

describe('whose a reading is', () => {
  const ada = { name: 'Ada Sample', upn: 'A1', dateOfBirth: '2011-10-21', pageId: '1' };
  test.each<{ why: string; cases: PupilCase[]; read: Partial<Identity>; certain: string[]; possible: string[] }>([
    { why: 'the same number', cases: [made('a', ada)], read: { name: 'Sample, Ada', upn: 'A1' }, certain: ['a'], possible: [] },
    { why: 'the same page and name', cases: [made('a', ada)], read: { name: ada.name, pageId: '1' }, certain: ['a'], possible: [] },
    { why: 'the same page of another MIS', cases: [made('a', ada)], read: { name: 'Ben Other', pageId: '2' }, certain: [], possible: [] },
    {
      why: 'the same page under another name: asked, the address may be ahead of the page',
      cases: [made('a', ada)],
      read: { name: 'Ben Other', pageId: '1' },
      certain: [],
      possible: ['a'],
    },
    { why: 'the same name only: asked', cases: [made('a', { name: ada.name })], read: { name: ada.name }, certain: [], possible: ['a'] },
    {
      why: 'the same name, another number: nobody',
      cases: [made('a', ada)],
      read: { name: ada.name, upn: 'A2' },
      certain: [],
      possible: [],
    },
    {
      why: 'the same page, another number: nobody',
      cases: [made('a', ada)],
      read: { name: ada.name, upn: 'A2', pageId: '1' },
      certain: [],
      possible: [],
    },
    {
      why: 'the same name, another birthday: nobody',
      cases: [made('a', { name: ada.name, dateOfBirth: ada.dateOfBirth })],
      read: { name: ada.name, dateOfBirth: '2012-07-05' },
      certain: [],
      possible: [],
    },
    {
      why: 'two cases of the number: both, so that somebody is asked',
      cases: [made('a', ada), made('b', ada)],
      read: ada,
      certain: ['a', 'b'],
      possible: [],
    },
    {
      why: 'a name that two cases have: both are asked about',
      cases: [made('a', { name: ada.name }), made('b', { name: ada.name, upn: 'A2' })],
      read: { name: ada.name },
      certain: [],
      possible: ['a', 'b'],
    },
  ])('$why', ({ cases, read, certain, possible }) => {
    const found = casesFor(cases, reading(read), host);
    expect([found.certain.map(({ id }) => id), found.possible.map(({ id }) => id)]).toEqual([certain, possible]);
  });
});

describe('another look at the same school year', () => {
  const next = { from: '2026-09-14', to: '2026-09-18' };
  const later = { from: '2026-09-21', to: '2026-09-25' };
  test.each([
    { why: 'is believed where it differs', before: '/O/\\/\\/\\/\\', is: '/I/\\/\\/\\/\\', kept: '/I/\\/\\/\\/\\' },
    { why: 'takes nothing away where it did not see', before: '/O/\\/\\/\\/\\', is: '??/\\/\\/\\/\\', kept: '/O/\\/\\/\\/\\' },
    { why: 'adds what was not seen before', before: '/O????????', is: '???\\/\\/\\/\\', kept: '/O?\\/\\/\\/\\' },
    { why: 'adds the next week', before: '/O/\\/\\/\\/\\', is: '/\\/\\/\\/\\/\\', span: next, kept: '/O/\\/\\/\\/\\ /\\/\\/\\/\\/\\' },
    {
      why: 'leaves the week that nobody looked at unread, which is no absence and no holiday',
      before: '/O/\\/\\/\\/\\',
      is: '/\\/\\/\\/\\/\\',
      span: later,
      kept: '/O/\\/\\/\\/\\ ?????????? /\\/\\/\\/\\/\\',
    },
    { why: 'may find that there is no session after all', before: '/\\/\\/\\/\\/\\', is: '../\\/\\/\\/\\', kept: '../\\/\\/\\/\\' },
    { why: 'may find that the mark was taken out', before: '/O/\\/\\/\\/\\', is: '/-/\\/\\/\\/\\', kept: '/-/\\/\\/\\/\\' },
  ])('$why', ({ before, is, span, kept }) => {
    const once = caseFrom('a', reading({ name: 'Ada Sample' }, before), look);
    const twice = withReading(once, reading({ name: 'Ada Sample' }, is, span), look);
    expect(twice.registers.map(({ marks }) => marks)).toEqual([kept]);
  });

  test('the same look twice changes nothing', () => {
    const once = caseFrom('a', reading({ name: 'Ada Sample', pageId: '1' }, '/O?-/\\..'), look);
    expect(withReading(once, reading({ name: 'Ada Sample', pageId: '1' }, '/O?-/\\..'), look).registers[0]?.marks).toBe('/O?-/\\');
    expect(withReading(once, reading({ name: 'Ada Sample', pageId: '1' }), look).sources).toHaveLength(1);
  });
});
