import { describe, expect, test } from 'vitest';
import { scanForm, writeEntry } from '../../../extension/forms/index.ts';
import { ada, box, choice, given, input, planNow, settings, show, under } from './page.ts';

/** TRUST.md 15 to 17, as far as one page decides them; what a whole page tries on us is in test/browser/trust.test.ts. */

const pupil = (html: string) => under('Pupil', html);
const fillNow = async (values = ada) => {
  const results = [];
  for (const entry of planNow(values).entries) if (entry.state === 'write') results.push(await writeEntry(document, entry, settings));
  return results.map(({ outcome }) => outcome);
};

describe('15: a page that hides where it comes from', () => {
  test('as a sandboxed frame does: nothing is written', async () => {
    show(pupil(box('Forename')));
    const view = new Proxy(window, {
      get: (target, name) => {
        if (name === 'origin') return 'null';
        if (name === 'isSecureContext') return true;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' && !/^class|^function [A-Z]|^[A-Z]/.test(value.name) ? value.bind(target) : value;
      },
    });
    Object.defineProperty(document, 'defaultView', { value: view, configurable: true });
    const outcomes = await fillNow();
    Reflect.deleteProperty(document, 'defaultView');
    expect([outcomes, input('forename').value]).toEqual([['refused'], '']);
  });
});

describe('16: a form that was changed', () => {
  test('controls renamed: told by their labels, and filled as before', async () => {
    show(pupil('<label for=x91>Forename</label><input id=x91 name=q_7f3><label for=x92>Surname</label><input id=x92 name=q_7f4>'));
    expect(await fillNow()).toEqual(['confirmed', 'confirmed']);
    expect([input('x91').value, input('x92').value]).toEqual(['Ada', 'Sample']);
  });

  test('options in another order: chosen by their words', async () => {
    show(under('Parent 1', choice('Title', 'Mx', 'Mrs', 'Mr')));
    expect(await fillNow(given({ 'parent.1.title': 'Mr' }))).toEqual(['confirmed']);
    expect(document.querySelector('select')!.selectedOptions[0]!.text).toBe('Mr');
  });

  test('a new question that has to be answered: left to the user, and the rest is filled', async () => {
    show(pupil(box('Forename') + box('Favourite colour', 'required')));
    await fillNow();
    expect([input('forename').value, input('favourite-colour').value]).toEqual(['Ada', '']);
    expect(scanForm(document).fields.map(({ required }) => required)).toEqual([false, true]);
  });

  test('back on an earlier step, drawn anew with what was filled: nothing is written twice', async () => {
    show(pupil(box('Forename')));
    await fillNow();
    show(pupil(box('UPN')));
    await fillNow();
    show(pupil(box('Forename', 'value=Ada')));
    expect(planNow(ada).entries.map(({ key, state }) => [key, state])).toEqual([['pupil.forename', 'agrees']]);
  });

  test('a field that is too short: nothing is cut', async () => {
    show(pupil(box('Surname', 'maxlength=3')));
    expect(await fillNow()).toEqual([]);
    expect([planNow(ada).entries[0]!.state, input('surname').value]).toEqual(['too-long', '']);
  });
});

test.each([
  { why: 'a trap by its words', html: pupil(box('Forename') + '<div><label for=trap>Leave this field blank</label><input id=trap></div>') },
  {
    why: 'a field that cannot be seen',
    html: pupil(box('Forename') + '<div style="display:none"><label for=trap>Surname</label><input id=trap></div>'),
  },
  {
    why: 'one moved off the page',
    html: pupil(box('Forename') + '<div style="position:absolute;left:-9999px"><label for=trap>Surname</label><input id=trap></div>'),
  },
  { why: 'one no key reaches', html: pupil(box('Forename') + '<label for=trap>Surname</label><input id=trap tabindex=-1>') },
])('17: $why is left empty', async ({ html }) => {
  show(html);
  await fillNow();
  expect([input('forename').value, input('trap').value]).toEqual(['Ada', '']);
});
