import { describe, expect, test } from 'vitest';
import { matchForm, type ScannedForm } from '../../../extension/forms/index.ts';
import { putBack } from '../../../extension/forms/put-back.ts';
import { scanForm } from '../../../extension/forms/scan.ts';
import { lostFrom, typedFrom } from '../../../extension/forms/typed.ts';
import { box, choice, dateBoxes, input, look, radios, settings, show, under } from './page.ts';

const typed = (form: ScannedForm, at: string) => typedFrom(form, matchForm(form), at);
const keptOf = (html: string) => typed(look(`<h1>Pupil</h1>${html}`), '/pupil').fields.map(({ label, value }) => [label, value]);

describe('what is kept of a page', () => {
  test('is what the user typed and chose', () => {
    const html = `${box('Reason', 'value="Asked twice"')}${box('Empty')}${radios('Timetable?', 't', 'Yes', 'No').replace('value="No"', 'value="No" checked')}`;
    expect(keptOf(html)).toEqual([
      ['Reason', 'Asked twice'],
      ['Timetable?', 'No'],
    ]);
  });

  test.each([
    { why: 'a password', html: box('Password', 'type=password value=secret') },
    { why: 'a declaration', html: '<label><input type=checkbox checked> I confirm that this is true</label>' },
    {
      why: 'a declaration in other words',
      html: '<label><input type=checkbox checked> Please tick the box to confirm that parents know</label>',
    },
    {
      why: 'that requirements were read',
      html: '<label><input type=checkbox checked> I have read and understand the requirements</label>',
    },
    { why: 'a tick under a heading that asks for consent', html: under('Consent', '<label><input type=checkbox checked> Yes</label>') },
    {
      why: 'a tick that confirms, without “I”',
      html: '<label><input type=checkbox checked> Please tick to confirm that the information is correct</label>',
    },
    { why: 'what ticking means', html: '<label><input type=checkbox checked> By ticking this box you say it is so</label>' },
    {
      why: 'a tick by itself, whatever it says',
      html: under('About this request', '<label><input type=checkbox checked> All of it is as it should be</label>'),
    },
    { why: 'a signature', html: box('Signed by', 'value="M Ellery"') },
    { why: 'a captcha', html: box('Type the characters shown', 'value=ab3d') },
    { why: 'what cannot be seen', html: box('Token', 'style="display:none" value=t0k3n') },
    { why: 'a trap', html: box('Leave this field blank', 'value=x') },
  ])('is never $why', ({ html }) => {
    expect(keptOf(html)).toEqual([]);
  });

  test('words to write by are no declaration', () => {
    expect(
      keptOf('<label>Tell us, to the best of your knowledge, what has helped<textarea>The breakfast club</textarea></label>'),
    ).toHaveLength(1);
  });

  test('a tick for one answer of several is', () => {
    const ticks = ['Health visitor', 'Youth worker'].map((words) => `<label><input type=checkbox checked> ${words}</label>`).join('');
    expect(keptOf(under('Who else is involved?', ticks))).toEqual([
      ['Health visitor', 'yes'],
      ['Youth worker', 'yes'],
    ]);
  });

  test('nor a file', () => {
    expect(keptOf('<label>Chronology<input type=file></label>')).toEqual([]);
  });
});

describe('what is put back', () => {
  const whole = `${box('Reason', 'value="Asked twice"')}${dateBoxes('Day of the visit', 'd')
    .replace('name="d-day"', 'name="d-day" value="3"')
    .replace('name="d-month"', 'name="d-month" value="11"')
    .replace('name="d-year"', 'name="d-year" value="2026"')}${choice('Route', 'Letter').replace('<option>', '<option selected>')}`;
  const empty = `${box('Reason')}${dateBoxes('Day of the visit', 'd')}${choice('Route', 'Letter')}`;

  test.each([
    {
      why: 'ids made anew at each load',
      before: '<label for=e1>Reason</label><input id=e1 name="data[r]" value="Asked">',
      now: '<label for=e9>Reason</label><input id=e9 name="data[r]">',
      offered: ['Asked'],
    },
    {
      why: 'two that are asked in the same words',
      before: '<label for=e1>Reason</label><input id=e1 value="Asked">',
      now: '<label for=e8>Reason</label><input id=e8><label for=e9>Reason</label><input id=e9>',
      offered: [],
    },
    {
      why: 'other words under the same name',
      before: '<label for=e1>Reason</label><input id=e1 name=r value="Asked">',
      now: '<label for=e9>Refusal</label><input id=e9 name=r>',
      offered: [],
    },
  ])('is offered by what it is asked as: $why', ({ before, now, offered }) => {
    const page = typed(look(before), '/pupil');
    expect(lostFrom(page, look(now)).map(({ value }) => value)).toEqual(offered);
  });

  test('is every kind of field, into a page that has lost them', async () => {
    const page = typed(look(whole), '/');
    show(empty);
    for (const field of lostFrom(page, scanForm(document))) expect(await putBack(document, field, settings)).toEqual({ outcome: 'undone' });
    expect(typed(scanForm(document), '/').fields).toEqual(page.fields);
  });

  test('never goes over something else', async () => {
    const page = typed(look(whole), '/');
    show(empty);
    const lost = lostFrom(page, scanForm(document));
    input('reason').value = 'Typed anew';
    expect(lostFrom(page, scanForm(document)).map(({ label }) => label)).not.toContain('Reason');
    expect(await putBack(document, lost[0]!, settings)).toMatchObject({ outcome: 'refused' });
    expect(input('reason').value).toBe('Typed anew');
  });

  test('is refused where the field is another by now', async () => {
    const [field] = typed(look(box('Reason', 'value=x')), '/').fields;
    show(box('Reason', 'data-x').replace('>Reason<', '>Password reason<').replace('id="reason"', 'id="reason" type=password'));
    expect(await putBack(document, field!, settings)).toMatchObject({ outcome: 'refused' });
    expect(input('reason').value).toBe('');
  });
});
