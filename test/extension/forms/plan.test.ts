import { describe, expect, test } from 'vitest';
import { identityIn, scanForm, type FieldKey } from '../../../extension/forms/index.ts';
import { ada, box, choice, dateBoxes, entryFor, fieldCalled, given, planNow, radios, show, under } from './page.ts';

const pupil = (html: string) => under('Pupil details', html);
const parent = (html: string) => under('Parent 1', html);

describe('each field gets one state', () => {
  test.each([
    { why: 'empty', html: pupil(box('Forename')), key: 'pupil.forename', value: 'Ada', state: 'write' },
    {
      why: 'already there, written differently',
      html: parent(box('Surname', 'value="o’neill"')),
      key: 'parent.1.surname',
      value: "O'Neill",
      state: 'agrees',
    },
    {
      why: 'a telephone number with spaces and country',
      html: parent(box('Telephone', 'value="+44 (0)1632 960 001"')),
      key: 'parent.1.phone',
      value: '01632 960001',
      state: 'agrees',
    },
    {
      why: 'a number at work in another writing',
      html: parent(box('Work telephone', 'type=tel value="+44 1632 960 002"')),
      key: 'parent.1.workPhone',
      value: '01632 960002',
      state: 'agrees',
    },
    {
      why: 'a box for telephone numbers takes a parent’s mobile',
      html: parent(box('Mobile number', 'type=tel')),
      key: 'parent.1.mobilePhone',
      value: '07700 900001',
      state: 'write',
    },
    {
      why: 'a worker under “Agencies”: which of them nobody says',
      html: under('Agencies', box('Allocated worker')),
      key: 'agency.1.worker',
      value: 'W. Worker',
      state: 'suggested',
    },
    {
      why: 'a postcode without its space',
      html: pupil(box('Postcode', 'value=zz11zz')),
      key: 'pupil.postcode',
      value: 'ZZ1 1ZZ',
      state: 'agrees',
    },
    {
      why: 'something else stands there',
      html: parent(box('Surname', 'value=Other')),
      key: 'parent.1.surname',
      value: 'Sample',
      state: 'conflict',
    },
    {
      why: 'something else stands in a locked field',
      html: parent(box('Surname', 'value=Other readonly')),
      key: 'parent.1.surname',
      value: 'Sample',
      state: 'conflict',
    },
    {
      why: 'nobody said which parent',
      html: under('Parent', box('Surname')),
      key: 'parent.1.surname',
      value: 'Sample',
      state: 'suggested',
    },
    {
      why: 'longer than the field takes',
      html: parent(box('Surname', 'maxlength=5')),
      key: 'parent.1.surname',
      value: 'Sample',
      state: 'too-long',
    },
    {
      why: 'exactly as long as it takes',
      html: parent(box('Surname', 'maxlength=6')),
      key: 'parent.1.surname',
      value: 'Sample',
      state: 'write',
    },
    {
      why: 'a number box drops what it does not know',
      html: box('DfE number', 'type=number'),
      key: 'school.number',
      value: '886/4000',
      state: 'wrong-kind',
    },
    {
      why: 'a number box drops leading zeros',
      html: box('DfE number', 'type=number'),
      key: 'school.number',
      value: '0864000',
      state: 'wrong-kind',
    },
  ] as const)('$why: $state', ({ html, key, value, state }) => {
    show(html);
    expect(entryFor(key, planNow(given({ [key]: value })).entries).state).toBe(state);
  });

  test('the case does not hold it', () => {
    show(pupil(box('Forename')));
    expect(planNow({}).entries).toMatchObject([{ state: 'no-value', value: '' }]);
  });

  test('what cannot be seen or touched has no entry', () => {
    show(pupil(box('Forename', 'style="display:none"') + box('Surname', 'readonly')));
    expect(planNow(ada).entries).toEqual([]);
  });
});

describe('choices match by words, value or synonym; never the nearest', () => {
  test.each([
    { why: 'exact words', options: ['Mother', 'Father'], key: 'parent.1.relationship', value: 'mother', typed: 'Mother' },
    { why: 'a synonym', options: ['Mum', 'Dad'], key: 'parent.1.relationship', value: 'Mother', typed: 'Mum' },
    {
      why: 'spelling of step-mother',
      options: ['Mother', 'Step mother'],
      key: 'parent.1.relationship',
      value: 'stepmother',
      typed: 'Step mother',
    },
    {
      why: 'says more than the case does',
      options: ['Natural mother', 'Adoptive mother'],
      key: 'parent.1.relationship',
      value: 'Mother',
      typed: null,
    },
    {
      why: 'one of several that begin alike',
      options: ['Foster mother', 'Grandmother'],
      key: 'parent.1.relationship',
      value: 'Mother',
      typed: null,
    },
    { why: 'two that say the same', options: ['Mum', 'mother', 'MOTHER'], key: 'parent.1.relationship', value: 'Mother', typed: null },
    { why: 'a title with a stop', options: ['Mr.', 'Mrs.'], key: 'parent.1.title', value: 'Mr', typed: 'Mr.' },
    { why: 'not Mrs for Ms', options: ['Mr', 'Mrs', 'Miss'], key: 'parent.1.title', value: 'Ms', typed: null },
  ] as const)('$why', ({ options, key, value, typed }) => {
    const label = key.endsWith('title') ? 'Title' : 'Relationship to pupil';
    show(parent(choice(label, ...options)));
    const { state, value: chosen } = entryFor(key, planNow(given({ [key]: value })).entries);
    expect([state, chosen]).toEqual(typed === null ? ['no-option', ''] : ['write', typed]);
  });

  test.each([
    {
      why: 'words and their code in brackets',
      options: ['No SEN (N)', 'SEN Support (K)', 'Education, Health and Care Plan (EHCP)'],
      value: 'EHC plan',
      typed: 'Education, Health and Care Plan (EHCP)',
    },
    {
      why: 'a code before its words',
      options: ['N - No special educational need', 'K - SEN Support', 'E: Education, health and care plan'],
      value: 'SEN support',
      typed: 'K - SEN Support',
    },
    {
      why: 'not a code that its words contradict',
      options: ['K - Education, health and care plan', 'E - SEN Support'],
      value: 'SEN support',
      typed: null,
    },
  ])('SEN status: $why', ({ options, value, typed }) => {
    show(pupil(choice('SEN status', ...options)));
    expect(entryFor('pupil.senStatus', planNow(given({ 'pupil.senStatus': value })).entries).value).toBe(typed ?? '');
  });

  test.each([
    { options: ['7', '8', '9'], value: 'Year 9', typed: '9' },
    { options: ['Year 7', 'Year 8', 'Year 9'], value: '9', typed: 'Year 9' },
    { options: ['Y07', 'Y08', 'Y09'], value: 'Year 9', typed: 'Y09' },
    { options: ['Year 10', 'Year 11', 'Year 12'], value: '1', typed: null },
    { options: ['Year 8 (age 12 to 13)', 'Year 9 (age 13-14)'], value: '9', typed: 'Year 9 (age 13-14)' },
    { options: ['Year 8 (age 13 to 14)', 'Year 9 (age 14 to 15)'], value: '9', typed: null },
    { options: ['Yr. 8', 'Yr. 9'], value: '9', typed: 'Yr. 9' },
    { options: ['Year Group 8', 'Year Group 9'], value: 'Year 9', typed: 'Year Group 9' },
    { options: ['Reception', 'Year 1', 'Year 2', 'Year 3'], value: 'R', typed: 'Reception' },
  ])('year $value among $options', ({ options, value, typed }) => {
    show(pupil(choice('Year group', ...options)));
    expect(entryFor('pupil.yearGroup', planNow(given({ 'pupil.yearGroup': value })).entries).value).toBe(typed ?? '');
  });

  test.each([
    { why: 'a group and a dash', options: ['White', 'White - British', 'White - Irish'], value: 'White British', typed: 'White - British' },
    { why: 'the census’s code', options: ['WBRI', 'WIRI', 'MWAS'], value: 'White British', typed: 'WBRI' },
    { why: 'code and words', options: ['WBRI: White British', 'WIRI: White Irish'], value: 'White - Irish', typed: 'WIRI: White Irish' },
    { why: 'a code in the case', options: ['White and Asian', 'Asian'], value: 'MWAS', typed: 'White and Asian' },
    {
      why: 'with its group',
      options: ['Mixed - White and Asian', 'British - Asian'],
      value: 'White and Asian',
      typed: 'Mixed - White and Asian',
    },
    {
      why: 'the words of the 2021 census',
      options: ['English, Welsh, Scottish, Northern Irish or British', 'Irish'],
      value: 'WBRI',
      typed: 'English, Welsh, Scottish, Northern Irish or British',
    },
    {
      why: 'a word that is also a code',
      options: ['Any other Black background', 'Both'],
      value: 'Any other Black background',
      typed: 'Any other Black background',
    },
    { why: 'not the wider group', options: ['White', 'Asian', 'Black'], value: 'White British', typed: null },
    { why: 'not a group that is two', options: ['Gypsy or Irish Traveller'], value: 'Traveller of Irish heritage', typed: null },
    { why: 'not a code whose words say another', options: ['WBRI: White Irish'], value: 'White British', typed: null },
    { why: 'two that say the same', options: ['WBRI', 'White - British'], value: 'WBRI - White British', typed: null },
  ])('ethnicity, $why', ({ options, value, typed }) => {
    show(pupil(choice('Ethnicity', ...options)));
    expect(entryFor('pupil.ethnicity', planNow(given({ 'pupil.ethnicity': value })).entries).value).toBe(typed ?? '');
  });

  test.each<{ why: string; label: string; key: FieldKey; value: string; options: string; typed: string | null }>([
    {
      why: 'decides where the words say nothing that is known',
      label: 'SEN status',
      key: 'pupil.senStatus',
      value: 'EHCP',
      options: '<option value=EHCP>A plan is in place</option><option value=NONE>Nothing is in place</option>',
      typed: 'A plan is in place',
    },
    {
      why: 'is a row of a database, one more than the year',
      label: 'Year group',
      key: 'pupil.yearGroup',
      value: '9',
      options: '<option value=1>Reception</option><option value=9>Year 8</option><option value=10>Year 9</option>',
      typed: 'Year 9',
    },
    {
      why: 'is only a number',
      label: 'Year group',
      key: 'pupil.yearGroup',
      value: '9',
      options: '<option value=8>Eighth</option><option value=9>Ninth</option>',
      typed: null,
    },
    {
      why: 'numbers a band',
      label: 'Number of unauthorised sessions this school year',
      key: 'absence.unauthorisedSessions',
      value: '2',
      options: '<option value=1>1 to 10</option><option value=2>11 to 20</option>',
      typed: null,
    },
    {
      why: 'is contradicted by the words',
      label: 'Title of parent 1',
      key: 'parent.1.title',
      value: 'Dr',
      options: '<option value=Dr>Mr</option><option value=Mr>Doctor of something</option>',
      typed: null,
    },
  ])('the value of an option $why', ({ label, key, value, options, typed }) => {
    show(`<label>${label}<select><option value="">Please select</option>${options}</select></label>`);
    const { state, value: chosen } = entryFor(key, planNow(given({ [key]: value })).entries);
    expect([state === 'no-option', chosen]).toEqual([typed === null, typed ?? '']);
  });

  test.each([
    'Please select one',
    'Select title',
    'Select…',
    'Please select an option',
    '-- Select --',
    '--Please choose--',
    'Choose a title',
  ])('“%s” is no choice, whatever its value', (words) => {
    show(parent(`<label>Title<select><option value=0>${words}</option><option value=1>Mr</option></select></label>`));
    expect(entryFor('parent.1.title', planNow(given({ 'parent.1.title': 'Mr' })).entries)).toMatchObject({ value: 'Mr', onForm: '' });
  });

  test('two that say the same are none, though the value of one would decide', () => {
    show(
      pupil(
        '<label>Year group<select><option></option><option value=9>9</option><option value=9x>9</option><option>8</option></select></label>',
      ),
    );
    const { state, why } = entryFor('pupil.yearGroup', planNow(given({ 'pupil.yearGroup': '9' })).entries);
    expect([state, why.at(-1)]).toEqual(['no-option', 'more than one of its choices says this']);
  });

  test('yes or no', () => {
    show(parent(radios('Does this person live with the pupil?', 'l', 'Yes', 'No', 'Not known')));
    expect(planNow(given({ 'parent.1.livesWithPupil': 'no' })).entries).toMatchObject([{ state: 'write', value: 'No', shows: 'no' }]);
  });
});

describe('dates', () => {
  test.each([
    { why: 'a date box', html: box('Date of birth', 'type=date'), value: '2011-03-12' },
    { why: 'in parts', html: dateBoxes('Date of birth', 'dob'), value: '2011-03-12' },
    { why: 'a text box, day first in England', html: box('Date of birth'), value: '12/03/2011' },
    { why: 'a hint that says otherwise', html: box('Date of birth', 'placeholder="MM/DD/YYYY"'), value: '03/12/2011' },
    { why: 'a hint of ISO', html: box('Date of birth', 'placeholder="yyyy-mm-dd"'), value: '2011-03-12' },
  ])('typed for $why, and shown in words', ({ html, value }) => {
    show(pupil(html));
    expect(planNow(ada).entries).toMatchObject([{ state: 'write', value, shows: 'Saturday 12 March 2011' }]);
  });

  test.each([
    { onForm: '12/3/2011', agrees: true },
    { onForm: '12 March 2011', agrees: true },
    { onForm: '12-03-2011', agrees: true },
    { onForm: '03/12/2011', agrees: false },
    { onForm: '12/13/2011', agrees: false },
  ])('$onForm on the form', ({ onForm, agrees }) => {
    show(pupil(box('Date of birth', `value="${onForm}"`)));
    const { entries, refusal } = planNow(ada);
    expect(agrees ? entries[0]?.state : refusal?.why).toBe(agrees ? 'agrees' : 'another-pupil');
  });
});

describe('promise 13: a form that holds another pupil is refused whole', () => {
  test.each([
    { why: 'another surname', html: box('Surname', 'value=Other') },
    { why: 'another forename', html: box('Forename', 'value=Grace') },
    { why: 'another forename of the same beginning', html: box('Forename', 'value=Adam') },
    { why: 'another full name', html: box('Name', 'value="Grace Sample"') },
    { why: 'another UPN', html: box('UPN', 'value=B000000000002') },
    { why: 'another birth date', html: dateBoxes('Date of birth', 'dob').replace('name="dob-day"', 'name="dob-day" value=13') },
    { why: 'a locked field', html: box('Surname', 'value=Other readonly') },
    { why: 'something shaped like a UPN in a field nobody knows', html: box('Pupil reference', 'value=B000000000002') },
    { why: 'text on a later step', html: '<dl><dt>Surname</dt><dd>Other</dd></dl>' },
    { why: 'a table of answers', html: '<table><tr><th>Date of birth</th><td>13 March 2011</td></tr></table>' },
  ])('$why', ({ html }) => {
    show(`<h2>Pupil details</h2>${html}${box('Known as')}`);
    const plan = planNow(given({ ...plain(ada), 'pupil.knownAs': 'Addy' }));
    expect(plan).toEqual({ entries: [], refusal: { why: 'another-pupil', label: expect.any(String) } });
    expect(planNow(identityIn(given({ ...plain(ada), 'pupil.knownAs': 'Addy' })))).toEqual(plan);
  });

  test('to tell that, nothing of a case goes to a page but what tells whose it is', () => {
    const values = { ...plain(ada), 'pupil.medicalNeeds': 'Asthma', 'absence.barriers': 'The bus', 'parent.1.phone': '01632 960001' };
    expect(JSON.stringify(identityIn(given(values)))).not.toMatch(/Asthma|bus|960001/);
  });

  test.each([
    { why: 'the same, in capitals', html: box('Surname', 'value=SAMPLE') },
    { why: 'a middle name more', html: box('Forename', 'value="Ada Mary"') },
    { why: 'the name the child is known by', html: box('Forename', 'value=Addy') },
    { why: 'surname first', html: box('Name', 'value="SAMPLE, Ada"') },
    { why: 'a full name with a middle name', html: box('Name', 'value="Ada Mary Sample"') },
    { why: "another person's surname", html: under('Parent 1', box('Surname', 'value=Other')) },
    { why: 'a previous surname', html: box('Previous surname', 'value=Other') },
    { why: 'an answer not given', html: '<dl><dt>Surname</dt><dd>Not provided</dd></dl>' },
    { why: 'a heading row of a table', html: '<table><tr><th>Surname</th><th>Forename</th></tr></table>' },
  ])('not refused: $why', ({ html }) => {
    show(`<h2>Pupil details</h2>${html}`);
    expect(planNow(given({ ...plain(ada), 'pupil.knownAs': 'Addy' })).refusal).toBeNull();
  });

  test('compares with the whole name where the case holds no other', () => {
    show(pupil(box('Surname', 'value=Other')));
    expect(planNow(given({ 'pupil.fullName': 'Sample, Ada' })).refusal).toEqual({ why: 'another-pupil', label: 'Surname' });
    show(pupil(box('Surname', 'value=Sample')));
    expect(planNow(given({ 'pupil.fullName': 'Sample, Ada' })).refusal).toBeNull();
  });
});

describe('only what is empty or ours is written', () => {
  test('what we wrote may be brought up to date, and is no evidence of another pupil', () => {
    show(pupil(box('Surname', 'value=Sampel')));
    const [before] = planNow(ada).entries;
    expect(before).toBeUndefined();
    const id = idOf('Surname');
    expect(planNow(ada, { [id]: 'Sampel' }).entries).toMatchObject([{ state: 'write', value: 'Sample', onForm: 'Sampel' }]);
  });

  test('what the user changed since is theirs', () => {
    show(parent(box('Surname', 'value=Changed')));
    const values = given({ 'parent.1.surname': 'Sample' });
    expect(planNow(values, { [idOf('Surname')]: 'Sample' }).entries).toMatchObject([{ state: 'conflict', onForm: 'Changed' }]);
  });
});

test('promise 12: what is withheld is named and told nobody, even if it was handed in by mistake', () => {
  show(parent(box('Postcode') + box('Surname')));
  const values = given({ 'parent.1.postcode': 'ZZ1 1ZZ', 'parent.1.surname': 'Sample' });
  const { entries } = planNow(values, {}, ['parent.1.postcode']);
  expect(entries.map(({ key, state }) => [key, state])).toEqual([
    ['parent.1.postcode', 'withheld'],
    ['parent.1.surname', 'write'],
  ]);
  expect(JSON.stringify(entries)).not.toContain('ZZ1');
});

test('every entry carries where its value came from and why it goes there', () => {
  show(pupil(box('Forename')));
  expect(planNow(ada).entries).toMatchObject([
    { source: 'the case', why: ['the label says “forename”', 'it stands under “Pupil details”'] },
  ]);
});

const plain = (values: typeof ada): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, held]) => [key, held?.value ?? '']));

const idOf = (label: string): string => fieldCalled(scanForm(document), label).id;
