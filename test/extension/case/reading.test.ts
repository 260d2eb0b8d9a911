import { describe, expect, test } from 'vitest';
import type { PupilCase } from '../../../extension/case/case.ts';
import { caseFrom, casesFor, withReading, type Look } from '../../../extension/case/reading.ts';
import { pagesInWords, type Saw } from '../../../extension/case/last-look.ts';
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

  test('of what is unread it is kept which sessions were seen and not understood, until they are', () => {
    const unclear = (...sessions: Array<'AM' | 'PM'>): PupilReading => ({
      ...reading({ name: 'Ada Sample' }, '??/\\/\\/\\/\\'),
      notUnderstood: sessions.map((session) => ({ day: '2026-09-07', session, shown: 'Lte' })),
    });
    const once = caseFrom('a', unclear('AM'), look);
    expect(once.registers[0]?.unclear).toEqual(['2026-09-07 AM']);
    expect(withReading(once, unclear('PM'), look).registers[0]?.unclear).toEqual(['2026-09-07 AM', '2026-09-07 PM']);
    expect(withReading(once, reading({ name: 'Ada Sample' }), look).registers[0]).not.toHaveProperty('unclear');
  });

  test('the same look twice changes nothing', () => {
    const once = caseFrom('a', reading({ name: 'Ada Sample', pageId: '1' }, '/O?-/\\..'), look);
    expect(withReading(once, reading({ name: 'Ada Sample', pageId: '1' }, '/O?-/\\..'), look).registers[0]?.marks).toBe('/O?-/\\');
    expect(withReading(once, reading({ name: 'Ada Sample', pageId: '1' }), look).sources).toHaveLength(1);
  });
});

describe('the last look', () => {
  const on = (from: string, to: string) => reading({ name: 'Ada Sample' }, '/\\/\\/\\/\\/\\', { from, to });
  const [first, second, third] = [on('2026-09-07', '2026-09-11'), on('2026-09-14', '2026-09-18'), on('2026-09-21', '2026-09-25')];
  const page = (from: number, to: number, of = 30) => ({
    stopped: false,
    unseen: of - (to - from + 1),
    page: { from, to, of, whole: true },
  });
  type Turned = [PupilReading, Saw, host?: string];
  const after = (...turned: Turned[]) =>
    turned.reduce<PupilCase>(
      (known, [read, saw, on = host]) => withReading(known, read, { ...look, host: on, saw }),
      caseFrom('a', first, look),
    ).lastLook!;

  test.each<{ why: string; turned: Turned[]; words: string }>([
    { why: 'one page', turned: [[first, page(1, 10)]], words: 'Pages of the list read: 1 of 3.' },
    {
      why: 'the same page twice',
      turned: [
        [first, page(1, 10)],
        [first, page(1, 10)],
      ],
      words: 'Pages of the list read: 1 of 3.',
    },
    {
      why: 'the last page alone does not tell how long pages are',
      turned: [[third, page(21, 30)]],
      words: 'Rows of the list read: 10 of 30.',
    },
    {
      why: 'one that was stopped is not counted, and takes nothing from those that were read',
      turned: [
        [first, page(1, 10)],
        [second, { stopped: true, unseen: 25, page: { from: 11, to: 20, of: 30, whole: false } }],
      ],
      words: 'Pages of the list read: 1 of 3.',
    },
    {
      why: 'all, in whatever order they were turned to',
      turned: [
        [third, page(21, 30)],
        [first, page(1, 10)],
        [second, page(11, 20)],
      ],
      words: 'All 3 pages of the list have been read.',
    },
    {
      why: 'all, the latest first',
      turned: [
        [third, page(1, 10)],
        [second, page(11, 20)],
        [first, page(21, 30)],
      ],
      words: 'All 3 pages of the list have been read.',
    },
    {
      why: 'put in another order in between: one page was read twice, and another never',
      turned: [
        [first, page(1, 10)],
        [second, page(11, 20)],
        [first, page(21, 30)],
      ],
      words: 'some sessions may not have been among them',
    },
    {
      why: 'another list, of another host or length: begun anew',
      turned: [
        [first, page(1, 10)],
        [second, page(11, 20, 34)],
      ],
      words: 'Pages of the list read: 1 of 4.',
    },
    {
      why: 'another MIS',
      turned: [
        [first, page(1, 10)],
        [second, page(11, 20), 'other.example'],
      ],
      words: 'Pages of the list read: 1 of 3.',
    },
  ])('$why', ({ turned, words }) => {
    expect(pagesInWords(after(...turned).list!)).toContain(words);
  });

  test('one that was stopped is told, and the next that was not takes its place', () => {
    const stopped: Saw = { stopped: true, unseen: 96 };
    expect(after([first, stopped])).toMatchObject({ stopped: true, unseen: 96 });
    expect(after([first, stopped], [first, { stopped: false, unseen: null }])).toMatchObject({ stopped: false, unseen: null });
  });
});
