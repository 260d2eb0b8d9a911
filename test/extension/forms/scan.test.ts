import { describe, expect, test } from 'vitest';
import { scanForm } from '../../../extension/forms/index.ts';
import { findField } from '../../../extension/forms/scan.ts';
import { onlyOpenRoots } from '../../../extension/forms/page-elements.ts';
import { box, choice, dateBoxes, fieldCalled, look, radios, show, under } from './page.ts';

test('one question is one field, however many boxes it has', () => {
  const form = look(
    box('Forename') +
      dateBoxes('Date of birth', 'dob') +
      radios('Lives with the pupil?', 'lives', 'Yes', 'No') +
      choice('Title', 'Mr', 'Mrs') +
      '<textarea aria-label="Notes"></textarea>',
  );
  expect(form.fields.map(({ kind, label }) => [kind, label])).toEqual([
    ['text', 'Forename'],
    ['day-parts', 'Date of birth'],
    ['radios', 'Lives with the pupil?'],
    ['select', 'Title'],
    ['area', 'Notes'],
  ]);
});

test.each([
  {
    why: 'people as columns',
    table: '<tr><td></td><th>Parent 1</th><th>Parent 2</th></tr><tr><th>Surname</th><td><input></td><td><input></td></tr>',
    labels: ['Parent 1: Surname', 'Parent 2: Surname'],
  },
  {
    why: 'people as rows, and nothing says whose',
    table: '<tr><th>Name</th><th>School</th></tr><tr><td><input></td><td><input></td></tr>',
    labels: ['Name', 'School'],
  },
  {
    why: 'two questions to a row',
    table: '<tr><td>Surname:</td><td><input></td><td>Forename:</td><td><input></td></tr>',
    labels: ['Surname', 'Forename'],
  },
  {
    why: 'one cell before two boxes names neither',
    table: '<tr><td>Dates</td><td><input><input></td></tr>',
    labels: ['', ''],
  },
  {
    why: 'columns named in plain cells, rows by their number',
    table: '<tr><td></td><td>Name</td><td>Born</td></tr><tr><td>1</td><td><input></td><td><input></td></tr>',
    labels: ['Name: 1', 'Born: 1'],
  },
  {
    why: 'cells above that stand over names name nothing',
    table: '<tr><td>Pupil</td><td>Details</td></tr><tr><td>Surname</td><td><input></td></tr>',
    labels: ['Surname'],
  },
  {
    why: 'choices laid out in a table of their own',
    table:
      '<tr><td>Young carer?</td><td><table><tr><td><input type=radio name=c>Y</td><td><input type=radio name=c>N</td></tr></table></td></tr>',
    labels: ['Young carer?'],
  },
])('a table as a form: $why', ({ table, labels }) => {
  const { fields } = look(`<table>${table}</table>`);
  expect(fields.map(({ label, labelled }) => (labelled ? label : ''))).toEqual(labels);
});

test.each([
  {
    why: 'ids that end in the part',
    html: '<label>DOB <input id="dob-day"><input id="dob-month"><input id="dob-year"></label>',
    kinds: ['day-parts'],
  },
  {
    why: 'month chosen from a list',
    html: under('Born', '<input aria-label="Day"><select aria-label="Month"><option>March</option></select><input aria-label="Year">'),
    kinds: ['day-parts'],
  },
  {
    why: 'camel-case names',
    html: under('Born', '<input name="dobDay"><input name="dobMonth"><input name="dobYear">'),
    kinds: ['day-parts'],
  },
  {
    why: 'placeholders only',
    html: under('Born', '<input placeholder="DD"><input placeholder="MM"><input placeholder="YYYY">'),
    kinds: ['day-parts'],
  },
  {
    why: 'a year group between two days is no date',
    html: '<input aria-label="Day"><input aria-label="Year"><input aria-label="Day">',
    kinds: ['text', 'text', 'text'],
  },
  { why: 'two parts are not a date', html: '<input aria-label="Month"><input aria-label="Year">', kinds: ['text', 'text'] },
])('date in parts: $why', ({ html, kinds }) => {
  expect(look(html).fields.map(({ kind }) => kind)).toEqual(kinds);
});

describe('what a field is called, and where it stands', () => {
  test.each([
    { why: 'label', html: '<label>UPN <input></label>', label: 'UPN', labelled: true },
    { why: 'aria-label', html: '<input aria-label="UPN">', label: 'UPN', labelled: true },
    {
      why: 'aria-labelledby of two',
      html: '<b id=a>Pupil</b><i id=b>UPN</i><input aria-labelledby="a b">',
      label: 'Pupil UPN',
      labelled: true,
    },
    { why: 'the only question of its row', html: '<table><tr><td>UPN</td><td><input></td></tr></table>', label: 'UPN', labelled: true },
    { why: 'words before a placeholder', html: '<div>UPN</div><div><input placeholder="e.g. A1"></div>', label: 'UPN', labelled: false },
    { why: 'never the words before another control', html: '<div>UPN <input aria-label="first"><input></div>', label: '', labelled: false },
  ])('$why', ({ html, label, labelled }) => {
    expect(look(html).fields.at(-1)).toMatchObject({ label, labelled });
  });

  test.each([
    { why: 'legend', html: under('Pupil', box('Name')), section: ['Pupil'] },
    { why: 'nested legends', html: under('Parent 2', under('Address', box('Town'))), section: ['Parent 2', 'Address'] },
    {
      why: 'headings by level',
      html: `<h1>Form</h1><h2>Pupil</h2><h3>Home</h3><h2>Parent 1</h2>${box('Name')}`,
      section: ['Form', 'Parent 1'],
    },
    { why: 'a heading inside a section ends with it', html: `<section><h2>Pupil</h2></section>${box('Name')}`, section: [] },
    {
      why: 'a question’s own words are no heading of it, though the page says so',
      html: '<div role=heading aria-level=2>Other children</div><div id=q role=heading aria-level=3>Name</div><input aria-labelledby=q>',
      section: ['Other children'],
    },
    {
      why: 'a row across a table heads those below it',
      html: '<table><tr><td colspan=2><b>Parent 1</b></td></tr><tr><td>Name</td><td><input></td></tr></table>',
      section: ['Parent 1'],
    },
    {
      why: 'and nothing after the table',
      html: `<table><tr><th colspan=2>Parent 1</th></tr><tr><td>Age</td><td><input></td></tr></table>${box('Name')}`,
      section: [],
    },
    {
      why: 'a bold line of its own above several questions',
      html: `<p><strong>Parent 1</strong></p><div>${box('Age')}</div><div>${box('Name')}</div>`,
      section: ['Parent 1'],
    },
    {
      why: 'and the next such line takes its place, whatever it says',
      html: `<p class="section-title">Parent 1</p>${box('Age')}<p class="section-title">More</p>${box('Name')}`,
      section: ['More'],
    },
    {
      why: 'a bold line that is the next question’s own words',
      html: `<p><b>Parent 1</b></p><input><p><b>Name</b></p><input aria-label="Name">`,
      section: [],
    },
    {
      why: 'a bold line that is a sentence',
      html: `<p><b>Tell us about the pupil.</b></p>${box('Age')}${box('Name')}`,
      section: [],
    },
    { why: 'a named region', html: `<div role=group aria-label="Parent 1">${box('Name')}</div>`, section: ['Parent 1'] },
    {
      why: 'a legend that holds the heading is said once',
      html: `<fieldset><legend><h1>Parent 1</h1></legend>${box('Name')}</fieldset>`,
      section: ['Parent 1'],
    },
  ])('$why', ({ html, section }) => {
    expect(fieldCalled(look(html), html.includes('Town') ? 'Town' : 'Name').section).toEqual(section);
  });

  test('what a choice reveals does not take its question for a heading of its own', () => {
    const form = look(
      under(
        'Lives elsewhere?',
        '<input type=radio name=r id=y><label for=y>Yes</label><input type=radio name=r id=n><label for=n>No</label>' + box('Town'),
      ),
    );
    expect(form.fields.map(({ label, section }) => [label, section])).toEqual([
      ['Lives elsewhere?', []],
      ['Town', ['Lives elsewhere?']],
    ]);
  });
});

describe('what is recognised and left alone', () => {
  test.each([
    { why: 'hidden', html: box('A', 'style="display:none"'), leftAlone: 'hidden' },
    { why: 'hidden', html: `<div style="visibility:hidden">${box('A')}</div>`, leftAlone: 'hidden' },
    { why: 'hidden', html: `<div aria-hidden=true>${box('A')}</div>`, leftAlone: 'hidden' },
    { why: 'moved off the page', html: `<div style="position:absolute;left:-9999px">${box('A')}</div>`, leftAlone: 'off-screen' },
    { why: 'clipped away', html: box('A', 'style="position:absolute;clip-path:inset(50%)"'), leftAlone: 'off-screen' },
    {
      why: 'see-through by its ancestors together',
      html: `<div style="opacity:.8"><div style="opacity:.8">${box('A')}</div></div>`,
      leftAlone: 'see-through',
    },
    { why: 'a trap that cannot be reached by keyboard', html: box('A', 'tabindex=-1'), leftAlone: 'trap' },
    { why: 'a trap that says so', html: box('Leave this field blank'), leftAlone: 'trap' },
    { why: 'readonly', html: box('A', 'readonly'), leftAlone: 'locked' },
    { why: 'disabled by its fieldset', html: `<fieldset disabled>${box('A')}</fieldset>`, leftAlone: 'locked' },
    { why: 'a password', html: box('A', 'type=password'), leftAlone: 'password' },
    { why: 'a captcha', html: box('Type the characters shown'), leftAlone: 'captcha' },
    { why: 'a signature', html: box('Signed by head teacher'), leftAlone: 'signature' },
    { why: 'a declaration', html: '<label><input type=checkbox> I confirm that this is true</label>', leftAlone: 'declaration' },
    { why: 'a name under a declaration', html: under('Declaration', box('Name')), leftAlone: 'declaration' },
    { why: 'an ordinary field', html: box('Forename'), leftAlone: null },
    {
      why: 'a styled radio is seen by its label',
      html: '<fieldset><legend>A</legend><input type=radio name=r id=y style="opacity:0"><label for=y>Yes</label></fieldset>',
      leftAlone: null,
    },
  ])('$why: $html', ({ html, leftAlone }) => {
    expect(look(html).fields[0]?.leftAlone).toBe(leftAlone);
  });

  test('inputs of type hidden and buttons are not fields at all', () => {
    expect(look('<input type=hidden name=token><input type=submit><input type=image><button>Send</button>').fields).toEqual([]);
  });

  test('places for files are listed apart', () => {
    const form = look(under('Evidence', '<label>Letters <input type=file multiple></label>'));
    expect(form.fields).toEqual([]);
    expect(form.files).toMatchObject([{ label: 'Letters', section: ['Evidence'], attached: 0 }]);
  });
});

test.each([
  { why: 'text', html: box('A', 'value=" Ada "'), value: 'Ada' },
  { why: 'an option that only asks to choose is no value', html: choice('A', 'Mr'), value: '' },
  {
    why: 'the label of the option, not its value',
    html: '<select aria-label=A><option value=7 selected>Year 7</option></select>',
    value: 'Year 7',
  },
  { why: 'a half-filled date is not empty', html: dateBoxes('A', 'd').replace('name="d-day"', 'name="d-day" value="3"'), value: '3//' },
  { why: 'nothing chosen', html: radios('A', 'r', 'Yes', 'No'), value: '' },
  { why: 'a tick', html: '<label><input type=checkbox checked>A</label>', value: 'yes' },
])('reads what is there: $why', ({ html, value }) => {
  expect(fieldCalled(look(html), 'A').value).toBe(value);
});

test('the same field keeps its id, and fields alike in everything have their own', () => {
  const html = under('Parent', box('Name')) + '<input aria-label="Note"><input aria-label="Note">';
  const ids = look(html).fields.map(({ id }) => id);
  expect(scanForm(show(`<p>An error</p>${html}`)).fields.map(({ id }) => id)).toEqual(ids);
  expect(new Set(ids).size).toBe(3);
});

test('each of two fields alike is found again as itself, and neither once one has changed', () => {
  const form = look('<input aria-label="Note" class="first"><input aria-label="Note" class="second">');
  const find = (at: number) => findField(document, form.fields[at]!.id, form.fields[at]!.signature, onlyOpenRoots)?.elements[0].className;
  expect([find(0), find(1)]).toEqual(['first', 'second']);
  document.querySelector('.first')!.setAttribute('aria-label', 'Other');
  expect([find(0), find(1)]).toEqual([undefined, undefined]);
});

test('looks into shadow roots it is let into, and says what it did not look into', () => {
  const page = show('<x-field></x-field><iframe></iframe><iframe src="https://parts.council.test/form?id=7"></iframe>');
  const [near, elsewhere] = page.querySelectorAll('iframe');
  near!.contentDocument!.body.innerHTML = '';
  Object.defineProperty(elsewhere, 'contentDocument', { value: null });
  const root = page.querySelector('x-field')!.attachShadow({ mode: 'closed' });
  root.innerHTML = '<label>UPN <input></label>';
  expect(scanForm(page)).toMatchObject({ fields: [], framesNotRead: ['https://parts.council.test'] });
  const opened = scanForm(page, (element) => (element.localName === 'x-field' ? root : null));
  expect(opened.fields).toMatchObject([{ label: 'UPN' }]);
});

test.each([
  { html: '<p class="step">Step 2 of 6</p>', step: { at: 2, of: 6 } },
  { html: '<form><p>Page 3 of 3</p></form>', step: { at: 3, of: 3 } },
  { html: '<p>Section 9 of 4</p>', step: null },
  { html: '<p>Nothing</p>', step: null },
])('steps: $html', ({ html, step }) => {
  expect(look(html).step).toEqual(step);
});

test('text from a page is made plain: nothing invisible, one form of each letter', () => {
  expect(look('<label>U\u202eP\u200bN\u00a0 \uff11<input></label>').fields[0]?.label).toBe('UPN 1');
});

const year = (label: string) => `<div><label>${label}<input name="${label}"></label></div>`;

test.each<{ why: string; html: string; expected: [string, string][] }>([
  {
    why: 'a year of its own stands before the date',
    html: year('School year') + dateBoxes('Date of birth', 'dob'),
    expected: [
      ['text', 'School year'],
      ['day-parts', 'Date of birth'],
    ],
  },
  {
    why: 'the year comes first in two dates that follow one another',
    html: ['Absent from', 'Absent to']
      .map((legend) =>
        under(legend, ['Year', 'Month', 'Day'].map((part) => `<label>${part}<input name="${legend}-${part}"></label>`).join('')),
      )
      .join(''),
    expected: [
      ['day-parts', 'Absent from'],
      ['day-parts', 'Absent to'],
    ],
  },
  {
    why: 'nothing is around the three boxes but the form',
    html: `<form>${box('Forename')}<p>Date of birth</p><input name="dob-day"><input name="dob-month"><input name="dob-year"></form>`,
    expected: [
      ['text', 'Forename'],
      ['day-parts', 'Date of birth'],
    ],
  },
])('the three boxes of a date are found where $why', ({ html, expected }) => {
  expect(look(html).fields.map(({ kind, label }) => [kind, label])).toEqual(expected);
});

test('the group that a date picker’s parts stand in is the field, and no section above it', () => {
  const form = look(
    under(
      'Meeting',
      `<div role="group" aria-labelledby="l"><span id="l">Date of meeting with parent</span>
      <span role="spinbutton" contenteditable="true" aria-label="Day">DD</span><input aria-hidden="true" tabindex="-1"></div>`,
    ),
  );
  expect(form.fields).toMatchObject([{ label: 'Date of meeting with parent', section: ['Meeting'] }]);
});

test('what stands in a list that its label holds is no part of its name', () => {
  const form = look(
    '<label><span>Title</span><div class="choices"><select><option value="">Choose</option><option>Mr</option></select><div class="choices__list"><div>Choose</div><div>Mr</div></div></div></label>',
  );
  expect(form.fields.map(({ label }) => label)).toEqual(['Title']);
});

test('a heading that the page itself marks is none to the eye alone, whatever else is drawn with its words', () => {
  const drawn = (html: string) => look(html).fields.at(-1)!.drawn;
  expect(drawn(`<p><b>Parent 1</b></p>${box('Age')}${box('Name')}`)).toEqual(['Parent 1']);
  const panel = `<div role=region aria-label="Parent 1"><p class="card-title">Parent 1</p>${box('Age')}${box('Name')}</div>`;
  expect(drawn(panel)).toEqual([]);
});
