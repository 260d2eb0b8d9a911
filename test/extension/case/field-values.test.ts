import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newCase, type Parent, type Pupil, type PupilCase } from '../../../extension/case/case.ts';
import { describePupil, record, recordSibling, strikeSibling } from '../../../extension/case/changes.ts';
import { toCheckRequest } from '../../../extension/case/check-request.ts';
import { bundledChecklist } from '../../../extension/checker/checker.ts';
import { fieldValues } from '../../../extension/case/field-values.ts';
import { noSettings } from '../../../extension/case/settings.ts';

const stamp = { at: '2026-11-20T09:00:00.000Z', by: '' };
const told = {
  address: ['12 Secret Street', 'Flat 3', 'Hiddenham'],
  postcode: 'ZZ9 9ZZ',
  county: 'Hiddenshire',
  homePhone: '01632 960911',
  workPhone: '01632 960922',
  email: 'secret@example.org',
  phone: '07700 900999',
};
const parent = (more: Partial<Parent>): Parent => ({ kind: 'natural', forename: 'Ada', surname: 'Sample', ...told, ...more });
const caseWith = (...parents: Parent[]): PupilCase =>
  parents.reduce<PupilCase>(
    (one, entry, place) => record('parents', `p${place}`, entry, stamp)(one),
    newCase('c1', { name: 'Cy Sample' }, stamp),
  );
const filled = (pupilCase: PupilCase): string => JSON.stringify(fieldValues(pupilCase, noSettings, null).values);
// A number at home or at work is a place.
const where = [...told.address, told.postcode, told.county, told.homePhone, told.workPhone];
const reach = [told.email, told.phone];

describe('promise 12: what must not be told is never filled', () => {
  test.each<{ why: string; parent: Parent; tells: string[]; keeps: string[] }>([
    { why: 'nothing stands against it', parent: parent({}), tells: [...where, ...reach], keeps: [] },
    { why: 'they must not be contacted', parent: parent({ contact: 'must-not-contact' }), tells: [], keeps: [...where, ...reach] },
    { why: 'their address is confidential', parent: parent({ confidentialAddress: 'yes' }), tells: reach, keeps: where },
    {
      why: 'both',
      parent: parent({ contact: 'must-not-contact', confidentialAddress: 'yes' }),
      tells: [],
      keeps: [...where, ...reach],
    },
    {
      why: 'somebody said that it is not confidential',
      parent: parent({ confidentialAddress: 'no' }),
      tells: [...where, ...reach],
      keeps: [],
    },
  ])('$why', ({ parent: entry, tells, keeps }) => {
    const text = filled(caseWith(entry));
    expect(tells.filter((value) => !text.includes(value))).toEqual([]);
    expect(keeps.filter((value) => text.includes(value))).toEqual([]);
  });

  test('what is kept back is named, so that the plan says why a field stays empty', () => {
    const elsewhere = {
      address: ['1 Open Road', 'Seenham'],
      postcode: 'YY8 8YY',
      email: 'open@example.org',
      phone: '01632 960111',
      homePhone: '',
      workPhone: '',
    };
    const { withheld } = fieldValues(caseWith(parent(elsewhere), parent({ contact: 'must-not-contact' })), noSettings, null);
    expect(withheld).toEqual(
      expect.arrayContaining([
        'parent.2.email',
        'parent.2.phone',
        'parent.2.mobilePhone',
        'parent.2.homePhone',
        'parent.2.workPhone',
        'parent.2.county',
        'parent.2.address',
        'parent.2.postcode',
      ]),
    );
    expect(withheld.filter((key) => key.startsWith('parent.1.'))).toEqual([]);
  });

  test('beside a confidential address a number that tells where is named as well, also while nobody recorded one', () => {
    const { withheld } = fieldValues(
      caseWith({ ...parent({}), homePhone: '', workPhone: '', confidentialAddress: 'yes' }),
      noSettings,
      null,
    );
    expect(withheld).toEqual(expect.arrayContaining(['parent.1.homePhone', 'parent.1.workPhone', 'parent.1.address']));
    expect(withheld).not.toContain('parent.1.email');
  });

  test.each<{ why: string; parents: Parent[]; child: Partial<Pupil>; keeps: string[] }>([
    {
      why: 'the child’s address, where it is a confidential one',
      parents: [parent({ confidentialAddress: 'yes' })],
      child: { address: ['12 secret street,', 'Hiddenham'], postcode: 'ZZ99ZZ' },
      keeps: ['secret street', 'Hiddenham', 'ZZ99ZZ'],
    },
    {
      why: 'the rest of an address whose postcode alone tells',
      parents: [parent({ confidentialAddress: 'yes' })],
      child: { address: ['Side door', 'Otherham'], postcode: 'zz9 9zz' },
      keeps: ['Side door', 'Otherham', 'zz9'],
    },
    {
      why: 'the child’s address, where they live with a parent whose address nobody wrote down because it is confidential',
      parents: [{ kind: 'natural', forename: 'Ada', surname: 'Sample', confidentialAddress: 'yes', livesWithPupil: 'yes' }],
      child: { address: ['7 Quiet Row', 'Calmham'], postcode: 'XX7 7XX' },
      keeps: ['Quiet Row', 'Calmham', 'XX7'],
    },
    {
      why: 'the child’s address, while nobody has said whether they live with a parent whose address is confidential',
      parents: [{ kind: 'natural', forename: 'Ada', surname: 'Sample', confidentialAddress: 'yes' }],
      child: { address: ['7 Quiet Row', 'Calmham'], postcode: 'XX7 7XX' },
      keeps: ['Quiet Row', 'Calmham', 'XX7'],
    },
    {
      why: 'another parent’s address, where it is the same',
      parents: [parent({}), parent({ forename: 'Bo', confidentialAddress: 'yes' })],
      child: {},
      keeps: where,
    },
    {
      why: 'the home number of a confidential address, as another parent’s main one',
      parents: [
        parent({ forename: 'Bo', confidentialAddress: 'yes' }),
        { kind: 'natural', forename: 'Ada', surname: 'Sample', phone: '+44 1632 960911' },
      ],
      child: {},
      keeps: ['960911'],
    },
    {
      why: 'a county beside an address that tells',
      parents: [parent({ confidentialAddress: 'yes' })],
      child: { address: ['12 Secret Street'], county: 'Hiddenshire' },
      keeps: ['Hiddenshire'],
    },
    {
      why: 'a number at work of somebody who must not be contacted, in words about the child',
      parents: [parent({ contact: 'must-not-contact' })],
      child: { medicalNeeds: 'Ring dad on 01632 960922' },
      keeps: ['960922'],
    },
    {
      why: 'a number that reaches somebody who must not be contacted, however it is written',
      parents: [parent({ phone: '+44 7700 900999', address: [], postcode: '' }), parent({ forename: 'Bo', contact: 'must-not-contact' })],
      child: {},
      keeps: ['900999'],
    },
  ])('whoever’s field it would stand in: $why', ({ parents, child, keeps }) => {
    const one = describePupil(child)(caseWith(...parents));
    const text = filled(one);
    expect(keeps.filter((value) => text.includes(value))).toEqual([]);
    const named = child.address ? ['pupil.addressLine1', 'pupil.town', 'pupil.postcode', 'pupil.address'] : [];
    expect(fieldValues(one, noSettings, null).withheld).toEqual(expect.arrayContaining(named));
  });

  test('the child’s own address is given where no parent’s is confidential', () => {
    const one = describePupil({ address: ['7 Quiet Row', 'Calmham'], postcode: 'XX7 7XX' })(caseWith(parent({})));
    expect(filled(one)).toContain('7 Quiet Row');
  });

  test('in any order and number of parents, nothing of a kept-back one is in what may be filled', () => {
    const anyParent = fc.record({
      contact: fc.constantFrom('in-contact', 'enquiries-made', 'must-not-contact', undefined),
      confidentialAddress: fc.constantFrom('yes', 'no', undefined),
    });
    fc.assert(
      fc.property(fc.array(anyParent, { minLength: 1, maxLength: 6 }), (all) => {
        const canary = (place: number, what: string) => `canary-${place}-${what}`;
        const parents = all.map(({ contact, confidentialAddress }, place) =>
          parent({
            ...(contact && { contact }),
            ...(confidentialAddress && { confidentialAddress }),
            address: [canary(place, 'line'), canary(place, 'more'), canary(place, 'town')],
            postcode: canary(place, 'postcode'),
            email: canary(place, 'email'),
            phone: canary(place, 'phone'),
            county: canary(place, 'county'),
            homePhone: canary(place, 'home'),
            workPhone: canary(place, 'work'),
          }),
        );
        const text = filled(caseWith(...parents));
        const kept = all.flatMap(({ contact, confidentialAddress }, place) => {
          const address = ['line', 'more', 'town', 'postcode', 'county', 'home', 'work'];
          const never = contact === 'must-not-contact' ? [...address, 'email', 'phone'] : confidentialAddress === 'yes' ? address : [];
          return never.map((what) => canary(place, what));
        });
        expect(kept.filter((value) => text.includes(value))).toEqual([]);
      }),
    );
  });
});

describe('what only a form asks', () => {
  const asked = {
    ethnicity: 'White British',
    firstLanguage: 'Polish',
    lookedAfter: 'no',
    freeSchoolMeals: 'yes',
    pupilPremium: 'yes',
  } as const;
  const one = describePupil(asked)(newCase('c1', { name: 'Cy Sample' }, stamp));

  test('is given as it was typed, and said to be', () => {
    const { values } = fieldValues(one, noSettings, null);
    expect(values['pupil.ethnicity']).toEqual({ value: 'White British', source: 'the case, as typed in' });
    expect(values['pupil.lookedAfter']?.value).toBe('no');
    expect([values['pupil.freeSchoolMeals']?.value, values['pupil.pupilPremium']?.value]).toEqual(['yes', 'yes']);
  });

  test('is no longer given once it was emptied', () => {
    const { values } = fieldValues(describePupil({ ethnicity: undefined })(one), noSettings, null);
    expect([values['pupil.ethnicity'], values['pupil.firstLanguage']?.value]).toEqual([undefined, 'Polish']);
  });

  test('brothers and sisters are given in the order they were recorded, without those taken out', () => {
    const add = (id: string, forename: string) =>
      recordSibling(id, { forename, surname: 'Sample', dateOfBirth: '2015-06-02', school: 'Ashmere Primary School' }, stamp);
    const { values } = fieldValues(strikeSibling('s1', stamp)(add('s2', 'Flo')(add('s1', 'Gil')(one))), noSettings, null);
    expect(Object.entries(values).flatMap(([key, given]) => (key.startsWith('sibling.') ? [[key, given?.value]] : []))).toEqual([
      ['sibling.1.forename', 'Flo'],
      ['sibling.1.surname', 'Sample'],
      ['sibling.1.fullName', 'Flo Sample'],
      ['sibling.1.dateOfBirth', '2015-06-02'],
      ['sibling.1.school', 'Ashmere Primary School'],
    ]);
  });

  test('no check sees any of it', () => {
    const all = recordSibling(
      's1',
      { forename: 'Flo', surname: 'Sample', dateOfBirth: '2015-06-02', school: 'Ashmere Primary School' },
      stamp,
    )(one);
    const sent = JSON.stringify(
      toCheckRequest(all, bundledChecklist('kent', 'statutory-intervention')!, '2026-11-20', crypto.randomUUID(), []),
    );
    expect(sent).not.toMatch(/White|Polish|Flo|Ashmere|ethnic|premium|2015-06-02/i);
  });
});

describe('what the case holds of its evidence', () => {
  const empty = newCase('c1', { name: 'Cy Sample' }, stamp);
  const of = (pupilCase: PupilCase) => {
    const { values } = fieldValues(pupilCase, noSettings, null);
    return Object.fromEntries(Object.entries(values).map(([key, given]) => [key, given?.value]));
  };
  const meeting = (day: string, more = {}) => record('meetings', `m${day}`, { kind: 'attendance', day, ...more } as never, stamp);
  const letter = (kind: string, sent: string) => record('letters', `${kind}${sent}`, { kind, sent, parents: [] } as never, stamp);
  const visit = record('contacts', 'v1', { day: '2026-10-01', channel: 'home-visit', direction: 'made', parents: [] } as never, stamp);

  test.each<{ why: string; one: PupilCase; key: string; value: string | undefined }>([
    { why: 'the latest meeting', one: meeting('2026-10-09')(meeting('2026-11-02')(empty)), key: 'meeting.heldOn', value: '2026-11-02' },
    {
      why: 'a meeting that did not take place',
      one: meeting('2026-10-09', { held: 'no' })(empty),
      key: 'meeting.heldOn',
      value: undefined,
    },
    {
      why: 'nobody ticked who came',
      one: meeting('2026-10-09', { attendedBy: [] })(empty),
      key: 'meeting.attendedByParents',
      value: undefined,
    },
    {
      why: 'the first letter of concern',
      one: letter('attendance-concern', '2026-10-20')(letter('attendance-concern', '2026-09-20')(empty)),
      key: 'evidence.letterOfConcernOn',
      value: '2026-09-20',
    },
    { why: 'a list of contacts nobody said is whole', one: visit(empty), key: 'evidence.homeVisits', value: undefined },
    {
      why: 'a list of contacts that is whole',
      one: { ...visit(empty), evidence: { ...visit(empty).evidence, contacts: { ...visit(empty).evidence.contacts, listed: 'all' } } },
      key: 'evidence.homeVisits',
      value: '1',
    },
  ])('$why: $value', ({ one, key, value }) => {
    expect(of(one)[key]).toBe(value);
  });

  test.each([
    { phone: '07700 900999', mobile: '07700 900999' },
    { phone: '+44 7700 900999', mobile: '+44 7700 900999' },
    { phone: '01632 960101', mobile: undefined },
  ])('$phone for a mobile: $mobile', ({ phone, mobile }) => {
    expect(of(caseWith(parent({ phone })))['parent.1.mobilePhone']).toBe(mobile);
  });
});

describe('what is asked for', () => {
  const asked = (authority: string, route: string, form?: string) =>
    fieldValues(caseWith(), { ...noSettings, authority, route }, null, form).values['referral.route']?.value;
  test.each([
    { why: 'as the settings say', authority: 'kent', route: 'statutory-intervention', said: 'Statutory attendance intervention' },
    { why: 'absence', authority: 'barking-and-dagenham', route: 'penalty-notice-irregular', said: 'Penalty notice' },
    { why: 'leave that was declined', authority: 'barking-and-dagenham', route: 'penalty-notice-leave-requested', said: 'Penalty notice' },
    {
      why: 'leave nobody asked for',
      authority: 'barking-and-dagenham',
      route: 'penalty-notice-leave-not-requested',
      said: 'Penalty notice',
    },
    { why: 'a self-check is no request', authority: 'kent', route: 'whole-school', said: undefined },
  ])('$why', ({ authority, route, said }) => {
    expect(asked(authority, route)).toBe(said);
  });

  test('is not told to a form for another request', () => {
    expect(asked('kent', 'statutory-intervention', 'penalty-notice')).toBeUndefined();
    expect(asked('kent', 'statutory-intervention', 'statutory-intervention')).toBeDefined();
  });
});
