import { describe, expect, test } from 'vitest';
import { undoEntry, writeEntry, type FieldKey, type JournalEntry, type PlanEntry } from '../../../extension/forms/index.ts';
import { ada, box, choice, dateBoxes, entryFor, given, input, planNow, radios, settings, show, under } from './page.ts';

const pupil = (html: string) => under('Pupil details', html);
const parent = (html: string) => under('Parent 1', html);

function planned(html: string, key: FieldKey, value: string): PlanEntry {
  show(html);
  return entryFor(key, planNow(given({ [key]: value })).entries);
}

const write = (entry: PlanEntry) => writeEntry(document, entry, settings);

async function written(entry: PlanEntry): Promise<JournalEntry> {
  const result = await write(entry);
  if (result.outcome !== 'confirmed') throw new Error(`${result.outcome}: ${result.why}`);
  return result.journal;
}

describe('writes and looks whether it was taken', () => {
  test('text, with the events a page listens for, in order', async () => {
    const entry = planned(pupil(box('Forename')), 'pupil.forename', 'Ada');
    const heard: string[] = [];
    for (const type of ['focusin', 'input', 'change', 'focusout']) input('forename').addEventListener(type, () => heard.push(type));
    expect(await written(entry)).toMatchObject({ key: 'pupil.forename', before: '', after: 'Ada', at: 1_000 });
    expect(heard).toEqual(['focusin', 'input', 'change', 'focusout']);
  });

  test('a choice', async () => {
    await written(planned(parent(choice('Title', 'Mr', 'Mrs')), 'parent.1.title', 'Mrs'));
    expect(document.querySelector('select')!.value).toBe('Mrs');
  });

  test('radio buttons, pressed so that the page hears of it', async () => {
    const entry = planned(parent(radios('Does this person live with the pupil?', 'l', 'Yes', 'No')), 'parent.1.livesWithPupil', 'no');
    let clicks = 0;
    input('l-No').addEventListener('click', () => (clicks += 1));
    await written(entry);
    expect([input('l-Yes').checked, input('l-No').checked, clicks]).toEqual([false, true, 1]);
  });

  test('a tick box', async () => {
    await written(
      planned(parent('<label><input type=checkbox id=pr>Parental responsibility</label>'), 'parent.1.parentalResponsibility', 'yes'),
    );
    expect(input('pr').checked).toBe(true);
  });

  test.each([
    { why: 'boxes', month: '<input id=m aria-label=Month>', expected: '3' },
    {
      why: 'month by name',
      month:
        '<select id=m aria-label=Month><option value="">Month</option><option value=a>February</option><option value=b>March</option></select>',
      expected: 'b',
    },
    {
      why: 'month by number',
      month: '<select id=m aria-label=Month><option value="">Month</option><option>02</option><option>03</option></select>',
      expected: '03',
    },
  ])('a date in parts: $why', async ({ month, expected }) => {
    await written(
      planned(
        pupil(under('Date of birth', `<input id=d aria-label=Day>${month}<input id=y aria-label=Year>`)),
        'pupil.dateOfBirth',
        '2011-03-12',
      ),
    );
    expect([input('d').value, input('m').value, input('y').value]).toEqual(['12', expected, '2011']);
  });

  test('finds the field again where the page drew it anew', async () => {
    const entry = planned(pupil(box('Forename')), 'pupil.forename', 'Ada');
    show(pupil(box('Forename')));
    await written(entry);
    expect(input('forename').value).toBe('Ada');
  });
});

describe('says so when the page did not take it', () => {
  test.each([
    { why: 'the page puts back what was there', spoil: () => (input('forename').value = '') },
    { why: 'the page says it is not valid', spoil: () => input('forename').setAttribute('aria-invalid', 'true') },
    { why: 'the page drew something else', spoil: () => void show('<p>Saved</p>') },
  ])('$why', async ({ spoil }) => {
    const entry = planned(pupil(box('Forename')), 'pupil.forename', 'Ada');
    input('forename').addEventListener('focusout', spoil);
    expect(await write(entry)).toMatchObject({ outcome: 'typed-not-confirmed', why: expect.any(String), journal: { before: '' } });
  });

  test('the page puts back what was there a moment later', async () => {
    const entry = planned(pupil(box('Forename')), 'pupil.forename', 'Ada');
    const settle = async () => void (input('forename').value = '');
    expect(await writeEntry(document, entry, { ...settings, settle })).toMatchObject({ outcome: 'typed-not-confirmed' });
  });

  test('a page that only tidies what was typed has taken it', async () => {
    const entry = planned(pupil(box('Postcode')), 'pupil.postcode', 'zz1 1zz');
    input('postcode').addEventListener('change', () => (input('postcode').value = 'ZZ11ZZ'));
    expect(await written(entry)).toMatchObject({ after: 'ZZ11ZZ' });
  });

  test('a date of which a part was not taken is taken back whole', async () => {
    const entry = planned(pupil(dateBoxes('Date of birth', 'dob')), 'pupil.dateOfBirth', '2011-03-12');
    input('dob-Month').addEventListener('change', () => (input('dob-Month').value = ''));
    expect(await write(entry)).toMatchObject({ outcome: 'refused' });
    expect(['Day', 'Month', 'Year'].map((part) => input(`dob-${part}`).value)).toEqual(['', '', '']);
  });
});

describe('refuses, and touches nothing', () => {
  test.each([
    { why: 'the field is gone', change: () => show('<p></p>') },
    { why: 'another label', change: () => show(pupil(box('Forename').replace('>Forename<', '>Maiden name<'))) },
    { why: 'another section', change: () => show(parent(box('Forename'))) },
    { why: 'another name', change: () => show(pupil(box('Forename').replace('name="forename"', 'name="x"'))) },
    { why: 'another type', change: () => show(pupil(box('Forename', 'type=email'))) },
    { why: 'locked since', change: () => show(pupil(box('Forename', 'readonly'))) },
    { why: 'disabled since', change: () => show(`<fieldset disabled>${pupil(box('Forename'))}</fieldset>`) },
    { why: 'hidden since', change: () => show(`<div style="display:none">${pupil(box('Forename'))}</div>`) },
    { why: 'moved off the page since', change: () => show(`<div style="position:fixed;left:-9999px">${pupil(box('Forename'))}</div>`) },
    { why: 'the whole page is see-through', change: () => show(`<div style="opacity:.1">${pupil(box('Forename'))}</div>`) },
    { why: 'typed into since', change: () => (input('forename').value = 'Grace') },
    { why: 'shorter since', change: () => input('forename').setAttribute('maxlength', '2') },
    { why: 'under a declaration since', change: () => show(under('Declaration', pupil(box('Forename')))) },
  ])('$why', async ({ change }) => {
    const entry = planned(pupil(box('Forename')), 'pupil.forename', 'Ada');
    change();
    const before = input('forename')?.value;
    const heard: string[] = [];
    for (const type of ['input', 'change', 'focusin']) document.addEventListener(type, () => heard.push(type), { once: true });
    expect(await write(entry)).toMatchObject({ outcome: 'refused', why: expect.any(String) });
    expect([input('forename')?.value, heard]).toEqual([before, []]);
  });

  test.each(['agrees', 'conflict', 'suggested', 'no-option', 'too-long', 'withheld'] as const)(
    'an entry that is not to be written: %s',
    async (state) => {
      const entry = planned(pupil(box('Forename')), 'pupil.forename', 'Ada');
      expect(await write({ ...entry, state })).toMatchObject({ outcome: 'refused' });
      expect(input('forename').value).toBe('');
    },
  );

  test.each([
    { why: 'a declaration', html: '<label><input type=checkbox id=x>I confirm this is true</label>' },
    { why: 'a password', html: '<label>Word<input type=password id=x></label>' },
    { why: 'a signature', html: '<label>Signature<input id=x></label>' },
    { why: 'a trap', html: '<label>Website<input id=x tabindex=-1></label>' },
  ])('$why, even when an entry asks for it', async ({ html }) => {
    show(html);
    const { scanForm } = await import('../../../extension/forms/index.ts');
    const [field] = scanForm(document).fields;
    const forged: PlanEntry = {
      fieldId: field!.id,
      signature: field!.signature,
      kind: field!.kind,
      key: 'pupil.forename',
      label: '',
      state: 'write',
      value: 'yes',
      shows: '',
      source: '',
      why: [],
      onForm: '',
    };
    expect(await write(forged)).toMatchObject({ outcome: 'refused' });
    expect([input('x').value.replace('on', ''), input('x').checked]).toEqual(['', false]);
  });

  test('a choice that has gone', async () => {
    const entry = planned(parent(choice('Title', 'Mr', 'Mrs')), 'parent.1.title', 'Mrs');
    document.querySelector('option:last-child')!.remove();
    expect(await write(entry)).toMatchObject({ outcome: 'refused', why: 'the choice is no longer there' });
  });

  test.each([
    { why: 'inside a page of another site', around: ['https://elsewhere.test'], granted: [], secure: true, outcome: 'refused' },
    {
      why: 'inside a page the user allowed too',
      around: ['https://council.test'],
      granted: ['https://council.test'],
      secure: true,
      outcome: 'confirmed',
    },
    { why: 'not secure', around: [], granted: [], secure: false, outcome: 'refused' },
  ])('$why: $outcome', async ({ around, granted, secure, outcome }) => {
    const entry = planned(pupil(box('Forename')), 'pupil.forename', 'Ada');
    const view = new Proxy(window, {
      get: (target, name) =>
        name === 'isSecureContext' ? secure : name === 'location' ? { ancestorOrigins: around } : valueIn(target, name),
    });
    Object.defineProperty(document, 'defaultView', { value: view, configurable: true });
    const result = await writeEntry(document, entry, { ...settings, grantedOrigins: granted });
    Reflect.deleteProperty(document, 'defaultView');
    expect(result.outcome).toBe(outcome);
  });
});

describe('undo', () => {
  test.each([
    { why: 'text', html: pupil(box('Forename')), key: 'pupil.forename', value: 'Ada' },
    { why: 'a choice', html: parent(choice('Title', 'Mr', 'Mrs')), key: 'parent.1.title', value: 'Mrs' },
    {
      why: 'radio buttons, and says that a form may still count them',
      html: parent(radios('Does this person live with the pupil?', 'l', 'Yes', 'No')),
      key: 'parent.1.livesWithPupil',
      value: 'yes',
      outcome: 'undone-not-confirmed',
    },
    { why: 'a date in parts', html: pupil(dateBoxes('Date of birth', 'dob')), key: 'pupil.dateOfBirth', value: '2011-03-12' },
  ] as Array<{ why: string; html: string; key: FieldKey; value: string; outcome?: string }>)(
    'puts back $why',
    async ({ html, key, value, outcome = 'undone' }) => {
      const journal = await written(planned(html, key, value));
      expect(await undoEntry(document, journal, settings)).toMatchObject({ outcome });
      expect(planNow(given({ [key]: value })).entries).toMatchObject([{ state: 'write', onForm: '' }]);
    },
  );

  test('not where the user has changed it since', async () => {
    const journal = await written(planned(pupil(box('Forename')), 'pupil.forename', 'Ada'));
    input('forename').value = 'Ada Mary';
    expect(await undoEntry(document, journal, settings)).toEqual({ outcome: 'refused', why: 'it has been changed since' });
    expect(input('forename').value).toBe('Ada Mary');
  });
});

test('filling a whole page touches nothing but what was planned', async () => {
  show(
    `<form>${pupil(box('Forename') + box('Surname', 'value=Sample') + box('Website', 'tabindex=-1'))}<label><input type=checkbox id=ok>I agree</label><input type=file><button>Submit</button></form>`,
  );
  const sent: string[] = [];
  document.querySelector('form')!.addEventListener('submit', () => sent.push('submit'));
  document.addEventListener('click', () => sent.push('click'), { once: true });
  for (const entry of planNow(ada).entries) if (entry.state === 'write') await write(entry);
  expect([input('forename').value, input('surname').value, input('website').value, input('ok').checked, sent]).toEqual([
    'Ada',
    'Sample',
    '',
    false,
    [],
  ]);
});

const valueIn = (target: Window, name: string | symbol): unknown => {
  const value: unknown = Reflect.get(target, name);
  return typeof value === 'function' && !/^class|^function [A-Z]|^[A-Z]/.test(value.name) ? value.bind(target) : value;
};
