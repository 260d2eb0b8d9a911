import { describe, expect, test } from 'vitest';
import { handleWords } from '../../../extension/forms/handle.ts';
import { matchesBy, under } from './page.ts';

const nothing = { how: 'left-alone', key: null };
const suggested = (key: string) => ({ how: 'suggested', key });

/** A label that says nothing we know. */
const wordless = 'Box 4c';

const field = ({ section, label, name }: { section: string; label: string; name: string }): string => {
  const html = `<div><label>${label}<input name="${name}"></label></div>`;
  return section === '' ? html : under(section, html);
};

describe('what a platform’s name for a field says, and what that weighs beside its label', () => {
  test.each([
    {
      why: 'WebForms: it can only suggest',
      section: '',
      label: wordless,
      name: 'ctl00$ContentPlaceHolder1$txtPupilSurname',
      words: 'pupil surname',
      expected: suggested('pupil.surname'),
    },
    {
      why: 'WebForms, a list: only a pupil has one',
      section: '',
      label: wordless,
      name: 'ctl00$ContentPlaceHolder1$ddlYearGroup',
      words: 'year group',
      expected: suggested('pupil.yearGroup'),
    },
    {
      why: 'Power Pages',
      section: '',
      label: wordless,
      name: 'ctl00$ContentContainer$EntityFormControl_8f2c1d4ae6b7$EntityFormView$bp_parent2firstname',
      words: 'parent 2 first name',
      expected: suggested('parent.2.forename'),
    },
    {
      why: 'AchieveForms',
      section: '',
      label: wordless,
      name: 'child_dob',
      words: 'child dob',
      expected: suggested('pupil.dateOfBirth'),
    },
    {
      why: 'Netcall: it does not say which parent',
      section: '',
      label: wordless,
      name: 'ctl_carerPostcode',
      words: 'carer postcode',
      expected: nothing,
    },
    { why: 'Jadu: nothing', section: '', label: wordless, name: 'qe15d03b6a1f24831aa9_0_0', words: '', expected: nothing },
    { why: 'a builder that numbers: nothing', section: '', label: wordless, name: 'text1', words: '', expected: nothing },
    { why: 'Verj.io: nothing', section: '', label: wordless, name: 'CTID-a8XkP2-_-A', words: '', expected: nothing },
    {
      why: 'it says which parent, and the label does not',
      section: 'Parent or carer',
      label: 'Surname',
      name: 'ctl00$Main$txtParent2Surname',
      words: 'parent 2 surname',
      expected: suggested('parent.2.surname'),
    },
    {
      why: 'it says that the parent who is not numbered is the first',
      section: 'Parent or carer',
      label: 'Surname',
      name: 'parent1_surname',
      words: 'parent 1 surname',
      expected: { how: 'automatic', key: 'parent.1.surname' },
    },
    {
      why: 'a bare label is settled by its section or not at all: the name can only suggest',
      section: '',
      label: 'Surname',
      name: 'pupil_surname',
      words: 'pupil surname',
      expected: suggested('pupil.surname'),
    },
    {
      why: 'it was copied from the other parent, or the heading is wrong: a person says which',
      section: 'Parent 1',
      label: 'Surname',
      name: 'parent2_surname',
      words: 'parent 2 surname',
      expected: suggested('parent.1.surname'),
    },
    {
      why: 'a label in doubt stays in doubt, whatever the name says',
      section: '',
      label: 'Unauthorised sessions in the period',
      name: 'absence_ua_sessions',
      words: 'absence ua sessions',
      expected: suggested('absence.unauthorisedSessions'),
    },
    {
      why: 'a near miss stays one',
      section: 'Pupil',
      label: 'Previous surname',
      name: 'pupil_surname',
      words: 'pupil surname',
      expected: nothing,
    },
    {
      why: 'what stands among somebody else’s fields stays theirs',
      section: 'Social worker',
      label: 'Surname',
      name: 'pupil_surname',
      words: 'pupil surname',
      expected: nothing,
    },
  ])('$why: $name', ({ words, expected, ...asked }) => {
    const signature = { tag: 'input', type: 'text', name: asked.name, elementId: '', label: '', section: '' };
    expect([handleWords({ signature }), matchesBy(field(asked)).get(asked.label)]).toMatchObject([words, expected]);
  });

  test('and said in the reasons', () => {
    const why = (section: string, name: string) =>
      matchesBy(field({ section, label: 'Surname', name }))
        .get('Surname')!
        .why.join('; ');
    expect(why('Parent or carer', 'parent1_surname')).toContain('its name on the page, “parent 1 surname”, says the same, and of whom');
    expect(why('Parent 1', 'parent2_surname')).toContain('but its name on the page, “parent 2 surname”, says something else');
  });
});
