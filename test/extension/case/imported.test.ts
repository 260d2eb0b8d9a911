import { describe, expect, test } from 'vitest';
import { newCase } from '../../../extension/case/case.ts';
import {
  addImported,
  differences,
  disagreementsWith,
  marksOf,
  pupilInFile,
  whoseFile,
  type Whose,
} from '../../../extension/case/imported.ts';
import type { Identity, PupilReading } from '../../../extension/mis/reading.ts';

const nobody: Identity = { name: null, upn: null, dateOfBirth: null, pageId: null };
const ada = { name: 'Ada Jane Sample', upn: 'A1', dateOfBirth: '2011-10-21' };
const week = (marks: string, from = '2026-09-07', to = '2026-09-11') => ({ schoolYear: 2026, span: { from, to }, marks });
const reading = (identity: Partial<Identity>, ...registers: PupilReading['registers']): PupilReading => ({
  identity: { ...nobody, ...identity },
  registers,
  notUnderstood: [],
});
const caseWith = (...registers: PupilReading['registers']) => ({
  ...newCase('a', ada, { at: '', by: '' }),
  registers: registers.map((register) => ({ ...register, readOn: '2026-11-01', host: 'mis.example' })),
});

describe('whose register a file is', () => {
  const cases: Array<[why: string, identity: Partial<Identity>, expected: Whose]> = [
    ['the same number under another spelling', { name: 'Sample A', upn: 'A1' }, 'same'],
    ['another number under the same name', { name: ada.name, upn: 'A2' }, 'another'],
    ['another birth date under the same name', { name: ada.name, dateOfBirth: '2012-10-21' }, 'another'],
    ['the same name, surname first', { name: 'Sample, Ada Jane' }, 'same'],
    ['a shorter name: it may be a namesake', { name: 'Ada Sample' }, 'ask'],
    ['another name', { name: 'Ben Other' }, 'another'],
    ['no name at all', {}, 'ask'],
  ];
  test.each(cases)('%s', (_why, identity, expected) => {
    expect(whoseFile(ada, { ...nobody, ...identity })).toBe(expected);
  });

  test('one child of a class is found; two who may be the child are nobody', () => {
    const [own, namesake] = [reading({ upn: 'A1' }), reading({ name: 'Ada Sample' })];
    expect(pupilInFile(ada, [reading({ name: 'Ben Other' }), own, namesake])).toEqual({ reading: own, whose: 'same' });
    expect(pupilInFile(ada, [namesake, reading({ name: 'Ada Jane' })])).toBeNull();
  });
});

describe('a file beside what a page showed', () => {
  test('every difference is told; what either could not read is none', () => {
    expect(differences(week('/\\/\\O\\?\\/-'), week('/\\/\\I\\/\\./'))).toEqual([
      { day: '2026-09-09', session: 'AM', held: 'O', read: 'I' },
      { day: '2026-09-11', session: 'AM', held: '/', read: null },
      { day: '2026-09-11', session: 'PM', held: '-', read: '/' },
    ]);
  });

  test('days outside one of the two are no difference', () => {
    expect(
      disagreementsWith(
        caseWith(week('/\\/\\/\\/\\/\\')),
        [week('OO/\\', '2026-09-10', '2026-09-15')].map((one) => ({ ...one, marks: '......OO/\\ OOOO' })),
      ),
    ).toEqual([
      { day: '2026-09-10', session: 'AM', held: '/', read: 'O' },
      { day: '2026-09-10', session: 'PM', held: '\\', read: 'O' },
    ]);
  });

  test.each([
    ['file', 'I'],
    ['case', 'O'],
  ] as const)('each session once, and the mark of the %s stands', (believed, mark) => {
    const held = caseWith(week('/\\/\\O\\/\\/\\'));
    const after = addImported(
      reading({ upn: 'A1' }, week('....I\\/\\/\\ /\\/\\', '2026-09-09', '2026-09-15')),
      believed,
      '2026-11-20',
    )(held);
    expect(after.registers).toHaveLength(1);
    const marks = marksOf(after.registers[0]!);
    expect([marks.size, marks.get('2026-09-09 AM'), marks.get('2026-09-15 PM')]).toEqual([14, mark, '\\']);
  });

  test('another school year stands beside it, in order', () => {
    const last = { schoolYear: 2025, span: { from: '2025-09-08', to: '2025-09-12' }, marks: '/\\/\\/\\/\\/\\' };
    expect(
      addImported(reading({}, last), 'file', '2026-11-20')(caseWith(week('/\\'))).registers.map(({ schoolYear }) => schoolYear),
    ).toEqual([2025, 2026]);
  });
});
