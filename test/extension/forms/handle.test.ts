import { describe, expect, test } from 'vitest';
import { handleWords } from '../../../extension/forms/handle.ts';
import { matchesBy, under } from './page.ts';

const named = (label: string, name: string): string => `<div><label>${label}<input name="${name}"></label></div>`;

describe('what a platform’s name for a field says', () => {
  test.each([
    { like: 'WebForms', name: 'ctl00$ContentPlaceHolder1$txtPupilSurname', words: 'pupil surname' },
    { like: 'WebForms, a list', name: 'ctl00$ContentPlaceHolder1$ddlYearGroup', words: 'year group' },
    {
      like: 'Power Pages',
      name: 'ctl00$ContentContainer$EntityFormControl_8f2c1d4ae6b7$EntityFormView$bp_parent2firstname',
      words: 'parent 2 first name',
    },
    { like: 'AchieveForms', name: 'child_dob', words: 'child dob' },
    { like: 'Netcall', name: 'ctl_carerPostcode', words: 'carer postcode' },
    { like: 'Jadu, where a name says nothing', name: 'qe15d03b6a1f24831aa9_0_0', words: '' },
    { like: 'a builder that numbers', name: 'text1', words: '' },
    { like: 'Verj.io', name: 'CTID-a8XkP2-_-A', words: '' },
  ])('$like: $name', ({ name, words }) => {
    expect(handleWords({ signature: { tag: 'input', type: 'text', name, elementId: '', label: '', section: '' } })).toBe(words);
  });
});

describe('weighed beside the label', () => {
  test.each([
    {
      why: 'it says which parent, and the label does not',
      html: under('Parent or carer', named('Surname', 'ctl00$Main$txtParent2Surname')),
      label: 'Surname',
      expected: { how: 'suggested', key: 'parent.2.surname' },
    },
    {
      why: 'it says that the parent who is not numbered is the first',
      html: under('Parent or carer', named('Surname', 'parent1_surname')),
      label: 'Surname',
      expected: { how: 'automatic', key: 'parent.1.surname' },
    },
    {
      why: 'a bare label is settled by its section or not at all: the name can only suggest',
      html: named('Surname', 'pupil_surname'),
      label: 'Surname',
      expected: { how: 'suggested', key: 'pupil.surname' },
    },
    {
      why: 'a label that says nothing we know',
      html: named('Box 4c', 'ctl00$Main$txtPupilUpn'),
      label: 'Box 4c',
      expected: { how: 'suggested', key: 'pupil.upn' },
    },
    {
      why: 'it was copied from the other parent, or the heading is wrong: a person says which',
      html: under('Parent 1', named('Surname', 'parent2_surname')),
      label: 'Surname',
      expected: { how: 'suggested', key: 'parent.1.surname' },
    },
    {
      why: 'a label in doubt stays in doubt, whatever the name says',
      html: named('Unauthorised sessions in the last 100 sessions', 'absence_ua_sessions'),
      label: 'Unauthorised sessions in the last 100 sessions',
      expected: { how: 'suggested', key: 'absence.unauthorisedSessions' },
    },
    {
      why: 'a near miss stays one',
      html: under('Pupil', named('Previous surname', 'pupil_surname')),
      label: 'Previous surname',
      expected: { how: 'left-alone', key: null },
    },
    {
      why: 'what stands among somebody else’s fields stays theirs',
      html: under('Social worker', named('Surname', 'pupil_surname')),
      label: 'Surname',
      expected: { how: 'left-alone', key: null },
    },
  ])('$why', ({ html, label, expected }) => {
    expect(matchesBy(html).get(label)).toMatchObject(expected);
  });

  test('and said in the reasons', () => {
    const why = (html: string) => matchesBy(html).get('Surname')!.why.join('; ');
    expect(why(under('Parent or carer', named('Surname', 'parent1_surname')))).toContain(
      'its name on the page, “parent 1 surname”, says the same, and of whom',
    );
    expect(why(under('Parent 1', named('Surname', 'parent2_surname')))).toContain(
      'but its name on the page, “parent 2 surname”, says something else',
    );
  });
});
