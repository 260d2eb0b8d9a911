import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newCase, type Parent, type PupilCase } from '../../../extension/case/case.ts';
import { record } from '../../../extension/case/changes.ts';
import { fieldValues } from '../../../extension/case/field-values.ts';
import { noSettings } from '../../../extension/case/settings.ts';

const stamp = { at: '2026-11-20T09:00:00.000Z', by: '' };
const told = {
  address: ['12 Secret Street', 'Flat 3', 'Hiddenham'],
  postcode: 'ZZ9 9ZZ',
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
const where = [...told.address, told.postcode];
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
    const { withheld } = fieldValues(caseWith(parent({}), parent({ contact: 'must-not-contact' })), noSettings, null);
    expect(withheld).toEqual(expect.arrayContaining(['parent.2.email', 'parent.2.phone', 'parent.2.address', 'parent.2.postcode']));
    expect(withheld.filter((key) => key.startsWith('parent.1.'))).toEqual([]);
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
          }),
        );
        const text = filled(caseWith(...parents));
        const kept = all.flatMap(({ contact, confidentialAddress }, place) => {
          const address = ['line', 'more', 'town', 'postcode'];
          const never = contact === 'must-not-contact' ? [...address, 'email', 'phone'] : confidentialAddress === 'yes' ? address : [];
          return never.map((what) => canary(place, what));
        });
        expect(kept.filter((value) => text.includes(value))).toEqual([]);
      }),
    );
  });
});
