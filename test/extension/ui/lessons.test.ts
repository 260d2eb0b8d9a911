import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { matchForm, type ScannedForm, type TaughtPage } from '../../../extension/forms/index.ts';
import { answers } from '../../../extension/entrypoints/background/answers.ts';
import { acceptTaught, addTaught, lessonsFor, teach } from '../../../extension/ui/lessons.ts';
import { box, fieldCalled, look, under } from '../forms/page.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const pupil = under('Pupil', box('UPN') + box('Ref A'));
const adult = under('Adult one', box('Ref B') + box('Ref C'));

/** A page, and a frame of another site in it, as the panel joins them. */
function form({ page = pupil, frame = adult } = {}): ScannedForm[] {
  const inside = look(frame);
  const fields = inside.fields.map((field) => ({ ...field, id: `3!${field.id}` }));
  return [look(page), { ...inside, host: 'frame.example', fields }];
}

const seen = async (parts: ScannedForm[]) => {
  const { matches, lessons } = await lessonsFor(
    parts,
    parts.flatMap((part) => matchForm(part)),
  );
  const howOf = (at: number, label: string) => matches.find(({ fieldId }) => fieldId === fieldCalled(parts[at]!, label).id)!.how;
  return { lessons, howOf };
};
const kept = async () => ((await fakeBrowser.storage.local.get('taughtForms'))['taughtForms'] ?? []) as TaughtPage[];

describe('a form with a frame of another site in it', () => {
  test('is taught part by part, each under the host whose script asks for it', async () => {
    const parts = form();
    await teach(parts, fieldCalled(parts[0]!, 'Ref A'), 'pupil.surname');
    await teach(parts, fieldCalled(parts[1]!, 'Ref B'), 'parent.1.surname');
    expect((await kept()).map(({ host, fields }) => [host, fields.map(({ key }) => key)])).toEqual([
      [parts[0]!.host, ['pupil.surname']],
      ['frame.example', ['parent.1.surname']],
    ]);
    const { lessons, howOf } = await seen(parts);
    expect([howOf(0, 'Ref A'), howOf(1, 'Ref B'), lessons.changed]).toEqual(['automatic', 'automatic', false]);
    expect(lessons.unknown.map(({ label }) => label)).toEqual(['Ref C']);
  });

  test('has changed where one of them has; that somebody has looked is kept of that one alone', async () => {
    await teach(form(), fieldCalled(form()[0]!, 'Ref A'), 'pupil.surname');
    await teach(form(), fieldCalled(form()[1]!, 'Ref B'), 'parent.1.surname');
    const [pageBefore] = await kept();
    const now = form({ frame: adult + box('New question') });
    const before = await seen(now);
    expect([before.lessons.changed, before.howOf(0, 'Ref A'), before.howOf(1, 'Ref B')]).toEqual([true, 'automatic', 'suggested']);
    await acceptTaught(now);
    const after = await seen(now);
    expect([after.lessons.changed, after.howOf(1, 'Ref B'), (await kept())[0]]).toEqual([false, 'automatic', pageBefore]);
  });
});

test('a page, and a frame in it, is told what was taught of its own host alone', async () => {
  await teach(form(), fieldCalled(form()[0]!, 'Ref A'), 'pupil.surname');
  await teach(form(), fieldCalled(form()[1]!, 'Ref B'), 'parent.1.surname');
  await fakeBrowser.storage.managed.set({ taughtForms: JSON.stringify(await kept()) });
  const told = async (url?: string) => (await answers['findings-wanted'](null, { id: 'ours', ...(url && { url }) })).taught;
  const inFrame = (await kept()).filter(({ host }) => host === 'frame.example');
  expect(await told('https://frame.example/step?at=2')).toEqual({ own: inFrame, shipped: inFrame });
  for (const url of ['about:srcdoc', 'https://other.example/', undefined]) expect(await told(url)).toEqual({ own: [], shipped: [] });
});

describe('what a school ships', () => {
  test('is listed as its own beside what was taught here, and is not exported', async () => {
    await teach(form(), fieldCalled(form()[0]!, 'Ref A'), 'pupil.surname');
    await teach(form(), fieldCalled(form()[1]!, 'Ref B'), 'parent.1.surname');
    const shipped = JSON.stringify(await kept());
    fakeBrowser.reset();
    await fakeBrowser.storage.managed.set({ taughtForms: shipped });
    const parts = form();
    await teach(parts, fieldCalled(parts[0]!, 'UPN'), 'pupil.upn');
    const { lessons } = await seen(parts);
    expect(lessons.taught.map(({ field, key, by }) => [field.label, key, by])).toEqual([
      ['UPN', 'pupil.upn', 'you'],
      ['Ref A', 'pupil.surname', 'school'],
      ['Ref B', 'parent.1.surname', 'school'],
    ]);
    expect(JSON.parse(lessons.exported)).toEqual(await kept());
  });
});

test('a file says how many fields it added, and one of another shape adds none', async () => {
  await teach(form(), fieldCalled(form()[0]!, 'Ref A'), 'pupil.surname');
  await teach(form(), fieldCalled(form()[0]!, 'UPN'), 'pupil.upn');
  const file = JSON.stringify(await kept());
  fakeBrowser.reset();
  await teach(form(), fieldCalled(form()[0]!, 'Ref A'), 'pupil.forename');
  expect([await addTaught(file), await addTaught(file), await addTaught(file.replace('"asked"', '"labels"'))]).toEqual([1, 0, null]);
  expect((await kept()).map(({ fields }) => fields.map(({ key }) => key))).toEqual([['pupil.forename', 'pupil.upn']]);
});

test('what an earlier version kept is left out, and what is taught then is kept', async () => {
  const { host, path, query } = form()[0]!;
  await fakeBrowser.storage.local.set({ taughtForms: [{ host, path, query, labels: '0a1b2c3d', fields: [] }] });
  expect((await seen(form())).lessons.taught).toEqual([]);
  await teach(form(), fieldCalled(form()[0]!, 'Ref A'), 'pupil.surname');
  expect((await kept()).length).toBe(1);
});
