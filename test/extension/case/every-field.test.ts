import { describe, expect, test } from 'vitest';
import type { Checked } from '../../../extension/case/absence-values.ts';
import { asks, type AskedSubject } from '../../../extension/case/asked.ts';
import { asStored, newCase, type Entries, type FamilyView, type Parent, type PupilCase } from '../../../extension/case/case.ts';
import * as changes from '../../../extension/case/changes.ts';
import { toCheckRequest } from '../../../extension/case/check-request.ts';
import { fieldValues } from '../../../extension/case/field-values.ts';
import { noSettings, type Settings } from '../../../extension/case/settings.ts';
import { bundledChecklist } from '../../../extension/checker/checker.ts';
import { isNumbered, meaningIn, vocabulary, type FieldKey, type Subject } from '../../../extension/forms/vocabulary.ts';
import { answerCheck } from '../../../shared/contract/answer-check.ts';

const stamp = { at: '2026-11-20T09:00:00.000Z', by: '' };
const asOf = '2026-11-20';
const checklist = bundledChecklist('kent', 'statutory-intervention')!;
const week = '/\\/\\/\\/\\/\\';
const weeks = (count: number, last = week) => [...Array.from({ length: count - 1 }, () => week), last].join(' ');

/** Eleven weeks of this school year up to the day of the check, and the whole of the last. */
const thisYear = (last = week) => ({ schoolYear: 2026, span: { from: '2026-09-07', to: asOf }, marks: weeks(11, last), ...seen });
const lastYear = {
  schoolYear: 2025,
  span: { from: '2025-09-01', to: '2026-07-17' },
  marks: weeks(46, 'OO/\\/\\/\\/\\'),
  readOn: asOf,
  host: 'mis',
};
const seen = { readOn: asOf, host: 'mis' };

const checkedOf = (pupilCase: PupilCase): Checked => {
  const request = toCheckRequest(pupilCase, checklist, asOf, crypto.randomUUID(), []);
  return { asOf, facts: request.facts, figures: answerCheck(request, checklist).figures };
};
const valuesOf = (pupilCase: PupilCase, settings: Settings = noSettings) => {
  const { values } = fieldValues(pupilCase, settings, checkedOf(pupilCase));
  return Object.fromEntries(Object.entries(values).map(([key, given]) => [key, given?.value])) as Partial<Record<string, string>>;
};

/** Something for every line of a subject's questions. */
function typed(subject: AskedSubject): Record<string, string> {
  const some = { text: 'CANARY words', choice: 'CANARY choice', number: '91.5', day: '2011-02-03', 'yes-no': 'yes' };
  return Object.fromEntries(Object.keys(asks[subject]).map((attribute) => [attribute, some[meaningIn(subject, attribute)!.type]]));
}
const add = <Kind extends keyof Entries>(kind: Kind, id: string, entry: object) => changes.record(kind, id, entry as Entries[Kind], stamp);
const all = (...made: changes.Change[]) =>
  made.reduce<PupilCase>((before, change) => change(before), newCase('c1', { name: 'Cy Sample', dateOfBirth: '2012-03-14' }, stamp));
const mother = { kind: 'natural', forename: 'Ada', surname: 'Sample', livesWithPupil: 'yes' } as const;
const address = { address: ['12 Long Street', 'Flat 3', 'Seenham'], postcode: 'YY8 8YY' };

/** A case in which somebody has recorded everything there is a place for. */
const fullest: PupilCase = {
  ...all(
    changes.describePupil({
      ...(typed('pupil') as object),
      forename: 'Cy',
      surname: 'Sample',
      knownAs: 'Cyril',
      upn: 'A000000000001',
      yearGroup: 'Year 9',
      ...address,
    }),
    add('parents', 'p1', {
      ...mother,
      ...typed('parent'),
      ...address,
      title: 'Mrs',
      relationship: 'Mother',
      parentalResponsibility: 'yes',
      email: 'ada@mail.example',
      phone: '07700 900111',
    }),
    changes.list('parents', true),
    changes.recordSibling(
      's1',
      { forename: 'Flo', surname: 'Sample', dateOfBirth: '2015-06-02', school: 'Ashmere', ...typed('sibling') },
      stamp,
    ),
    add('letters', 'l1', { kind: 'attendance-concern', sent: '2026-10-02', parents: ['p1'] }),
    add('letters', 'l2', { kind: 'warning', sent: '2026-10-16', parents: ['p1'] }),
    add('letters', 'l3', { kind: 'meeting-invitation', sent: '2026-10-23', parents: ['p1'] }),
    add('meetings', 'm1', {
      kind: 'formal',
      day: '2026-11-05',
      invitedBy: 'l3',
      chairedBy: 'R. Head',
      attendedBy: ['p1'],
      reviewDay: '2026-12-03',
    }),
    add('contacts', 'k1', { day: '2026-10-01', channel: 'home-visit', direction: 'made', parents: ['p1'] }),
    changes.list('contacts', true),
    add('support', 'u1', { strand: 'early-help', offered: '2026-10-05', ...typed('support') }),
    add('support', 'u2', { strand: 'attendance-contract', offered: '2026-10-06', response: 'accepted' }),
    add('agencies', 'a1', { agency: 'early-help', worker: 'W. Worker', from: '2026-10-07', contacted: '2026-10-08', ...typed('agency') }),
    add('notices', 'n1', { kind: 'penalty-notice', day: '2025-11-03', parents: ['p1'] }),
    changes.recordFamilyView({ reasons: 'Was ill', barriers: 'The bus', mayTell: 'yes' }, stamp),
    changes.recordRoll('2023-09-01', undefined),
    changes.answerQuestion('part-time-timetable', 'no', stamp),
    changes.answerQuestion('family-practitioner', 'yes', stamp),
  ),
  registers: [lastYear, thisYear('OOOOOOOOOO')],
};
const settings: Settings = {
  ...noSettings,
  referrer: { name: 'Morgan Ellery', role: 'Officer', email: 'office@school.example', phone: '01632 960101' },
  school: { name: 'Marlow Vale', number: '000/4999', head: 'H. Marsh', ...address, ...typed('school') },
};

const everyField = Object.entries(vocabulary).flatMap(([subject, attributes]) =>
  Object.keys(attributes).map((attribute) => (isNumbered(subject as Subject) ? `${subject}.1.${attribute}` : `${subject}.${attribute}`)),
);

describe('every field a form may ask for has a source', () => {
  const { values } = fieldValues(fullest, settings, checkedOf(fullest));
  test.each(everyField)('%s', (key) => {
    const given = values[key as FieldKey];
    expect(given?.value ?? 'nothing in the case or the settings fills this').not.toBe('nothing in the case or the settings fills this');
    expect(given!.source).toMatch(/\w/);
  });

  test('and nothing is given under a name the vocabulary does not have', () => {
    expect(Object.keys(values).filter((key) => !everyField.includes(key))).toEqual([]);
  });
});

test('days on roll that were emptied are held no longer', () => {
  const joined = changes.recordRoll('2023-09-01', '2026-11-02')(all());
  expect(joined.onRoll).toEqual({ from: '2023-09-01', to: '2026-11-02' });
  expect(changes.recordRoll(undefined, undefined)(joined)).not.toHaveProperty('onRoll');
});

test('where nobody recorded anything, only the day, the route and the name are given: not recorded is not “no”', () => {
  const none = newCase('c1', { name: 'Cy Sample' }, stamp);
  expect(valuesOf(none)).toEqual({
    'pupil.fullName': 'Cy Sample',
    'referral.date': asOf,
    'referral.route': 'Statutory attendance intervention',
  });
});

test('no check sees what only a form asks, nor what the family said', () => {
  const sent = JSON.stringify(toCheckRequest(fullest, checklist, asOf, crypto.randomUUID(), []));
  expect(sent).not.toMatch(/CANARY|91\.5|2011-02-03|Was ill|The bus|R\. Head/);
});

describe('what is worked out from the registers', () => {
  const of = (...registers: PupilCase['registers']) => valuesOf({ ...all(), registers });
  test.each<{ why: string; registers: PupilCase['registers']; more?: Partial<PupilCase>; last: string | undefined }>([
    { why: 'the whole of last year', registers: [lastYear, thisYear()], last: '99.6' },
    { why: 'last year was not read', registers: [thisYear()], last: undefined },
    {
      why: 'a session of it was not read',
      registers: [{ ...lastYear, marks: weeks(46, '?O/\\/\\/\\/\\') }, thisYear()],
      last: undefined,
    },
    {
      why: 'only the autumn of it was read',
      registers: [{ ...lastYear, span: { from: '2025-09-01', to: '2025-12-19' }, marks: weeks(16) }, thisYear()],
      last: undefined,
    },
    {
      why: 'only its summer was read, and the child was on roll before',
      registers: [{ ...lastYear, span: { from: '2026-04-20', to: '2026-07-17' }, marks: weeks(13) }, thisYear()],
      last: undefined,
    },
    {
      why: 'the child joined in the summer',
      registers: [{ ...lastYear, span: { from: '2026-04-20', to: '2026-07-17' }, marks: weeks(13) }, thisYear()],
      more: { onRoll: { from: '2026-04-20' } },
      last: '100.0',
    },
  ])('attendance last school year: $why: $last', ({ registers, more, last }) => {
    expect(valuesOf({ ...all(), registers, ...more })['absence.attendancePercentageLastYear']).toBe(last);
  });

  test.each<{ why: string; last: string; met: string | undefined }>([
    { why: 'ten sessions', last: 'OOOOOOOOOO', met: 'yes' },
    { why: 'nine', last: 'OOOOOOOOO\\', met: 'no' },
    { why: 'ten with an N, which may yet turn into another code', last: 'OOOOOOOOON', met: undefined },
    { why: 'nine, and one not read', last: 'OOOOOOOOO?', met: undefined },
  ])('the national threshold: $why: $met', ({ last, met }) => {
    expect(of(thisYear(last))['absence.thresholdMet']).toBe(met);
  });

  test('the national threshold was met on an earlier day: whether that counts is left to the user', () => {
    const marks = [...Array.from({ length: 6 }, () => '/\\/\\/\\/\\/\\'), 'OOOOOOOOOO', ...Array.from({ length: 22 }, () => week)].join(
      ' ',
    );
    const early = { schoolYear: 2025, span: { from: '2025-12-29', to: '2026-07-17' }, marks, ...seen };
    expect(of(early, thisYear())['absence.thresholdMet']).toBeUndefined();
  });
});

describe('what several entries say together', () => {
  const contract = (response?: string) =>
    add('support', 'u2', { strand: 'attendance-contract', offered: '2026-10-06', ...(response && { response }) });
  const notice = (kind: string, parents: string[], more = {}) => add('notices', `${kind}`, { kind, day: '2025-11-03', parents, ...more });
  const family = (view: FamilyView) => changes.recordFamilyView(view, stamp);
  const parent = (id: string, more: Partial<Parent>) => add('parents', id, { ...mother, livesWithPupil: undefined, ...more });
  test.each<{ why: string; made: changes.Change[]; key: string; value: string | undefined }>([
    { why: 'a contract accepted', made: [contract('accepted')], key: 'support.attendanceContract', value: 'yes' },
    {
      why: 'a contract offered, and no answer',
      made: [contract(), changes.list('support', true)],
      key: 'support.attendanceContract',
      value: undefined,
    },
    { why: 'all support listed, and no contract', made: [changes.list('support', true)], key: 'support.attendanceContract', value: 'no' },
    {
      why: 'no contract among the support, and a document that may be one',
      made: [changes.list('support', true), add('documents', 'd1', { kind: 'plan', name: '' })],
      key: 'support.attendanceContract',
      value: undefined,
    },
    {
      why: 'support nobody said is all',
      made: [add('support', 'u1', { strand: 'in-school', offered: '2026-10-05' })],
      key: 'support.earlyHelpOffered',
      value: undefined,
    },
    { why: 'all support listed, and no Early Help', made: [changes.list('support', true)], key: 'support.earlyHelpOffered', value: 'no' },
    {
      why: 'no Early Help among the support, and a worker of it',
      made: [changes.list('support', true), add('agencies', 'a1', { agency: 'early-help' })],
      key: 'support.earlyHelpOffered',
      value: undefined,
    },
    {
      why: 'offered is not begun',
      made: [add('support', 'u1', { strand: 'in-school', offered: '2026-09-15', response: 'declined' })],
      key: 'support.startedOn',
      value: undefined,
    },
    {
      why: 'a review meeting after the last review written down',
      made: [
        add('support', 'u1', { strand: 'in-school', offered: '2026-09-15', reviewedOn: '2026-10-01' }),
        add('meetings', 'm1', { kind: 'review', day: '2026-10-20' }),
      ],
      key: 'support.reviewedOn',
      value: '2026-10-20',
    },
    {
      why: 'a notice to this parent',
      made: [parent('p1', {}), notice('penalty-notice', ['p1'])],
      key: 'parent.1.earlierNotices',
      value: 'yes',
    },
    {
      why: 'a notice to the other parent, all listed',
      made: [parent('p1', {}), notice('penalty-notice', ['p2']), changes.list('notices', true)],
      key: 'parent.1.earlierNotices',
      value: 'no',
    },
    {
      why: 'a notice to the other parent',
      made: [parent('p1', {}), notice('penalty-notice', ['p2'])],
      key: 'parent.1.earlierNotices',
      value: undefined,
    },
    {
      why: 'a notice to nobody knows whom',
      made: [parent('p1', {}), notice('penalty-notice', []), changes.list('notices', true)],
      key: 'parent.1.earlierNotices',
      value: undefined,
    },
    {
      why: 'a notice that was withdrawn',
      made: [parent('p1', {}), notice('penalty-notice', ['p1'], { withdrawn: 'yes' }), changes.list('notices', true)],
      key: 'parent.1.earlierNotices',
      value: undefined,
    },
    {
      why: 'an earlier referral is no notice',
      made: [parent('p1', {}), notice('referral', ['p1']), changes.list('notices', true)],
      key: 'parent.1.earlierNotices',
      value: 'no',
    },
    {
      why: 'the family said why, and nobody asked whether it may be told',
      made: [family({ reasons: 'Ill' })],
      key: 'absence.reasonsGiven',
      value: undefined,
    },
    {
      why: 'the family does not want it told',
      made: [family({ barriers: 'The bus', mayTell: 'no' })],
      key: 'absence.barriers',
      value: undefined,
    },
    { why: 'the family agreed', made: [family({ barriers: 'The bus', mayTell: 'yes' })], key: 'absence.barriers', value: 'The bus' },
    {
      why: 'both at home',
      made: [
        parent('p1', { livesWithPupil: 'yes' }),
        parent('p2', { forename: 'Bo', livesWithPupil: 'yes' }),
        changes.list('parents', true),
      ],
      key: 'pupil.livesWith',
      value: 'Ada Sample and Bo Sample',
    },
    {
      why: 'of one nobody said',
      made: [parent('p1', { livesWithPupil: 'yes' }), parent('p2', {}), changes.list('parents', true)],
      key: 'pupil.livesWith',
      value: undefined,
    },
    { why: 'there may be further parents', made: [parent('p1', { livesWithPupil: 'yes' })], key: 'pupil.livesWith', value: undefined },
  ])('$why: $value', ({ made, key, value }) => {
    expect(valuesOf(all(...made))[key]).toBe(value);
  });

  test.each<{ why: string; meeting: object; chair: string | undefined }>([
    { why: 'named', meeting: { chair: 'champion', chairedBy: 'D. Deputy' }, chair: 'D. Deputy' },
    { why: 'the champion, whom the settings name', meeting: { chair: 'champion' }, chair: 'CANARY words' },
    { why: 'a senior leader, and not which', meeting: { chair: 'senior-leadership' }, chair: undefined },
  ])('the chair: $why', ({ meeting, chair }) => {
    const held = add('meetings', 'm1', { kind: 'formal', day: '2026-11-05', ...meeting });
    expect(valuesOf(all(held), settings)['meeting.chair']).toBe(chair);
  });
});

test('a case and settings kept before there were places for all this still give what they held', () => {
  const kept = {
    ...newCase('c1', { name: 'Cy Sample', ethnicity: 'White British', lookedAfter: 'no' }, stamp),
    evidence: { parents: { entries: [{ id: 'p1', entry: { ...mother, language: 'Polish' }, recorded: stamp, former: [] }] } },
    family: { barriers: 'The bus', recorded: stamp },
  } as unknown as PupilCase;
  const { siblings: _none, ...former } = kept;
  const values = valuesOf(asStored(former), {
    ...noSettings,
    school: { name: 'Marlow Vale', number: '', head: '', address: [], postcode: '' },
  });
  expect(values).toMatchObject({
    'pupil.ethnicity': 'White British',
    'pupil.lookedAfter': 'no',
    'parent.1.language': 'Polish',
    'school.name': 'Marlow Vale',
  });
  expect(values['absence.barriers']).toBeUndefined();
});
