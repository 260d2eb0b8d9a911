import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asks, type AskedSubject } from '../../../extension/case/asked.ts';
import { newCase, type Entries, type Parent, type PupilCase } from '../../../extension/case/case.ts';
import * as changes from '../../../extension/case/changes.ts';
import { toCheckRequest } from '../../../extension/case/check-request.ts';
import { evidenceKinds, keysOf, supportResponses, supportStrands } from '../../../shared/case/kinds.ts';
import { authorities } from '../../../shared/authorities/index.ts';

const checklists = authorities.flatMap((authority) => authority.checklists);
const checkId = '00000000-0000-4000-8000-000000000000';

/** Text that could be anybody's, found again wherever it went. */
const canary = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).map((text) => `CANARY${text}CANARY`);
const stamp = fc.record({ at: fc.constant('2026-11-20T09:00:00.000Z'), by: canary });
const day = fc.constantFrom('2026-09-14', '2026-10-09', '2026-11-18');
const yesNo = fc.constantFrom('yes' as const, 'no' as const);

/** What only a form asks of this subject. */
const asked = (subject: AskedSubject) => Object.fromEntries(Object.keys(asks[subject]).map((attribute) => [attribute, canary]));

const parent: fc.Arbitrary<Parent> = fc.record(
  {
    ...asked('parent'),
    kind: fc.constantFrom('natural' as const, 'step' as const, 'partner' as const, 'carer' as const),
    forename: canary,
    surname: canary,
    title: canary,
    relationship: canary,
    address: fc.array(canary, { maxLength: 4 }),
    postcode: canary,
    email: canary,
    phone: canary,
    confidentialAddress: yesNo,
    livesWithPupil: yesNo,
    contact: fc.constantFrom('in-contact' as const, 'enquiries-made' as const, 'must-not-contact' as const),
  },
  { requiredKeys: ['kind', 'forename', 'surname'] },
);

/** One entry of each kind, with every free text there is in it. */
const entries: { [Kind in keyof Entries]: fc.Arbitrary<object> } = {
  parents: parent,
  letters: fc.record({ kind: fc.constant('attendance-concern'), sent: day, parents: fc.constant(['id-parents']), ownCover: yesNo }),
  meetings: fc.record({ kind: fc.constant('formal'), day, chairedBy: canary, attendedBy: fc.constant(['id-parents']) }),
  contacts: fc.record({
    day,
    channel: fc.constant('phone'),
    direction: fc.constant('made'),
    parents: fc.constant(['id-parents']),
    note: canary,
  }),
  support: fc.record({
    ...asked('support'),
    strand: fc.constantFrom(...keysOf(supportStrands)),
    offered: day,
    response: fc.constantFrom(...keysOf(supportResponses)),
    note: canary,
  }),
  agencies: fc.record({ ...asked('agency'), agency: fc.constant('social-care'), from: day, worker: canary }),
  advice: fc.record({
    from: fc.constant('la-attendance-officer'),
    day,
    item: fc.constant('family-practitioner'),
    who: canary,
    said: canary,
  }),
  notices: fc.record({ kind: fc.constant('penalty-notice'), day, parents: fc.constant(['id-parents']) }),
  duties: fc.record({ kind: fc.constant('penalty-notice-considered'), day, who: canary, note: canary }),
  documents: fc.record({ kind: fc.constant('chronology'), dated: day, name: canary }),
};

const anyCase: fc.Arbitrary<PupilCase> = fc
  .record({
    pupil: fc.record({
      ...asked('pupil'),
      name: canary,
      forename: canary,
      surname: canary,
      knownAs: canary,
      upn: canary,
      dateOfBirth: fc.constant('2011-10-21'),
      yearGroup: canary,
      address: fc.array(canary, { minLength: 1, maxLength: 4 }),
      postcode: canary,
    }),
    entries: fc.record(entries),
    stamp,
    answers: fc.dictionary(canary, yesNo, { maxKeys: 3 }),
    decidedBy: canary,
    detail: canary,
    family: fc.record({ reasons: canary, barriers: canary, mayTell: fc.constant('yes' as const) }),
    sibling: fc.record({ ...asked('sibling'), forename: canary, surname: canary, school: canary }),
  })
  .map(({ pupil, entries: made, stamp: by, answers, decidedBy, detail, family, sibling }) => {
    const empty = newCase('CANARY-case-CANARY', pupil, by);
    const filled = evidenceKinds.reduce<PupilCase>(
      (one, kind) =>
        changes.amend(kind, `id-${kind}`, made[kind] as never, by)(changes.record(kind, `id-${kind}`, made[kind] as never, by)(one)),
      empty,
    );
    const answered = Object.entries(answers).reduce<PupilCase>(
      (one, [question, value]) => changes.answerQuestion(question, value, by)(one),
      filled,
    );
    const told = changes.recordSibling('CANARY-sibling-CANARY', sibling, by)(changes.recordFamilyView(family, by)(answered));
    const decided = changes.decide({ right: 'yes', name: decidedBy, role: 'head', day: '2026-11-18' }, by)(told);
    return {
      ...decided,
      sources: [{ host: 'CANARY-host-CANARY', pageId: 'CANARY-page-CANARY' }],
      registers: [
        {
          schoolYear: 2026,
          span: { from: '2026-09-07', to: '2026-09-11' },
          marks: '/O/\\/\\',
          readOn: '2026-11-20',
          host: 'CANARY-host-CANARY',
        },
      ],
      continued: [{ id: 'CANARY-press-CANARY', reason: 'other' as const, items: ['CANARY-item-CANARY'], recorded: by, detail }],
    };
  });

test('promise 1: whatever stands in a case, no name, number, address, birthday or free text is in its request', () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...checklists), (pupilCase, checklist) => {
      const sent = JSON.stringify(toCheckRequest(pupilCase, checklist, '2026-11-20', checkId, []));
      expect(sent).not.toContain('CANARY');
      expect(sent).not.toContain('2011-10-21');
      // Ids of entries would tie two requests to one child: places in a list do not.
      expect(sent).not.toMatch(/"id-/);
    }),
    { numRuns: 150 },
  );
});

test('of term dates only days are sent: those of the years looked at, and not from which file they came', () => {
  const year = (schoolYear: number, file: string) => ({
    schoolYear,
    terms: [{ from: `${schoolYear}-09-02`, to: `${schoolYear}-12-18`, line: 'CANARY' }],
    holidays: [`${schoolYear}-10-26`],
    training: [`${schoolYear}-09-02`],
    file,
    loadedOn: '2026-11-20',
  });
  const pupilCase = newCase('c1', { name: 'Ada Sample' }, { at: '2026-11-20T09:00:00.000Z', by: '' });
  const years = [year(2023, 'CANARY-old.csv'), year(2026, 'CANARY-new.csv')];
  const request = toCheckRequest(pupilCase, checklists[0]!, '2026-11-20', checkId, years);
  expect(request.facts).toEqual({
    termDates: { terms: [{ from: '2026-09-02', to: '2026-12-18' }], nonSchoolDays: ['2026-10-26', '2026-09-02'] },
  });
  expect(toCheckRequest(pupilCase, checklists[0]!, '2022-11-20', checkId, years).facts).toEqual({});
});

test('an answer of “I don’t know” stays here', () => {
  const [checklist] = checklists;
  const [question] = Object.keys(checklist!.questions);
  const pupilCase = changes.answerQuestion(question!, 'dont-know', { at: '2026-11-20T09:00:00.000Z', by: '' })(
    newCase('c1', { name: 'Ada Sample' }, { at: '2026-11-20T09:00:00.000Z', by: '' }),
  );
  expect(toCheckRequest(pupilCase, checklist!, '2026-11-20', checkId, []).facts.answers).toBeUndefined();
});

test('a case that holds what the contract does not allow is stopped in the browser', () => {
  const pupilCase = newCase('c1', { name: 'Ada Sample' }, { at: '2026-11-20T09:00:00.000Z', by: '' });
  const registers = [{ schoolYear: 2026, span: { from: '2026-09-07', to: '2026-09-11' }, marks: 'Ada', readOn: '2026-11-20', host: '' }];
  expect(() => toCheckRequest({ ...pupilCase, registers }, checklists[0]!, '2026-11-20', checkId, [])).toThrow('cannot be read');
});

test('of files only a certificate’s fingerprint is sent, beside the facts and never of one that was struck', () => {
  const stamp = { at: '2026-11-20T09:00:00.000Z', by: '' };
  const certificate = { kind: 'certificate-this-year' as const, name: 'Ada.pdf', hash: 'a'.repeat(64) };
  const recorded = [
    changes.record('documents', 'd1', certificate, stamp),
    changes.record('documents', 'd2', { kind: 'chronology', name: 'Ada.docx', hash: 'b'.repeat(64) }, stamp),
    changes.record('documents', 'd3', { ...certificate, hash: 'c'.repeat(64) }, stamp),
    changes.record('documents', 'd4', { kind: 'certificate-previous-year', name: 'Ada.pdf' }, stamp),
    changes.strike('documents', 'd3', stamp),
  ];
  const pupilCase = recorded.reduce((one, change) => change(one), newCase('c1', { name: 'Ada Sample' }, stamp));
  const { certificates, facts } = toCheckRequest(pupilCase, checklists[0]!, '2026-11-20', checkId, []);
  expect(certificates).toEqual(['a'.repeat(64)]);
  expect(JSON.stringify(facts)).not.toMatch(/[abc]{64}/);
});

test.each([
  { why: 'a penalty notice uses its sessions up', notice: { kind: 'penalty-notice' as const }, reliedOn: true },
  { why: 'a withdrawn one does not', notice: { kind: 'penalty-notice' as const, withdrawn: 'yes' as const }, reliedOn: false },
  { why: 'a notice to improve is a last chance before one', notice: { kind: 'notice-to-improve' as const }, reliedOn: false },
  { why: 'an earlier referral does, unless it was withdrawn', notice: { kind: 'referral' as const }, reliedOn: true },
])('of the sessions a notice was for: $why', ({ notice, reliedOn }) => {
  const stamp = { at: '2026-11-20T09:00:00.000Z', by: '' };
  const sessions = { from: '2026-09-07', to: '2026-09-09' };
  const span = { from: '2026-09-07', to: '2026-09-11' };
  const registers = [{ schoolYear: 2026, span, marks: 'OOOOOOOO/\\', readOn: '2026-11-20', host: '' }];
  const read = { ...newCase('c1', { name: 'Ada Sample' }, stamp), registers };
  const pupilCase = changes.record('notices', 'n1', { day: '2026-09-14', parents: [], sessions, ...notice }, stamp)(read);
  const { facts } = toCheckRequest(pupilCase, checklists[0]!, '2026-11-20', checkId, []);
  expect(facts.registers![0]!.reliedOn).toEqual(reliedOn ? [{ span: sessions, by: notice.kind }] : undefined);
});

test('of a pupil whose registers of many years were read, a check takes the latest four', () => {
  const mondays = ['2021-09-13', '2022-09-12', '2023-09-11', '2024-09-09', '2025-09-08', '2026-09-07'];
  const registers = mondays.map((day) => ({
    schoolYear: Number(day.slice(0, 4)),
    span: { from: day, to: day },
    marks: '/\\',
    readOn: '2026-11-20',
    host: '',
  }));
  const read = { ...newCase('c1', { name: 'Ada Sample' }, { at: '2026-11-20T09:00:00.000Z', by: '' }), registers };
  const { facts } = toCheckRequest(read, checklists[0]!, '2026-11-20', checkId, []);
  expect(facts.registers!.map(({ span }) => span.from)).toEqual(mondays.slice(-4));
});
