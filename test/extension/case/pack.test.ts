import { describe, expect, test } from 'vitest';
import { newCase, type Entries, type Parent, type PupilCase } from '../../../extension/case/case.ts';
import { decide, describePupil, record, recordContinued, recordFamilyView } from '../../../extension/case/changes.ts';
import { draftTo, notAtHand, packOf, toAttach } from '../../../extension/case/pack.ts';
import { noSettings } from '../../../extension/case/settings.ts';

const stamp = { at: '2026-11-20T09:00:00.000Z', by: 'Morgan Ellery' };
const add = <Kind extends keyof Entries>(kind: Kind, id: string, entry: Entries[Kind]) => record(kind as never, id, entry as never, stamp);
const mother: Parent = {
  kind: 'natural',
  forename: 'Imogen',
  surname: 'Tansley',
  email: 'imogen@mail.example',
  address: ['4 Alder Row', 'Marlow Vale'],
  postcode: 'ZZ1 1AA',
  livesWithPupil: 'yes',
};
const father: Parent = {
  kind: 'natural',
  forename: 'Piers',
  surname: 'Tansley',
  email: 'piers@mail.example',
  phone: '01632 960222',
  address: ['9 Quay Street'],
  postcode: 'ZZ9 9ZZ',
};

const caseOf = (...parents: Parent[]): PupilCase =>
  [
    ...parents.map((parent, place) => add('parents', `p${place}`, parent)),
    add('letters', 'l', {
      kind: 'warning',
      sent: '2026-10-09',
      parents: ['p0', 'p1'],
      channel: 'post',
      copyHeld: 'yes',
    } as Entries['letters']),
    add('contacts', 'c', {
      day: '2026-10-12',
      channel: 'phone',
      direction: 'made',
      parents: ['p0'],
      reached: 'no',
      note: 'MUM DRINKS',
    } as Entries['contacts']),
    add('documents', 'd', { kind: 'chronology', name: 'Tansley chronology.docx' } as Entries['documents']),
    recordContinued({ id: 'x', reason: 'other', items: ['letter-of-concern'] }, stamp),
    recordFamilyView({ barriers: 'SLEEPS BADLY' }, stamp),
    decide({ right: 'yes', name: 'Ada Head', role: 'head', day: '2026-11-19' }, stamp),
  ].reduce(
    (before, change) => change(before),
    newCase('1', { name: 'Rowan Tansley', upn: 'A000000000001', address: ['4 Alder Row', 'Marlow Vale'], postcode: 'ZZ1 1AA' }, stamp),
  );
const text = (pupilCase: PupilCase) => JSON.stringify(packOf(pupilCase, noSettings, null));

describe('the document for an authority that takes no form', () => {
  test('says the one number of a parent once', () => {
    const mobile = { ...father, phone: '07700 900222' };
    expect(text(caseOf(mother, mobile)).split('07700 900222')).toHaveLength(2);
  });

  test('says what is known of the child and the parents, and when what was done', () => {
    const said = text(caseOf(mother, father));
    for (const words of [
      'Rowan Tansley',
      'A000000000001',
      'piers@mail.example',
      '9 Quay Street',
      'Warning letter, to Imogen Tansley and Piers Tansley, by post',
      '12 October 2026: Phone call, to Imogen Tansley, not reached',
    ])
      expect(said).toContain(words);
  });

  test('holds nothing internal: no note, reason, decision, finding or word of the family', () => {
    expect(text(caseOf(mother, father))).not.toMatch(/DRINKS|SLEEPS|Ada Head|letter-of-concern|other|missing|unanswered/i);
  });

  test('holds nothing that was written down for a form that asks, nor what the family agreed to have told in one', () => {
    const asked = describePupil({ medicalNeeds: 'ASTHMA', ethnicity: 'POLISH', youngCarer: 'yes' })(
      caseOf({ ...mother, dateOfBirth: '1984-02-03' }),
    );
    const said = text(recordFamilyView({ barriers: 'SLEEPS BADLY', reasons: 'ILL', mayTell: 'yes' }, stamp)(asked));
    expect(said).not.toMatch(/ASTHMA|POLISH|young carer|SLEEPS|ILL|1984/);
  });

  test.each([
    {
      why: 'must not be contacted',
      parent: { ...father, contact: 'must-not-contact' } as Parent,
      hidden: /960222|piers@mail|Quay Street|ZZ9/,
    },
    { why: 'has a confidential address', parent: { ...father, confidentialAddress: 'yes' } as Parent, hidden: /Quay Street|ZZ9/ },
  ])('a parent who $why: named, and nothing more', ({ parent, hidden }) => {
    const said = text(caseOf(mother, parent));
    expect(said).toContain('Piers');
    expect(said).not.toMatch(hidden);
  });

  test('the child’s address is not told either, where it is one that must not be', () => {
    expect(text(caseOf(father, { ...mother, confidentialAddress: 'yes' }))).not.toMatch(/Alder Row|ZZ1/);
  });
});

describe('what is asked for', () => {
  const settings = { ...noSettings, authority: 'barking-and-dagenham', route: 'prosecution' };
  const checked = { asOf: '2026-11-20', facts: {}, figures: null } as unknown as NonNullable<Parameters<typeof packOf>[2]>;
  const first = (...[chosen, day]: [typeof settings, typeof checked | null]) => packOf(caseOf(mother), chosen, day)[0];

  test('is said first, with the day of the check', () => {
    expect(first(settings, checked)).toEqual({
      title: 'This request',
      rows: [
        ['What is asked for', 'Barking and Dagenham: referral for prosecution'],
        ['Date of this check', '20 November 2026'],
      ],
    });
  });

  test('is said without a day where nothing was checked', () => {
    expect(first(settings, null)).toMatchObject({ rows: [['What is asked for', 'Barking and Dagenham: referral for prosecution']] });
  });

  test('is not said of a stage or a self-check: those ask for nothing', () => {
    expect(first({ ...settings, route: 'stage-2' }, checked)?.title).toBe('The child');
  });

  test.each([
    { why: 'its kind is the subject', route: 'penalty-notice-irregular', subject: 'Attendance referral: Penalty notice' },
    { why: 'no kind is known', route: 'stage-2', subject: 'Attendance referral' },
  ])('in a draft: $why', ({ route, subject }) => {
    expect(decodeURIComponent(draftTo('a@b.example', { ...settings, route }, []))).toContain(`?subject=${subject}&`);
  });

  test('is in the words of a draft too', () => {
    expect(decodeURIComponent(draftTo('a@b.example', settings, []))).toContain('Barking and Dagenham: referral for prosecution');
  });
});

test('what is recorded as not at hand is not said to be attached, and is named to the user', () => {
  const held = (copyHeld: 'yes' | 'no') => ({ kind: 'witness-statement', name: '', copyHeld }) as Entries['documents'];
  const letter = { kind: 'post-meeting', sent: '2026-10-20', parents: ['p0'], copyHeld: 'no' } as Entries['letters'];
  const { evidence } = [
    add('documents', 'no', { ...held('no'), kind: 'exhibits' }),
    add('documents', 'yes', held('yes')),
    add('letters', 'm', letter),
  ].reduce((before, change) => change(before), caseOf(mother));
  expect(toAttach(evidence)).toEqual(['Chronology', 'Witness statement', 'Warning letter, 9 October 2026']);
  expect(notAtHand(evidence)).toEqual(['Exhibits: copies of letters, minutes and plans', expect.stringMatching(/, 20 October 2026$/)]);
});

test('a draft names nobody, lists what to attach by kind, and is for the user to send', () => {
  const pupilCase = caseOf(mother, father);
  const draft = decodeURIComponent(draftTo('office@authority.example', noSettings, toAttach(pupilCase.evidence)));
  expect(draft).toMatch(/^mailto:office@authority.example\?subject=Attendance referral: Statutory attendance intervention&body=/);
  expect(draft).toMatch(/- Chronology\r\n- Warning letter, 9 October 2026\r\n/);
  expect(draft).not.toMatch(/Tansley|Rowan|A0000/);
});
