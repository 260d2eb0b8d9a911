import { describe, expect, test } from 'vitest';
import { asks, type AskedSubject } from '../../../extension/case/asked.ts';
import { asStored, newCase, type PupilCase } from '../../../extension/case/case.ts';
import * as changes from '../../../extension/case/changes.ts';
import { toCheckRequest } from '../../../extension/case/check-request.ts';
import { fieldValues } from '../../../extension/case/field-values.ts';
import { noSettings, type Settings } from '../../../extension/case/settings.ts';
import { isNumbered, meaningIn, vocabulary, type FieldKey, type Subject } from '../../../extension/forms/vocabulary.ts';
import { stamp, asOf, checklist, thisYear, lastYear, checkedOf, valuesOf, add, all, mother } from './recorded.ts';

/** Something for every line of a subject's questions. */
function typed(subject: AskedSubject): Record<string, string> {
  const some = { text: 'CANARY words', choice: 'CANARY choice', number: '91.5', day: '2011-02-03', 'yes-no': 'yes' };
  return Object.fromEntries(Object.keys(asks[subject]).map((attribute) => [attribute, some[meaningIn(subject, attribute)!.type]]));
}
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
