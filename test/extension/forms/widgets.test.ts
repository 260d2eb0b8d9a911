import Choices from 'choices.js';
import flatpickr from 'flatpickr';
import { expect, test } from 'vitest';
import { settleFor, undoEntry, writeAll, writeEntry, type FieldKey, type PlanEntry } from '../../../extension/forms/index.ts';
import { pressOn } from '../../../extension/forms/write.ts';
import { ada, choice, entryFor, given, planNow, settings as still, show, under } from './page.ts';

/** Choices asks how wide the window is, which jsdom cannot tell. */
window.matchMedia = () => ({ matches: true }) as MediaQueryList;

const settings = { ...still, settle: settleFor(10) };
const pupil = (html: string) => under('Pupil details', html);
const parent = (html: string) => under('Parent 1', html);

/** The plan's entry for this key on the page as it stands, agreed to. */
function agreed(key: FieldKey, value: string): PlanEntry {
  const entry = entryFor(key, planNow(given({ [key]: value })).entries);
  expect(entry.state).toBe('write');
  return entry;
}

/** A list that opens at a press, as ARIA has it; `says` is what pressing an option leaves. */
function ariaList(label: string, options: string[]): HTMLElement {
  show(
    parent(
      `<span id=l>${label}</span><div role=combobox tabindex=0 aria-haspopup=listbox aria-labelledby="l v"><span id=v>Select your answer</span></div>`,
    ),
  );
  const face = document.querySelector<HTMLElement>('[role=combobox]')!;
  face.addEventListener('click', () => {
    const list = Object.assign(document.createElement('ul'), { id: 'opened' });
    list.setAttribute('role', 'listbox');
    face.setAttribute('aria-controls', 'opened');
    for (const words of options) {
      const item = Object.assign(document.createElement('li'), { textContent: words });
      item.setAttribute('role', 'option');
      item.addEventListener('click', () => {
        document.getElementById('v')!.textContent = words;
        list.remove();
      });
      list.append(item);
    }
    document.body.append(list);
  });
  face.addEventListener('keydown', () => document.getElementById('opened')?.remove());
  return face;
}

test.each([
  { why: 'the option that says exactly this', options: ['Step-mother', 'Mother', 'Grandmother'], shown: 'Mother' },
  { why: 'a true synonym', options: ['Step mum', 'Mum'], shown: 'Mum' },
])('a list that is no list: $why', async ({ options, shown }) => {
  ariaList('Relationship to pupil', options);
  expect(await writeEntry(document, agreed('parent.1.relationship', 'Mother'), settings)).toMatchObject({ outcome: 'confirmed' });
  expect(document.getElementById('v')!.textContent).toBe(shown);
});

test.each([
  { why: 'never the nearest', options: ['Step-mother', 'Grandmother'] },
  { why: 'two that say it are none', options: ['Mum', 'Mum'] },
])('a list that is no list, $why: closed again, and nothing chosen', async ({ options }) => {
  ariaList('Relationship to pupil', options);
  expect(await writeEntry(document, agreed('parent.1.relationship', 'Mother'), settings)).toMatchObject({ outcome: 'refused' });
  expect([document.getElementById('v')!.textContent, document.getElementById('opened')]).toEqual(['Select your answer', null]);
});

test('Choices.js: chosen in what covers the list, and held by it', async () => {
  show(
    parent(
      '<label for=t>Title</label><select id=t name=t><option value="">Choose</option><option value=1>Mr</option><option value=2>Mrs</option></select>',
    ),
  );
  const widget = new Choices(document.querySelector('select')!, { shouldSort: false, allowHTML: false });
  expect(await writeEntry(document, agreed('parent.1.title', 'Mrs'), settings)).toMatchObject({ outcome: 'confirmed' });
  expect(widget.getValue(true)).toBe('2');
});

test.each([
  { why: 'by the choice that only asks to choose', options: {} },
  { why: 'by its own button', options: { removeItemButton: true } },
])('Choices.js is emptied again $why', async ({ options }) => {
  show(
    parent(
      '<label for=t>Title</label><select id=t name=t><option value="">Choose</option><option value=1>Mr</option><option value=2>Mrs</option></select>',
    ),
  );
  const widget = new Choices(document.querySelector('select')!, { shouldSort: false, allowHTML: false, ...options });
  const result = await writeEntry(document, agreed('parent.1.title', 'Mrs'), settings);
  if (result.outcome !== 'confirmed') throw new Error(result.outcome);
  expect(await undoEntry(document, result.journal, settings)).toEqual({ outcome: 'undone' });
  expect(widget.getValue(true) ?? '').toBe('');
});

test.each([
  { why: 'refuses the value', options: ['Father'], written: 'refused', undone: undefined },
  { why: 'has no choice that empties it', options: ['Mother', 'Father'], written: 'confirmed', undone: 'refused' },
])('a list that takes the keyboard like a dialog and $why is closed again, and what is behind it is free', async (row) => {
  const face = ariaList('Relationship to pupil', row.options);
  const page = document.body.appendChild(document.createElement('div'));
  page.append(face.closest('fieldset')!);
  // As MUI: Escape is heard only in what was opened, and what is behind is hidden until that has faded.
  face.addEventListener('keydown', (event) => event.stopImmediatePropagation(), true);
  face.addEventListener('click', () => {
    const list = document.querySelector('#opened')!;
    page.setAttribute('aria-hidden', 'true');
    const isGone = () => {
      list.remove();
      page.removeAttribute('aria-hidden');
    };
    list.addEventListener('click', isGone);
    list.addEventListener('keydown', () => setTimeout(isGone, 50));
  });
  const written = await writeEntry(document, agreed('parent.1.relationship', 'Mother'), settings);
  const undone = 'journal' in written ? await undoEntry(document, written.journal, settings) : undefined;
  expect([written.outcome, undone?.outcome]).toEqual([row.written, row.undone]);
  expect([document.querySelector('#opened'), page.getAttribute('aria-hidden')]).toEqual([null, null]);
});

test.each([
  {
    why: 'with a choice that only asks to choose is emptied',
    options: ['Select your answer', 'Mother'],
    outcome: 'undone',
    shown: 'Select your answer',
  },
  { why: 'without one is not, and that is said', options: ['Mother', 'Father'], outcome: 'refused', shown: 'Mother' },
])('a list that is no list, $why', async ({ options, outcome, shown }) => {
  ariaList('Relationship to pupil', options);
  const result = await writeEntry(document, agreed('parent.1.relationship', 'Mother'), settings);
  if (result.outcome !== 'confirmed') throw new Error(result.outcome);
  expect(await undoEntry(document, result.journal, settings)).toMatchObject({ outcome });
  expect([document.getElementById('v')!.textContent, document.getElementById('opened')]).toEqual([shown, null]);
});

test.each([
  { why: 'read-only', options: {} },
  { why: 'with a second box that shows another form of it', options: { altInput: true, altFormat: 'j F Y' } },
])('flatpickr, $why: the day is chosen in its calendar, and held by it', async ({ options }) => {
  show(pupil('<label for=d>Date of birth</label><input id=d name=d aria-label="Date of birth">'));
  const picker = flatpickr(document.querySelector<HTMLInputElement>('#d')!, options);
  const shown = document.querySelector<HTMLInputElement>('input:not([type=hidden])')!;
  const [entry] = planNow(given({ 'pupil.dateOfBirth': '2012-03-14' })).entries;
  expect(await writeEntry(document, { ...entry!, state: 'write' }, settings)).toMatchObject({ outcome: 'confirmed' });
  expect(picker.selectedDates.map((day) => [day.getFullYear(), day.getMonth(), day.getDate()])).toEqual([[2012, 2, 14]]);
  expect(await undoEntry(document, { ...entry!, before: '', after: shown.value }, settings)).toEqual({ outcome: 'undone' });
  expect([picker.selectedDates, shown.value, picker.isOpen]).toEqual([[], '', false]);
});

test('flatpickr: an undo puts back the day that was there', async () => {
  show(pupil('<label for=d>Date of birth</label><input id=d>'));
  const picker = flatpickr(document.querySelector<HTMLInputElement>('#d')!, { defaultDate: '2012-03-14' });
  const [entry] = planNow(given({ 'pupil.dateOfBirth': '2012-03-14' })).entries;
  expect(await undoEntry(document, { ...entry!, before: '2011-12-05', after: '2012-03-14' }, settings)).toEqual({ outcome: 'undone' });
  expect(picker.selectedDates.map((day) => [day.getFullYear(), day.getMonth(), day.getDate()])).toEqual([[2011, 11, 5]]);
});

test('a calendar that does not let go of a day says so, and still holds it', async () => {
  show(pupil('<label for=d>Date of birth</label><input id=d>'));
  const shown = document.querySelector<HTMLInputElement>('#d')!;
  const picker = flatpickr(shown, { defaultDate: '2012-03-14' });
  shown.addEventListener('keydown', (event) => event.stopImmediatePropagation(), true);
  const [entry] = planNow(given({ 'pupil.dateOfBirth': '2012-03-14' })).entries;
  const result = await undoEntry(document, { ...entry!, before: '', after: '2012-03-14' }, settings);
  expect(result).toMatchObject({ outcome: 'refused', why: expect.stringContaining('only a person can empty it') as string });
  expect(picker.selectedDates).toHaveLength(1);
});

test('flatpickr whose limits leave the day out: refused, and it holds none', async () => {
  show(pupil('<label for=d>Date of birth</label><input id=d>'));
  const picker = flatpickr(document.querySelector<HTMLInputElement>('#d')!, { minDate: '2020-01-01' });
  expect(await writeEntry(document, agreed('pupil.dateOfBirth', '2012-03-14'), settings)).toMatchObject({ outcome: 'refused' });
  expect(picker.selectedDates).toEqual([]);
});

test.each([
  { why: 'as it is typed', hears: 'input' },
  { why: 'when the field is left (updateOn: blur)', hears: 'blur' },
  { why: 'when it has changed', hears: 'change' },
])('Angular’s way: a model that takes its value $why holds it, and no longer after an undo', async ({ hears }) => {
  show(pupil('<label for=s>Surname</label><input id=s name=s>'));
  const [input, model] = [document.querySelector('input')!, { value: '', isComposing: false }];
  // Its DefaultValueAccessor takes nothing while an input method composes, and writes the model back into the box.
  for (const kind of ['compositionstart', 'compositionend'])
    input.addEventListener(kind, () => (model.isComposing = kind === 'compositionstart'));
  input.addEventListener(hears, () => {
    if (!model.isComposing) model.value = input.value;
    input.value = model.value;
  });
  const result = await writeEntry(document, agreed('pupil.surname', 'Sample'), settings);
  if (result.outcome !== 'confirmed') throw new Error(result.outcome);
  expect(model.value).toBe('Sample');
  expect(await undoEntry(document, result.journal, settings)).toEqual({ outcome: 'undone' });
  expect(model.value).toBe('');
});

test('a box that is no field is written in and emptied again', async () => {
  show(pupil('<span id=l>Known as</span><div role=textbox contenteditable=true aria-labelledby=l tabindex=0></div>'));
  const result = await writeEntry(document, agreed('pupil.knownAs', 'Adi'), settings);
  expect(document.querySelector('[role=textbox]')!.textContent).toBe('Adi');
  if (result.outcome !== 'confirmed') throw new Error(result.outcome);
  expect(await undoEntry(document, result.journal, settings)).toEqual({ outcome: 'undone' });
  expect(document.querySelector('[role=textbox]')!.textContent).toBe('');
});

test('a frame a page writes itself is reached from outside', async () => {
  show('<iframe></iframe>');
  const inside = document.querySelector('iframe')!.contentDocument!;
  inside.open();
  inside.write(`<form>${pupil('<label>Surname <input id=s></label>')}</form>`);
  inside.close();
  expect(await writeEntry(document, agreed('pupil.surname', 'Sample'), settings)).toMatchObject({ outcome: 'confirmed' });
  expect(inside.querySelector('input')!.value).toBe('Sample');
});

test('promise 13: a frame that shows another child’s name refuses the whole page', () => {
  show(`<iframe></iframe>${pupil('<label>Surname <input id=s></label>')}`);
  document.querySelector('iframe')!.contentDocument!.body.innerHTML = '<h2>Pupil</h2><dl><dt>Surname</dt><dd>Otherwise</dd></dl>';
  expect(planNow(ada)).toEqual({ entries: [], refusal: { why: 'another-pupil', label: 'Surname' } });
});

test.each([
  { key: 'pupil.senStatus', label: 'SEN status', value: 'SEN support', option: 'K' },
  { key: 'pupil.senStatus', label: 'SEN status', value: 'EHCP', option: 'Education, health and care plan' },
  { key: 'pupil.senStatus', label: 'SEN status', value: 'Assessment requested', option: null },
  { key: 'pupil.socialCareStatus', label: 'Social care status', value: 'Child in need', option: 'CIN' },
  { key: 'pupil.socialCareStatus', label: 'Social care status', value: 'Looked-after child', option: 'Child looked after (CLA)' },
  // A conference, an enquiry and a plan are all called that.
  { key: 'pupil.socialCareStatus', label: 'Social care status', value: 'Child protection', option: null },
] as const)('$value among choices spelt otherwise: $option', ({ key, label, value, option }) => {
  show(
    pupil(
      choice(
        label,
        ...(key === 'pupil.senStatus'
          ? ['None', 'K', 'Education, health and care plan']
          : ['None', 'CIN', 'Child protection plan (CPP)', 'Child looked after (CLA)']),
      ),
    ),
  );
  const entry = entryFor(key, planNow(given({ [key]: value })).entries);
  expect(entry).toMatchObject(option === null ? { state: 'no-option' } : { state: 'write', value: option });
});

test('choices come first, and what they redraw is filled after', async () => {
  show(
    pupil(
      '<div id=panel></div><label>Year group <select id=y><option value="">Choose</option><option>Year 8</option><option>Year 9</option><option>Year 10</option></select></label>',
    ),
  );
  const draw = () => (document.getElementById('panel')!.innerHTML = '<label>Surname <input id=s></label>');
  draw();
  document.getElementById('y')!.addEventListener('change', () => setTimeout(draw, 15));
  const { entries } = planNow({ ...ada, ...given({ 'pupil.yearGroup': 'Year 9' }) });
  const results = await writeAll(
    document,
    entries.filter(({ state }) => state === 'write'),
    settings,
  );
  expect(results.map(({ outcome }) => outcome)).toEqual(['confirmed', 'confirmed']);
  expect(document.querySelector<HTMLInputElement>('#s')!.value).toBe('Sample');
});

test('what a page drops later is not called confirmed', async () => {
  show(pupil('<label>Surname <input id=s></label><label>Forename <input id=f></label>'));
  const surname = document.querySelector<HTMLInputElement>('#s')!;
  document.getElementById('f')!.addEventListener('change', () => (surname.value = ''));
  const results = await writeAll(
    document,
    planNow(ada).entries.filter(({ state }) => state === 'write'),
    settings,
  );
  expect(results.map(({ outcome }) => outcome)).toEqual(['typed-not-confirmed', 'confirmed']);
});

test.each([
  '<button>Next</button>',
  '<button type=submit>Send</button>',
  '<a href="#">x</a>',
  '<input type=submit>',
  '<button><b>Send</b></button>',
])('nothing that could send a form is ever pressed: %s', (html) => {
  show(html);
  const element = document.body.querySelector<HTMLElement>('b') ?? (document.body.firstElementChild as HTMLElement);
  expect(() => pressOn(element)).toThrow('this could send the form');
});
