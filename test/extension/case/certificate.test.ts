import { describe, expect, test } from 'vitest';
import { newCase, type PupilCase } from '../../../extension/case/case.ts';
import type { StoredRegister } from '../../../extension/case/stored-register.ts';
import { checkCertificate, recordCertificate, sameAsRegister, type CertificateCheck } from '../../../extension/case/certificate.ts';
import { toCheckRequest } from '../../../extension/case/check-request.ts';
import { kent } from '../../../shared/authorities/kent/authority.ts';

const asOf = '2026-11-20';
const stamp = { at: '2026-11-20T09:00:00.000Z', by: '' };
const week = (marks: string, from = '2026-11-09', to = '2026-11-13', schoolYear = 2026) => ({ schoolYear, span: { from, to }, marks });
const caseWith = (...registers: ReturnType<typeof week>[]): PupilCase => ({
  ...newCase('a', { name: 'Ada Sample' }, stamp),
  registers: registers.map((register): StoredRegister => ({ ...register, readOn: '2026-11-20', host: 'mis.example' })),
});
const whole = { complete: true, printed: '2026-11-20' };
const check = (certificate: ReturnType<typeof week>, held: PupilCase, told = whole): CertificateCheck => {
  const found = checkCertificate({ registers: [certificate] }, told, held, asOf);
  if ('why' in found) throw new Error(found.why);
  return found;
};

describe('a certificate beside the register', () => {
  const good = '/\\/\\OO/\\/\\';
  const cases: Array<
    [why: string, certificate: ReturnType<typeof week>, held: PupilCase, told: typeof whole, expected: Partial<CertificateCheck>]
  > = [
    [
      'the same',
      week(good),
      caseWith(week(good)),
      whole,
      { same: 'yes', differs: [], outdated: null, leavesOut: { before: null, after: null } },
    ],
    [
      'one mark differs',
      week(good),
      caseWith(week('/\\/\\OI/\\/\\')),
      whole,
      { same: 'no', differs: [{ day: '2026-11-11', session: 'PM', held: 'I', read: 'O' }] },
    ],
    ['a part of the register was not read', week(good), caseWith(week('/\\/\\O?/\\/\\')), whole, { same: 'cannot-tell', differs: [] }],
    ['a part of the certificate was not read', week('/\\/\\O?/\\/\\'), caseWith(week(good)), whole, { same: 'cannot-tell', notRead: 1 }],
    [
      'a line of the certificate was not understood',
      week(good),
      caseWith(week(good)),
      { ...whole, complete: false },
      { same: 'cannot-tell' },
    ],
    ['no register of the year', week(good), caseWith(), whole, { same: 'cannot-tell', readTo: null }],
    [
      'the certificate goes on where nobody has read',
      week(`${good} /\\`, '2026-11-09', '2026-11-16'),
      caseWith(week(good)),
      whole,
      { same: 'cannot-tell', readTo: '2026-11-13' },
    ],
    [
      'it begins late and ends early',
      week('../\\OO/\\', '2026-11-10', '2026-11-12'),
      caseWith(week(good)),
      whole,
      {
        same: 'yes',
        leavesOut: { before: { from: '2026-11-09', to: '2026-11-09' }, after: { from: '2026-11-13', to: '2026-11-13' } },
      },
    ],
    [
      'its first week begins in the holidays',
      week('../\\OO/\\/\\', '2026-11-09', '2026-11-13'),
      caseWith(week('../\\OO/\\/\\', '2026-11-10', '2026-11-13')),
      whole,
      { same: 'yes', covers: { from: '2026-11-10', to: '2026-11-13' } },
    ],
    [
      'last year’s',
      week(good, '2025-11-10', '2025-11-14', 2025),
      caseWith(week(good, '2025-11-10', '2025-11-14', 2025)),
      whole,
      { kind: 'certificate-previous-year', same: 'yes' },
    ],
    [
      'printed before its last day',
      week(good),
      caseWith(week(good)),
      { ...whole, printed: '2026-11-12' },
      { outdated: 'printed-before-its-end' },
    ],
    [
      'printed before a mark was amended',
      week(good),
      caseWith(week('/\\/\\OI/\\/\\')),
      { ...whole, printed: '2026-11-13' },
      { same: 'no', outdated: 'changed-since-printed' },
    ],
  ];
  test.each(cases)('%s', (_why, certificate, held, told, expected) => {
    expect(check(certificate, held, told)).toMatchObject(expected);
  });

  const ten = { same: 10, notCovered: 0, notInRegister: 0, notRead: 0 };
  test.each<[why: string, certificate: ReturnType<typeof week>, held: PupilCase, differ: number, counts: CertificateCheck['counts']]>([
    ['all of it', week(good), caseWith(week(good)), 0, ten],
    [
      'it begins a day late and ends a day early',
      week('../\\OO/\\', '2026-11-10', '2026-11-12'),
      caseWith(week(good)),
      0,
      { ...ten, same: 6, notCovered: 4 },
    ],
    [
      'a day goes on beyond the register',
      week(`${good} /\\`, '2026-11-09', '2026-11-16'),
      caseWith(week(good)),
      0,
      { ...ten, notInRegister: 2 },
    ],
    [
      'one mark was not read, and one differs',
      week('/\\/\\O?/\\/\\'),
      caseWith(week('/\\/\\IO/\\/\\')),
      1,
      { ...ten, same: 8, notRead: 1 },
    ],
    [
      'nobody could read the same one in either',
      week('/\\/\\O?/\\/\\'),
      caseWith(week('/\\/\\O?/\\/\\')),
      0,
      { ...ten, same: 9, notRead: 1 },
    ],
    ['no register was read', week(good), caseWith(), 0, { ...ten, same: 0, notInRegister: 10 }],
    ['a session stands on one of the two alone', week('/\\/\\OO/\\/.'), caseWith(week(good)), 1, { ...ten, same: 9 }],
  ])('every session is the same, different, or not compared: %s', (_why, certificate, held, differ, counts) => {
    const found = check(certificate, held);
    expect([found.differs.length, found.counts]).toEqual([differ, counts]);
  });

  test('every N and every blank on it is named, same or not', () => {
    const { same, openN, blanks } = check(week('/\\N\\O-/\\/\\'), caseWith(week('/\\N\\O-/\\/\\')));
    expect([same, openN.map(({ day }) => day), blanks.map(({ day, session }) => `${day} ${session}`)]).toEqual([
      'yes',
      ['2026-11-10'],
      ['2026-11-11 PM'],
    ]);
  });

  test.each([
    ['two years in one', [week(good, '2026-07-13', '2026-07-17', 2025), week(good)], 'two-years'],
    ['of three years ago', [week(good, '2023-11-13', '2023-11-17', 2023)], 'another-year'],
  ])('%s: no comparison', (_why, registers, why) => {
    expect(checkCertificate({ registers }, whole, caseWith(week(good)), asOf)).toMatchObject({ why });
  });
});

describe('what is recorded of it', () => {
  const marks = '/\\/\\OO/\\/\\';
  const file = { name: 'certificate.pdf', hash: 'a'.repeat(64) };
  const ids = { document: 'd', on: asOf };
  const sent = (held: PupilCase) => toCheckRequest(held, kent.checklists[0]!, asOf, crypto.randomUUID(), []).facts.documents?.entries[0];

  test('“same marks: yes” with its span and print day, and nothing of the comparison is sent', () => {
    const held = caseWith(week(marks));
    expect(sent(recordCertificate(check(week(marks), held), file, ids, stamp)(held))).toEqual({
      kind: 'certificate-this-year',
      covers: { from: '2026-11-09', to: '2026-11-13' },
      printed: '2026-11-20',
      sameAsRegister: 'yes',
    });
  });

  test('it takes the place of what somebody said of the same file, and keeps who signed it', () => {
    const held = caseWith(week(marks));
    held.evidence.documents.entries.push({
      id: 'x',
      entry: { kind: 'certificate-this-year', ...file, sameAsRegister: 'yes', signedBy: 'head' },
      recorded: stamp,
      former: [],
    });
    const after = recordCertificate(check(week('/\\/\\OOOO/\\'), held), file, ids, stamp)(held);
    expect(after.evidence.documents.entries).toHaveLength(1);
    expect(sent(after)).toMatchObject({ sameAsRegister: 'no', signedBy: 'head' });
  });

  test('what cannot be told is not said: an earlier word falls away', () => {
    const held = caseWith(week('/\\/\\O?/\\/\\'));
    held.evidence.documents.entries.push({
      id: 'x',
      entry: { kind: 'certificate-this-year', ...file, sameAsRegister: 'yes' },
      recorded: stamp,
      former: [],
    });
    expect(sent(recordCertificate(check(week(marks), held), file, ids, stamp)(held))?.sameAsRegister).toBeUndefined();
  });

  test('it falls away when a mark it covers is amended afterwards, and not when a later day is read', () => {
    const held = caseWith(week(marks));
    const after = recordCertificate(check(week(marks), held), file, ids, stamp)(held);
    const document = after.evidence.documents.entries[0]!.entry;
    const amended = caseWith(week('/\\/\\OI/\\/\\')).registers;
    const longer = caseWith(week(`${marks} /\\/\\`, '2026-11-09', '2026-11-17')).registers;
    expect([sameAsRegister(document, amended), sameAsRegister(document, longer)]).toEqual([undefined, 'yes']);
  });
});
